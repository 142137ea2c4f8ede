"""Appointments: with whom, when and where, and what to bring."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

VISITS = choices(
    ("second", "second opinion"),
    ("first", "my first doctor"),
    ("third", "third opinion"),
    ("other", "something else"),
)
MODES = choices(
    ("person", "in person"),
    ("video", "video"),
    ("phone", "phone"),
    ("records", "from records alone"),
)
VISIT_STATES = choices(("planned", "planned"), ("done", "has been"), ("off", "called off"))


@dataclass(frozen=True, kw_only=True)
class Appointment(Entry):
    """One appointment. ``time`` is "HH:MM" in ``zone``, which empty is that of the case."""

    TABLE: ClassVar[str] = "appointments"
    NOUN: ClassVar[str] = "appointment"

    doctor: str = entry_field("With", required=True, example="Dr East")
    day: str = entry_field("Day", Kind.DATE, prefer="future", required=True, example="24 Nov")
    time: str = entry_field("Time", Kind.TIME, example="10:30")
    mode: str = entry_field("How", Kind.CHOICE, choices=MODES, default="person", searched=False)
    place: str = entry_field("Place, or link", example="Hilltop, building 4, second floor")
    minutes: str = entry_field("Minutes", Kind.NUMBER, example="40")
    bring: str = entry_field("What to bring", Kind.TEXT, example="list of medicines, disc")
    confirmed: bool = entry_field("Confirmed by them", Kind.FLAG, searched=False)
    visit: str = entry_field(
        "What it is", Kind.CHOICE, choices=VISITS, default="second", tier=2, searched=False
    )
    arrive_by: str = entry_field("Be there by", Kind.TIME, tier=2, example="10:10")
    zone: str = entry_field(
        "Time zone", Kind.TIME_ZONE, tier=2, help="Empty: the one of your case.",
        example="Europe/Berlin",
    )  # fmt: skip
    interpreter: str = entry_field("Interpreter", tier=2, example="asked for, Arabic")
    preparation: str = entry_field("Before it", Kind.TEXT, tier=2, example="nothing to eat")
    state: str = entry_field(
        "State", Kind.CHOICE, choices=VISIT_STATES, default="planned", tier=2, searched=False
    )

    @property
    def on(self) -> date:
        """The last day it may be."""
        return PartialDate.from_stored(self.day).last_day

    def when(self, today: date) -> str:
        """Return day and time in words, and where that time holds if that is said."""
        city = self.zone.rpartition("/")[2].replace("_", " ")
        zone = f"({city} time)" if city and self.time else ""
        day = PartialDate.from_stored(self.day).words(today)
        return " ".join(filter(None, (day, self.time, zone)))

    @property
    def is_to_come(self) -> bool:
        """Whether it is neither over nor called off."""
        return self.state == "planned"

    def starts(self, zone: tzinfo) -> datetime | None:
        """Return when it begins, None while the time or the exact day is not known.

        A time or zone that no form would take may have come with an import; it counts as unknown.
        """
        day = PartialDate.from_stored(self.day)
        if not self.time or day.day is None:
            return None
        try:
            begins = time.fromisoformat(self.time)
            there = ZoneInfo(self.zone) if self.zone else zone
        except (ValueError, ZoneInfoNotFoundError, OSError):
            return None
        moment = datetime.combine(day.first_day, begins, there)
        return moment if 1 < moment.year < _LAST_YEAR else None

    def ends(self, zone: tzinfo) -> datetime | None:
        """Return when it ends, by its length or else an hour after it began."""
        begins = self.starts(zone)
        minutes = int(self.minutes) if self.minutes.isdecimal() else 0
        length = timedelta(minutes=min(minutes or 60, _LONGEST))
        # Hours that pass, also in the night in which the clocks are changed.
        return (begins.astimezone(UTC) + length).astimezone(begins.tzinfo) if begins else None


def appointment_faults(appointment: Appointment) -> dict[str, str]:
    """Return by field what does not fit together in an appointment."""
    if appointment.time and appointment.arrive_by > appointment.time:
        return {"arrive_by": "This is after the appointment begins. When should you be there?"}
    if appointment.time and appointment.day:
        day = PartialDate.from_stored(appointment.day)
        if day.day is None or day.about:
            words = f"At {appointment.time} of which day? Without a day, leave the time empty."
            return {"day": words}
    return {}


_LONGEST = 7 * 24 * 60
_LAST_YEAR = 9999
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?")


def read_time(text: str) -> str:
    """Return a typed time of day as "HH:MM"; ValueError when it is none."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None:
        raise ValueError(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found[2] is None:
        raise ValueError(text)
    return time(hour, minute).strftime("%H:%M")
