"""An entry of steps 2 to 8 as one line of a list, the same in the app, the walk and by command."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from tui_app.domain.agenda import Place
from tui_app.domain.appointments import MODES, Appointment
from tui_app.domain.candidates import Candidate, same_institution
from tui_app.domain.contacts import OUTCOMES, WAYS, Contact
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, label_of
from tui_app.domain.insurance import ANSWERS, NEEDED, Answer, Plan
from tui_app.domain.people import ROLES, Person
from tui_app.domain.searches import SOURCES, Search
from tui_app.domain.services import CRITERIA, Service
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.reaching import reached_words
from tui_app.text import clean_line, shorten


class Line(NamedTuple):
    """One line: what it opens, its sign, words and end. ``entry`` is set where one is stored."""

    place: Place
    text: str
    sign: str = ""
    end: str = ""
    tone: str = ""
    entry: Entry | None = None


def entry_place(entry: Entry) -> Place:
    """Return where an entry is changed."""
    return Place("edit-entry", f"{entry.TABLE}:{entry.uid}")


_NEXT = 30
"""Letters of what comes next that a line has room for."""
_SIGNS = {"yes": "yes", "no": "no", "unclear": "?", "": "-"}


class EntryLines:
    """Makes lines of the entries of a session's present case, as they are today."""

    def __init__(self, session: Session) -> None:
        """Read what many lines need once."""
        self._session = session
        self._today = session.today
        self._box: Callable[[bool], str] = session.marks.box

    @cached_property
    def _names(self) -> dict[str, str]:
        return finding.reachable(self._session)

    @cached_property
    def _house(self) -> str:
        first = finding.first_doctor(self._session)
        return first.institution if first else ""

    @cached_property
    def _reached(self) -> Callable[[Candidate], str]:
        return reached_words(self._session)

    def _day(self, stored: str) -> str:
        return PartialDate.from_stored(stored).words(self._today)

    def contact(self, one: Contact) -> Line:
        """Its day, with whom, what was said, what comes next."""
        day = self._day(one.day)
        who = ", ".join(filter(None, (clean_line(one.spoke_to), self._names.get(one.with_uid, ""))))
        said = clean_line(one.said) or label_of(OUTCOMES, one.outcome)
        end = one.reference or label_of(WAYS, one.how)
        if one.waits:
            by = f"by {self._day(one.next_by)}" if one.next_by else ""
            end = " ".join(filter(None, (shorten(one.next_step, _NEXT) or "next", by)))
            if one.reference:
                who = f"{who} (ref. {clean_line(one.reference)})".lstrip()
        words = f"{day}  {who}: {said}" if who else f"{day}  {said}"
        sign = self._box(not one.waits) if one.next_step or one.next_by else ""
        return line_of(one, words, sign, end)

    def candidate(self, one: Candidate) -> Line:
        """The name and institution; the same house as the first doctor's is said."""
        words = ", ".join(part for part in (one.name, one.institution) if part)
        end = self._reached(one)
        if same_institution(one, self._house):
            end = f"same hospital, {end}"
        return line_of(one, words, self._box(one.chosen), end, "success" if one.chosen else "")

    def person(self, one: Person, role: bool = False) -> Line:
        """The name and institution; the telephone, or with ``role`` what it is where none is."""
        words = ", ".join(part for part in (one.name, one.institution) if part)
        return line_of(one, words, end=one.phone or (label_of(ROLES, one.role) if role else ""))

    def plan(self, one: Plan) -> Line:
        """The insurer, plan and end of the number; the approval and until when it holds."""
        words = [part for part in (one.insurer, one.name, one.masked_number) if part]
        end = one.approval_number or f"approval: {label_of(NEEDED, one.approval)}"
        if one.valid_until:
            end = f"{end}, until {self._day(one.valid_until)}"
        return line_of(one, ", ".join(words), end=end)

    def answer(self, one: Answer) -> Line:
        """The question and their words, with yes, no or ? before it."""
        words = f"{one.question}  {clean_line(one.words)}" if one.words else one.question
        end = label_of(ANSWERS, one.answer) if one.answer == "unclear" else ""
        tone = "success" if one.answer == "yes" else ""
        return line_of(one, words, _SIGNS.get(one.answer, one.answer), end, tone)

    def service(self, one: Service) -> Line:
        """The name, and how many of the guide's points are known to be met."""
        return line_of(one, one.name, end=f"{one.met} of {len(CRITERIA)} points known to be met")

    def search(self, one: Search) -> Line:
        """The day, the words and what was found, and where."""
        found = f": {clean_line(one.found)}" if one.found else ""
        end = one.place or label_of(SOURCES, one.source)
        return line_of(one, f"{self._day(one.day)}  {one.words}{found}", end=end)

    def appointment(self, one: Appointment) -> Line:
        """The day, time and doctor, and whether it is confirmed."""
        confirmed = ", confirmed" if one.confirmed else ", not confirmed yet"
        end = "called off" if one.state == "off" else label_of(MODES, one.mode) + confirmed
        return line_of(
            one, f"{one.when(self._today)}  {one.doctor}", self._box(one.state == "done"), end
        )


def line_of(one: Entry, text: str, sign: str = "", end: str = "", tone: str = "") -> Line:
    """Return the line of a stored entry, which opens its form."""
    return Line(entry_place(one), text, sign, end, tone, one)
