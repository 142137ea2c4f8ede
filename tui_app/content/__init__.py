"""Reads the shipped texts and the user's own cards: no screen, no case file."""
