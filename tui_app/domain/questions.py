"""Questions for a doctor or another desk: whose they are, how they rank, what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from tui_app.domain.cases import ASKERS, TOP
from tui_app.domain.entry import Choice, Entry, Kind, choices, entry_field, label_of
from tui_app.text import clean_line
from tui_app.values import dataclass

CATEGORIES = choices(
    ("diagnosis", "What it is"),
    ("tests", "Tests, scans and tissue"),
    ("treatment", "Treatment choices"),
    ("waiting", "Waiting, or no treatment"),
    ("trials", "Trials and new treatments"),
    ("outlook", "What to expect"),
    ("experience", "The doctor's experience"),
    ("daily-life", "Daily life"),
    ("next-steps", "Next steps"),
    ("differences", "Where two opinions differ"),
    ("decision", "Deciding"),
    ("money", "Insurance and costs"),
    ("remote", "Remote services"),
    ("records", "Records"),
    ("finding", "Finding the right doctor"),
    ("companion", "With my companion"),
    ("other", "Something else"),
)
"""What questions are about, in the order in which they are shown."""

_EVERY = Choice("", "any")
ANY_CATEGORY = (_EVERY, *CATEGORIES)

CARD_CATEGORIES = {
    "insurer": "money",
    "remote": "remote",
    "records": "records",
    "companion": "companion",
    "compare": "differences",
    "clarify": "differences",
    "decide": "decision",
    "own-doctor": "finding",
    "centers": "finding",
    "societies": "finding",
    "groups": "finding",
    "choose": "finding",
    "timeline": "diagnosis",
}
"""What the questions of a card are about."""


class Answered(StrEnum):
    """What became of a question."""

    OPEN = "open"
    ASKED = "asked"
    ANSWERED = "answered"
    PARTLY = "partly"
    REFUSED = "refused"
    LATER = "later"

    @property
    def label(self) -> str:
        """The words that are shown for it."""
        return _STATE_WORDS[self]

    @property
    def next(self) -> Answered:
        """What one key makes of it: asked, answered, open again."""
        return {Answered.OPEN: Answered.ASKED, Answered.ASKED: Answered.ANSWERED}.get(
            self, Answered.OPEN
        )


_STATE_WORDS = {
    Answered.OPEN: "not asked yet",
    Answered.ASKED: "asked",
    Answered.ANSWERED: "answered",
    Answered.PARTLY: "partly answered",
    Answered.REFUSED: "no answer, or not known",
    Answered.LATER: "put off until later",
}
STATES = choices(*((state.value, state.label) for state in Answered))


@dataclass(frozen=True, kw_only=True)
class Question(Entry):
    """One question. ``rank`` counts from 1; ``origin`` says where it came from.

    An origin is ``bank:ID``, ``card:CARD#KEY``, ``note:UID`` or "" for one's own words.
    """

    TABLE: ClassVar[str] = "questions"
    NOUN: ClassVar[str] = "question"

    text: str = entry_field(
        "Question", Kind.TEXT, required=True, example="How long is it safe to wait?"
    )
    doctor: str = entry_field(
        "For whom", example="Dr Model", help="Empty: for whoever gives the second opinion."
    )
    category: str = entry_field(
        "About", Kind.CHOICE, choices=CATEGORIES, default="other", searched=False
    )
    asked_by: str = entry_field(
        "Whose question", Kind.CHOICE, choices=ASKERS, default="patient", searched=False
    )
    state: str = entry_field(
        "What became of it", Kind.CHOICE, choices=STATES, default="open", searched=False
    )
    do_not_tell: bool = entry_field(
        "I do not want to know this",
        Kind.FLAG,
        help="It stays in the list, marked, so that nobody answers it by accident.",
        searched=False,
    )
    rank: int = 0
    origin: str = ""

    @property
    def answered(self) -> Answered:
        """The state as an enumeration; one that this version does not know is open."""
        try:
            return Answered(self.state)
        except ValueError:
            return Answered.OPEN


@dataclass(frozen=True)
class QuestionFilter:
    """Which questions to list; an empty field lets all through."""

    doctor: str = entry_field("For whom", Kind.CHOICE)
    category: str = entry_field("About", Kind.CHOICE, choices=ANY_CATEGORY)
    asked_by: str = entry_field("Whose", Kind.CHOICE, choices=(_EVERY, *ASKERS))
    state: str = entry_field("What became of it", Kind.CHOICE, choices=(_EVERY, *STATES))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return self == QuestionFilter()

    @property
    def said(self) -> list[str]:
        """What it lets through, in words; nothing where it lets through all."""
        chosen = [
            category_label(self.category) if self.category else "",
            f"for {clean_line(self.doctor)}" if self.doctor else "",
            f"of the {self.asked_by}" if self.asked_by else "",
            Answered(self.state).label if self.state else "",
        ]
        return [one for one in chosen if one]

    @staticmethod
    def offered(doctors: Iterable[str]) -> dict[str, tuple[Choice, ...]]:
        """Return by field what can be chosen where ``doctors`` are asked."""
        return {"doctor": (_EVERY, *choices(*((who, clean_line(who)) for who in doctors)))}


def category_label(value: str) -> str:
    """Return the words shown for a category; an unknown one is shown as it is kept."""
    return label_of(CATEGORIES, value)


def first_to_ask(questions: list[Question]) -> list[Question]:
    """Return the top of a list in its order: what is open and wanted, at most ``TOP``."""
    return [one for one in questions if not one.do_not_tell and one.answered in _WAITING][:TOP]


_WAITING = (Answered.OPEN, Answered.PARTLY)
