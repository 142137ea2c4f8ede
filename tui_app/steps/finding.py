"""Entries of steps 2 to 12 as they begin, the choices they offer, what must fit, what comes next.

What records and the history need beyond that is in ``preparing``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.appointments import Appointment, appointment_faults
from tui_app.domain.candidates import Candidate
from tui_app.domain.cases import Patient, patient_faults
from tui_app.domain.contacts import Contact, contact_faults
from tui_app.domain.dates import PartialDate, is_after
from tui_app.domain.directory import Listing, ListingKind
from tui_app.domain.entry import Choice, Entry, choices
from tui_app.domain.insurance import Answer, Plan, is_valid_on, plan_faults
from tui_app.domain.people import Person
from tui_app.domain.proofs import COUNTED, PROVING, newly_done, newly_done_together
from tui_app.domain.searches import Search
from tui_app.domain.services import Service
from tui_app.session import Session
from tui_app.steps import preparing
from tui_app.store import finding as stored
from tui_app.store.entries import list_entries
from tui_app.text import clean_line, fold, shorten

E = TypeVar("E", bound=Entry)

KINDS: dict[str, type[Entry]] = {
    **{
        kind.TABLE: kind
        for kind in (Person, Candidate, Service, Contact, Plan, Answer, Search, Appointment)
    },
    **preparing.KINDS,
}
"""The kinds of entries of steps 2 to 12, by their tables."""

_LEADING_TO_NAMES = ("centers", "societies", "choose")
_ROLES = {
    ListingKind.GROUP: "group", ListingKind.SOCIETY: "society", ListingKind.DESIGNATION: "title",
}  # fmt: skip
_AVENUE_OF = {
    "first": "own-doctor", "group": "groups", "society": "societies", "title": "centers",
    "records": "records",
}  # fmt: skip
"""By role: what a call to such a person is about as long as nobody has said so."""
_DATED = ("contacts", "searches")
_NAMES = ("name", "title", "headline", "says", "insurer", "doctor", "question", "spoke_to", "words",
          "said", "next_step")  # fmt: skip
_FAULTS: dict[str, Callable[[Any], dict[str, str]]] = {
    "contacts": contact_faults,
    "appointments": appointment_faults,
}


def entries(session: Session, kind: type[E]) -> list[E]:
    """Return the present case's entries of one kind, in the order of their list."""
    case = session.case
    return list_entries(session.store, kind, case.uid) if case is not None else []


def begin(session: Session, table: str, **known: Any) -> Entry:
    """Return a new entry of the present case, with today where it needs a day."""
    case, _ = session.ensure_case()
    if table == "contacts" and (uid := _usually_with(session, known.get("about", ""))):
        known.setdefault("with_uid", uid)
    if table == "contacts":
        known.setdefault("done_by", _whose_call(session))
    if table == "people" and first_doctor(session) is None:
        known.setdefault("role", "first")
    if table in _DATED:
        known.setdefault("day", PartialDate.on(session.today).stored())
    return KINDS[table](case_uid=case.uid, **preparing.known_of(session, table, known))


def _whose_call(session: Session) -> str:
    """Return whether the patient or the companion is the one who writes a call down."""
    case, author = session.case, fold(session.store.author)
    people = entries(session, Person)
    if any(one.role == "companion" and fold(one.name) == author for one in people):
        return "companion"
    return "companion" if case is not None and case.speaker == "someone" else "patient"


def _usually_with(session: Session, about: str) -> str:
    """Return whom one calls about a step when there is only one to call.

    That is the first doctor, the insurer, or of the names the chosen one.
    """
    first, plans = first_doctor(session), entries(session, Plan)
    if about == "own-doctor" and first is not None:
        return first.uid
    if about in _LEADING_TO_NAMES:
        named = entries(session, Candidate)
        named = [one for one in named if one.chosen or about in (one.came_from, "choose")]
        picked = [one for one in named if one.chosen] or named
        return picked[0].uid if len(picked) == 1 else ""
    return plans[0].uid if about == "insurer" and len(plans) == 1 else ""


def begin_answer(session: Session, question_id: str) -> Entry | None:
    """Return a new answer to a question of the bank, None when there is no such question."""
    asked = next((one for one in question_bank(shipped_data()) if one.id == question_id), None)
    if asked is None:
        return None
    return begin(session, "answers", question=asked.text, origin=f"bank:{asked.id}")


def taken(session: Session, listing: Listing) -> Entry:
    """Return a new entry with what a directory says: a service, a trial search, a group or place.

    How well each thing is known goes along, in the directory's own words.
    """
    known = {"name": listing.name, "notes": "\n".join(listing.lines), "origin": listing.place}
    if listing.kind is ListingKind.SERVICE:
        return begin(
            session,
            "services",
            **known,
            price=listing.cell("price"),
            turnaround=listing.cell("time"),
            places=listing.cell("where"),
            said=" ".join(
                f"{label}: {said}."
                for label, said in (
                    ("Who answers", listing.cell("reviewer")),
                    ("Records", listing.cell("transfer")),
                    ("Report", listing.cell("report")),
                )
                if said
            ),
            web=listing.cell("address"),
            phone=listing.cell("phone"),
        )
    if listing.kind is ListingKind.REGISTER:
        case = session.case
        words = case.condition if case is not None else ""
        return begin(session, "searches", words=words, source="trials", place=listing.name)
    return begin(session, "people", role=_ROLES[listing.kind], phone=listing.cell("phone"), **known)


def offered(session: Session, entry: Entry) -> dict[str, tuple[Choice, ...]]:
    """Return by field the choices that depend on the case."""
    if isinstance(entry, Contact):
        names = reachable(session)
        if entry.with_uid and entry.with_uid not in names:
            names[entry.with_uid] = "somebody no longer on the lists"
        return {"with_uid": choices(("", "nobody on the lists"), *names.items())}
    if isinstance(entry, Answer):
        calls = [
            (one.uid, f"{_day(session, one)} {shorten(one.spoke_to or one.said, 40)}")
            for one in entries(session, Contact)
            if one.about == "insurer"
        ]
        return {"contact_uid": choices(("", "not said"), *calls)}
    return preparing.offered(session, entry)


def faults(session: Session, entry: Entry) -> dict[str, str]:
    """Return by field what does not fit together, "" fields left out."""
    if isinstance(entry, Appointment) and _is_new_and_past(session, entry):
        return {"day": "This day is past. If the visit has been: ctrl+t, and say so under 'State'."}
    if isinstance(entry, Patient):
        return patient_faults(entry, session.today)
    if isinstance(entry, Contact | Search) and is_after(entry.day, session.today):
        return {"day": "This day is still to come. When was it? What is planned goes to what comes "
                       "next."}  # fmt: skip
    if isinstance(entry, Candidate):
        return entry.faults(session.today)
    if isinstance(entry, Plan):
        return plan_faults(entry, session.today)
    check = _FAULTS.get(entry.TABLE)
    return check(entry) if check is not None else preparing.faults(session, entry)


def _is_new_and_past(session: Session, visit: Appointment) -> bool:
    return not visit.uid and visit.is_to_come and visit.on < session.today


def title_of(entry: Entry) -> str:
    """Return the heading of an entry's form."""
    return (f"THIS {entry.NOUN}" if entry.uid else f"A NEW {entry.NOUN}").upper()


def store_entry(session: Session, entry: E) -> E:
    """Add a new entry, or change a stored one, with what follows from it.

    Only one candidate is the chosen one; a task that the entry answers is ticked.
    """
    store, kind = session.store, type(entry)
    with store.action(f"{'Changed' if entry.uid else 'Added'} {entry.NOUN}: {name_of(entry)}"):
        before = store.get(kind, entry.uid) if entry.uid and entry.TABLE in PROVING else None
        together = entries(session, kind) if entry.TABLE in COUNTED else []
        if isinstance(entry, Candidate) and entry.chosen:
            for other in entries(session, Candidate):
                if other.chosen and other.uid != entry.uid:
                    store.change(replace(other, chosen=False))
        if isinstance(entry, Candidate) and entry.uid:
            _rename_in_visits(session, entry)
        entry = _about_whom(session, entry)
        stored = store.change(entry) if entry.uid else store.add(entry)
        session.tick(entry.case_uid, newly_done(before, stored))
        if entry.TABLE in COUNTED:
            done = newly_done_together(together, entries(session, kind))
            session.tick(entry.case_uid, done)
        return stored


def after_saving(session: Session, entry: Entry) -> str:
    """Return what somebody who has just saved an entry should know at once, "" for nothing."""
    if not isinstance(entry, Appointment) or not entry.is_to_come:
        return ""
    lapsed = [one for one in entries(session, Plan) if not is_valid_on(one, entry.on)]
    whose = clean_line(lapsed[0].insurer) if lapsed else ""
    return f"The approval of {whose} does not cover that day." if lapsed else ""


def _rename_in_visits(session: Session, candidate: Candidate) -> None:
    """Give a candidate's new name to the appointments that were made under the old one."""
    before = session.store.get(Candidate, candidate.uid)
    if before is None or before.name == candidate.name:
        return
    for visit in entries(session, Appointment):
        if visit.doctor == before.name:
            session.store.change(replace(visit, doctor=candidate.name))


def _about_whom(session: Session, entry: E) -> E:
    """Return a new call of which nobody said what it is about with what follows from whom with."""
    if not isinstance(entry, Contact) or entry.uid or entry.about != "other" or not entry.with_uid:
        return entry
    for kind, about in ((Plan, "insurer"), (Service, "remote"), (Candidate, "choose")):
        if any(one.uid == entry.with_uid for one in entries(session, kind)):
            return replace(entry, about=about)
    roles = {one.uid: one.role for one in entries(session, Person)}
    return replace(entry, about=_AVENUE_OF.get(roles.get(entry.with_uid, ""), "other"))


def name_of(entry: Entry) -> str:
    """Return the few words by which a person knows an entry."""
    for field in _NAMES:
        if words := getattr(entry, field, ""):
            return shorten(words, 60)
    return entry.NOUN


def first_doctor(session: Session) -> Person | None:
    """Return the doctor whose opinion there is already."""
    return stored.first_doctor(session.store, session.case.uid) if session.case else None


def chosen(session: Session) -> Candidate | None:
    """Return the candidate that was picked."""
    return stored.chosen(session.store, session.case.uid) if session.case else None


def hospitals(session: Session) -> list[str]:
    """Return where the candidates work, in the order of their list."""
    return [one.institution for one in entries(session, Candidate) if one.institution]


def reachable(session: Session) -> dict[str, str]:
    """Return by uid the names of all whom one may call or write to."""
    return stored.reachable(session.store, session.case.uid) if session.case else {}


def _day(session: Session, contact: Contact) -> str:
    return PartialDate.from_stored(contact.day).words(session.today)
