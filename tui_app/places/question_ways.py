"""The ways to the questions: the list, one question's form, the bank, the filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tui_app.domain.entry import entry_field
from tui_app.domain.questions import Question, QuestionFilter
from tui_app.screens.bank import Bank
from tui_app.screens.form import Form
from tui_app.screens.stage import StageScreen
from tui_app.store import questions
from tui_app.values import dataclass
from tui_app.workspaces.questions import QuestionsWorkspace

if TYPE_CHECKING:
    from tui_app.places.navigation import Navigator


@dataclass(frozen=True)
class ForAnother:
    """The one field of a copy."""

    doctor: str = entry_field("For whom", required=True, example="Dr Sample")


class QuestionWays:
    """What the navigator knows of questions."""

    def __init__(self, navigator: Navigator) -> None:
        """Lead through the navigator's screens."""
        self._navigator = navigator
        self._session = navigator.session
        self.ways: dict[str, Callable[[str], Any]] = {
            "bank": lambda _: navigator.push(Bank(self._session)),
            "new-question": self._new,
            "edit-question": self.edit,
            "question": self.edit,
            "question-for": self._for_another,
            "filter-questions": self._filter,
            "filter-bank": self._filter_bank,
        }

    def _form(self, entry: Any, title: str, write: Callable[[Any], object], place: str = "",
              **options: Any) -> None:  # fmt: skip
        self._navigator.push(Form(self._session, entry, title, write, place=place, **options))

    def _new(self, doctor: str = "", **options: Any) -> None:
        case, _ = self._session.ensure_case()
        begun = Question(case_uid=case.uid, doctor=doctor)
        self._form(begun, "A QUESTION OF YOUR OWN", self._add, "form:questions:", **options)

    def _add(self, question: Question) -> Question:
        return questions.add_question(self._session.store, question)

    def edit(self, uid: str, **options: Any) -> None:
        """Open the form of one question, or of a new one for an empty ``uid``."""
        if not uid:
            self._new(**options)
            return
        question = self._session.store.get(Question, uid)
        if question is not None:
            change = self._session.store.change
            self._form(question, "THIS QUESTION", change, f"form:questions:{uid}", **options)

    def _for_another(self, uid: str) -> None:
        question = self._session.store.get(Question, uid)
        if question is None:
            return

        def copy(page: ForAnother) -> None:
            questions.copy_for(self._session.store, question, page.doctor)

        self._form(ForAnother(), "THE SAME QUESTION FOR SOMEBODY ELSE", copy)

    @property
    def _workspace(self) -> QuestionsWorkspace | None:
        screen = self._navigator.screen
        found = screen.query(QuestionsWorkspace) if isinstance(screen, StageScreen) else ()
        return next(iter(found), None)

    def _filter(self, _: str) -> None:
        workspace, case = self._workspace, self._session.case
        if workspace is None or case is None:
            return
        doctors = questions.doctors(self._session.store, case.uid)

        def use(wanted: QuestionFilter) -> None:
            workspace.wanted = wanted

        self._form(
            workspace.wanted, "WHICH QUESTIONS", use, offered=QuestionFilter.offered(doctors)
        )

    def _filter_bank(self, _: str) -> None:
        screen = self._navigator.screen
        if isinstance(screen, Bank):
            self._form(screen.wanted, "WHICH QUESTIONS OF THE BANK", screen.narrow)
