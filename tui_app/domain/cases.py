"""The case (one second-opinion walk), the patient it is about, and the first page of a new case."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

FIRST_CASE_TITLE = "My case"
"""The title of the case that a thought on an empty file starts."""

REASONS = choices(
    ("confirm", "Make sure the diagnosis is right"),
    ("alternatives", "Hear about other treatments, or a trial"),
    ("avoid", "Find out whether a procedure is needed"),
    ("understand", "Understand what I have been told"),
    ("doubts", "Something does not feel right"),
    ("expertise", "Reach somebody who knows this condition well"),
)
"""The six reasons to ask a second doctor, in the order of the walk's first step."""

DECISION_FIELDS = ("decision", "decide_by", "decide_by_said_by")
WAITING_FIELDS = ("safe_wait", "safe_wait_until", "safe_wait_said_by")
"""What belongs to the first step beside the reasons, by the names of the case's fields."""

SPEAKERS = choices(
    ("patient", "I am the patient"),
    ("someone", "I speak for the patient"),
)
ASKERS = choices(("patient", "the patient"), ("companion", "the companion"))
"""Who asks a question, or makes a call."""

TOP = 3
"""How many questions are marked as those to ask first."""

CASE_STATES = choices(("open", "open"), ("archived", "archived"))
TAGS = choices(
    ("cancer", "cancer"),
    ("surgery", "an operation is proposed"),
    ("medication", "a medicine is proposed"),
    ("rare", "rare"),
    ("chronic", "long-lasting"),
    ("imaging", "scans matter"),
    ("children", "the patient is a child"),
)


@dataclass(frozen=True, kw_only=True)
class Case(Entry):
    """One second-opinion walk: what it is about, what is to be decided, and by when."""

    TABLE: ClassVar[str] = "cases"
    NOUN: ClassVar[str] = "case"

    title: str = entry_field("Name of this case", required=True, example="My knee")
    condition: str = entry_field("Condition", example="rheumatoid arthritis")
    decision: str = entry_field(
        "What is to be decided",
        Kind.TEXT,
        example="Start a stronger medicine, or wait",
    )
    speaker: str = entry_field(
        "Who you are", Kind.CHOICE, choices=SPEAKERS, default="patient", searched=False
    )
    speaker_name: str = entry_field(
        "Your own name", example="Anna Example", show_when=("speaker", "someone")
    )
    relation: str = entry_field(
        "You are the patient's",
        example="daughter, friend",
        show_when=("speaker", "someone"),
    )
    authority: str = entry_field(
        "Your permission to speak for them",
        tier=2,
        example="signed consent of 3 March",
        help="Offices may ask for it before they talk to you.",
        show_when=("speaker", "someone"),
    )
    reasons: tuple[str, ...] = entry_field(
        "Reasons", Kind.CHOICES, tier=2, choices=REASONS, searched=False
    )
    doubts: str = entry_field(
        "What does not feel right",
        Kind.TEXT,
        tier=2,
        private=True,
        help="Private: never put on a page or letter unless you tick it.",
    )
    decide_by: str = entry_field("Decide by", Kind.DATE, prefer="future", tier=2, example="12 Dec")
    decide_by_said_by: str = entry_field("Who set that date", tier=2, example="Dr Miller")
    safe_wait: str = entry_field(
        "How long it is safe to wait, in their words", tier=2, example="six weeks, no longer"
    )
    safe_wait_until: str = entry_field(
        "Safe to wait until", Kind.DATE, prefer="future", tier=2, example="in 6 weeks"
    )
    safe_wait_said_by: str = entry_field("Who said so", tier=2, example="Dr Miller")
    tags: tuple[str, ...] = entry_field(
        "What kind of condition", Kind.CHOICES, tier=2, choices=TAGS, searched=False
    )
    country: str = entry_field(
        "Country", tier=2, example="UK", help="Sets the order of day and month in dates."
    )
    time_zone: str = entry_field(
        "Time zone",
        Kind.TIME_ZONE,
        tier=2,
        example="Europe/London",
        help="Decides which day is today.",
        searched=False,
    )
    cannot_travel: bool = entry_field("Cannot travel", Kind.FLAG, tier=2, searched=False)
    region: str = entry_field("Region searched", tier=2, example="within two hours by train")
    subspecialty: str = entry_field("Sub-specialty wanted", tier=2, example="early arthritis")
    present: str = entry_field(
        "How the patient is now",
        Kind.TEXT,
        tier=2,
        example="half days at work, no driving, stairs with a rest",
        help="It stands on the page for the doctor.",
    )
    state: str = entry_field(
        "State", Kind.CHOICE, tier=2, choices=CASE_STATES, default="open", searched=False
    )


@dataclass(frozen=True, kw_only=True)
class Patient(Entry):
    """The person whose health the case is about."""

    TABLE: ClassVar[str] = "patients"
    NOUN: ClassVar[str] = "patient"

    name: str = entry_field("Patient's name", example="Maria Example")
    former_names: str = entry_field("Former names", tier=2)
    born: str = entry_field("Date of birth", Kind.DATE, prefer="past", example="3 May 1961")
    contact: str = entry_field("Address, phone, e-mail", Kind.TEXT, tier=2)
    record_numbers: str = entry_field(
        "Record numbers", tier=2, example="hospital 0012345", help="As printed on letters."
    )
    language: str = entry_field("Language or interpreter", tier=2)
    hearing: str = entry_field("Hearing", tier=2)
    sight: str = entry_field("Sight", tier=2)
    other_needs: str = entry_field("Other needs", Kind.TEXT, tier=2)


def patient_faults(patient: Patient, today: date) -> dict[str, str]:
    """Return by field what cannot be of a patient."""
    if patient.born and PartialDate.from_stored(patient.born).first_day > today:
        return {"born": "This day is still to come. In which year was it?"}
    return {}


@dataclass(frozen=True, kw_only=True)
class NewCase:
    """The first page of a new case: five fields, and one's own name when speaking for another."""

    title: str = entry_field(
        "Name of this case", required=True, example="My knee", help="Only you see it."
    )
    patient: str = entry_field("Patient's name", example="Maria Example")
    speaker: str = entry_field("Who you are", Kind.CHOICE, choices=SPEAKERS, default="patient")
    speaker_name: str = entry_field(
        "Your own name", example="Anna Example", show_when=("speaker", "someone")
    )
    condition: str = entry_field("Condition, if it has a name", example="rheumatoid arthritis")
    decision: str = entry_field(
        "What is to be decided", Kind.TEXT, example="Start a stronger medicine, or wait"
    )
    country: str = ""
    time_zone: str = ""

    def case(self) -> Case:
        """Return the case that this page describes, not yet stored."""
        return Case(
            title=self.title,
            speaker=self.speaker,
            speaker_name=self.speaker_name,
            condition=self.condition,
            decision=self.decision,
            country=self.country,
            time_zone=self.time_zone,
        )


def reason_label(value: str) -> str:
    """Return the words shown for a reason; an unknown one is shown as it is kept."""
    return next((reason.label for reason in REASONS if reason.value == value), value)
