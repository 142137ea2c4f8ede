"""The cases in this file: switch, start, change, archive, delete."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.cases import Case
from tui_app.messages import Changed, GoTo
from tui_app.screens.page import Page
from tui_app.store import cases, notes
from tui_app.text import clean_line, plural
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


class Cases(Page):
    """Every case that is not deleted, the open ones first."""

    DEFAULT_CSS = """
    Cases {
        RowList { height: 1fr; }
        #nothing { height: 1fr; padding: 1 1; color: $text-muted; }
        #nothing:ansi { color: ansi_default; }
    }
    """
    BINDINGS = bindings("tick", "add", "edit", "delete")
    HINTS: ClassVar = {"open": "switch to", "add": "start", "edit": "edit", "tick": "archive"}

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield Static(Content("CASES"), classes="heading",
                     markup=False)  # fmt: skip
        yield RowList(id="cases", lead_width=9)
        yield Static("No case yet: a starts one.", id="nothing", markup=False)

    def reload(self) -> None:
        """Read the cases again."""
        found = self.session.store.cases()
        present = self.session.case.uid if self.session.case else ""
        self.query_one(RowList).show(
            Row(
                case.uid,
                case.title + (f", {case.condition}" if case.condition else ""),
                case.state if case.state == "archived" or case.uid != present else "present",
                plural(notes.count_notes(self.session.store, case.uid), "note"),
            )
            for case in found
        )
        self.query_one(RowList).display = bool(found)
        self.query_one("#nothing").display = not found
        self.refresh_bindings()
        if self.focused is None:
            self.query_one(RowList).focus()

    def _current(self) -> Case | None:
        row = self.query_one(RowList).current
        return self.session.store.get(Case, row.id) if row else None

    @on(RowList.OptionSelected)
    def _switch(self) -> None:
        if (case := self._current()) is not None:
            self.session.switch(case.uid)
            self.app.post_message(GoTo(Place("stage", "overview")))
            self.app.post_message(Changed(f"Now in the case {clean_line(case.title)}."))

    def action_add(self) -> None:
        """Start a case."""
        self.post_message(GoTo(Place("new-case")))

    def action_edit(self) -> None:
        """Change the highlighted case."""
        if (case := self._current()) is not None:
            self.session.switch(case.uid)
            self.post_message(GoTo(Place("edit-case")))

    def action_tick(self) -> None:
        """Archive the highlighted case, or open it again."""
        if (case := self._current()) is not None:
            self.save(
                lambda: cases.archive_or_open(self.session.store, case),
                f"{cases.archive_words(case)}. u takes it back.",
            )

    def action_delete(self) -> None:
        """Delete the highlighted case; undo brings it back with all that is in it."""
        if (case := self._current()) is not None:
            self.save(
                lambda: cases.delete_case(self.session.store, case),
                f"{cases.delete_words(case)}. u brings it back, with everything in it.",
            )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer changes only where there is a case."""
        if action in ("tick", "edit", "delete"):
            return bool(self.query_one(RowList).rows)
        return True
