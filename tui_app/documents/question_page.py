"""The questions to take along, the top three first, with room to write the answers."""

from __future__ import annotations

from collections.abc import Sequence

from tui_app.documents.paper import Block, Heading, Paper, Room, Words
from tui_app.documents.question_list import grouped, numbered
from tui_app.documents.whose import footer, patient_name, questions_for_visit
from tui_app.domain.questions import Question, QuestionFilter
from tui_app.session import Session
from tui_app.store.questions import list_questions

_ROOM = 3
"""Empty lines below a question."""


def question_pages(session: Session, whose: str = "", *, for_visit: bool = False) -> list[Paper]:
    """Return the list of questions; ``whose`` is "patient", "companion", "" for both together.

    "apart" gives two papers, one for each. ``for_visit`` leaves out those for another doctor.
    """
    case = session.case
    if case is None:
        return []
    if whose == "apart":
        return [paper for who in ("patient", "companion") for paper in question_pages(session, who)]
    found = list_questions(session.store, case.uid, QuestionFilter(asked_by=whose))
    if for_visit:
        meant = {one.uid for one in questions_for_visit(session)}
        found = [one for one in found if one.uid in meant]
    if not found:
        return []
    title = "Questions of the companion" if whose == "companion" else "Questions"
    name = patient_name(session)
    return [
        Paper(title, tuple(_blocks(found)), subtitle=name, footer=footer(session), new_page=True)
    ]


def _blocks(found: Sequence[Question]) -> list[Block]:
    blocks: list[Block] = []
    for heading, group in grouped(found):
        blocks.append(Heading(heading))
        for number, question in group:
            blocks += [Words(numbered(number, question)), Room(_ROOM)]
    return blocks
