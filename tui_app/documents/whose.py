"""Whose paper it is, who wrote it and when: the same on every one."""

from __future__ import annotations

from tui_app.domain.dates import PartialDate
from tui_app.domain.questions import Question
from tui_app.session import Session
from tui_app.steps.preparing import next_visit
from tui_app.store.questions import list_questions
from tui_app.text import clean_line, fold

BLANK = "_" * 24
"""Room to write by hand what is not known here."""


def patient_name(session: Session) -> str:
    """Return the patient's name, "" while it is not known."""
    return clean_line(session.patient.name) if session.patient else ""


def speaker_name(session: Session) -> str:
    """Return who speaks: the patient, or whoever does it for the patient."""
    case = session.case
    someone = case is not None and case.speaker == "someone"
    return clean_line(case.speaker_name) if someone and case else patient_name(session)


def footer(session: Session) -> str:
    """Return the line at the end of each page: who wrote it, and on which day."""
    case, day = session.case, PartialDate.on(session.today).words()
    if case is not None and case.speaker == "someone":
        return f"Written for the patient by {speaker_name(session) or 'somebody close'}, {day}"
    return f"Written by the patient, {day}"


def questions_for_visit(session: Session) -> list[Question]:
    """Return the questions that are meant for the next visit: not those for another doctor."""
    case, visit = session.case, next_visit(session)
    if case is None:
        return []
    doctor = fold(visit.doctor) if visit is not None else ""
    return [
        one
        for one in list_questions(session.store, case.uid)
        if not one.doctor or not doctor or fold(one.doctor) == doctor
    ]
