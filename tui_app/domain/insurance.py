"""The insurer: the plan, the approval before a visit, and what was answered to each question."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

PLAN_KINDS = choices(
    ("", "not said"),
    ("statutory", "statutory or public"),
    ("private", "private"),
    ("PPO", "PPO"),
    ("HMO", "HMO"),
    ("medicare", "US Medicare"),
    ("medicare-advantage", "US Medicare Advantage"),
    ("employer", "through an employer"),
    ("other", "another kind"),
)
ANSWERS = choices(("", "not asked yet"), ("yes", "yes"), ("no", "no"), ("unclear", "unclear"))
NEEDED = choices(("", "not known"), ("yes", "yes"), ("no", "no"), ("unclear", "unclear"))
APPEALS = choices(
    ("", "no appeal"),
    ("internal", "the plan looks again"),
    ("external", "review from outside"),
    ("won", "they said yes after all"),
    ("lost", "it stays a no"),
)
WARN_DAYS = 14
"""Days before an approval lapses from which on the agenda names it."""


@dataclass(frozen=True)
class InsurerFact:
    """What is known of a ``plan`` in a country (two letters); ``known`` says how well."""

    id: str
    country: str
    plan: str
    text: str
    known: str


@dataclass(frozen=True, kw_only=True)
class Plan(Entry):
    """A plan and its approval. Dates are partial dates as stored."""

    TABLE: ClassVar[str] = "plans"
    NOUN: ClassVar[str] = "insurance plan"

    insurer: str = entry_field("Insurer", required=True, example="Sample Health")
    name: str = entry_field("Name of the plan", example="Sample Care Plus")
    kind: str = entry_field(
        "Kind of plan", Kind.CHOICE, choices=PLAN_KINDS, default="", searched=False
    )
    phone: str = entry_field("Phone", Kind.PHONE, help="It stands on the back of the card.")
    member_number: str = entry_field(
        "Member number",
        private=True,
        help="In lists only its last four signs are shown.",
    )
    approval: str = entry_field(
        "Is approval needed first?", Kind.CHOICE, choices=NEEDED, default="", searched=False
    )
    approval_number: str = entry_field("Number of the approval", example="PA-99312")
    valid_from: str = entry_field("Approval is valid from", Kind.DATE)
    valid_until: str = entry_field("Approval is valid until", Kind.DATE, prefer="future")
    form: str = entry_field("Form they want", tier=2)
    cap: str = entry_field("Limits, and what you pay yourself", tier=2)
    denied_on: str = entry_field("They said no on", Kind.DATE, tier=2)
    denied_why: str = entry_field("Their reason", Kind.TEXT, tier=2)
    appeal: str = entry_field(
        "Appeal", Kind.CHOICE, choices=APPEALS, default="", tier=2, searched=False
    )
    appeal_due: str = entry_field("Appeal by", Kind.DATE, prefer="future", tier=2)
    notes: str = entry_field("Good to know", Kind.TEXT, tier=2)

    @property
    def masked_number(self) -> str:
        """The member number as lists show it: its last four signs."""
        end = self.member_number[-4:] if len(self.member_number) > 4 else ""
        return f"...{end}" if self.member_number else ""


@dataclass(frozen=True, kw_only=True)
class Answer(Entry):
    """What the insurer answered to one question; ``origin`` is the question's place in a card."""

    TABLE: ClassVar[str] = "answers"
    NOUN: ClassVar[str] = "question to the insurer"

    question: str = entry_field("Question", Kind.TEXT, required=True)
    answer: str = entry_field(
        "Their answer", Kind.CHOICE, choices=ANSWERS, default="", searched=False
    )
    words: str = entry_field("In their words", Kind.TEXT)
    contact_uid: str = entry_field("From which call", Kind.CHOICE, searched=False)
    origin: str = ""

    @property
    def next_answer(self) -> str:
        """What one key makes of the answer: yes, no, unclear, not asked."""
        order = [one.value for one in ANSWERS]
        return order[(order.index(self.answer) + 1) % len(order)] if self.answer in order else "yes"


def plan_faults(plan: Plan) -> dict[str, str]:
    """Return by field what does not fit together in a plan."""
    if plan.valid_from and plan.valid_until:
        ends = PartialDate.from_stored(plan.valid_until).last_day
        if ends < PartialDate.from_stored(plan.valid_from).first_day:
            return {"valid_until": "The approval would end before it begins. Which date is right?"}
    return {}


def is_valid_on(plan: Plan, day: date) -> bool:
    """Return whether the approval, as far as its dates are known, covers a day."""
    begins = PartialDate.from_stored(plan.valid_from).first_day if plan.valid_from else day
    ends = PartialDate.from_stored(plan.valid_until).last_day if plan.valid_until else day
    return begins <= day <= ends
