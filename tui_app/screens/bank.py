"""The question bank: what others found worth asking, the case's own reasons first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.agenda import Place
from tui_app.domain.bank import BankFilter, BankQuestion, first_for, in_groups
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.store import questions
from tui_app.text import plural
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole

_AROUND = 6
"""Cells of a row that are not for its words: its sign and the margins."""


class Bank(Page):
    """Space puts a question on one's list, or takes it off again; ``f`` narrows the bank."""

    DEFAULT_CSS = """
    Bank {
        #bank { height: 1fr; }
    }
    """
    BINDINGS = bindings("tick", "filter")
    HINTS: ClassVar = {"tick": "on or off your list", "filter": "filter", "open": ""}

    def __init__(self, session: Session) -> None:
        """Show all that suits the case."""
        super().__init__(session)
        self.wanted = BankFilter()
        self._bank = question_bank(shipped_data())

    @property
    def step(self) -> str:
        """A note written here belongs to the step of the questions."""
        return "questions"

    def body(self) -> Iterable[Widget]:
        """Give the heading and the list."""
        yield Static("", id="heading", classes="heading", markup=False)
        yield RowList(id="bank", lead_width=3)
        yield Whole(id="whole")

    def reload(self) -> None:
        """Show the bank, marked with what is on the list already."""
        case = self.session.case
        listed = questions.origins(self.session.store, case.uid) if case else frozenset()
        found = [one for one in self._bank if self.wanted.lets_through(one, case)]
        rows = list(self._rows(found, listed))
        self.query_one("#bank", RowList).show(rows)
        self.query_one("#heading", Static).update(Content(self._heading(len(found))))
        if self.focused is None and not self.capture_is_open:
            self.focus_body()

    def _rows(self, found: list[BankQuestion], listed: frozenset[str]) -> Iterable[Row]:
        case = self.session.case
        first = first_for(found, case) if case is not None and not self.wanted.category else []
        if first:
            yield Row("", "FIRST, FOR YOUR REASONS")
            yield from (_row(one, listed) for one in first)
        rest = [one for one in found if one not in first]
        for heading, group in in_groups(rest, self.wanted, case):
            yield Row("", heading)
            yield from (_row(one, listed) for one in group)
        if not found:
            yield Row("", "No question fits this filter. f changes it.")

    def _heading(self, count: int) -> str:
        words = [plural(count, "question"), *self.wanted.said]
        return f"QUESTION BANK  {', '.join(words)}"

    @on(RowList.OptionHighlighted, "#bank")
    def _moved(self) -> None:
        self._show_whole()

    def on_resize(self) -> None:
        """Another width cuts other rows."""
        super().on_resize()
        if self.is_mounted:
            self._show_whole()

    def _show_whole(self) -> None:
        row = self.query_one("#bank", RowList).current
        self.query_one(Whole).show(row.text if row else "", self.size.width - _AROUND)

    @on(RowList.OptionSelected, "#bank")
    def _chosen(self) -> None:
        self.action_tick()

    def action_tick(self) -> None:
        """Put the question on the list, or take it off."""
        row = self.query_one("#bank", RowList).current
        question = next((one for one in self._bank if row and one.id == row.id), None)
        if question is None:
            return
        session, origin = self.session, f"bank:{question.id}"

        def work() -> None:
            case, _ = session.ensure_case()
            listed = questions.list_questions(session.store, case.uid)
            mine = [one for one in listed if one.origin == origin]
            if mine:
                with session.store.action("Took a question off the list"):
                    for one in mine:
                        session.store.remove(one)
                return
            questions.add_from_bank(session.store, case.uid, question)

        self.save(work)

    def action_filter(self) -> None:
        """Choose which questions of the bank are shown."""
        self.post_message(GoTo(Place("filter-bank")))

    def narrow(self, wanted: BankFilter) -> None:
        """Show other questions."""
        self.wanted = wanted
        self.reload()
        self.query_one("#bank", RowList).highlight_first()


def _row(question: BankQuestion, listed: frozenset[str]) -> Row:
    on_list = f"bank:{question.id}" in listed
    tone = "success" if on_list else ""
    return Row(question.id, question.text, "[x]" if on_list else "[ ]", tone=tone)
