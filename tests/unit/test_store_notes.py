"""Notes and ticks in the store: captured as typed, filtered, counted, ticked once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tui_app.clock import SetClock
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.dates import PartialDate
from tui_app.domain.notes import Note, NoteFilter
from tui_app.store import notes
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def write(store: Store, case: Case, text: str, kind: NoteKind = NoteKind.NOTE, **more: str) -> Note:
    return notes.capture_note(store, case.uid, Captured(kind, text), **more)


def listed(store: Store, case: Case, **wanted: str) -> list[str]:
    """Return the texts that a filter lets through, and check that they are counted alike."""
    found = notes.list_notes(store, case.uid, NoteFilter(**wanted))
    assert notes.count_notes(store, case.uid, NoteFilter(**wanted)) == len(found)
    return [note.text for note in found]


def test_a_captured_note_keeps_its_first_words_for_ever(store: Store, case: Case) -> None:
    due = PartialDate.on(date(2025, 12, 1))
    note = notes.capture_note(
        store, case.uid, Captured(NoteKind.TODO, "call", due), step="records", uid="given"
    )
    assert (note.uid, note.text, note.original, note.kind) == ("given", "call", "call", "todo")
    assert (note.due, note.step, note.was_edited) == ("2025-12-01", "records", False)
    edited = notes.edit_note(store, replace(note, text="call again"))
    assert (edited.original, edited.was_edited) == ("call", True)
    assert [c.label for c in store.history("given")] == ["Wrote: call", "Changed note: call again"]


def test_the_original_is_what_the_file_holds(store: Store, case: Case) -> None:
    note = write(store, case, "a\x00b\r\nc\ud800")
    assert note.text == note.original == "a\ufffdb\nc\ufffd"
    assert store.get(Note, note.uid) == note


def test_notes_are_filtered_by_each_thing_and_all_together(
    store: Store, case: Case, open_store: OpenStore, clock: SetClock
) -> None:
    write(store, case, "old Pain", step="records")
    clock.forward(timedelta(days=1))
    middle = store.now()
    write(store, case, "why pain", NoteKind.QUESTION)
    write(open_store("Ben"), case, "call", NoteKind.TODO, step="records")
    clock.forward(timedelta(days=1))
    last = store.now()
    write(store, case, "new")
    assert listed(store, case) == ["new", "call", "why pain", "old Pain"]
    assert listed(store, case, kind="question") == ["why pain"]
    assert listed(store, case, step="records") == ["call", "old Pain"]
    assert listed(store, case, author="Ben") == ["call"]
    assert listed(store, case, words="PÄIN") == ["why pain", "old Pain"]
    assert listed(store, case, since=middle) == ["new", "call", "why pain"]
    assert listed(store, case, until=middle) == ["old Pain"]
    assert listed(store, case, since=middle, until=last) == ["call", "why pain"]
    assert listed(store, case, since=middle, words="pain", author="Maria") == ["why pain"]
    assert listed(store, case, kind="test") == []
    assert notes.note_authors(store, case.uid) == ["Ben", "Maria"]
    assert NoteFilter().is_empty
    assert not NoteFilter(kind="test").is_empty


def test_a_page_of_notes(store: Store, case: Case) -> None:
    for number in range(7):
        write(store, case, str(number))
    page = notes.list_notes(store, case.uid, limit=3, skip=2)
    assert [note.text for note in page] == ["4", "3", "2"]


def test_deleted_notes_and_those_of_other_cases_are_not_listed(store: Store, case: Case) -> None:
    other = store.start_case(NewCase(title="Other"))
    write(store, other, "elsewhere")
    store.remove(write(store, case, "gone"))
    assert listed(store, case) == []
    assert notes.note_authors(store, case.uid) == []


def test_things_to_do_are_open_until_done_and_can_be_opened_again(store: Store, case: Case) -> None:
    first = write(store, case, "first", NoteKind.TODO)
    write(store, case, "second", NoteKind.TODO)
    write(store, case, "no todo")
    assert [n.text for n in notes.open_todos(store, case.uid)] == ["first", "second"]
    assert first.is_open_todo
    done = notes.toggle_done(store, first)
    assert done.done_at == store.now()
    assert not done.is_open_todo
    assert [n.text for n in notes.open_todos(store, case.uid)] == ["second"]
    notes.toggle_done(store, done)
    assert [n.text for n in notes.open_todos(store, case.uid)] == ["first", "second"]
    assert [c.label for c in store.history(first.uid)] == [
        "Wrote: first",
        "Done: first",
        "Open again: first",
    ]


def test_a_task_is_ticked_and_unticked(store: Store, case: Case) -> None:
    assert notes.toggle_tick(store, case.uid, "records", "ask", "Ask for them") is True
    (tick,) = notes.ticks(store, case.uid)
    assert (tick.card, tick.task, tick.author) == ("records", "ask", "Maria")
    assert notes.toggle_tick(store, case.uid, "records", "ask", "Ask for them") is False
    assert notes.ticks(store, case.uid) == []
    assert notes.toggle_tick(store, case.uid, "records", "ask", "Ask for them") is True
    assert [change.label for change in store.history(tick.uid)] == [
        "Ticked: Ask for them",
        "Unticked: Ask for them",
    ]


@pytest.mark.parametrize("ticked_before", [False, True])
def test_two_sessions_that_toggle_the_same_task_at_once_agree(
    ticked_before: bool,
    store: Store,
    case: Case,
    open_store: OpenStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if ticked_before:
        notes.toggle_tick(store, case.uid, "records", "ask", "Ask")
    other = open_store("Ben")
    action = store.action

    def after_the_other(label: str, **more: str) -> object:
        # The other session is faster, just between this one's look and its lock.
        monkeypatch.setattr(store, "action", action)
        notes.toggle_tick(other, case.uid, "records", "ask", "Ask")
        return action(label, **more)

    monkeypatch.setattr(store, "action", after_the_other)
    assert notes.toggle_tick(store, case.uid, "records", "ask", "Ask") is not ticked_before
    assert len(notes.ticks(store, case.uid)) == (0 if ticked_before else 1)
