"""A share as a short bar of signs that any terminal has."""

from __future__ import annotations


def meter(have: int, of: int, width: int = 8) -> str:
    """Return ``width`` signs, filled in proportion, and all only when nothing is missing."""
    if of <= 0:
        return "-" * width
    filled = width if have >= of else min(width * have // of + (1 if have else 0), width - 1)
    return "=" * filled + "-" * (width - filled)
