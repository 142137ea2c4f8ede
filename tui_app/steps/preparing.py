"""Getting ready: records, history, medicines as they begin, what they offer, what fits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tui_app import waiting
from tui_app.content.deadlines import deadline_rules
from tui_app.content.places import shipped_data
from tui_app.content.record_list import SuggestedRecord, suggested_records
from tui_app.domain.appointments import Appointment
from tui_app.domain.corrections import Correction, correction_faults
from tui_app.domain.deadlines import Due
from tui_app.domain.entry import Choice, Entry, choices
from tui_app.domain.history import Illness, Relative
from tui_app.domain.medicines import Allergy, Medicine, medicine_faults
from tui_app.domain.people import Person
from tui_app.domain.record_moves import Move, move_faults, moved, next_move
from tui_app.domain.records import Record, RecordState, record_faults
from tui_app.domain.timeline import TimelineEntry, entry_faults
from tui_app.domain.timeline_paste import read_pasted
from tui_app.session import Session
from tui_app.store import finding as stored
from tui_app.store.entries import list_entries
from tui_app.text import clean_line, plural, shorten

KINDS: dict[str, type[Entry]] = {
    kind.TABLE: kind
    for kind in (Record, Correction, TimelineEntry, Medicine, Allergy, Illness, Relative)
}
"""The kinds of entries of this part, by their tables."""


_MAY_HOLD = ("first", "gp", "insurer", "other")
_NO_HOLDERS = ("society:", "group:")
"""How the origin of those begins who were taken from a directory and hold nobody's records."""


def known_of(session: Session, table: str, known: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of a new entry, with what a suggestion or today's day adds."""
    if table == "records":
        one = suggestion(known.get("origin", ""))
        if one is not None:
            known = {
                "title": one.title,
                "category": one.category,
                "wanted_as": one.wanted_as,
                "weight": one.weight,
                "loan": one.loan,
                "notes": one.hint,
                **known,
            }
        known.setdefault("holder_uid", _only_holder(session))
    if table == "corrections" and (uid := known.get("record_uid")):
        record = session.store.get(Record, uid)
        if record is not None:
            known.setdefault("holder_uid", record.holder_uid)
    return known


def suggestion(origin: str) -> SuggestedRecord | None:
    """Return the suggestion with this id."""
    return next((one for one in suggested_records(shipped_data()) if one.id == origin), None)


def holders(session: Session) -> dict[str, str]:
    """Return by uid the names of all who may have records, those who surely do first."""
    if session.case is None:
        return {}
    people = list_entries(session.store, Person, session.case.uid)
    sure = [one for one in people if one.role == "records"]
    others = [one for one in people
              if one.role in _MAY_HOLD and not one.origin.startswith(_NO_HOLDERS)]  # fmt: skip
    return {one.uid: shorten(_name(one), 60) for one in (*sure, *others)}


def _name(person: Person) -> str:
    return ", ".join(part for part in (person.name, person.department) if part)


def _only_holder(session: Session) -> str:
    """Return the one office that is known, or whoever else is the only one to have records."""
    people = list_entries(session.store, Person, session.case.uid) if session.case else []
    offices = [one.uid for one in people if one.role == "records"]
    listed = offices or list(holders(session))
    return listed[0] if len(listed) == 1 else ""


def offered(session: Session, entry: Entry) -> dict[str, tuple[Choice, ...]]:
    """Return by field the choices that depend on the case."""
    if isinstance(entry, Record):
        rules = [(one.id, one.name) for one in deadline_rules(shipped_data())
                 if one.matter == "access"]  # fmt: skip
        return {
            "holder_uid": choices(("", "not known yet"), *holders(session).items()),
            "rule": choices(("", "that of the case's country"), *rules),
        }
    if isinstance(entry, Correction):
        case = session.case
        records = list_entries(session.store, Record, case.uid) if case else []
        titles = [(one.uid, shorten(one.title, 60)) for one in records]
        return {
            "record_uid": choices(("", "not said"), *titles),
            "holder_uid": choices(("", "not known yet"), *holders(session).items()),
        }
    return {}


def faults(session: Session, entry: Entry) -> dict[str, str]:
    """Return by field what does not fit together."""
    born = session.patient.born if session.patient else ""
    if isinstance(entry, TimelineEntry):
        return entry_faults(entry, born, session.today)
    if isinstance(entry, Medicine):
        return medicine_faults(entry, born)
    if isinstance(entry, Record):
        return record_faults(entry, session.today)
    return correction_faults(entry) if isinstance(entry, Correction) else {}


def due_of(session: Session, entry: Record | Correction) -> Due | None:
    """Return until when an answer may take: what was promised, else by the law; None is known."""
    return waiting.due_of(session.case, entry) if session.case is not None else None


def next_visit(session: Session) -> Appointment | None:
    """Return the next appointment that is not with the first doctor, None when there is none."""
    return waiting.next_visit(session.store, session.case.uid) if session.case else None


def is_late(session: Session, record: Record) -> bool:
    """Return whether its holder has let the time go by."""
    found = due_of(session, record) if record.state == RecordState.ASKED else None
    return found is not None and found.by < session.today


def move_of(session: Session, record: Record) -> Move | None:
    """Return the next step of a record, None when nothing is left to do."""
    second = stored.chosen(session.store, session.case.uid) if session.case else None
    return next_move(record, session.today, clean_line(second.name) if second else "")


def take_step(session: Session, uid: str, move: Move) -> None:
    """Store a record after a step, whatever else has changed in it meanwhile."""
    record = session.store.get(Record, uid)
    if record is not None:
        after = moved(record, move)
        label = f"{after.stage.label.capitalize()}: {shorten(record.title, 60)}"
        with session.store.action(label):
            session.store.change(after)


def step_faults(session: Session, uid: str, move: Move) -> dict[str, str]:
    """Return by field of a step what does not fit together with the record."""
    record = session.store.get(Record, uid)
    return move_faults(record, move, session.today) if record is not None else {}


def pasted_words(session: Session, text: str) -> str:
    """Return what to say once a pasted text is stored."""
    found = read_pasted(text, today=session.today, order=session.date_order).entries
    return f"{plural(len(found), 'line is', 'lines are')} on the timeline now. u takes it back."


def paste_timeline(session: Session, text: str) -> int:
    """Store what was pasted as lines of the timeline; return how many."""
    case, _ = session.ensure_case()
    found = read_pasted(text, today=session.today, order=session.date_order).entries
    with session.store.action(f"Added {len(found)} lines of the timeline"):
        for one in found:
            session.store.add(replace(one, case_uid=case.uid))
    return len(found)


def paste_faults(session: Session, text: str) -> dict[str, str]:
    """Return what keeps a pasted text from becoming lines of the timeline."""
    found = read_pasted(text, today=session.today, order=session.date_order)
    if found.wrong:
        number, words, why = found.wrong[0]
        return {"text": f"Line {number}, '{shorten(words, 40)}': {why}"}
    if found.undated:
        number, words = found.undated[0]
        return {"text": f"Line {number} has no date in front: '{shorten(words, 40)}'. Write a date "
                        "and a colon before it, such as 'March 2025: '."}  # fmt: skip
    if not found.entries:
        return {
            "text": "No line begins with a date. Write it like 'March 2025: pain in the hands'."
        }
    return {}
