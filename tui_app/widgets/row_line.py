"""One row of a list, laid out for the width it is drawn at, and only when it is drawn."""

from __future__ import annotations

from typing import NamedTuple

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from tui_app.text import clean_line

_DIM = Style(dim=True)
_NARROW = 44
"""Below this width the text of a row needs the room that its end would take."""


class Row(NamedTuple):
    """One line of a list. ``id`` says what it stands for; a row without one is a heading."""

    id: str
    text: str
    lead: str = ""
    end: str = ""
    tone: str = ""

    def room(self, width: int) -> int:
        """Return how many of ``width`` cells its end leaves; an end takes half of them at most."""
        end = Content(clean_line(self.end)).cell_length
        return max(width - (min(end, width // 2) + 2 if end else 0), 1)


class RowLine(Visual):
    """Draws a row on one line: ``lead`` cells for its lead, ``short_lead`` where it is narrow.

    A list may hold thousands of rows; none costs more than its place until it is seen.
    """

    __slots__ = ("lead", "row", "short_lead")

    def __init__(self, row: Row, lead: int, short_lead: int) -> None:
        """Draw this row."""
        self.row, self.lead, self.short_lead = row, lead, short_lead

    def __eq__(self, other: object) -> bool:
        """Rows with the same words look the same: what one has drawn serves the other."""
        return isinstance(other, RowLine) and self._looks == other._looks

    def __hash__(self) -> int:
        """As ``__eq__`` compares."""
        return hash(self._looks)

    @property
    def _looks(self) -> tuple[Row, int, int]:
        return self.row, self.lead, self.short_lead

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Draw the row ``width`` cells wide."""
        return self._laid_out(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Take all there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Take one line."""
        return 1

    def _laid_out(self, width: int) -> Content:
        row, narrow = self.row, width < _NARROW
        lead = Content("")
        if self.lead and row.id:
            wide = self.short_lead if narrow else self.lead
            lead = Content(_cut(clean_line(row.lead), wide)).truncate(wide, pad=True) + " "
        end = Content(clean_line(row.end)).truncate(max(width // 2, 1), ellipsis=True)
        if narrow and row.text:
            end = Content("")
        gap = 2 if end.cell_length else 0
        room = max(width - lead.cell_length - end.cell_length - gap, 1)
        text = Content(clean_line(row.text[: room * 6])).truncate(room, ellipsis=True, pad=True)
        if row.tone:
            lead = lead.stylize(f"${row.tone}")
        if gap:
            end = end.stylize(_DIM)
        return Content.assemble(lead, text, " " * gap, end)


def _cut(lead: str, width: int) -> str:
    """Return a lead that does not fit without its last words."""
    return lead if len(lead) <= width else lead[: width + 1].rpartition(" ")[0] or lead
