"""The highlighted row of a list in full, where the list has no room for all of its words."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from tui_app.text import clean_line


class Whole(Static):
    """Stands below a list, always of one height, so that nothing jumps while one moves.

    On a short screen it is there only for words that the list has cut.
    """

    DEFAULT_CSS = """
    Whole {
        height: 3; padding: 0 1; color: $foreground; border-top: solid $primary;
        &.-short { height: auto; }
        &:ansi { border-top: solid ansi_default; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin without words."""
        super().__init__("", markup=False, id=id)
        self._words = ""

    def show(self, words: str, room: int) -> None:
        """Show ``words``, unless they fit into ``room`` cells; wait while nothing is laid out."""
        if room <= 0:
            return
        content = Content(clean_line(words))
        cut = content.cell_length > room
        short = self.screen.has_class("-short")
        self.set_class(short, "-short")
        self.display = cut or not short
        if (shown := content.plain if cut else "") != self._words:
            self._words = shown
            self.update(content if cut else "", layout=short)
