"""The question bank, in the walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.bank import BankQuestion, first_for
from tui_app.domain.questions import CATEGORIES
from tui_app.store import questions
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker


class BankPage(Page):
    """Those for the case's reasons first, then one category after another."""

    title = "Question bank"
    step = "questions"
    help = "A number puts a question on your list. c chooses what they are about."

    def __init__(self, walker: Walker) -> None:
        """Begin with those that the case's reasons bring up."""
        self._walker = walker
        self._bank = question_bank(shipped_data())
        self._category = ""

    def tell(self) -> None:
        """Say which questions are offered."""
        label = next((one.label for one in CATEGORIES if one.value == self._category), "")
        which = f"About: {label}" if label else "First, for your reasons"
        self._walker.say(f"{which}. A number puts a question on your list.")

    def _found(self) -> list[BankQuestion]:
        case = self._walker.session.case
        if self._category or case is None:
            return [one for one in self._bank if self._category in ("", one.category)]
        return first_for(self._bank, case) or [one for one in self._bank if one.first == 1]

    def options(self) -> Sequence[Option]:
        """Offer the questions and another choice of them."""
        case = self._walker.session.case
        listed = questions.origins(self._walker.session.store, case.uid) if case else frozenset()
        return [
            *(
                Option(one.text + (" (in your list)" if f"bank:{one.id}" in listed else ""),
                       partial(self._take, one))
                for one in self._found()
            ),
            Option("Choose what they are about", self._choose, "c"),
        ]  # fmt: skip

    def _take(self, chosen: BankQuestion) -> None:
        session = self._walker.session

        def work() -> None:
            case, _ = session.ensure_case()
            questions.add_from_bank(session.store, case.uid, chosen)

        self._walker.save(work, "It is in your list. Saved.")

    def _choose(self) -> None:
        used = {one.category for one in self._bank}
        offered = [one for one in CATEGORIES if one.value in used]
        labels = ["For your reasons", *(one.label for one in offered)]
        chosen = self._walker.pick("What about", labels)
        if chosen is not None:
            self._category = offered[chosen - 1].value if chosen else ""
            self._walker.tell(self)
