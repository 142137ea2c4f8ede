"""A share as a short bar of signs."""

from __future__ import annotations

from tui_app.domain.marks import Marks


def meter(marks: Marks, have: int, of: int, width: int = 8) -> str:
    """Return ``width`` signs, filled in proportion, and all only when nothing is missing."""
    if of <= 0:
        return marks.rest * width
    filled = width if have >= of else min(width * have // of + (1 if have else 0), width - 1)
    return marks.full * filled + marks.rest * (width - filled)
