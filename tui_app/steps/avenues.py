"""The work of steps 2 to 8 as sections of lines: what each step lists, and what can be added.

Both front ends show the same sections: the app as one list, the walk as offers.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TypeVar

from tui_app.content.insurers import insurer_facts
from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.documents.titles import CALENDAR
from tui_app.domain.agenda import Place
from tui_app.domain.appointments import Appointment
from tui_app.domain.bank import suits
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact, avenue_state, why_closed
from tui_app.domain.countries import doubt
from tui_app.domain.entry import Entry
from tui_app.domain.insurance import Answer, Plan
from tui_app.domain.people import Person
from tui_app.domain.searches import Search, phrases
from tui_app.domain.services import Service
from tui_app.errors import AppError
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.entry_lines import EntryLines, Line
from tui_app.steps.ledger import RecordFilter, rule_section
from tui_app.steps.ledger import sections as ledger_sections
from tui_app.steps.section import Section, listed, new_place
from tui_app.steps.telling import (
    allergies,
    companion_questions,
    companions,
    illnesses,
    medicines_before,
    medicines_now,
    papers,
    present,
    relatives,
    timeline_section,
)
from tui_app.text import clean_line, shorten

E = TypeVar("E", bound=Entry)


STEPS: dict[str, str] = {
    "own-doctor": "own-doctor",
    "insurer": "insurer",
    "centers": "centers",
    "societies": "societies",
    "remote": "remote",
    "groups": "groups",
    "choose": "choose",
    "ledger": "records",
    "timeline": "other",
    "companion": "other",
}
"""By a card's workspace: what its contacts are about."""

DIRECTORIES: dict[str, str] = {
    "centers": "Directory of centres and who names them so",
    "societies": "Directory of professional societies",
    "remote": "Directory of remote services",
    "groups": "Directory of patient groups and foundations",
}
"""By step: what its directory is called."""


def sections(session: Session, step: str) -> list[Section]:
    """Return the sections of the workspace of a step, the ledger listed as usual."""
    first = ledger_sections(session, RecordFilter()) if step == "ledger" else []
    return first + rest_of(session, step)


def rest_of(session: Session, step: str) -> list[Section]:
    """Return the sections of a step that no filter changes."""
    return [section for make in _SECTIONS[step] if (section := make(session, step)) is not None]


def contacts_about(session: Session, about: str) -> list[Contact]:
    """Return the contacts of one avenue, the oldest first."""
    return [one for one in finding.entries(session, Contact) if one.about == about]


def _log(session: Session, step: str) -> Section:
    contacts = contacts_about(session, STEPS[step])
    why = why_closed(contacts)
    state = avenue_state(contacts).value + (f": {shorten(why, 60)}" if why else "")
    place = new_place("contacts", about=STEPS[step])
    line = EntryLines(session).contact
    return listed(f"CALLS AND MESSAGES   {state}", reversed(contacts), line,
                    "Write down a call or message", place)  # fmt: skip


def _names(session: Session, step: str) -> Section:
    found = finding.entries(session, Candidate)
    about = STEPS.get(step, "choose")
    if about != "choose":
        found = [one for one in found if one.came_from == about]
    known = {} if about == "choose" else {"came_from": about}
    place = new_place("candidates", **known)
    heading = "YOUR NAMES" if about == "choose" else "NAMES FROM HERE"
    line = EntryLines(session).candidate
    return listed(heading, found, line, "Write down a name", place)


def _people(
    role: str, heading: str, add: str, *, taken_only: bool = False
) -> Callable[[Session, str], Section | None]:
    def make(session: Session, _: str) -> Section | None:
        found = [one for one in finding.entries(session, Person) if role in ("", one.role)]
        if taken_only and not found:
            return None
        place = new_place("people", role=role) if role else new_place("people")
        line = partial(EntryLines(session).person, role=not role)
        return listed(heading, found, line, add, place)

    return make


def _plan(session: Session, _: str) -> Section:
    return listed("YOUR PLAN", finding.entries(session, Plan), EntryLines(session).plan,
                    "Write down your plan and its approval", new_place("plans"))  # fmt: skip


def _answers(session: Session, _: str) -> Section:
    stored = finding.entries(session, Answer)
    by_origin: dict[str, list[Answer]] = {}
    for one in stored:
        by_origin.setdefault(one.origin, []).append(one)
    line, lines = EntryLines(session).answer, []
    case = session.case
    bank = [q for q in question_bank(shipped_data()) if "insurer" in q.tags]
    asked = [q for q in bank if case is None or suits(q, case)]
    for question in sorted(asked, key=lambda one: one.first):
        origin = f"bank:{question.id}"
        known = by_origin.pop(origin, None)
        if known is None:
            new = Answer(case_uid=case.uid if case else "", question=question.text, origin=origin)
            lines.append(Line(Place("new-answer", question.id), question.text, "-", entry=new))
        else:
            lines += map(line, known)
    lines += [line(one) for one in stored if one.origin in by_origin]
    given = sum(bool(one.answer) for one in stored)
    place = new_place("answers")
    lines.append(Line(place, "Write down another question of yours", "+"))
    return Section(f"WHAT THEY ANSWERED   {given} of {len(lines) - 1}", tuple(lines), place)


def _facts(session: Session, _: str) -> Section | None:
    case = session.case
    if case is None or not case.country:
        where = Place("edit-case", "country")
        line = Line(where, "enter writes down your country; then what is known there stands here")
        return Section("WHAT IS KNOWN WHERE YOU ARE", (line,))
    heading = f"WHAT IS KNOWN WHERE YOU ARE   {shorten(case.country, 30)}"
    # Without the table the rest of the step still works; 'cards check' says what is wrong.
    with suppress(AppError):
        facts = insurer_facts(shipped_data(), case.country)
        lines = [Line(Place("insurer-fact", one.id), f"{one.plan}: {one.text}", "i")
                 for one in facts]  # fmt: skip
        if not lines:
            words = doubt(case.country) or "Nothing is known here of insurers in your country."
            lines = [Line(Place("edit-case", "country"), words)]
        return Section(heading, tuple(lines))
    return None


def _services(session: Session, _: str) -> Section:
    made = listed("SERVICES", finding.entries(session, Service), EntryLines(session).service,
                    "Write down a service", new_place("services"))  # fmt: skip
    return _with_table(made, "services")


def _with_table(made: Section, table: str) -> Section:
    if len(made.lines) < 3:  # Two entries, and the line that adds one.
        return made
    side = Line(Place("side-by-side", table), "See them side by side", ">")
    return replace(made, lines=(*made.lines, side))


def _searches(session: Session, _: str) -> Section:
    return listed("SEARCHES", finding.entries(session, Search), EntryLines(session).search,
                    "Write down a search", new_place("searches"))  # fmt: skip


def _phrases(session: Session, _: str) -> Section | None:
    case = session.case
    made = phrases(case, finding.hospitals(session)) if case is not None else []
    lines = [Line(Place("copy", one), one, '"') for one in made]
    if not lines:
        where = Place("edit-case", "condition")
        lines = [Line(where, "With your condition written down, words to search for stand here")]
    return Section("WORDS TO SEARCH FOR   c copies, enter writes the search down", tuple(lines))


def _directory(_: Session, step: str) -> Section:
    way = Line(Place("directory", step), DIRECTORIES[step], ">")
    return Section("LOOK THEM UP", (way,))


def _appointments(session: Session, _: str) -> Section:
    picked = finding.chosen(session)
    known = {"doctor": clean_line(picked.name).replace(":", " ")} if picked else {}
    found = finding.entries(session, Appointment)
    made = listed("APPOINTMENTS", found, EntryLines(session).appointment,
                  "Write down an appointment",
                  new_place("appointments", **known))  # fmt: skip
    way = Line(Place("export", CALENDAR), "Write them to a file for your calendar", ">")
    return replace(made, lines=(*made.lines, way)) if found else made


def _shortlist(session: Session, step: str) -> Section:
    return _with_table(_names(session, step), "candidates")


_SECTIONS: dict[str, tuple[Callable[[Session, str], Section | None], ...]] = {
    "own-doctor": (
        _people("first", "YOUR FIRST DOCTOR", "Write down your first doctor"), _log, _names,
    ),
    "insurer": (_plan, _log, _facts, _answers),
    "centers": (
        _directory,
        _people("title", "WHO NAMES CENTRES", "Write down who names centres", taken_only=True),
        _names, _log, _phrases, _searches, papers(("phrases",)),
    ),
    "societies": (
        _directory, _people("society", "SOCIETIES", "Write down a society", taken_only=True),
        _names, _log, _searches,
    ),
    "remote": (_directory, _services, _log),
    "groups": (
        _directory, _people("group", "GROUPS", "Write down a group"), _log, _names,
    ),
    "choose": (_shortlist, _appointments, _log),
    "ledger": (
        lambda session, _: rule_section(session),
        _people("records", "PLACES THAT HAVE RECORDS", "Write down an office, a lab, radiology"),
        _log, papers(("records", "release", "packet")),
    ),
    "timeline": (
        timeline_section, medicines_now, medicines_before, allergies, illnesses, relatives, present,
        papers(("timeline", "medicines", "sheet")),
    ),
    "companion": (companions, companion_questions),
    "people": (
        _people("", "PEOPLE AND PLACES", "Write down a person or place"),
        _names, _plan, _services,
    ),
}  # fmt: skip
