"""The ways to the questions: the list, one question's form, the bank, the filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tui_app.domain.bank import ANY
from tui_app.domain.cases import TAGS
from tui_app.domain.entry import Kind, choices, entry_field
from tui_app.domain.questions import (
    ASKERS,
    CATEGORIES,
    STATES,
    Question,
    QuestionFilter,
)
from tui_app.screens.bank import Bank
from tui_app.screens.form import Form
from tui_app.screens.stage import StageScreen
from tui_app.store import questions
from tui_app.text import clean_line
from tui_app.workspaces.questions import QuestionsWorkspace

if TYPE_CHECKING:
    from tui_app.navigation import Navigator

_EVERY = ("", "any")
_CATEGORIES = choices(_EVERY, *((one.value, one.label) for one in CATEGORIES))


@dataclass(frozen=True)
class ForAnother:
    """The one field of a copy."""

    doctor: str = entry_field("For whom", required=True, example="Dr Sample")


@dataclass(frozen=True)
class ListFilter:
    """The filter of one's own list as a form shows it."""

    doctor: str = entry_field("For whom", Kind.CHOICE)
    category: str = entry_field("About", Kind.CHOICE, choices=_CATEGORIES)
    asked_by: str = entry_field(
        "Whose", Kind.CHOICE, choices=choices(_EVERY, *((a.value, a.label) for a in ASKERS))
    )
    state: str = entry_field(
        "What became of it",
        Kind.CHOICE,
        choices=choices(_EVERY, *((s.value, s.label) for s in STATES)),
    )


@dataclass(frozen=True)
class BankFilter:
    """The filter of the bank as a form shows it."""

    words: str = entry_field("With the words", example="side effects")
    category: str = entry_field("About", Kind.CHOICE, choices=_CATEGORIES)
    tag: str = entry_field(
        "For",
        Kind.CHOICE,
        choices=choices(
            ("", "what suits my case"),
            (ANY, "everybody"),
            *((one.value, one.label) for one in TAGS),
        ),
    )


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
        now = workspace.wanted
        doctors = questions.doctors(self._session.store, case.uid)

        def use(page: ListFilter) -> None:
            workspace.wanted = QuestionFilter(page.doctor, page.category, page.asked_by, page.state)

        self._form(
            ListFilter(now.doctor, now.category, now.asked_by, now.state),
            "WHICH QUESTIONS",
            use,
            offered={"doctor": choices(_EVERY, *((who, clean_line(who)) for who in doctors))},
        )

    def _filter_bank(self, _: str) -> None:
        screen = self._navigator.screen
        if isinstance(screen, Bank):
            now = BankFilter(screen.words, screen.category, screen.tag)
            self._form(now, "WHICH QUESTIONS OF THE BANK",
                       lambda page: screen.narrow(page.category, page.tag, page.words))  # fmt: skip
