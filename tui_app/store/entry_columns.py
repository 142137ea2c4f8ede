"""The columns that every kind of entry has: its identity and its life."""

from __future__ import annotations

ENTRY = """
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',
"""
