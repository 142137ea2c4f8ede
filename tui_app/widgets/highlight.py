"""The highlight where there are no colours to make it with: letters and ground exchanged.

Textual's component styles know no ``reverse``, so it is put on the drawn line.
"""

from __future__ import annotations

from rich.style import Style
from textual.app import App
from textual.strip import Strip

_REVERSE = Style(reverse=True, underline=False)


def reversed_if_plain(strip: Strip, app: App[object]) -> Strip:
    """Return the line of a focused highlight, reversed in the terminal's own colours."""
    if app.no_color or app.current_theme.ansi:
        return strip.apply_style(_REVERSE)
    return strip
