"""Candidates and services in a table: a line for each point, a column for each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from tui_app.domain.amounts import amount_order
from tui_app.domain.candidates import Candidate, same_institution
from tui_app.domain.contacts import AVENUES
from tui_app.domain.dates import DateNotUnderstoodError, PartialDate
from tui_app.domain.entry import Choice, Entry, label_of
from tui_app.domain.known import KNOWN
from tui_app.domain.services import Service

BLANK = "not known"
"""What stands where nobody has written anything: nothing is assumed."""

_WRITTEN_DATE = re.compile(r"(?<![\w-])(?:\d{4}-\d\d-\d\d|(?<=as of )\d{4}-\d\d)(?![\w-])")
"""A date as the directories have it; a month alone might be anything else elsewhere."""


class Point(NamedTuple):
    """A line of the table: what it says of one entry, where that is typed, what it sorts by."""

    label: str
    said: Callable[[Any], str]
    field: str
    order: Callable[[Any], tuple[Any, ...]]


def points(
    kind: type[Entry],
    today: date,
    first_institution: str = "",
    reached: Callable[[Candidate], str] = lambda _: "",
) -> Sequence[Point]:
    """Return the lines of the table, each with what it says of one entry.

    ``reached`` says how far one has come with a candidate.
    """
    day, checked = partial(_day, today), partial(_checked, today)
    if kind is Service:
        return (
            _chosen("Specialist answers", "specialist", KNOWN),
            _chosen("Records go safely", "secure", KNOWN),
            _chosen("Written report", "written", KNOWN),
            _chosen("Price, steps clear", "clear", KNOWN),
            _text("What they say", "said"),
            checked("Price", "price"),
            _text("How long", "turnaround"),
            _text("Counted from", "clock"),
            _chosen("Ask again after", "follow_up", KNOWN),
            _chosen("Own doctor needed", "own_doctor", KNOWN),
            _text("Where", "places"),
            _text("Left out", "excluded"),
            _text("Languages", "language"),
            _text("Ages", "age"),
            _chosen("While in hospital", "inpatient", KNOWN),
            _text("If no answer", "refund"),
        )
    return (
        _text("Hospital or group", "institution"),
        _said("Same as first", "institution", lambda one: _independence(one, first_institution)),
        _text("Mainly treats", "subspecialty"),
        _chosen("Name came from", "came_from", AVENUES),
        _text("Recommended by", "recommended_by"),
        _said("Have you asked?", "reached", reached),
        _text("Wait", "wait"),
        day("First free date", "first_date"),
        _text("Distance", "distance"),
        _chosen("By video", "remote", KNOWN),
        _text("Price", "price"),
        _chosen("Plan pays", "covered", KNOWN),
        checked("Certificate", "certified"),
        checked("Licence", "licence"),
        _said("Centre", "centre", lambda one: one.centre_words),
        _text("Ranked", "ranked"),
        _chosen("Team of several", "team", KNOWN),
        _text("Trials there", "trials"),
        _text("Why", "why"),
        _text("Why not", "why_not"),
    )


def sorted_by(entries: Sequence[Any], point: Point) -> list[Any]:
    """Return the entries in the order of one line; those of whom it is not known come last."""

    def place(one: Any) -> tuple[Any, ...]:
        unknown = point.said(one).strip() in ("", BLANK)
        return (True,) if unknown else (False, *point.order(one))

    return sorted(entries, key=place)


def _said(label: str, name: str, said: Callable[[Any], str]) -> Point:
    return Point(label, said, name, lambda one: amount_order(said(one)))


def _text(label: str, name: str) -> Point:
    return _said(label, name, lambda one: _WRITTEN_DATE.sub(_in_words, getattr(one, name)))


def _chosen(label: str, name: str, options: Sequence[Choice]) -> Point:
    """Return a line that sorts as its choices are offered: yes comes before no."""
    places = {one.value: at for at, one in enumerate(options)}

    def said(one: Any) -> str:
        return label_of(options, getattr(one, name)) if getattr(one, name) else ""

    return Point(label, said, name, lambda one: (places.get(getattr(one, name), len(places)),))


def _day(today: date, label: str, name: str) -> Point:
    """Return a line of days in words, which sorts by time."""

    def said(one: Any) -> str:
        stored = getattr(one, name)
        return PartialDate.from_stored(stored).words(today) if stored else ""

    return Point(
        label, said, name, lambda one: PartialDate.from_stored(getattr(one, name)).sort_key
    )


def _checked(today: date, label: str, name: str) -> Point:
    """Return a line of words with the day on which they were checked, which does not sort them."""
    words, day = _text(label, name), _day(today, label, f"{name}_on")

    def said(one: Any) -> str:
        when = day.said(one)
        return " ".join(part for part in (words.said(one), f"({when})" if when else "") if part)

    return Point(label, said, name, words.order)


def _in_words(written: re.Match[str]) -> str:
    try:
        return PartialDate.from_stored(written[0]).words()
    except DateNotUnderstoodError:
        return written[0]


def _independence(one: Candidate, first: str) -> str:
    if not one.institution or not first:
        return ""
    return "same hospital" if same_institution(one, first) else "no"
