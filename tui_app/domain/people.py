"""People and places: whoever a step names, entered once."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

ROLES = choices(
    ("first", "my first doctor"),
    ("gp", "my GP or family doctor"),
    ("insurer", "insurer"),
    ("records", "records office, lab or radiology"),
    ("group", "patient group or foundation"),
    ("society", "society of doctors"),
    ("title", "who names centres, or checks doctors"),
    ("peer", "somebody who has been through it"),
    ("companion", "companion"),
    ("other", "somebody else"),
)
"""What a person or place is in the walk. Who may give the second opinion is a candidate."""

TASKS = choices(
    ("notes", "take notes"),
    ("questions", "ask when something is not clear"),
    ("memory", "remember with me"),
    ("support", "be there"),
)
"""What a companion may do, in the order of the guide."""

INVITATION = choices(
    ("", "no answer yet"), ("yes", "comes along"), ("remote", "joins from afar"), ("no", "cannot"),
)  # fmt: skip
_RECORDS = ("role", "records", "first", "gp")
_COMPANION = ("role", "companion")


@dataclass(frozen=True, kw_only=True)
class Person(Entry):
    """A person or a place. ``origin`` says from which listing it was taken, "" for none."""

    TABLE: ClassVar[str] = "people"
    NOUN: ClassVar[str] = "person or place"

    name: str = entry_field("Name", required=True, example="Dr Sample, or Riverside radiology")
    role: str = entry_field(
        "Who this is", Kind.CHOICE, choices=ROLES, default="other", searched=False
    )
    institution: str = entry_field("Hospital, group or company", example="Riverside Hospital")
    phone: str = entry_field("Phone", Kind.PHONE, example="020 7946 0123, extension 4")
    email: str = entry_field("E-mail")
    specialty: str = entry_field("Specialty", tier=2, example="rheumatology")
    department: str = entry_field("Department", tier=2, example="radiology")
    address_as: str = entry_field("How to address", tier=2, example="Dr, Prof, Ms")
    fax: str = entry_field("Fax", Kind.PHONE, tier=2)
    portal: str = entry_field("Portal", tier=2, help="The address of the page where you sign in.")
    address: str = entry_field("Address", Kind.TEXT, tier=2)
    hours: str = entry_field("Opening hours", tier=2, example="Mon to Thu 9 to 12")
    fee: str = entry_field("What copies cost", tier=2, show_when=_RECORDS)
    own_form: str = entry_field(
        "Their own form", tier=2, example="yes, on their site", show_when=_RECORDS
    )
    tasks: tuple[str, ...] = entry_field(
        "What they will do", Kind.CHOICES, choices=TASKS, show_when=_COMPANION, searched=False
    )
    signal: str = entry_field(
        "Sign that means pause", example="a hand on the table", show_when=_COMPANION
    )
    may_see: str = entry_field(
        "What they may see and hear",
        Kind.TEXT,
        example="everything but my doubts",
        help="An agreement, not a lock: whoever opens this file can read all of it.",
        show_when=_COMPANION,
    )
    invited_on: str = entry_field("Invited on", Kind.DATE, show_when=_COMPANION)
    answer: str = entry_field(
        "Their answer", Kind.CHOICE, choices=INVITATION, default="", show_when=_COMPANION,
        searched=False,
    )  # fmt: skip
    notes: str = entry_field("Good to know", Kind.TEXT, tier=2)
    origin: str = ""
