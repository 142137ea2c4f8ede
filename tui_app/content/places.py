"""Where the shipped texts lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def shipped_data() -> Path:
    """Return the folder of shipped texts: ``tui_app/data`` in a wheel, ``data`` in a checkout.

    The wheel's folder is asked first: beside an installed package a ``data`` may be anybody's.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"
