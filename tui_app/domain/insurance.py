"""The insurer: the plan, the approval before a visit, and what was answered to each question."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tui_app.domain.dates import STILL_TO_COME, PartialDate, is_after
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
UNDER_APPEAL = ("internal", "external")
"""The levels of an appeal that is not decided yet."""
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
    appeal_due: str = entry_field(
        "Appeal by", Kind.DATE, prefer="future", tier=2,
        help="For a review from outside: its own day, and 'sent on' empty again.",
    )  # fmt: skip
    appeal_sent: str = entry_field("Appeal sent on", Kind.DATE, tier=2)
    appeal_answer: str = entry_field(
        "They answer the appeal by", Kind.DATE, prefer="future", tier=2
    )
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


_IN_ORDER = (
    ("valid_from", "valid_until", "The approval would end before it begins. Which date is right?"),
    ("denied_on", "appeal_due", "This is before they said no. Which date is right?"),
    ("denied_on", "appeal_sent", "This is before they said no. Which date is right?"),
    ("appeal_sent", "appeal_answer", "This is before the appeal was sent. Which date is right?"),
)
_PAST = ("denied_on", "appeal_sent")


def plan_faults(plan: Plan, today: date = date.max) -> dict[str, str]:
    """Return by field what does not fit together in a plan."""
    faults = {name: STILL_TO_COME for name in _PAST if is_after(getattr(plan, name), today)}
    for first, then, sentence in _IN_ORDER:
        before, after = getattr(plan, first), getattr(plan, then)
        if before and after:
            ends = PartialDate.from_stored(after).last_day
            if ends < PartialDate.from_stored(before).first_day:
                faults.setdefault(then, sentence)
    return faults


def is_valid_on(plan: Plan, day: date) -> bool:
    """Return whether the approval, as far as its dates are known, covers a day."""
    begins = PartialDate.from_stored(plan.valid_from).first_day if plan.valid_from else day
    ends = PartialDate.from_stored(plan.valid_until).last_day if plan.valid_until else day
    return begins <= day <= ends
