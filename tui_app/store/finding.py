"""What the lists of finding a doctor say for the whole case: the agenda, and blanks in scripts.

The first screen needs the agenda, so the classes that it does without are imported where used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_app.domain.appointments import Appointment
from tui_app.domain.contacts import Contact
from tui_app.domain.dates import PartialDate
from tui_app.domain.finding_agenda import Finding
from tui_app.domain.insurance import Plan
from tui_app.store import table
from tui_app.store.driver import calm_errors
from tui_app.store.entries import list_entries
from tui_app.store.store import Store
from tui_app.text import clean_line, shorten

if TYPE_CHECKING:
    from tui_app.domain.candidates import Candidate
    from tui_app.domain.people import Person


_NAMED = " UNION ALL ".join(
    f"SELECT uid, {name} FROM {table} WHERE case_uid = :case AND deleted_at = ''"  # noqa: S608 - ours
    for table, name in (
        ("people", "name"),
        ("candidates", "name"),
        ("services", "name"),
        ("plans", "insurer"),
    )
)


def reachable(store: Store, case_uid: str) -> dict[str, str]:
    """Return by uid the names of all whom one may call or write to, in alphabetical order."""
    with calm_errors():
        rows = store.connection.execute(f"{_NAMED} ORDER BY 2, 1", {"case": case_uid}).fetchall()
    return {row[0]: shorten(row[1], 60) for row in rows}


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
    return _of_role(_people(store, case_uid), "first")


def chosen(store: Store, case_uid: str) -> Candidate | None:
    """Return the candidate that was picked."""
    from tui_app.domain.candidates import Candidate  # noqa: PLC0415 - see above

    with calm_errors():
        found = table.select(
            store.connection, Candidate, "case_uid = ? AND chosen = 1", (case_uid,), limit=1
        )
    return found[0] if found else None


def blanks(store: Store, case_uid: str) -> dict[str, str]:
    """Return what the lists know for the blanks of scripts; what is not known is left out."""
    people = _people(store, case_uid)
    first, second = _of_role(people, "first"), chosen(store, case_uid)
    office, companion = _of_role(people, "records"), _of_role(people, "companion")
    plan = next(iter(list_entries(store, Plan, case_uid)), None)
    calls = [one for one in list_entries(store, Contact, case_uid) if one.about == "insurer"]
    visits = list_entries(store, Appointment, case_uid)
    visit = next((one for one in visits if one.is_to_come and one.visit != "first"), None)
    known = {
        "visit_day": _moment(visit) if visit else "",
        "visit_place": visit.place if visit else "",
        "doctor": first.name if first else "",
        "institution": first.institution if first else "",
        "second_doctor": second.name if second else "",
        "plan": (plan.name or plan.insurer) if plan else "",
        "reference": next((one.reference for one in reversed(calls) if one.reference), ""),
        "records_office": office.name if office else "",
        "companion": companion.name if companion else "",
    }
    return {key: clean_line(value) for key, value in known.items() if value.strip()}


def _moment(visit: Appointment) -> str:
    return f"{PartialDate.from_stored(visit.day).words()} {visit.time}".strip()


def _people(store: Store, case_uid: str) -> list[Person]:
    from tui_app.domain.people import Person  # noqa: PLC0415 - see above

    return list_entries(store, Person, case_uid)


def _of_role(people: list[Person], role: str) -> Person | None:
    return next((one for one in people if one.role == role), None)
