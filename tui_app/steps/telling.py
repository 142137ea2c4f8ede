"""Steps 10 and 12 as sections: the timeline, medicines, history, and the companion."""

from __future__ import annotations

from collections.abc import Callable

from tui_app.documents.titles import TITLES
from tui_app.domain.agenda import Place
from tui_app.domain.history import Illness, Relative
from tui_app.domain.medicines import Allergy, Medicine
from tui_app.domain.people import Person
from tui_app.domain.questions import Question
from tui_app.domain.timeline import TimelineEntry, in_order, severity_course
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.entry_lines import Line
from tui_app.steps.preparing_lines import PreparingLines
from tui_app.steps.section import Section, listed, new_place
from tui_app.text import clean_line, shorten


def timeline_section(session: Session, _: str = "") -> Section:
    """Return the timeline, the oldest line first."""
    found = in_order(finding.entries(session, TimelineEntry))
    heading = f"YOUR TIMELINE   {len(found)}" if found else "YOUR TIMELINE"
    made = listed(heading, found, PreparingLines(session).entry,
                  "Write down what happened, and when", new_place("timeline"))  # fmt: skip
    more = [Line(Place("paste-timeline"), "Paste a history that is written elsewhere", "+")]
    if len(severity_course(found)) > 1:
        more.append(Line(Place("severity"), "See how bad it was, as a chart", ">"))
    return Section(made.heading, (*made.lines, *more), made.add)


def medicines_now(session: Session, _: str = "") -> Section:
    """Return what is taken now."""
    found = [one for one in finding.entries(session, Medicine) if one.is_now]
    return listed("MEDICINES NOW", found, PreparingLines(session).medicine,
                  "Write down a medicine, as on its box",
                  new_place("medicines", taken="now"))  # fmt: skip


def medicines_before(session: Session, _: str = "") -> Section:
    """Return what was taken before."""
    found = [one for one in finding.entries(session, Medicine) if not one.is_now]
    return listed("MEDICINES BEFORE", found, PreparingLines(session).medicine,
                  "Write down one that has ended, and why",
                  new_place("medicines", taken="past"))  # fmt: skip


def allergies(session: Session, _: str = "") -> Section:
    """Return what the body does not bear."""
    found = finding.entries(session, Allergy)
    return listed("ALLERGIES", found, PreparingLines(session).allergy, "Write down an allergy",
                  new_place("allergies"))  # fmt: skip


def illnesses(session: Session, _: str = "") -> Section:
    """Return the patient's other illnesses."""
    found = finding.entries(session, Illness)
    return listed("OTHER ILLNESSES AND OPERATIONS", found, PreparingLines(session).illness,
                  "Write down another illness or operation", new_place("illnesses"))  # fmt: skip


def relatives(session: Session, _: str = "") -> Section:
    """Return what runs in the family."""
    found = finding.entries(session, Relative)
    return listed("IN THE FAMILY", found, PreparingLines(session).relative,
                  "Write down who had which illness", new_place("relatives"))  # fmt: skip


def present(session: Session, _: str = "") -> Section:
    """Return how the patient is now."""
    words = session.case.present if session.case else ""
    text = clean_line(words) or "Write down what is possible now and what is not"
    line = Line(Place("edit-case", "present"), text, "" if words else "+")
    return Section("HOW IT IS NOW", (line,))


def papers(names: tuple[str, ...]) -> Callable[[Session, str], Section]:
    """Return a section that leads to these papers."""

    def make(_: Session, __: str) -> Section:
        lines = (Line(Place("document", name), TITLES[name], ">") for name in names)
        return Section("TO PRINT OR TO SEND", tuple(lines))

    return make


def companions(session: Session, _: str = "") -> Section:
    """Return who comes along, and what was agreed."""
    found = [one for one in finding.entries(session, Person) if one.role == "companion"]
    made = listed("YOUR COMPANION", found, PreparingLines(session).companion,
                  "Write down who comes along", new_place("people", role="companion"))  # fmt: skip
    agreed = [
        Line(Place("edit-entry", f"people:{one.uid}"), f"{label}: {shorten(words, 200)}", "i")
        for one in found
        for label, words in (("May see", one.may_see), ("Sign for a pause", one.signal))
        if words
    ]
    return Section(made.heading, (*made.lines, *agreed), made.add)


def companion_questions(session: Session, _: str = "") -> Section:
    """Return the way to the companion's own questions."""
    asked = finding.entries(session, Question)
    theirs = sum(one.asked_by == "companion" for one in asked)
    words = f"{theirs} of {len(asked)} questions are the companion's own"
    return Section("THEIR QUESTIONS", (Line(Place("questions"), words, ">"),))
