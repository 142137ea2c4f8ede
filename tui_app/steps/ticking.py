"""The next state of an entry of steps 2 to 12: what one key makes of it, and what it is called."""

from __future__ import annotations

from dataclasses import replace

from tui_app.domain.agenda import Place
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.domain.corrections import Correction
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, label_of
from tui_app.domain.insurance import ANSWERS, Answer
from tui_app.domain.medicines import Medicine
from tui_app.domain.record_moves import title_of
from tui_app.domain.records import Record
from tui_app.session import Session
from tui_app.steps import preparing

_CORRECTION_WORDS = {
    "asked": "You asked them to correct it",
    "corrected": "It is corrected",
    "found": "It is still to be reported",
}


def step_place(entry: Entry) -> Place | None:
    """Return where the next step of an entry is asked for, None where one key takes it."""
    return Place("step-record", entry.uid) if isinstance(entry, Record) else None


def can_tick(session: Session, entry: Entry) -> bool:
    """Return whether an entry has a next state to go to."""
    if isinstance(entry, Contact):
        return bool(entry.next_step or entry.next_by)
    if isinstance(entry, Record):
        return preparing.move_of(session, entry) is not None
    return isinstance(entry, Candidate | Answer | Appointment | Correction | Medicine)


def tick_words(session: Session, entry: Entry) -> str:
    """Return in words what one key makes of an entry."""
    after = ticked(session, entry)
    if isinstance(after, Contact):
        return "What comes next is done" if after.next_done else "What comes next is still open"
    if isinstance(after, Candidate):
        return "This is my choice" if after.chosen else "No longer my choice"
    if isinstance(after, Answer):
        return f"The answer is: {label_of(ANSWERS, after.answer)}"
    if isinstance(after, Appointment):
        confirmed = "It is confirmed" if after.confirmed else "It is still to come"
        return "It has been" if after.state == "done" else confirmed
    if isinstance(after, Record):
        move = preparing.move_of(session, after)
        return title_of(move) if move is not None else ""
    if isinstance(after, Correction):
        return _CORRECTION_WORDS.get(after.state, "")
    return "It is taken now" if isinstance(after, Medicine) and after.is_now else "It has ended"


def tick_verb(entry: Entry) -> str:
    """Return in a word or two what one key makes of an entry, for the line of keys."""
    if isinstance(entry, Contact):
        return "still open" if entry.next_done else "done"
    if isinstance(entry, Candidate):
        return "not this one" if entry.chosen else "choose"
    if isinstance(entry, Answer):
        return "next answer"
    if isinstance(entry, Appointment):
        if entry.state != "planned":
            return "still to come"
        return "has been" if entry.confirmed else "confirmed"
    if isinstance(entry, Medicine):
        return "has ended" if entry.is_now else "taken again"
    return "next step"


def ticked(session: Session, entry: Entry) -> Entry:
    """Return an entry in its next state: done, chosen, the next answer, confirmed and been."""
    if isinstance(entry, Contact):
        return replace(entry, next_done=not entry.next_done)
    if isinstance(entry, Candidate):
        return replace(entry, chosen=not entry.chosen)
    if isinstance(entry, Answer):
        return replace(entry, answer=entry.next_answer)
    if isinstance(entry, Appointment):
        if entry.state != "planned":
            return replace(entry, state="planned", confirmed=False)
        return replace(entry, state="done") if entry.confirmed else replace(entry, confirmed=True)
    today = PartialDate.on(session.today).stored()
    if isinstance(entry, Correction):
        return _corrected(entry, today)
    if isinstance(entry, Medicine):
        if entry.is_now:
            return replace(entry, taken="past", until=entry.until or today)
        return replace(entry, taken="now", until="")
    return entry


def _corrected(entry: Correction, today: str) -> Correction:
    if entry.state == "found":
        return replace(entry, state="asked", asked_on=entry.asked_on or today)
    if entry.state == "asked":
        return replace(entry, state="corrected", answered_on=entry.answered_on or today)
    return replace(entry, state="found")
