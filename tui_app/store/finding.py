"""What the lists of finding a doctor say for the whole case: the agenda, and blanks in scripts."""

from __future__ import annotations

from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.domain.finding_agenda import Finding
from tui_app.domain.insurance import Plan
from tui_app.domain.people import Person
from tui_app.domain.services import Service
from tui_app.store.entries import list_entries
from tui_app.store.store import Store
from tui_app.text import clean_line, shorten


def reachable(store: Store, case_uid: str) -> dict[str, str]:
    """Return by uid the names of all whom one may call or write to."""
    named: list[Person | Candidate | Service] = [
        *list_entries(store, Person, case_uid),
        *list_entries(store, Candidate, case_uid),
        *list_entries(store, Service, case_uid),
    ]
    return {one.uid: shorten(one.name, 60) for one in named}


def found(store: Store, case_uid: str) -> Finding:
    """Return what the agenda and the readiness panel need to know of this part."""
    contacts = list_entries(store, Contact, case_uid)
    return Finding(
        contacts,
        list_entries(store, Plan, case_uid),
        list_entries(store, Appointment, case_uid),
        reachable(store, case_uid) if any(one.with_uid for one in contacts) else {},
    )


def first_doctor(store: Store, case_uid: str) -> Person | None:
    """Return the doctor whose opinion there is already."""
    return _of_role(list_entries(store, Person, case_uid), "first")


def chosen(store: Store, case_uid: str) -> Candidate | None:
    """Return the candidate that was picked."""
    return next((one for one in list_entries(store, Candidate, case_uid) if one.chosen), None)


def blanks(store: Store, case_uid: str) -> dict[str, str]:
    """Return what the lists know for the blanks of scripts; what is not known is left out."""
    people = list_entries(store, Person, case_uid)
    first, second = _of_role(people, "first"), chosen(store, case_uid)
    office, companion = _of_role(people, "records"), _of_role(people, "companion")
    plan = next(iter(list_entries(store, Plan, case_uid)), None)
    calls = [one for one in list_entries(store, Contact, case_uid) if one.about == "insurer"]
    known = {
        "doctor": first.name if first else "",
        "institution": first.institution if first else "",
        "second_doctor": second.name if second else "",
        "plan": (plan.name or plan.insurer) if plan else "",
        "reference": next((one.reference for one in reversed(calls) if one.reference), ""),
        "records_office": office.name if office else "",
        "companion": companion.name if companion else "",
    }
    return {key: clean_line(value) for key, value in known.items() if value.strip()}


def _of_role(people: list[Person], role: str) -> Person | None:
    return next((one for one in people if one.role == role), None)
