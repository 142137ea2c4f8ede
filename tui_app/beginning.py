"""The first run: whether it is due, how far it has come, and what was answered.

Where it stands is kept beside the case file, so that quitting half way loses nothing; that it is
over is kept in the settings, so that another file does not begin it again.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING

from tui_app.domain.cases import SPEAKERS, NewCase
from tui_app.domain.entry import Kind, entry_field
from tui_app.errors import AppError
from tui_app.values import dataclass

if TYPE_CHECKING:
    from tui_app.session import Session

WHAT = (
    "Second Opinion walks you through asking another doctor, ten minutes at a time: before, "
    "during and after the appointment. What you write stays in one file on this machine."
)
FIRST_LINES = (
    "Not medical advice",
    "When it gets worse fast",
    "Call the emergency number now for",
    "Medicines",
    "You can stop",
)
"""The safety lines that everybody sees once, by their labels."""

PAGES = ABOUT, WHERE, BEGIN = ("about", "where", "begin")
FORM = "form:first-run:"
"""The place of the second page among the drafts."""
_PAGE, _ANSWERS, _OVER = "first run", "first run answers", "over"


@dataclass(frozen=True)
class Answers:
    """What the second page asks."""

    country: str = entry_field(
        "Country",
        example="United Kingdom",
        help="Sets the order of day and month in dates and the emergency numbers.",
    )
    time_zone: str = entry_field(
        "Time zone",
        Kind.TIME_ZONE,
        example="Europe/London",
        help="Decides which day is today. Left empty, this machine's own is used.",
    )
    speaker: str = entry_field("Who you are", Kind.CHOICE, choices=SPEAKERS, default="patient")


def due(session: Session) -> bool:
    """Return whether this person has not been through the first run, and the file has no case."""
    over = session.settings.first_run_done or session.drafts.state(_PAGE) == _OVER
    return not (over or session.throw_away or session.case or session.store.cases())


def page(session: Session) -> str:
    """Return the page at which to go on."""
    kept = session.drafts.state(_PAGE)
    return kept if kept in PAGES else ABOUT


def reached(session: Session, name: str) -> None:
    """Remember that this page is in front, for the next start; the first run may be over."""
    if session.drafts.state(_PAGE) not in (name, _OVER):
        _remember(session, _PAGE, name)


def finish(session: Session) -> None:
    """Remember that the first run is over."""
    _remember(session, _PAGE, _OVER)


def answers(session: Session) -> Answers:
    """Return what was answered, else what this machine lets us guess."""
    try:
        kept = json.loads(session.drafts.state(_ANSWERS) or "{}")
        return Answers(**{key: str(value) for key, value in kept.items()}) if kept else guess()
    except (ValueError, TypeError, AttributeError):
        return guess()


def is_guess(session: Session) -> bool:
    """Return whether nothing was answered yet and this machine says where it stands."""
    return not session.drafts.state(_ANSWERS) and bool(guess().time_zone)


def guess() -> Answers:
    """Return where this machine stands, as far as it says."""
    from tui_app.machine import country_of, machine_zone  # noqa: PLC0415 - once in a lifetime

    zone = machine_zone()
    return Answers(country=country_of(zone), time_zone=zone)


def keep(session: Session, given: Answers) -> None:
    """Keep the answers for the first case."""
    _remember(session, _ANSWERS, json.dumps(asdict(given)))


def new_case(session: Session, title: str = "") -> NewCase:
    """Return the first page of a new case, with what is known already."""
    country = session.settings.country
    if session.drafts.state(_ANSWERS) and not session.store.cases():
        given = answers(session)
        return NewCase(
            title=title,
            speaker=given.speaker,
            country=given.country,
            time_zone=given.time_zone,
        )
    return NewCase(title=title, country=country)


def _remember(session: Session, key: str, value: str) -> None:
    # Nothing that was written depends on it, so a disk that refuses must not stop anybody.
    with suppress(AppError):
        session.drafts.remember(key, value)
