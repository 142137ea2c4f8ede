"""A page of words to read, to say, or to copy: nothing beside them, so that they can be marked."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.text import clean, clean_line


class Words(Page):
    """Shows a text without any frame at its sides; ``c`` sends it to the terminal's clipboard."""

    DEFAULT_CSS = """
    Words {
        #words { height: 1fr; padding: 1 0; scrollbar-size-vertical: 1; }
        #text { max-width: 84; height: auto; }
        #hint { color: $text-muted; height: auto; }
        #words > #hint { margin-top: 1; }
        #hint:ansi { color: ansi_default; }
    }
    """
    BINDINGS = bindings("copy")
    HINT_FIRST = False
    """Whether what to do with the words, or to know of them, stands above them."""

    def __init__(
        self,
        session: Session,
        title: str,
        plain: str,
        hint: str = "",
        content: Content | None = None,
    ) -> None:
        """Show ``content``, else ``plain``, under a title; ``plain`` is what is copied."""
        super().__init__(session)
        self._title = title
        self._plain = plain
        self._hint = hint
        self._content = content or Content(clean(plain))

    def body(self) -> Iterable[Widget]:
        """Give the title, the words and what to do with them."""
        yield Static(Content(clean_line(self._title)), classes="heading", markup=False)
        hint = Static(Content(self._hint), id="hint", markup=False)
        if self.HINT_FIRST:
            yield hint
        with VerticalScroll(id="words"):
            yield Static(self._content, id="text", markup=False)
            if not self.HINT_FIRST:
                yield hint

    def reload(self) -> None:
        """Let the arrows scroll."""
        if self.focused is None:
            self.focus_body()

    def action_copy(self) -> None:
        """Send the words to the terminal's clipboard."""
        self.copy(self._plain, shown=True)
