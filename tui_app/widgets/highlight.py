"""What is seen without colours: letters and ground exchanged for a highlight, a line below a field.

It is put on the drawn line: Textual's component styles know no ``reverse``, and a style that
follows the focus has the whole widget styled anew.
"""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.strip import Strip

_REVERSE = Style(reverse=True, underline=False)
_UNDERLINE = Style(underline=True)


def reversed_if_plain(strip: Strip, app: App[object]) -> Strip:
    """Return the line of a focused highlight, reversed in the terminal's own colours."""
    if not is_plain(app):
        return strip
    # One ground for the whole line: a sign that has a colour would be a block of that colour.
    return Strip(
        [
            Segment(text, (style.without_color if style else Style.null()) + _REVERSE, control)
            for text, style, control in strip
        ],
        strip.cell_length,
    )


def underlined_if_plain(strip: Strip, app: App[object]) -> Strip:
    """Return the line of a text field, underlined in the terminal's own colours."""
    return strip.apply_style(_UNDERLINE) if is_plain(app) else strip


def is_plain(app: App[object]) -> bool:
    """Return whether the app has only the terminal's own colours."""
    return app.no_color or app.current_theme.ansi
