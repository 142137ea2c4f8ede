"""The highlighted row of a list in full, where the list has no room for all of its words."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from tui_app.text import clean_line


class Whole(Static):
    """Stands below a list; hidden while the words fit on one line of it."""

    DEFAULT_CSS = """
    Whole {
        height: auto; max-height: 4; padding: 0 1; display: none; color: $foreground;
        border-top: solid $primary;
        &:ansi { border-top: solid ansi_default; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin without words."""
        super().__init__("", markup=False, id=id)

    def show(self, words: str, room: int) -> None:
        """Show ``words``, unless they fit into ``room`` cells."""
        content = Content(clean_line(words))
        self.display = content.cell_length > room
        self.update(content)
