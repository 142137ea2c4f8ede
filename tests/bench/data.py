"""The files that are measured: the worked example, and one that nobody should ever reach."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from tui_app.clock import Clock, SetClock
from tui_app.domain.agenda import AgendaItem
from tui_app.domain.cases import NewCase
from tui_app.domain.notes import Note
from tui_app.domain.ticks import Tick
from tui_app.example import ZONE, build_example
from tui_app.paths import CASE_FILE
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import journal, notes, table
from tui_app.store.identity import new_uid

CASES, NOTES, TICKS = 50, 10_000, 200
_OPEN_TODOS = 40
_KINDS = ("note", "question", "note", "todo", "recommendation", "test", "note", "medicine")
_WORDS = (
    "the ward rang back about the images",
    "is it safe to wait until the new values are there?",
    "Dr Sample said that the dose stays as it is",
    "slept badly, stiff until ten, took the second tablet",
    "send the discharge letter to Hilltop and ask who reads it",
)


@dataclass(frozen=True)
class DataSet:
    """A home with a case file in it, and what the measurements must know of the case."""

    name: str
    home: Path
    first: str
    """The beginning of what stands first under NEXT."""
    searches: tuple[str, ...]
    """Words that are found, each in few notes."""

    @property
    def case_file(self) -> Path:
        """The case file."""
        return self.home / CASE_FILE

    def copied(self, home: Path) -> DataSet:
        """Return the same data in another home, to be changed there."""
        shutil.copytree(self.home, home)
        return replace(self, home=home)


def opened(home: Path, clock: Clock | None = None) -> Session:
    """Open the case file of a home as Maria, without cards of her own."""
    return Session(
        home / CASE_FILE, settings=Settings(name="Maria"), clock=clock, cards=home / "none"
    )


def example(home: Path) -> DataSet:
    """Build the worked example."""
    clock = Clock()
    past = SetClock(clock.now())
    session = opened(home, past)
    try:
        build_example(session, past, clock.today(ZONE), ZONE)
        searches = ("methotrexate", "radiology", "Hilltop", "ultrasound", "morning")
        return DataSet("example", home, _beginning(session.agenda()), searches)
    finally:
        session.close()


def big(home: Path, cases: int = CASES, count: int = NOTES, ticks: int = TICKS) -> DataSet:
    """Build a file of many cases, the present one with very many notes."""
    session = opened(home)
    try:
        for number in range(cases - 1):
            session.store.start_case(NewCase(title=f"Another case {number + 1}"))
        case = session.start_case(NewCase(title="The long case", patient="Maria Example"))
        _add_notes(session, case.uid, count)
        _add_ticks(session, case.uid, ticks)
        session.reload()
        searches = tuple(reference(at) for at in range(7, count, max(count // 40, 1)))
        return DataSet(f"{count:,} notes", home, _beginning(session.agenda()), searches)
    finally:
        session.close()


def reference(number: int) -> str:
    """Return the word that only one note of the big file has."""
    return f"k{number:05d}"


def count_notes_with(home: Path, word: str) -> int:
    """Return in how many notes of the present case a word is stored."""
    session = opened(home)
    try:
        case, _ = session.ensure_case()
        return sum(word in note.text for note in notes.list_notes(session.store, case.uid))
    finally:
        session.close()


def _beginning(agenda: Sequence[AgendaItem]) -> str:
    return agenda[0].text[:14].strip()


def _add_notes(session: Session, case_uid: str, count: int) -> None:
    """Insert notes over two years in one action, a few of them still to do."""
    store, steps = session.store, [head.id for head in session.library.heads]
    with store.action("Brought in many notes") as action:
        for number in range(count):
            moment = session.clock.now() - timedelta(hours=(count - number) * 17_520 / count)
            at = moment.isoformat(timespec="milliseconds")
            kind = _KINDS[number % len(_KINDS)]
            text = f"{reference(number)}: {_WORDS[number % len(_WORDS)]}"
            still_open = count - number <= _OPEN_TODOS * len(_KINDS)
            note = Note(
                uid=new_uid(),
                case_uid=case_uid,
                created_at=at,
                updated_at=at,
                author="Ben" if number % 3 else "Maria",
                version=1,
                text=text,
                original=text,
                kind=kind,
                due=session.today.isoformat() if kind == "todo" else "",
                done_at=at if kind == "todo" and not still_open else "",
                step=steps[number % len(steps)] if number % 2 else "",
            )
            table.insert(store.connection, note)
            journal.record(store.connection, action, "add", None, note)


def _add_ticks(session: Session, case_uid: str, count: int) -> None:
    """Tick every second task of the walk, and tasks that the cards no longer have."""
    tasks = [(head.id, task.key) for head in session.library.heads for task in head.tasks][::2]
    tasks += [(card, f"former-{at}") for at in range(count) for card, _ in tasks[:1]]
    with session.store.action("Ticked many tasks"):
        for card, task in tasks[:count]:
            session.store.add(Tick(case_uid=case_uid, card=card, task=task))
