"""The history of the case: every change, newest first, and what each entry was before."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.screens.page import Page
from tui_app.screens.words import Words
from tui_app.store.journal import Change
from tui_app.text import clean
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


class History(Page):
    """Lists the changes; enter shows what one of them changed."""

    DEFAULT_CSS = """
    History {
        #changes { height: 1fr; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield Static(Content("HISTORY   enter shows what was changed"), classes="heading",
                     markup=False)  # fmt: skip
        yield RowList(id="changes", lead_width=16, short_lead=7)

    def reload(self) -> None:
        """Read the changes again."""
        self.query_one("#changes", RowList).show(
            Row(str(index), change.label, self.session.when(change.at), change.author)
            for index, change in enumerate(self._changes())
        )
        if self.focused is None:
            self.query_one("#changes", RowList).focus()

    def _changes(self) -> list[Change]:
        case = self.session.case
        return self.session.store.recent_changes(case.uid) if case else []

    @on(RowList.OptionSelected, "#changes")
    def _opened(self, event: RowList.OptionSelected) -> None:
        changes = self._changes()
        if event.option_index < len(changes):
            change = changes[event.option_index]
            self.app.push_screen(Words(self.session, clean(change.label), change.described()))
