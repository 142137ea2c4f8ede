"""The question bank, in the walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.bank import BankFilter, BankQuestion, first_for
from tui_app.store import questions
from tui_app.text import plural
from tui_app.walk.lists import LongList
from tui_app.walk.menu import Option
from tui_app.walk.narrowing import narrow
from tui_app.walk.walker import Walker


class BankPage(LongList):
    """Those for the case's reasons first; then whatever is asked for."""

    title = "Question bank"
    step = "questions"
    help = "A number puts a question on your list. f chooses others, by words or by what they are."
    more = "More questions"

    def __init__(self, walker: Walker) -> None:
        """Begin with those that the case's reasons bring up."""
        super().__init__(walker)
        self._bank = question_bank(shipped_data())
        self._wanted: BankFilter | None = None

    def heading(self) -> str:
        """Say which questions are offered."""
        found = self._found()
        if self._wanted is None:
            case = self._walker.session.case
            mine = case is not None and bool(first_for(self._bank, case))
            which = "For your reasons" if mine else "What is asked first by many"
            which = f"{which}: {plural(len(found), 'question')}"
        else:
            which = ", ".join([plural(len(found), "question"), *self._wanted.said])
        return f"{which}. A number puts a question on your list."

    def _found(self) -> list[BankQuestion]:
        case, wanted = self._walker.session.case, self._wanted
        if wanted is not None:
            return [one for one in self._bank if wanted.lets_through(one, case)]
        first = first_for(self._bank, case) if case is not None else []
        return first or [one for one in self._bank if one.first == 1]

    def lines(self, limit: int) -> Sequence[Option]:
        """Offer the questions."""
        case = self._walker.session.case
        listed = questions.origins(self._walker.session.store, case.uid) if case else frozenset()
        return [
            Option(one.text + (" (in your list)" if f"bank:{one.id}" in listed else ""),
                   partial(self._take, one))
            for one in self._found()[:limit]
        ]  # fmt: skip

    def beside(self) -> Sequence[Option]:
        """Offer another choice of them."""
        return [Option("Other questions: by words, by what they are about", self._filter, "f")]

    def _take(self, chosen: BankQuestion) -> None:
        session = self._walker.session

        def work() -> None:
            case, _ = session.ensure_case()
            questions.add_from_bank(session.store, case.uid, chosen)

        self._walker.save(work, "It is in your list. Saved.")

    def _filter(self) -> None:
        def use(wanted: BankFilter | None) -> None:
            self._wanted = wanted
            self.begin_again()

        now = self._wanted or BankFilter()
        narrow(self._walker, "Which questions", "Those that come first", now, use)
