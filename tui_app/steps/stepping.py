"""The work at a step of the walk: what its card shows of the case, and what can be done there."""

from __future__ import annotations

from dataclasses import replace

from tui_app.domain.cards import Card
from tui_app.domain.cases import REASONS, reason_label
from tui_app.domain.questions import CARD_CATEGORIES, Question
from tui_app.domain.shown import Shown
from tui_app.session import Session
from tui_app.store import notes, questions

_WAYS = {
    "reasons": "Choose your reasons; write down the decision and its dates",
    "questions": "Go to your list of questions, and to the question bank",
    "own-doctor": "Write down your doctor, what was said, and the names you were given",
    "insurer": "Write down your plan, the calls, and what they answered",
    "centers": "Look centres up; write down names, calls and searches",
    "societies": "Look societies up; write down names, calls and searches",
    "remote": "Look services up, and put them side by side",
    "groups": "Look groups up; write down calls and names",
    "ledger": "List the documents, ask for them, see what is late, and what has arrived",
    "timeline": "Write down what happened, your medicines, allergies and family",
    "companion": "Write down who comes along, what they do and what you agreed",
    "choose": "Put your names side by side, pick one, write down the appointment",
}
_NOTES = "Go to the notes of this step"


def way_on(workspace: str) -> str:
    """Return the words that lead to a workspace; a name without one of its own leads to notes."""
    return _WAYS.get(workspace, _NOTES)


def shown_of(session: Session, card: Card) -> Shown:
    """Return what of the present case a card shows."""
    case, way = session.case, way_on(card.head.workspace)
    if case is None:
        return Shown(blanks=session.blanks(), workspace=way, marks=session.marks)
    ticks = {
        tick.task: f"{session.when(tick.created_at, exact=False)}, {tick.author}"
        for tick in notes.ticks(session.store, case.uid)
        if tick.card == card.head.id
    }
    mark = f"card:{card.head.id}#"
    listed = questions.origins(session.store, case.uid)
    asked = frozenset(one.removeprefix(mark) for one in listed if one.startswith(mark))
    someone = case.speaker == "someone"
    return Shown(ticks, session.blanks(), someone, way, asked, session.marks)


def at_home(session: Session, card: Card) -> Card:
    """Return a card with what holds in the case's own country before what holds elsewhere."""
    return card.with_first(session.case.country) if session.case is not None else card


def toggle_task(session: Session, step: str, key: str, words: str) -> bool:
    """Tick a task of a card or take its tick away; return whether it is ticked now."""
    case, _ = session.ensure_case()
    return notes.toggle_tick(session.store, case.uid, step, key, words)


def add_question(session: Session, step: str, key: str, words: str) -> None:
    """Put a question of a card on the person's own list."""
    case, _ = session.ensure_case()
    wanted = Question(
        case_uid=case.uid,
        text=words,
        category=CARD_CATEGORIES.get(step, "other"),
        origin=f"card:{step}#{key}",
    )
    questions.add_question(session.store, wanted)


def toggle_reason(session: Session, reason: str) -> None:
    """Choose a reason to ask a second doctor, or no longer."""
    session.reload()
    case = session.case
    if case is None:
        return
    chosen = set(case.reasons) ^ {reason}
    ordered = tuple(one.value for one in REASONS if one.value in chosen)
    verb = "Chose" if reason in chosen else "No longer"
    session.change_case(replace(case, reasons=ordered), f"{verb}: {reason_label(reason)}")
    session.reload()
