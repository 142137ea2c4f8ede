"""What getting ready puts on the agenda and the readiness panel: records, medicines, companion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date

from tui_app.domain.agenda import AgendaItem, Place, days_until
from tui_app.domain.corrections import Correction
from tui_app.domain.entry import label_of
from tui_app.domain.medicines import Medicine
from tui_app.domain.people import INVITATION, Person
from tui_app.domain.readiness import ReadinessLine
from tui_app.domain.records import Record, RecordState
from tui_app.values import dataclass

CONFIRM_DAYS = 3
"""Days before a visit by which somebody there has said that all has come and opens."""

_AWAY = (RecordState.SENT, RecordState.DIRECT)
_LABEL = "Records"


@dataclass(frozen=True)
class Preparing:
    """What the agenda and the panel need to know of this part of the walk.

    ``due`` gives by uid of a record or correction the last day on which an answer may come,
    ``names`` by uid who has records, ``visit`` the day of the next visit.
    """

    records: Sequence[Record] = ()
    corrections: Sequence[Correction] = ()
    medicines: Sequence[Medicine] = ()
    companions: Sequence[Person] = ()
    timeline: int = 0
    due: Mapping[str, date] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    visit: date | None = None

    def first_days(self, records: Sequence[Record], today: date) -> int | None:
        """Return in how many days the first of these is needed, None when nobody has said.

        One without a day of its own is needed by the next visit.
        """
        to_visit = (self.visit - today).days if self.visit and self.visit >= today else None
        days = [days_until(one.needed_by, today) if one.needed_by else to_visit for one in records]
        return min((one for one in days if one is not None), default=None)

    def comes_too_late(self, record: Record, today: date) -> bool:
        """Return whether what was asked for may still come after the visit that needs it."""
        due = self.due.get(record.uid)
        return bool(due and self.visit and today <= due and today <= self.visit < due)


def preparing_items(known: Preparing, today: date) -> Iterable[AgendaItem]:
    """Yield what comes next: one line for each office, and one for each thing to do with copies."""
    yield from _to_offices(known, today)
    yield from _with_copies(known, today)
    for correction in known.corrections:
        yield from _of_correction(correction, known, today)
    for medicine in known.medicines:
        if medicine.is_now and medicine.lacks_unit:
            place = Place("edit-entry", f"medicines:{medicine.uid}")
            words = f"{medicine.name}: {medicine.dose} of what? Look at the box"
            yield AgendaItem(words, "Medicines", place)


def _to_offices(known: Preparing, today: date) -> Iterable[AgendaItem]:
    asked = [one for one in known.records if one.stage is RecordState.ASKED]
    for uid, held in _by_holder([one for one in asked if _is_late(one, known, today)]):
        late = min(known.due[one.uid] for one in held)
        words = f"Ask again for {_what(held)}{_from(uid, known)}"
        yield AgendaItem(words, _LABEL, Place("letter", f"chaser:{uid}"), (late - today).days)
    for uid, held in _by_holder([one for one in asked if known.comes_too_late(one, today)]):
        words = f"Ask to have {_what(held)} before the visit{_from(uid, known)}"
        days_left = (known.visit - today).days if known.visit else None
        yield AgendaItem(words, _LABEL, Place("work", "records"), days_left)
    for uid, held in _by_holder(_in(known.records, RecordState.WANTED)):
        words = f"Ask for {_what(held)}{_from(uid, known)}"
        place = Place("letter", f"request:{uid}")
        yield AgendaItem(words, _LABEL, place, known.first_days(held, today))


def _with_copies(known: Preparing, today: date) -> Iterable[AgendaItem]:
    work = Place("work", "records")
    steps = (
        (RecordState.RECEIVED, "Look through", work),
        (RecordState.CHECKED, "Send on", work),
    )
    for state, verb, place in steps:
        held = [one for one in _in(known.records, state) if not one.needs_better]
        if held:
            yield AgendaItem(f"{verb} {_what(held)}", _LABEL, place, known.first_days(held, today))
    for uid, held in _by_holder([one for one in known.records if one.needs_better]):
        words = f"Ask for a better copy of {_what(held)}{_from(uid, known)}"
        yield AgendaItem(words, _LABEL, Place("letter", f"better:{uid}"))
    if away := [one for one in known.records if one.stage in _AWAY]:
        days = (known.visit - today).days - CONFIRM_DAYS if known.visit else None
        if days is not None and known.visit is not None and known.visit >= today:
            days = max(days, 0)
        words = f"Ask whether {_what(away)} arrived"
        yield AgendaItem(words, _LABEL, Place("letter", "receipt:"), days)
    for one in known.records:
        if one.is_due_back and one.return_by:
            place = Place("step-record" if one.stage.is_over else "edit-entry",
                          one.uid if one.stage.is_over else f"records:{one.uid}")  # fmt: skip
            yield AgendaItem(f"Back to its lab: {one.title}", _LABEL, place,
                             days_until(one.return_by, today))  # fmt: skip


def _of_correction(one: Correction, known: Preparing, today: date) -> Iterable[AgendaItem]:
    place = Place("letter", f"correction:{one.holder_uid}")
    if one.state == "found":
        yield AgendaItem(f"Have a mistake corrected: {one.says}", _LABEL, place)
    elif one.state == "asked" and (due := known.due.get(one.uid)) and due < today:
        words = f"No answer on a mistake: {one.says}"
        yield AgendaItem(words, _LABEL, place, (due - today).days)


def preparing_lines(known: Preparing) -> list[ReadinessLine]:
    """Return the lines of the panel, none for what has not begun."""
    lines = []
    work = Place("work", "records")
    needed = [one for one in known.records if one.stage is not RecordState.NOT_NEEDED]
    if needed:
        there = sum(one.stage is RecordState.CONFIRMED for one in needed)
        share = (there, len(needed))
        lines.append(ReadinessLine("records confirmed", f"{there}/{len(needed)}", work, share))
    if known.timeline:
        words = "1 line" if known.timeline == 1 else f"{known.timeline} lines"
        lines.append(ReadinessLine("timeline", words, Place("work", "timeline")))
    if known.medicines:
        now = sum(one.is_now for one in known.medicines)
        words = f"{now} now, {len(known.medicines) - now} before"
        lines.append(ReadinessLine("medicines", words, Place("work", "timeline")))
    for one in known.companions[:1]:
        words = f"{one.name}, {label_of(INVITATION, one.answer)}"
        lines.append(ReadinessLine("companion", words, Place("work", "companion")))
    return lines


def _in(records: Sequence[Record], state: RecordState) -> list[Record]:
    return [one for one in records if one.stage is state]


def _is_late(one: Record, known: Preparing, today: date) -> bool:
    due = known.due.get(one.uid)
    return due is not None and due < today


def _by_holder(records: Sequence[Record]) -> Iterable[tuple[str, list[Record]]]:
    by_uid: dict[str, list[Record]] = {}
    for one in records:
        by_uid.setdefault(one.holder_uid, []).append(one)
    return by_uid.items()


def _what(records: Sequence[Record]) -> str:
    return records[0].title if len(records) == 1 else f"{len(records)} documents"


def _from(uid: str, known: Preparing) -> str:
    name = known.names.get(uid, "")
    return f": {name}" if name else ""
