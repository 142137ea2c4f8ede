"""Appointments as a calendar file: each with its reminders, nothing of the illness in its name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo

from icalendar import Alarm, Calendar, Event

from tui_app.domain.appointments import MODES, Appointment
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import label_of
from tui_app.text import clean, clean_line

_REMINDERS = (timedelta(days=7), timedelta(days=1), timedelta(hours=2))


def calendar(appointments: Iterable[Appointment], zone: tzinfo, now: datetime) -> str:
    """Return the appointments as iCalendar (RFC 5545) text; one called off is marked so.

    Without a time, or with a day that is not known exactly, an appointment takes whole days.
    """
    made = Calendar()
    made.add("prodid", "-//Second Opinion//")
    made.add("version", "2.0")
    for one in appointments:
        made.add_component(_event(one, zone, now))
    return str(made.to_ical(), "utf-8")


def _event(one: Appointment, zone: tzinfo, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{one.uid}@second-opinion")
    event.add("dtstamp", now.astimezone(UTC))
    begins, ends = one.starts(zone), one.ends(zone)
    if begins is not None and ends is not None:
        event.add("dtstart", begins.astimezone(UTC))
        event.add("dtend", ends.astimezone(UTC))
    else:
        day = PartialDate.from_stored(one.day)
        event.add("dtstart", day.first_day)
        if day.last_day < date.max:
            event.add("dtend", day.last_day + timedelta(days=1))
    event.add("summary", f"Appointment: {clean_line(one.doctor)}")
    if one.place:
        event.add("location", clean_line(one.place))
    about = [
        label_of(MODES, one.mode),
        f"Be there by {one.arrive_by}" if one.arrive_by else "",
        f"Bring: {clean(one.bring)}" if one.bring else "",
        f"Before it: {clean(one.preparation)}" if one.preparation else "",
        f"Interpreter: {clean_line(one.interpreter)}" if one.interpreter else "",
        "" if one.confirmed else "Not confirmed yet",
    ]
    event.add("description", "\n".join(part for part in about if part))
    if one.state == "off":
        event.add("status", "CANCELLED")
        return event
    event.add("status", "CONFIRMED" if one.confirmed else "TENTATIVE")
    for before in _REMINDERS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"Appointment: {clean_line(one.doctor)}")
        alarm.add("trigger", -before)
        event.add_component(alarm)
    return event
