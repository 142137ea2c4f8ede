"""The one page that is handed over: who, what it is so far, what is to be decided, three questions.

A doctor who gets it has read it before the talk begins. It is always one page: questions are cut
to three, lists to the first lines.
"""

from __future__ import annotations

from tui_app.documents.paper import Block, Bullets, Facts, Heading, Paper, Words
from tui_app.documents.whose import BLANK, footer, patient_name, questions_for_visit
from tui_app.domain.capture import NoteKind
from tui_app.domain.cases import TOP, Case
from tui_app.domain.dates import PartialDate
from tui_app.domain.medicines import Allergy, Medicine
from tui_app.domain.questions import first_to_ask
from tui_app.domain.records import Record, RecordState
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.preparing import next_visit
from tui_app.store.notes import list_notes
from tui_app.text import clean_line, shorten

_LONGEST = 220
"""Letters of one entry on the sheet; what is longer is cut and stands whole elsewhere."""
_BROUGHT = 8
_THERE = (RecordState.RECEIVED, RecordState.CHECKED, RecordState.SENT, RecordState.DIRECT,
          RecordState.CONFIRMED)  # fmt: skip


def sheet(session: Session, *, private: bool = False) -> Paper:
    """Return the sheet of the present case; ``private`` lets private entries in."""
    case = session.case
    if case is None:
        return Paper("For the doctor", ())
    visit = next_visit(session)
    blocks: list[Block] = [
        Facts(_who(session)),
        Heading("What it is, as far as I was told"),
        Facts(_told(session, case)),
        Heading("What is to be decided"),
        Facts(_decision(case)),
        Heading("My questions"),
        Words(_questions(session)),
    ]
    if case.present:
        blocks += [Heading("How it is now"), Words(shorten(case.present, _LONGEST))]
    if medicines := _medicines(session, private):
        blocks += [Heading("Medicines and allergies"), Bullets(medicines)]
    if brought := _brought(session):
        blocks += [Heading("What I bring, or what has been sent"), Bullets(brought)]
    to = f"For {clean_line(visit.doctor)}" if visit else "For the doctor"
    day = PartialDate.from_stored(visit.day).words() if visit else ""
    return Paper(to, tuple(blocks), subtitle=day, footer=footer(session))


def _who(session: Session) -> tuple[tuple[str, str], ...]:
    patient, case = session.patient, session.case
    if patient is None or case is None:
        return ()
    born = PartialDate.from_stored(patient.born).words() if patient.born else ""
    needs = "; ".join(
        clean_line(words)
        for words in (patient.language, patient.hearing, patient.sight, patient.other_needs)
        if words
    )
    known = (
        ("Patient", patient_name(session) or BLANK),
        ("Born", born or BLANK),
        ("Record numbers", clean_line(patient.record_numbers) or BLANK),
        ("Contact", shorten(patient.contact, _LONGEST)),
        ("Needs", shorten(needs, _LONGEST)),
        ("Speaks for the patient", _speaks(case)),
    )
    return tuple((label, words) for label, words in known if words)


def _speaks(case: Case) -> str:
    if case.speaker != "someone":
        return ""
    return clean_line(", ".join(part for part in (case.speaker_name, case.relation) if part))


def _told(session: Session, case: Case) -> tuple[tuple[str, str], ...]:
    notes = list_notes(session.store, case.uid)
    found = [one for one in notes if one.note_kind is NoteKind.DIAGNOSIS]
    condition = ("Condition", shorten(case.condition, _LONGEST) or BLANK)
    return (condition, ("Diagnosis", shorten(found[0].text, _LONGEST))) if found else (condition,)


def _decision(case: Case) -> tuple[tuple[str, str], ...]:
    by = PartialDate.from_stored(case.decide_by).words() if case.decide_by else ""
    until = PartialDate.from_stored(case.safe_wait_until).words() if case.safe_wait_until else ""
    wait = shorten(", ".join(part for part in (until, case.safe_wait) if part), 120)
    facts = (("Decision", shorten(case.decision, _LONGEST) or BLANK), ("By", by or BLANK))
    return (*facts, ("Safe to wait", wait)) if wait else facts


def _questions(session: Session) -> str:
    asked = first_to_ask(questions_for_visit(session))[:TOP]
    lines = (f"{number}. {shorten(one.text, _LONGEST)}" for number, one in enumerate(asked, 1))
    return "\n".join(lines) or "None is written down yet."


def _medicines(session: Session, private: bool) -> tuple[str, ...]:
    now = [one for one in finding.entries(session, Medicine)
           if one.is_now and (private or not one.private)]  # fmt: skip
    listed = [one.taken_said for one in now]
    against = [one.with_reaction for one in finding.entries(session, Allergy)]
    lines = [f"Now: {'; '.join(listed)}"] if listed else []
    lines += [f"Allergic to: {', '.join(against)}"] if against else []
    return tuple(shorten(line, 2 * _LONGEST) for line in lines)


def _brought(session: Session) -> tuple[str, ...]:
    there = [one for one in finding.entries(session, Record)
             if one.stage in _THERE and not one.needs_better]  # fmt: skip
    lines = [shorten(f"{one.title}{f', {one.period}' if one.period else ''}", 100) for one in there]
    more = len(lines) - _BROUGHT
    return (*lines[:_BROUGHT], *([f"and {more} more, on the list of records"] if more > 0 else []))
