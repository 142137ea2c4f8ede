"""A paper before it leaves: what will stand on it, what stays out, and the way to a file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.documents.printing import as_words, private_left_out
from tui_app.documents.titles import CALENDAR, TITLES
from tui_app.domain.agenda import Place
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.text import clean, plural
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_ABOUT = {
    "sheet": "Hand it over before the talk",
    "timeline": "One page, the oldest first",
    "medicines": "What is taken now, and was before",
    "questions": "The top three first, with room to write",
    "records": "What the doctor has, what is to come",
    "release": "What any form asks; lines for your hand",
    "phrases": "For the web, made of your condition",
    "packet": "Cover letter, the page, and all lists",
}

_OF_CALENDAR = "Your appointments; enter writes it at once"


class DocumentPage(Words):
    """Shows one paper as text; ``p`` writes it to a file."""

    BINDINGS = bindings("print")
    HINT_FIRST = True

    def __init__(self, session: Session, what: str) -> None:
        """Show the paper of this name."""
        self._what = what
        super().__init__(session, TITLES[what], as_words(session, what), _stays_out(session, what))

    def reload(self) -> None:
        """Make it again: the case may have changed."""
        self._plain = as_words(self.session, self._what)
        self.query_one("#text", Static).update(Content(clean(self._plain)))
        self.query_one("#hint", Static).update(Content(_stays_out(self.session, self._what)))
        super().reload()

    def action_print(self) -> None:
        """Write it to a file."""
        self.post_message(GoTo(Place("print", self._what)))


def _stays_out(session: Session, what: str) -> str:
    count = private_left_out(session, what)
    if not count:
        return "p writes it to a file, as PDF, Markdown or plain text."
    words = plural(count, "private entry is", "private entries are")
    return f"p writes it to a file. {words} left out; the form lets you put them in."


class Documents(Page):
    """Everything that can be printed, each with what it is for."""

    HINTS: ClassVar = {"open": "see it"}
    DEFAULT_CSS = """
    Documents { RowList { height: 1fr; } }
    """

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield Static("TO PRINT OR TO SEND", classes="heading", markup=False)
        yield RowList(id="documents", lead_width=32, short_lead=20)

    def reload(self) -> None:
        """Show the list, which is the same for every case."""
        rows = self.query_one(RowList)
        papers = (Row(f"document:{what}", _ABOUT[what], title) for what, title in TITLES.items())
        rows.show([*papers, Row(f"export:{CALENDAR}", _OF_CALENDAR, "Calendar file")])
        if self.focused is None:
            rows.focus()

    def on_option_list_option_selected(self, event: RowList.OptionSelected) -> None:
        """Show the highlighted one."""
        event.stop()
        row = self.query_one(RowList).current
        if row is not None:
            self.post_message(GoTo(Place(*row.id.split(":", 1))))
