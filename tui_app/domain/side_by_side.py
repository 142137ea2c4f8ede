"""Candidates and services in a table: a line for each point, a column for each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from tui_app.domain.candidates import Candidate, same_institution
from tui_app.domain.contacts import AVENUES
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Choice, Entry, label_of
from tui_app.domain.known import KNOWN
from tui_app.domain.services import Service

BLANK = "not known"
"""What stands where nobody has written anything: nothing is assumed."""

Point = tuple[str, Callable[[Any], str]]


def points(
    kind: type[Entry],
    today: date,
    first_institution: str = "",
    reached: Callable[[Candidate], str] = lambda _: "",
) -> Sequence[Point]:
    """Return the lines of the table, each with what it says of one entry.

    ``reached`` says how far one has come with a candidate.
    """

    def day(name: str) -> Callable[[Any], str]:
        def words(one: Any) -> str:
            stored = getattr(one, name)
            return PartialDate.from_stored(stored).words(today) if stored else ""

        return words

    def checked(name: str) -> Callable[[Any], str]:
        return lambda one: " ".join(
            part for part in (getattr(one, name), _when(day(f"{name}_on")(one))) if part
        )

    if kind is Service:
        return (
            ("Specialist answers", _chosen("specialist", KNOWN)),
            ("Records go safely", _chosen("secure", KNOWN)),
            ("Written report", _chosen("written", KNOWN)),
            ("Price, steps clear", _chosen("clear", KNOWN)),
            ("Price", checked("price")),
            ("How long", _text("turnaround")),
            ("Counted from", _text("clock")),
            ("Ask again after", _chosen("follow_up", KNOWN)),
            ("Own doctor needed", _chosen("own_doctor", KNOWN)),
            ("Where", _text("places")),
            ("Left out", _text("excluded")),
            ("Languages", _text("language")),
            ("Ages", _text("age")),
            ("While in hospital", _chosen("inpatient", KNOWN)),
            ("If no answer", _text("refund")),
        )
    return (
        ("Hospital or group", _text("institution")),
        ("Same as first", lambda one: _independence(one, first_institution)),
        ("Mainly treats", _text("subspecialty")),
        ("Name came from", _chosen("came_from", AVENUES)),
        ("Recommended by", _text("recommended_by")),
        ("Have you asked?", reached),
        ("Wait", _text("wait")),
        ("First free date", day("first_date")),
        ("Distance", _text("distance")),
        ("By video", _chosen("remote", KNOWN)),
        ("Price", _text("price")),
        ("Plan pays", _chosen("covered", KNOWN)),
        ("Certificate", checked("certified")),
        ("Licence", checked("licence")),
        ("Centre", lambda one: one.centre_words),
        ("Ranked", _text("ranked")),
        ("Team of several", _chosen("team", KNOWN)),
        ("Trials there", _text("trials")),
        ("Why", _text("why")),
        ("Why not", _text("why_not")),
    )


def sorted_by(entries: Sequence[Any], point: Point) -> list[Any]:
    """Return the entries in the order of one line; those of whom it is not known come last."""
    said = point[1]
    return sorted(entries, key=lambda one: (said(one) in ("", BLANK), said(one).casefold()))


def _text(name: str) -> Callable[[Any], str]:
    return lambda one: str(getattr(one, name))


def _chosen(name: str, options: Sequence[Choice]) -> Callable[[Any], str]:
    return lambda one: label_of(options, getattr(one, name)) if getattr(one, name) else ""


def _when(day: str) -> str:
    return f"({day})" if day else ""


def _independence(one: Candidate, first: str) -> str:
    if not one.institution or not first:
        return ""
    return "same hospital" if same_institution(one, first) else "no"
