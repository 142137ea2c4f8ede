"""The work of steps 2 to 8 as sections of lines: what each step lists, and what can be added.

Both front ends show the same sections: the app as one list, the walk as offers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from tui_app import finding
from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.agenda import Place
from tui_app.domain.appointments import MODES, Appointment
from tui_app.domain.bank import suits
from tui_app.domain.candidates import REACHED, Candidate, same_institution
from tui_app.domain.contacts import AVENUES, OUTCOMES, WAYS, Contact, avenue_state, why_closed
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, label_of
from tui_app.domain.insurance import ANSWERS, NEEDED, Answer, Plan
from tui_app.domain.people import ROLES, Person
from tui_app.domain.searches import SOURCES, Search, phrases
from tui_app.domain.services import CRITERIA, Service
from tui_app.session import Session
from tui_app.text import clean_line, shorten

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Line:
    """One line: what it opens, its sign, words and end. ``entry`` is set where one is stored."""

    place: Place
    text: str
    sign: str = ""
    end: str = ""
    tone: str = ""
    entry: Entry | None = None


@dataclass(frozen=True)
class Section:
    """A heading with its lines; ``add`` is where a new one of its kind is written."""

    heading: str
    lines: tuple[Line, ...]
    add: Place | None = None


STEPS: dict[str, str] = {
    "own-doctor": "own-doctor",
    "insurer": "insurer",
    "centers": "centers",
    "societies": "societies",
    "remote": "remote",
    "groups": "groups",
    "choose": "choose",
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
    """Return the sections of the workspace of a step."""
    return [section for make in _SECTIONS[step] if (section := make(session, step)) is not None]


def new_place(table: str, **known: str) -> Place:
    """Return where a new entry is written, with what is known of it."""
    parts = [table, *(f"{key}={value}" for key, value in known.items())]
    return Place("new-entry", ":".join(parts))


def log_place(step: str, script: str) -> Place:
    """Return where to write down what came of a card's words to say ("say") or to send."""
    about = step if step in {one.value for one in AVENUES} else "other"
    return new_place("contacts", about=about, how="call" if script == "say" else "message")


def read_new(uid: str) -> tuple[str, dict[str, str]]:
    """Return the table and the known fields that ``new_place`` wrote."""
    table, *known = uid.split(":")
    return table, dict(pair.split("=", 1) for pair in known if "=" in pair)


def entry_place(entry: Entry) -> Place:
    """Return where an entry is changed."""
    return Place("edit-entry", f"{entry.TABLE}:{entry.uid}")


def _section(
    heading: str, entries: Iterable[E], line: Callable[[E], Line], add: str, place: Place
) -> Section:
    lines = [replace(line(one), place=entry_place(one), entry=one) for one in entries]
    return Section(heading, (*lines, Line(place, add, "+")), place)


def contacts_about(session: Session, about: str) -> list[Contact]:
    """Return the contacts of one avenue, the oldest first."""
    return [one for one in finding.entries(session, Contact) if one.about == about]


def _log(session: Session, step: str) -> Section:
    contacts = contacts_about(session, STEPS[step])
    state = avenue_state(contacts).value
    why = why_closed(contacts)
    names = finding.reachable(session)
    heading = f"CALLS AND MESSAGES   {state}{f': {shorten(why, 60)}' if why else ''}"

    def line(one: Contact) -> Line:
        return contact_line(session, one, names)

    place = new_place("contacts", about=STEPS[step])
    return _section(heading, reversed(contacts), line, "Write down a call or message", place)


def contact_line(session: Session, one: Contact, names: Mapping[str, str]) -> Line:
    """Return a contact as one line: its day, with whom, what was said, what comes next.

    ``names`` are those on the lists by uid.
    """
    day = PartialDate.from_stored(one.day).words(session.today)
    who = ", ".join(filter(None, (clean_line(one.spoke_to), names.get(one.with_uid, ""))))
    said = clean_line(one.said) or label_of(OUTCOMES, one.outcome)
    words = f"{day}  {who}: {said}" if who else f"{day}  {said}"
    if one.next_by and one.waits:
        due = PartialDate.from_stored(one.next_by).words(session.today)
        end = f"next by {due}"
    else:
        end = one.reference or label_of(WAYS, one.how)
    sign = session.marks.box(not one.waits) if one.next_step or one.next_by else ""
    return Line(entry_place(one), words, sign, end, entry=one)


def _names(session: Session, step: str) -> Section:
    listed = finding.entries(session, Candidate)
    if step != "choose":
        listed = [one for one in listed if one.came_from == STEPS[step]]
    place = new_place("candidates", came_from=STEPS[step])
    first = finding.first_doctor(session)
    house = first.institution if first else ""
    heading = "YOUR NAMES" if step == "choose" else "NAMES FROM HERE"

    def line(one: Candidate) -> Line:
        return candidate_line(session, one, house)

    return _section(heading, listed, line, "Write down a name", place)


def candidate_line(session: Session, one: Candidate, house: str) -> Line:
    """Return a candidate as one line; the same ``house`` as the first doctor's is said."""
    words = ", ".join(part for part in (one.name, one.institution) if part)
    end = label_of(REACHED, one.reached)
    if same_institution(one, house):
        end = f"SAME HOUSE, {end}"
    tone = "success" if one.chosen else ""
    return Line(entry_place(one), words, session.marks.box(one.chosen), end, tone, one)


def _people(role: str, heading: str, add: str) -> Callable[[Session, str], Section]:
    def make(session: Session, _: str) -> Section:
        listed = [one for one in finding.entries(session, Person) if role in ("", one.role)]
        place = new_place("people", role=role) if role else new_place("people")

        def line(one: Person) -> Line:
            words = ", ".join(part for part in (one.name, one.institution) if part)
            return Line(place, words, end=one.phone or ("" if role else label_of(ROLES, one.role)))

        return _section(heading, listed, line, add, place)

    return make


def _plan(session: Session, _: str) -> Section:
    def line(one: Plan) -> Line:
        words = [part for part in (one.insurer, one.name, one.masked_number) if part]
        end = one.approval_number or f"approval: {label_of(NEEDED, one.approval)}"
        if one.valid_until:
            until = PartialDate.from_stored(one.valid_until).words(session.today)
            end = f"{end}, until {until}"
        return Line(new_place("plans"), ", ".join(words), end=end)

    plans = finding.entries(session, Plan)
    return _section("YOUR PLAN", plans, line, "Write down your plan and its approval",
                    new_place("plans"))  # fmt: skip


_SIGNS = {"yes": "yes", "no": "no", "unclear": "?", "": "-"}


def _answers(session: Session, _: str) -> Section:
    stored = finding.entries(session, Answer)
    by_origin = {one.origin: one for one in stored if one.origin}
    lines = []
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
            lines.append(_answer_line(known))
    lines += [_answer_line(one) for one in stored if one.origin in by_origin or not one.origin]
    given = sum(bool(one.answer) for one in stored)
    place = new_place("answers")
    lines.append(Line(place, "Write down another question of yours", "+"))
    return Section(f"WHAT THEY ANSWERED   {given} of {len(lines) - 1}", tuple(lines), place)


def _answer_line(one: Answer) -> Line:
    words = f"{one.question}  {clean_line(one.words)}" if one.words else one.question
    return Line(entry_place(one), words, _SIGNS.get(one.answer, one.answer),
                label_of(ANSWERS, one.answer) if one.answer == "unclear" else "",
                "success" if one.answer == "yes" else "", one)  # fmt: skip


def _services(session: Session, _: str) -> Section:
    def line(one: Service) -> Line:
        return Line(new_place("services"), one.name,
                    end=f"{one.met} of {len(CRITERIA)} points known to be met")  # fmt: skip

    listed = finding.entries(session, Service)
    made = _section("SERVICES", listed, line, "Write down a service", new_place("services"))
    if len(listed) < 2:
        return made
    side = Line(Place("side-by-side", "services"), "See them side by side", ">")
    return replace(made, lines=(*made.lines, side))


def _searches(session: Session, _: str) -> Section:
    def line(one: Search) -> Line:
        day = PartialDate.from_stored(one.day).words(session.today)
        found = f": {clean_line(one.found)}" if one.found else ""
        return Line(new_place("searches"), f"{day}  {one.words}{found}",
                    end=one.place or label_of(SOURCES, one.source))  # fmt: skip

    listed = finding.entries(session, Search)
    return _section("SEARCHES", listed, line, "Write down a search", new_place("searches"))


def _phrases(session: Session, _: str) -> Section | None:
    case = session.case
    made = phrases(case) if case is not None else []
    lines = [Line(Place("copy", one), one, '"') for one in made]
    if not lines:
        where = Place("edit-case", "condition")
        lines = [Line(where, "With your condition written down, words to search for stand here")]
    return Section("WORDS TO SEARCH FOR   c copies, enter writes the search down", tuple(lines))


def _directory(_: Session, step: str) -> Section:
    way = Line(Place("directory", step), DIRECTORIES[step], ">")
    return Section("LOOK THEM UP", (way,))


def _appointments(session: Session, _: str) -> Section:
    def line(one: Appointment) -> Line:
        day = PartialDate.from_stored(one.day).words(session.today)
        when = f"{day} {one.time}".strip()
        sign = session.marks.box(one.state == "done")
        confirmed = ", confirmed" if one.confirmed else ", not confirmed yet"
        end = "called off" if one.state == "off" else label_of(MODES, one.mode) + confirmed
        return Line(new_place("appointments"), f"{when}  {one.doctor}", sign, end)

    picked = finding.chosen(session)
    known = {"doctor": clean_line(picked.name).replace(":", " ")} if picked else {}
    listed = finding.entries(session, Appointment)
    return _section("APPOINTMENTS", listed, line, "Write down an appointment",
                    new_place("appointments", **known))  # fmt: skip


def _shortlist(session: Session, step: str) -> Section:
    made = _names(session, step)
    if len(made.lines) < 3:  # Two names, and the line that adds one.
        return made
    side = Line(Place("side-by-side", "candidates"), "See them side by side", ">")
    return replace(made, lines=(*made.lines, side))


_SECTIONS: dict[str, tuple[Callable[[Session, str], Section | None], ...]] = {
    "own-doctor": (
        _people("first", "YOUR FIRST DOCTOR", "Write down your first doctor"), _log, _names,
    ),
    "insurer": (_plan, _log, _answers),
    "centers": (_directory, _names, _log, _phrases, _searches),
    "societies": (_directory, _names, _log, _searches),
    "remote": (_directory, _services, _log),
    "groups": (
        _directory, _people("group", "GROUPS", "Write down a group"), _log, _names,
    ),
    "choose": (_appointments, _shortlist, _log),
    "people": (_people("", "PEOPLE AND PLACES", "Write down a person or place"),),
}  # fmt: skip
