"""The history of the case: every action, newest first, and what each entry was before."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.screens.page import Page
from tui_app.screens.words import Words
from tui_app.store.journal import Change, told
from tui_app.text import clean
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


class History(Page):
    """Lists the actions; enter shows all that one of them changed."""

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
        """Read the actions again."""
        self.query_one("#changes", RowList).show(
            Row(first.action, first.label, self.session.when(first.at), first.author)
            for first in self._actions()
        )
        if self.focused is None:
            self.query_one("#changes", RowList).focus()

    def _actions(self) -> list[Change]:
        case = self.session.case
        return self.session.store.recent_actions(case.uid) if case else []

    @on(RowList.OptionSelected, "#changes")
    def _opened(self) -> None:
        row = self.query_one("#changes", RowList).current
        # By its identity: another session may have written since the list was shown.
        for first in self._actions():
            if row is not None and first.action == row.id:
                words = told(self.session.store.changes_with(first))
                self.app.push_screen(Words(self.session, clean(first.label), words))
