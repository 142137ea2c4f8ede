"""Everything for the second doctor in one: a cover letter, the sheet, and the lists."""

from __future__ import annotations

from dataclasses import replace

from tui_app.documents.history_pages import medicine_list, timeline_page
from tui_app.documents.paper import Bullets, Paper, Words
from tui_app.documents.question_page import question_pages
from tui_app.documents.records_page import records_list
from tui_app.documents.sheet import sheet
from tui_app.documents.whose import footer, patient_name, speaker_name
from tui_app.domain.dates import PartialDate
from tui_app.domain.records import Record
from tui_app.domain.timeline import TimelineEntry
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.preparing import next_visit
from tui_app.text import clean_line


def packet(
    session: Session, *, private: bool = False, most: int | None = None, whose: str = ""
) -> list[Paper]:
    """Return the cover letter and all papers, each on a page of its own.

    ``private`` lets private entries in, ``most`` is how many lines the timeline may have, and
    ``whose`` says which questions, as `question_pages`.
    """
    papers = [sheet(session, private=private)]
    if finding.entries(session, TimelineEntry):
        papers.append(timeline_page(session, most, private=private))
    papers.append(medicine_list(session, private=private))
    papers += question_pages(session, whose, for_visit=True)
    if finding.entries(session, Record):
        papers.append(records_list(session))
    return [cover_letter(session, papers), *(replace(one, new_page=True) for one in papers)]


def cover_letter(session: Session, papers: list[Paper]) -> Paper:
    """Return the letter that says what lies behind it."""
    case, visit = session.case, next_visit(session)
    second = finding.chosen(session)
    name = clean_line(visit.doctor if visit else second.name if second else "")
    whose, speaker = patient_name(session), speaker_name(session)
    day = f" on {PartialDate.from_stored(visit.day).words()}" if visit else ""
    patient = f"{whose} comes" if speaker != whose else "I come"
    condition = f" about {clean_line(case.condition)}" if case and case.condition else ""
    greeting = f"To {name}" if name else "To the doctor"
    words = (
        f"{patient} to you{day} for a second opinion{condition}. The first page behind this one "
        "says in short who it is about, what is to be decided and what we would like to ask. "
        "The others are for looking up."
    )
    return Paper(
        greeting,
        (
            Words(words),
            Bullets(tuple(clean_line(paper.title) for paper in papers)),
            Words(f"Thank you.\n\n{speaker}"),
        ),
        subtitle=PartialDate.on(session.today).words(),
        footer=footer(session),
    )
