"""Reusable widgets: they receive plain objects, post messages, and never see the store."""
