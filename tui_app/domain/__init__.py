"""Entities and rules, in the standard library alone: no storage, no screen, no clock."""
