"""Which notes to list: the filter as a form shows it, in days and in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from tui_app.domain.capture import NoteKind
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Choice, Kind, choices, entry_field
from tui_app.domain.notes import NOTE_KINDS, NoteFilter
from tui_app.session import Session
from tui_app.store.notes import note_authors
from tui_app.text import clean_line
from tui_app.values import dataclass

_ANY = Choice("", "any")


@dataclass(frozen=True)
class FilterPage:
    """The filter of the notes as a form shows it."""

    kind: str = entry_field("Kind", Kind.CHOICE, choices=(_ANY, *NOTE_KINDS))
    step: str = entry_field("Step", Kind.CHOICE)
    author: str = entry_field("Written by", Kind.CHOICE)
    since: str = entry_field("Since", Kind.DATE, example="last Monday")
    until: str = entry_field("Until", Kind.DATE, example="yesterday")
    words: str = entry_field("With the words", example="radiology")

    @classmethod
    def of(cls, session: Session, wanted: NoteFilter) -> FilterPage:
        """Return the page that shows a filter."""
        days = _days(session, wanted)
        return cls(wanted.kind, wanted.step, wanted.author, *days, wanted.words)

    def wanted(self, session: Session) -> NoteFilter:
        """Return the filter that the page shows."""
        since, until = _moments(session, self.since, self.until)
        return NoteFilter(self.kind, self.step, self.author, since, until, self.words.strip())


def offered(session: Session) -> dict[str, tuple[Choice, ...]]:
    """Return by field what can be chosen in the present case: its steps and its writers."""
    case = session.case
    authors = note_authors(session.store, case.uid) if case else []
    steps = ((head.id, clean_line(head.title)) for head in session.library.heads)
    return {
        "step": (_ANY, *choices(*steps)),
        "author": (_ANY, *choices(*((who, clean_line(who)) for who in authors))),
    }


def filter_words(session: Session, wanted: NoteFilter) -> list[str]:
    """Return in words what a filter lets through, nothing for an empty one."""
    words = []
    if wanted.kind:
        words.append(NoteKind(wanted.kind).label.lower())
    if wanted.step:
        head = session.library.head(wanted.step)
        words.append(f"of {clean_line(head.title) if head else wanted.step}")
    if wanted.author:
        words.append(f"by {clean_line(wanted.author)}")
    if wanted.since:
        words.append(f"since {session.local(wanted.since):%d %b %Y}")
    if wanted.until:
        last = session.local(wanted.until) - timedelta(seconds=1)
        words.append(f"until {last:%d %b %Y}")
    if wanted.words:
        words.append(f"with '{clean_line(wanted.words)}'")
    return words


def _moments(session: Session, since: str, until: str) -> tuple[str, str]:
    """Return two days of the case as the moments at which the first begins and the second ends."""
    first = PartialDate.from_stored(since).first_day if since else None
    last = PartialDate.from_stored(until).last_day if until else None
    return _midnight(session, first), _midnight(session, last, days=1)


def _midnight(session: Session, day: date | None, *, days: int = 0) -> str:
    """Return when a day of the case begins, ``days`` later; "" where the calendar ends."""
    if day is None:
        return ""
    try:
        begins = datetime.combine(day + timedelta(days=days), time(), session.zone)
        return begins.astimezone(UTC).isoformat(timespec="milliseconds")
    except OverflowError:
        return ""


def _days(session: Session, wanted: NoteFilter) -> tuple[str, str]:
    """Return the bounds of a filter as the two days that ``_moments`` made them from."""
    first = session.local(wanted.since).date() if wanted.since else None
    last = session.local(wanted.until).date() - timedelta(days=1) if wanted.until else None
    return (
        PartialDate.on(first).stored() if first else "",
        PartialDate.on(last).stored() if last else "",
    )
