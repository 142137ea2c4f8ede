"""The history as the patient tells it: what happened when, how bad it was, what was tried."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

HEADLINE = 80
"""The most letters of a headline, so that it stands on one line of the printed page."""

KINDS = choices(
    ("symptom", "symptom"),
    ("visit", "visit to a doctor"),
    ("test", "test"),
    ("result", "result of a test"),
    ("diagnosis", "diagnosis"),
    ("start", "treatment begins"),
    ("change", "treatment changes"),
    ("stop", "treatment ends"),
    ("hospital", "hospital stay"),
    ("event", "something else"),
)
WEIGHTS = choices(
    ("must", "always"),
    ("", "if there is room"),
    ("detail", "leave out first"),
)
COURSES = choices(
    ("", "not said"),
    ("active", "still there"),
    ("comes", "comes and goes"),
    ("gone", "gone"),
)
EFFECTS = choices(
    ("", "not said"),
    ("good", "it helped"),
    ("some", "it helped a little"),
    ("none", "no effect"),
    ("worse", "it got worse"),
)
_SYMPTOM = ("kind", "symptom")
_TREATMENT = ("kind", "start", "change", "stop")
_RESULT = ("kind", "test", "result")
_TO_TEN = tuple((str(number), str(number)) for number in range(11))
SEVERITIES = choices(("", "not said"), *_TO_TEN)


@dataclass(frozen=True, kw_only=True)
class TimelineEntry(Entry):
    """One line of the history. Its date is as exact as it is known."""

    TABLE: ClassVar[str] = "timeline"
    NOUN: ClassVar[str] = "line of the timeline"

    day: str = entry_field("When", Kind.DATE, prefer="past", required=True, example="March 2025")
    headline: str = entry_field("What, in one line", required=True, example="Pain in both hands")
    kind: str = entry_field(
        "What it is", Kind.CHOICE, choices=KINDS, default="symptom", searched=False
    )
    detail: str = entry_field("More about it", Kind.TEXT)
    severity: str = entry_field(
        "How bad, 0 to 10", Kind.CHOICE, choices=SEVERITIES, default="", show_when=_SYMPTOM,
        searched=False,
    )  # fmt: skip
    worse_with: tuple[str, ...] = entry_field(
        "Worse with", Kind.WORDS, example="cold, mornings", show_when=_SYMPTOM
    )
    better_with: tuple[str, ...] = entry_field(
        "Better with", Kind.WORDS, example="rest, warm water", show_when=_SYMPTOM
    )
    stops_me: str = entry_field(
        "What it stops you doing", example="opening jars", show_when=_SYMPTOM
    )
    what: str = entry_field("Treatment", example="Tablet A", show_when=_TREATMENT)
    dose: str = entry_field("Dose", example="10 mg once a week", show_when=_TREATMENT)
    effect: str = entry_field(
        "Did it help?", Kind.CHOICE, choices=EFFECTS, default="", show_when=_TREATMENT,
        searched=False,
    )  # fmt: skip
    side_effects: str = entry_field("Side effects", example="nausea", show_when=_TREATMENT)
    why_stopped: str = entry_field("Why it ended", show_when=("kind", "stop"))
    value: str = entry_field("Value and unit", example="24 mg/l", show_when=_RESULT)
    reference: str = entry_field("Normal range", example="below 5", show_when=_RESULT)
    until: str = entry_field("Until", Kind.DATE, prefer="past", tier=2)
    place: str = entry_field("Where in the body", tier=2, show_when=_SYMPTOM)
    side: str = entry_field("Which side", tier=2, example="both", show_when=_SYMPTOM)
    quality: str = entry_field("What it is like", tier=2, example="burning", show_when=_SYMPTOM)
    duration: str = entry_field("How long at a time", tier=2, show_when=_SYMPTOM)
    frequency: str = entry_field("How often", tier=2, show_when=_SYMPTOM)
    time_of_day: str = entry_field("Time of day", tier=2, show_when=_SYMPTOM)
    together_with: str = entry_field("Together with", tier=2, show_when=_SYMPTOM)
    changed: str = entry_field("Changed since the last time", tier=2, show_when=_SYMPTOM)
    course: str = entry_field(
        "Is it still there?", Kind.CHOICE, choices=COURSES, default="", tier=2,
        show_when=_SYMPTOM, searched=False,
    )  # fmt: skip
    who: str = entry_field("Doctor or place", tier=2, example="Dr Sample, rheumatology")
    paper: str = entry_field("Where the paper is", tier=2, show_when=_RESULT)
    weight: str = entry_field(
        "On the printed page", Kind.CHOICE, choices=WEIGHTS, default="", tier=2, searched=False
    )
    private: bool = entry_field(
        "Private", Kind.FLAG, tier=2, searched=False,
        help="Never on a page that leaves here, unless you tick it there.",
    )  # fmt: skip

    @property
    def on(self) -> PartialDate:
        """When it was."""
        return PartialDate.from_stored(self.day)

    @property
    def badness(self) -> int | None:
        """How bad it was from 0 to 10, None when nobody said."""
        return int(self.severity) if self.severity.isdecimal() else None


def in_order(entries: Iterable[TimelineEntry]) -> list[TimelineEntry]:
    """Return the entries by time; of one day, as they were written."""
    return sorted(entries, key=lambda one: (one.on.sort_key, one.uid))


def severity_course(entries: Iterable[TimelineEntry]) -> list[tuple[TimelineEntry, int]]:
    """Return the entries that say how bad it was, by time, each with the number, 0 to 10."""
    return [(one, one.badness) for one in in_order(entries) if one.badness is not None]


def entry_faults(entry: TimelineEntry, born: str = "", today: date = date.max) -> dict[str, str]:
    """Return by field what does not fit together; ``born`` is the stored date of birth."""
    faults = {}
    if len(entry.headline) > HEADLINE:
        faults["headline"] = (
            f"A headline has {HEADLINE} letters at most, so that it fits the page; "
            f"this one has {len(entry.headline)}. The rest goes below."
        )
    if born and entry.on.last_day < PartialDate.from_stored(born).first_day:
        faults["day"] = "This is before the patient was born. Which date is right?"
    if entry.on.first_day > today:
        faults["day"] = "This day is still to come. The timeline tells what has been: which day?"
    if entry.until and PartialDate.from_stored(entry.until).last_day < entry.on.first_day:
        faults["until"] = "It would end before it began. Which date is right?"
    return faults
