"""Medicines of now and before, and what the body does not bear."""

from __future__ import annotations

import re
from typing import ClassVar

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.domain.timeline import EFFECTS
from tui_app.values import dataclass

SOURCES = choices(
    ("prescription", "on prescription"),
    ("counter", "bought without one"),
    ("supplement", "supplement"),
    ("herbal", "herbal"),
)
TAKEN = choices(("now", "takes it now"), ("past", "took it before"), ("needed", "only if needed"))
_NUMBER_ALONE = re.compile(r"\s*[\d.,/ ]+\s*")


@dataclass(frozen=True, kw_only=True)
class Medicine(Entry):
    """One medicine as on its box, and how it is really taken."""

    TABLE: ClassVar[str] = "medicines"
    NOUN: ClassVar[str] = "medicine"

    name: str = entry_field("Name on the box", required=True, example="Tablet A")
    dose: str = entry_field("Dose, with its unit", example="10 mg")
    how_often: str = entry_field("How often", example="once a week, on Mondays")
    what_for: str = entry_field("What for", example="joints")
    taken: str = entry_field(
        "Now or before", Kind.CHOICE, choices=TAKEN, default="now", searched=False
    )
    since: str = entry_field("Since", Kind.DATE, prefer="past", example="July 2025")
    until: str = entry_field("Until", Kind.DATE, prefer="past", show_when=("taken", "past"))
    effect: str = entry_field(
        "Does it help?", Kind.CHOICE, choices=EFFECTS, default="", searched=False
    )
    side_effects: str = entry_field("Side effects", example="nausea the next day")
    why_stopped: str = entry_field("Why it ended", show_when=("taken", "past"))
    substance: str = entry_field("Active substance", tier=2)
    kind: str = entry_field(
        "Kind", Kind.CHOICE, choices=SOURCES, default="prescription", tier=2, searched=False
    )
    strength: str = entry_field("Strength of one piece", tier=2, example="2.5 mg")
    form: str = entry_field("Form", tier=2, example="tablet")
    route: str = entry_field("How it is taken", tier=2, example="by mouth")
    really: str = entry_field("How you really take it", tier=2, example="I skip it when travelling")
    prescriber: str = entry_field("Who prescribed it", tier=2)
    pharmacy: str = entry_field("Pharmacy", tier=2)
    number: str = entry_field("Number of the prescription", tier=2)
    private: bool = entry_field(
        "Private", Kind.FLAG, tier=2, searched=False,
        help="Never on a page that leaves here, unless you tick it there.",
    )  # fmt: skip

    @property
    def is_now(self) -> bool:
        """Whether it is taken now, also if only when needed."""
        return self.taken != "past"

    @property
    def lacks_unit(self) -> bool:
        """Whether the dose is a number alone, so that nobody knows of what."""
        return bool(self.dose) and bool(_NUMBER_ALONE.fullmatch(self.dose))

    @property
    def dose_said(self) -> str:
        """The dose as others may read it: a number alone says that its unit is not known."""
        return f"{self.dose} (unit not known)" if self.lacks_unit else self.dose

    @property
    def taken_said(self) -> str:
        """Its name, how much and how often: without that, a weekly dose is read as a daily one."""
        needed = self.taken == "needed" and not self.how_often
        often = "only if needed" if needed else self.how_often
        return " ".join(part for part in (self.name, self.dose_said, often) if part)


@dataclass(frozen=True, kw_only=True)
class Allergy(Entry):
    """What the body does not bear."""

    TABLE: ClassVar[str] = "allergies"
    NOUN: ClassVar[str] = "allergy"

    name: str = entry_field("To what", required=True, example="penicillin")
    reaction: str = entry_field("What happened", example="rash")
    severity: str = entry_field("How bad", example="hospital for a night")
    day: str = entry_field("When", Kind.DATE, prefer="past", example="about 2010")

    @property
    def with_reaction(self) -> str:
        """To what, and what happened if that is known."""
        return f"{self.name} ({self.reaction})" if self.reaction else self.name


def medicine_faults(medicine: Medicine, born: str = "") -> dict[str, str]:
    """Return by field what does not fit together; ``born`` is the stored date of birth.

    A dose without a unit is asked about by the list, and is no fault: better that than nothing.
    """
    if medicine.since and born:
        first = PartialDate.from_stored(born).first_day
        if PartialDate.from_stored(medicine.since).last_day < first:
            return {"since": "This is before the patient was born. Which date is right?"}
    if medicine.since and medicine.until and medicine.taken == "past":
        begun = PartialDate.from_stored(medicine.since).first_day
        if PartialDate.from_stored(medicine.until).last_day < begun:
            return {"until": "It would end before it began. Which date is right?"}
    return {}
