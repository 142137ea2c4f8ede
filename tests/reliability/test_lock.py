"""A lock that another session holds: typing goes on, and what waits is saved in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reliability.processes import Process, process
from tui_app.clock import SetClock
from tui_app.domain.cases import Case
from tui_app.domain.notes import Note, NoteFilter
from tui_app.errors import AppError, ConflictError
from tui_app.saving import Saving
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.search import find
from tui_app.store.store import Store
from tui_app.store.transfer import export_case

HOLDS = """
from dataclasses import replace
from tui_app.domain.notes import Note, NoteFilter
session = Session(path, settings=Settings(name="Ben"))
with session.store.action("Slow"):
    for uid in sys.argv[2:]:
        note = session.store.get(Note, uid)
        session.store.change(replace(note, text="Ben's"))
    say("held")
    hear()
say("released")
"""


@pytest.fixture
def mine(path: Path, clock: SetClock) -> Iterator[Session]:
    """Maria's session with a case."""
    session = Session(path, settings=Settings(name="Maria"), clock=clock)
    session.ensure_case()
    yield session
    session.close()


def release(holder: Process) -> None:
    """Let the other process commit and go."""
    holder.say()
    assert holder.hear() == "released"


def texts(session: Session) -> list[str]:
    """Return the texts of the present case's notes, in the order they were written."""
    assert session.case is not None
    return [note.text for note in reversed(notes.list_notes(session.store, session.case.uid))]


def test_what_waits_for_a_lock_is_saved_in_order_and_told_once(mine: Session, path: Path) -> None:
    assert mine.case is not None
    case = mine.case
    told: list[str] = []

    def job(text: str) -> Callable[[], object]:
        return lambda: notes.capture_note(mine.store, case.uid, mine.read(text))

    def teller(text: str) -> Callable[[], None]:
        return lambda: told.append(text)

    wanted = [str(number) for number in range(20)]
    with process(HOLDS, path) as holder:
        assert holder.hear() == "held"
        for text in wanted[:10]:
            assert mine.save(job(text), done=teller(text)) is False
        for _ in range(3):
            assert mine.saver.retry() is False
        assert (mine.saver.saving, mine.saver.waiting, told) == (Saving.WAITING, 10, [])
        assert mine.noting.keep("typing goes on", "") == ""
        assert texts(mine) == []
        release(holder)
        for text in wanted[10:15]:
            assert mine.save(job(text), done=teller(text)) is False
        assert mine.saver.retry() is True
        for text in wanted[15:]:
            assert mine.save(job(text), done=teller(text)) is True
    assert texts(mine) == told == wanted
    assert (mine.saver.saving, mine.saver.waiting) == (Saving.SAVED, 0)
    assert mine.saver.retry() is False


def test_a_conflict_that_shows_only_after_the_lock_is_given_back(mine: Session, path: Path) -> None:
    assert mine.case is not None
    note = notes.capture_note(mine.store, mine.case.uid, mine.read("as it was"))
    place = f"form:{note.uid}"
    mine.drafts.keep(
        place, {"text": "mine"}, case_uid=note.case_uid, author="Maria", entry_uid=note.uid,
        base_version=note.version,
    )  # fmt: skip
    refused: list[AppError] = []
    told: list[str] = []
    case = mine.case
    with process(HOLDS, path, note.uid) as holder:
        assert holder.hear() == "held"
        assert not mine.save(
            lambda: notes.edit_note(mine.store, replace(note, text="mine")),
            done=lambda: told.append("edit"),
            refused=refused.append,
        )
        assert not mine.save(
            lambda: notes.capture_note(mine.store, case.uid, mine.read("after")),
            done=lambda: told.append("after"),
        )
        release(holder)
        assert mine.saver.retry() is True
    assert [type(error) for error in refused] == [ConflictError]
    assert "Ben changed this note" in refused[0].sentence
    assert told == ["after"]
    assert texts(mine) == ["Ben's", "after"]
    draft = mine.drafts.get(place)
    assert draft is not None
    assert draft.text == "mine"


def test_reading_pins_nothing_so_that_the_log_can_be_written_back(
    mine: Session, path: Path, clock: SetClock
) -> None:
    assert mine.case is not None
    uid = mine.case.uid
    other = Session(path, settings=Settings(name="Ben"), clock=clock)
    note = notes.capture_note(other.store, uid, other.read("? why"))
    reads: list[Callable[[], object]] = [
        mine.store.cases,
        lambda: mine.store.patient(uid),
        lambda: mine.store.get(Case, uid),
        lambda: mine.store.get(Note, note.uid),
        lambda: mine.store.history(note.uid),
        mine.store.data_version,
        mine.store.newest_change,
        lambda: notes.list_notes(mine.store, uid, limit=1),
        lambda: notes.count_notes(mine.store, uid),
        lambda: notes.note_authors(mine.store, uid),
        lambda: notes.open_todos(mine.store, uid),
        lambda: find(mine.store, "why"),
        lambda: export_case(mine.store, uid),
        mine.reload,
        mine.steps,
        mine.agenda,
        mine.readiness,
        mine.unsaved_drafts,
    ]
    for read in reads:
        other.store.change(replace(other.store.cases()[0], title="x"))
        read()
        answer = other.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert answer[0] == 0
        assert not mine.store.connection.in_transaction
    assert path.with_name("case.db-wal").stat().st_size == 0
    other.close()


def test_two_sessions_write_side_by_side_and_nothing_is_lost(path: Path) -> None:
    writes = """
session = Session(path, settings=Settings(name=sys.argv[2]))
say("ready")
hear()
for number in range(100):
    session.noting.commit(f"{sys.argv[2]}-{number:03}", "")
while session.saver.waiting:
    session.saver.retry()
session.close()
"""
    session = Session(path)
    session.ensure_case()
    session.close()
    with process(writes, path, "a") as one, process(writes, path, "b") as two:
        for each in (one, two):
            assert each.hear() == "ready"
        for each in (one, two):
            each.say()
        one.end()
        two.end()
    store = Store(path, author="Maria", create=False)
    for author in "ab":
        written = [
            note.text
            for case in store.cases()
            for note in notes.list_notes(store, case.uid, NoteFilter(author=author))
        ]
        assert sorted(written) == [f"{author}-{number:03}" for number in range(100)]
    store.close()
