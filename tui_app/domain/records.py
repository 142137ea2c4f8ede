"""Records: which document lies with whom, and how far its copy has come on its way."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import ClassVar

from tui_app.domain.contacts import WAYS
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.domain.known import KNOWN
from tui_app.values import dataclass

CATEGORIES = choices(
    ("notes.initial", "first consultation note"),
    ("notes.progress", "later consultation notes"),
    ("notes.referral", "referral or consultant letter"),
    ("notes.plan", "treatment plan or team decision"),
    ("lab.blood", "blood and urine results"),
    ("lab.genetic", "gene tests"),
    ("lab.micro", "tests for germs"),
    ("lab.other", "other test results"),
    ("path.report", "pathology report"),
    ("path.slides", "pathology slides"),
    ("path.blocks", "tissue block"),
    ("img.report", "report of a scan"),
    ("img.images", "the images themselves"),
    ("med.list", "list of medicines"),
    ("proc.operative", "operation report"),
    ("hosp.discharge", "discharge summary or hospital note"),
    ("treatment.summary", "summary of treatment"),
    ("radiotherapy.plan", "radiotherapy plan"),
    ("other", "something else"),
)
GLASS = ("path.slides", "path.blocks")
"""What is usually lent and must go back."""

WEIGHTS = choices(
    ("deciding", "may change the decision"),
    ("useful", "useful"),
    ("noise", "only if there is time"),
)
FORMATS = choices(
    ("", "as they have it"),
    ("PDF", "PDF"),
    ("paper", "paper"),
    ("DICOM disc", "DICOM on a disc"),
    ("DICOM upload", "DICOM by upload"),
    ("C-CDA", "C-CDA file"),
    ("FHIR", "FHIR file"),
    ("glass", "glass slides or block"),
)


class RecordState(StrEnum):
    """How far the copy of a document has come."""

    WANTED = "wanted"
    ASKED = "asked"
    RECEIVED = "received"
    CHECKED = "checked"
    SENT = "sent"
    DIRECT = "direct"
    CONFIRMED = "confirmed"
    MISSING = "missing"
    REFUSED = "refused"
    NOT_NEEDED = "not-needed"

    @property
    def label(self) -> str:
        """The words that are shown for it."""
        return _STATE_WORDS[self]

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to come of it."""
        return self in (self.CONFIRMED, self.MISSING, self.REFUSED, self.NOT_NEEDED)

    @property
    def is_to_ask(self) -> bool:
        """Whether its holder still owes it."""
        return self in (self.WANTED, self.ASKED)


_STATE_WORDS = {
    RecordState.WANTED: "not asked for yet",
    RecordState.ASKED: "asked for",
    RecordState.RECEIVED: "here, not looked through",
    RecordState.CHECKED: "here and looked through",
    RecordState.SENT: "sent on",
    RecordState.DIRECT: "sent straight to the doctor",
    RecordState.CONFIRMED: "they have it",
    RecordState.MISSING: "does not exist",
    RecordState.REFUSED: "refused",
    RecordState.NOT_NEEDED: "not needed",
}
_BY_VALUE = {state.value: state for state in RecordState}
STATES = choices(*((state.value, state.label) for state in RecordState))

CHECKS = ("opens", "right_person", "complete", "legible")
"""The fields of the four things that are looked at in a copy."""


@dataclass(frozen=True, kw_only=True)
class Record(Entry):
    """One document at one holder. Image and report are two; slides and blocks are loans.

    ``holder_uid`` is a person or place, "" while it is not known; ``rule`` the id of a deadline,
    "" for that of the case's country; ``origin`` the id of the suggestion it was taken from.
    """

    TABLE: ClassVar[str] = "records"
    NOUN: ClassVar[str] = "record"

    title: str = entry_field("Document", required=True, example="CT of the chest, the images")
    holder_uid: str = entry_field("Who has it", Kind.CHOICE, searched=False)
    category: str = entry_field(
        "Kind", Kind.CHOICE, choices=CATEGORIES, default="other", searched=False
    )
    period: str = entry_field("Of when", example="3 March 2026, or the last 12 months")
    wanted_as: str = entry_field(
        "Form to ask for", Kind.CHOICE, choices=FORMATS, default="", searched=False
    )
    weight: str = entry_field(
        "How much it matters", Kind.CHOICE, choices=WEIGHTS, default="useful", searched=False
    )
    state: str = entry_field(
        "How far it is", Kind.CHOICE, choices=STATES, default="wanted", searched=False
    )
    body_part: str = entry_field("Part of the body", tier=2, example="chest")
    modality: str = entry_field("Kind of scan or test", tier=2, example="CT with contrast")
    loan: bool = entry_field("It must go back", Kind.FLAG, tier=2, searched=False)
    return_by: str = entry_field("Back by", Kind.DATE, prefer="future", tier=2)
    returned_on: str = entry_field("Went back on", Kind.DATE, tier=2)
    needed_by: str = entry_field(
        "Needed by",
        Kind.DATE,
        prefer="future",
        tier=2,
        help="Empty: by the next visit.",
        example="20 Nov",
    )
    asked_on: str = entry_field("Asked on", Kind.DATE, tier=2)
    asked_how: str = entry_field(
        "Asked how", Kind.CHOICE, choices=WAYS, default="call", tier=2, searched=False
    )
    spoke_to: str = entry_field("Whom you spoke to", tier=2)
    reference: str = entry_field("Reference number", tier=2)
    rule: str = entry_field("Rule on how long they may take", Kind.CHOICE, tier=2, searched=False)
    promised_by: str = entry_field("They promised it by", Kind.DATE, prefer="future", tier=2)
    extended_on: str = entry_field("They said it takes longer on", Kind.DATE, tier=2)
    chased_on: str = entry_field("Last asked again on", Kind.DATE, tier=2)
    fee: str = entry_field("What it costs", tier=2)
    received_on: str = entry_field("Came on", Kind.DATE, tier=2)
    medium: str = entry_field("Came as", tier=2, example="disc, 12 pages of PDF")
    opens: str = entry_field(
        "It opens", Kind.CHOICE, choices=KNOWN, default="", tier=2, searched=False
    )
    right_person: str = entry_field(
        "It is the right person's", Kind.CHOICE, choices=KNOWN, default="", tier=2, searched=False
    )
    complete: str = entry_field(
        "It is complete", Kind.CHOICE, choices=KNOWN, default="", tier=2, searched=False
    )
    legible: str = entry_field(
        "It can be read", Kind.CHOICE, choices=KNOWN, default="", tier=2, searched=False
    )
    problem: str = entry_field("What is wrong with it", Kind.TEXT, tier=2)
    sent_on: str = entry_field("Sent on", Kind.DATE, tier=2)
    recipient: str = entry_field("Sent to", tier=2, example="Dr East's office")
    sent_how: str = entry_field("Sent how", tier=2, example="courier, upload, fax")
    courier: str = entry_field("Number of the parcel", tier=2)
    confirmed_on: str = entry_field("Arrival confirmed on", Kind.DATE, tier=2)
    confirmed_by: str = entry_field("Confirmed by", tier=2, example="Ms Model, front desk")
    reason: str = entry_field("Why not", tier=2, example="never made; Mr Sample, records office")
    notes: str = entry_field("Good to know", Kind.TEXT, tier=2)
    origin: str = ""

    @cached_property
    def stage(self) -> RecordState:
        """The state as an enumeration; one that this version does not know is not asked for."""
        return _BY_VALUE.get(self.state, RecordState.WANTED)

    @property
    def is_lent(self) -> bool:
        """Whether its holder lends it, as far as is known."""
        return self.loan or self.category in GLASS

    @property
    def is_due_back(self) -> bool:
        """Whether it is lent and has been here or with the doctor, and not gone back."""
        away = self.stage not in (RecordState.WANTED, RecordState.ASKED, RecordState.MISSING,
                                  RecordState.REFUSED, RecordState.NOT_NEEDED)  # fmt: skip
        return self.loan and away and not self.returned_on

    @property
    def needs_better(self) -> bool:
        """Whether a copy is here that is not right, so that a better one is to be asked for."""
        return self.stage is RecordState.RECEIVED and self.has_fault

    @property
    def has_fault(self) -> bool:
        """Whether one of the four things that are looked at is not right."""
        return any(getattr(self, name) in ("no", "unclear") for name in CHECKS)


_ORDER = ("asked_on", "received_on", "sent_on", "confirmed_on", "returned_on")
_TOO_EARLY = {
    "received_on": "This is before it was asked for. Which day did it come?",
    "sent_on": "This is before it came or was asked for. Which day was it sent?",
    "confirmed_on": "This is before it was sent. Which day did they confirm it?",
    "returned_on": "This is before it came. Which day did it go back?",
    "return_by": "This is before it came. By when must it go back?",
    "extended_on": "This is before it was asked for. Which day did they say so?",
    "chased_on": "This is before it was asked for. Which day did you ask again?",
    "promised_by": "This is before it was asked for. Which day did they name?",
}


_PAST = ("asked_on", "extended_on", "chased_on", *_ORDER[1:])
_TO_COME = "This day is still to come. Which day was it?"


def record_faults(record: Record, today: date = date.max) -> dict[str, str]:
    """Return by field what does not fit together in a record: days in the wrong order.

    Nor can anything have been done on a day after ``today``.
    """
    faults: dict[str, str] = {}
    days = {name: day for name in (*_ORDER, *_TOO_EARLY) if (day := getattr(record, name))}
    for later, sentence in _TOO_EARLY.items():
        position = _ORDER.index(later) if later in _ORDER else 1
        if later == "return_by":
            position = 2
        for earlier in _ORDER[:position]:
            if later in days and earlier in days and _before(days[later], days[earlier]):
                faults[later] = sentence
    for name in _PAST:
        if name in days and PartialDate.from_stored(days[name]).first_day > today:
            faults[name] = _TO_COME
    return faults


def _before(day: str, other: str) -> bool:
    return PartialDate.from_stored(day).last_day < PartialDate.from_stored(other).first_day
