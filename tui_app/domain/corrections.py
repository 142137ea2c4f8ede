"""Mistakes found in a record, and asking for them to be put right."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

CORRECTION_STATES = choices(
    ("found", "found, not reported yet"),
    ("asked", "asked them to correct it"),
    ("corrected", "corrected"),
    ("refused", "they refuse"),
    ("left", "left as it is"),
)


@dataclass(frozen=True, kw_only=True)
class Correction(Entry):
    """One mistake. ``record_uid`` is the document it stands in, ``holder_uid`` who has that."""

    TABLE: ClassVar[str] = "corrections"
    NOUN: ClassVar[str] = "mistake in a record"

    says: str = entry_field("What it says", Kind.TEXT, required=True, example="left knee")
    should_say: str = entry_field("What is right", Kind.TEXT, example="right knee")
    record_uid: str = entry_field("In which document", Kind.CHOICE, searched=False)
    holder_uid: str = entry_field("Who has to correct it", Kind.CHOICE, searched=False)
    spot: str = entry_field("Where in it", example="page 2, second paragraph")
    state: str = entry_field(
        "How far it is", Kind.CHOICE, choices=CORRECTION_STATES, default="found", searched=False
    )
    asked_on: str = entry_field("Asked on", Kind.DATE)
    promised_by: str = entry_field("They promised an answer by", Kind.DATE, prefer="future", tier=2)
    extended_on: str = entry_field("They said it takes longer on", Kind.DATE, tier=2)
    answered_on: str = entry_field("They answered on", Kind.DATE, tier=2)
    answer: str = entry_field("What they answered", Kind.TEXT, tier=2)

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return self.state in ("found", "asked")


def correction_faults(correction: Correction) -> dict[str, str]:
    """Return by field what does not fit together."""
    if correction.state == "asked" and not correction.asked_on:
        return {"asked_on": "On which day did you ask? The time they may take counts from then."}
    if correction.asked_on and correction.answered_on:
        asked = PartialDate.from_stored(correction.asked_on).first_day
        if PartialDate.from_stored(correction.answered_on).last_day < asked:
            return {"answered_on": "This is before you asked. Which date is right?"}
    return {}
