"""Step 9 as sections: the records by who has them or by how far they are, letters, mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial

from tui_app.content.deadlines import rule_of
from tui_app.content.places import shipped_data
from tui_app.content.record_list import suggested_records
from tui_app.domain.agenda import Place
from tui_app.domain.corrections import Correction
from tui_app.domain.entry import Choice, Kind, choices, entry_field
from tui_app.domain.records import STATES, Record, RecordState
from tui_app.errors import AppError
from tui_app.session import Session
from tui_app.steps import finding, preparing
from tui_app.steps.entry_lines import Line
from tui_app.steps.preparing_lines import PreparingLines
from tui_app.steps.section import Section, listed, new_place
from tui_app.text import shorten
from tui_app.values import dataclass

UNKNOWN = "NOT KNOWN YET WHO HAS IT"
GROUPS = choices(("holder", "by who has them"), ("state", "by how far they are"))
_EVERY = Choice("", "any")
_AWAY = (RecordState.SENT, RecordState.DIRECT)


@dataclass(frozen=True)
class RecordFilter:
    """Which records to list, and how; an empty field lets all through."""

    group: str = entry_field("Listed", Kind.CHOICE, choices=GROUPS, default="holder")
    holder_uid: str = entry_field("Who has it", Kind.CHOICE)
    state: str = entry_field("How far it is", Kind.CHOICE, choices=(_EVERY, *STATES))
    more: bool = entry_field("Suggest documents for other conditions too", Kind.FLAG)

    def lets_through(self, record: Record) -> bool:
        """Return whether a record is listed."""
        return self.holder_uid in ("", record.holder_uid) and self.state in ("", record.state)

    @staticmethod
    def offered(session: Session) -> dict[str, tuple[Choice, ...]]:
        """Return by field the choices that depend on the case."""
        return {"holder_uid": (_EVERY, *choices(*preparing.holders(session).items()))}


def sections(session: Session, wanted: RecordFilter) -> list[Section]:
    """Return the sections of the ledger."""
    records = finding.entries(session, Record)
    shown = [one for one in records if wanted.lets_through(one)]
    lines = PreparingLines(session)
    grouped = _by_state if wanted.group == "state" else _by_holder
    add = new_place("records")
    ways = [Line(add, "Write down a document", "+")]
    if away := sum(one.state in _AWAY for one in records):
        words = f"Words to ask whether {_many(away)} arrived"
        ways.append(Line(Place("letter", "receipt:"), words, ">"))
    made = [Section(_summary(session, records), tuple(ways), add)]
    made += grouped(session, shown, lines)
    made.append(_suggested(session, records, wanted))
    made.append(_mistakes(session, lines))
    return [one for one in made if one.lines]


def _summary(session: Session, records: Sequence[Record]) -> str:
    if not records:
        return "NO RECORD IS ON THE LIST YET"
    stages = [one.stage for one in records]
    needed = len(stages) - stages.count(RecordState.NOT_NEEDED)
    late = _late(session, records)
    words = f"ALL RECORDS   {stages.count(RecordState.CONFIRMED)} of {needed} confirmed"
    return f"{words}, {late} late" if late else words


def _by_holder(
    session: Session, records: Sequence[Record], lines: PreparingLines
) -> Iterable[Section]:
    by_uid: dict[str, list[Record]] = {}
    for record in records:
        known = record.holder_uid if lines.holder(record.holder_uid) else ""
        by_uid.setdefault(known, []).append(record)
    for uid, held in sorted(by_uid.items(), key=lambda pair: (not pair[0], lines.holder(pair[0]))):
        there = sum(one.state == RecordState.CONFIRMED for one in held)
        heading = f"{shorten(lines.holder(uid).upper(), 50) or UNKNOWN}   {there} of {len(held)}"
        rows = [*map(lines.record, held), *_letters(session, uid, held)]
        yield Section(heading, tuple(rows), new_place("records", holder_uid=uid))


def _by_state(
    session: Session, records: Sequence[Record], lines: PreparingLines
) -> Iterable[Section]:
    for state in RecordState:
        there = [one for one in records if one.stage is state]
        if there:
            rows = map(partial(lines.record, holder=True), there)
            yield Section(
                f"{state.label.upper()}   {len(there)}", tuple(rows), new_place("records")
            )


def _letters(session: Session, uid: str, held: Sequence[Record]) -> Iterable[Line]:
    wanted = sum(one.stage is RecordState.WANTED for one in held)
    late = _late(session, held)
    if wanted:
        yield Line(Place("letter", f"request:{uid}"), f"Words to ask for {_many(wanted)}", ">")
    if wrong := sum(one.needs_better for one in held):
        words = f"Words to ask for a better copy of {_many(wrong)}"
        yield Line(Place("letter", f"better:{uid}"), words, ">")
    if late:
        yield Line(Place("letter", f"chaser:{uid}"), f"Words to ask again for {_many(late)}", ">")


def _late(session: Session, records: Sequence[Record]) -> int:
    asked = [one for one in records if one.stage is RecordState.ASKED]
    return sum(preparing.is_late(session, one) for one in asked)


def _many(number: int) -> str:
    return "1 document" if number == 1 else f"{number} documents"


def _suggested(session: Session, records: Sequence[Record], wanted: RecordFilter) -> Section:
    tags = session.case.tags if session.case else ()
    have = {one.origin for one in records}
    lines: list[Line] = []
    # Without the table the rest of the step still works; 'cards check' says what is wrong.
    with suppress(AppError):
        lines = [
            Line(new_place("records", origin=one.id), one.title, "+", one.held_by)
            for one in suggested_records(shipped_data())
            if one.id not in have and (wanted.more or one.suits(tags))
        ]
    return Section("WHAT PEOPLE ASK FOR   enter puts it on the list", tuple(lines))


def _mistakes(session: Session, lines: PreparingLines) -> Section:
    found = finding.entries(session, Correction)
    made = listed("MISTAKES FOUND IN A RECORD", found, lines.correction,
                  "Write down a mistake", new_place("corrections"))  # fmt: skip
    open_ones = sum(one.is_open for one in found)
    if not open_ones:
        return made
    letter = Line(Place("letter", "correction:"), "Words to have it corrected", ">")
    return Section(made.heading, (*made.lines, letter), made.add)


def rule_section(session: Session) -> Section | None:
    """Return how long an office may take where the case is, None where nobody has said where."""
    case = session.case
    if case is None or not case.country:
        where = Place("edit-case", "country")
        line = Line(where, "enter writes down your country; then what is known there stands here")
        return Section("HOW LONG THEY MAY TAKE", (line,))
    with suppress(AppError):
        rule = rule_of(shipped_data(), case.country)
        if rule is None:
            words = "No rule is known for your country: ask them for a day, and write it down"
            return Section("HOW LONG THEY MAY TAKE", (Line(Place("rule"), words, "i"),))
        words = f"{rule.name}: {rule.text}"
        return Section("HOW LONG THEY MAY TAKE", (Line(Place("rule", rule.id), words, "i"),))
    return None
