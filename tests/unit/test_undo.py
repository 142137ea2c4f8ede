"""Taking back: one's own last action, whole, unless somebody has changed it since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tui_app.domain.capture import read_capture
from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.dates import DateOrder
from tui_app.domain.notes import Note
from tui_app.errors import NothingToUndoError
from tui_app.store import table
from tui_app.store.notes import capture_note, list_notes, ticks, toggle_tick
from tui_app.store.search import find
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def write(store: Store, case: Case, text: str) -> Note:
    """Write a note as the capture line does."""
    captured = read_capture(text, today=store.clock.now().date(), order=DateOrder.DMY)
    return capture_note(store, case.uid, captured)


def texts(store: Store, case: Case) -> list[str]:
    """Return the texts of a case's notes, oldest first."""
    return [note.text for note in reversed(list_notes(store, case.uid))]


def test_taking_back_an_addition_deletes_and_doing_it_again_restores(
    store: Store, case: Case
) -> None:
    note = write(store, case, "a thought")
    taken = store.undo()
    assert (taken.label, taken.case_uid) == ("Wrote: a thought", case.uid)
    assert texts(store, case) == []
    store.redo()
    assert texts(store, case) == ["a thought"]
    again = store.get(Note, note.uid)
    assert again is not None
    assert table.state_of(again) == table.state_of(note)


def test_taking_back_a_change_and_a_removal(store: Store, case: Case) -> None:
    note = write(store, case, "a")
    changed = store.change(replace(note, text="b", starred=True))
    store.remove(changed)
    store.undo()
    assert texts(store, case) == ["b"]
    store.undo()
    restored = store.get(Note, note.uid)
    assert restored is not None
    assert table.state_of(restored) == table.state_of(note)
    assert restored.version == 5


def test_several_can_be_taken_back_and_done_again_one_after_the_other(
    store: Store, case: Case
) -> None:
    for text in ("a", "b", "c"):
        write(store, case, text)
    assert [store.undo().label for _ in range(3)] == ["Wrote: c", "Wrote: b", "Wrote: a"]
    assert texts(store, case) == []
    assert [store.redo().label for _ in range(3)] == ["Wrote: a", "Wrote: b", "Wrote: c"]
    assert texts(store, case) == ["a", "b", "c"]
    with pytest.raises(NothingToUndoError, match="nothing taken back"):
        store.redo()
    assert store.undo().label == "Wrote: c"


def test_changes_of_one_note_can_be_taken_back_to_its_beginning(store: Store, case: Case) -> None:
    note = write(store, case, "0")
    for number in range(1, 5):
        note = store.change(replace(note, text=str(number)))
    seen = []
    for _ in range(4):
        store.undo()
        seen += texts(store, case)
    assert seen == ["3", "2", "1", "0"]
    for _ in range(4):
        store.redo()
    assert texts(store, case) == ["4"]


def test_a_new_action_ends_what_can_be_done_again(store: Store, case: Case) -> None:
    write(store, case, "a")
    store.undo()
    write(store, case, "b")
    with pytest.raises(NothingToUndoError):
        store.redo()
    assert texts(store, case) == ["b"]
    assert store.undo().label == "Wrote: b"
    assert store.undo().label == "Started the case My knee"


def test_undo_redo_undo_of_the_same_action(store: Store, case: Case) -> None:
    write(store, case, "a")
    for _ in range(3):
        assert store.undo().label == "Wrote: a"
        assert texts(store, case) == []
        assert store.redo().label == "Wrote: a"
        assert texts(store, case) == ["a"]


def test_a_grouped_action_is_taken_back_whole(store: Store, case: Case) -> None:
    second = store.start_case(NewCase(title="Second", patient="Ben"))
    assert store.undo().label == "Started the case Second"
    assert store.cases() == [case]
    assert store.patient(second.uid) is None
    store.redo()
    assert [c.title for c in store.cases()] == ["My knee", "Second"]
    patient = store.patient(second.uid)
    assert patient is not None
    assert patient.name == "Ben"


def test_a_grouped_action_of_several_changes_of_one_entry(store: Store, case: Case) -> None:
    with store.action("Twice"):
        once = store.change(replace(case, title="once"))
        store.change(replace(once, title="twice"))
    store.undo()
    assert [c.title for c in store.cases()] == ["My knee"]
    store.redo()
    assert [c.title for c in store.cases()] == ["twice"]


def test_an_action_can_be_taken_back_after_reopening(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    write(store, case, "a")
    store.undo()
    write(store, case, "b")
    later = open_store("Maria")
    assert later.undo().label == "Wrote: b"
    assert texts(later, case) == []
    later.redo()
    assert texts(store, case) == ["b"]


def test_what_somebody_else_changed_since_is_left_and_they_are_named(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    note = write(store, case, "mine")
    theirs = open_store("Ben").change(replace(note, text="Ben's"))
    before = store.newest_change()
    with pytest.raises(NothingToUndoError, match="because Ben has changed it since"):
        store.undo()
    assert store.get(Note, note.uid) == theirs
    assert store.newest_change() == before


def test_an_own_other_session_is_named_as_that(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    other = open_store("Maria")
    note = write(store, case, "a")
    open_store("Ben").change(replace(note, text="b"))
    with pytest.raises(NothingToUndoError, match="Ben"):
        other.undo()


def test_of_a_grouped_action_nothing_is_taken_back_when_one_part_was_changed(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    second = store.start_case(NewCase(title="Second", patient="Eva"))
    patient = store.patient(second.uid)
    assert patient is not None
    open_store("Ben").change(replace(patient, name="Eve"))
    with pytest.raises(NothingToUndoError, match="Ben"):
        store.undo()
    assert second in store.cases()
    assert store.get(Patient, patient.uid) is not None


def test_what_somebody_changed_and_changed_back_can_be_taken_back(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    note = write(store, case, "mine")
    ben = open_store("Ben")
    changed = ben.change(replace(note, text="Ben's"))
    ben.change(replace(changed, text="mine"))
    store.undo()
    assert texts(store, case) == []


def test_only_own_actions_are_taken_back(store: Store, case: Case, open_store: OpenStore) -> None:
    ben = open_store("Ben")
    write(ben, case, "Ben's")
    write(store, case, "mine")
    assert ben.undo().label == "Wrote: Ben's"
    assert texts(store, case) == ["mine"]
    with pytest.raises(NothingToUndoError, match="nothing of yours"):
        ben.undo()
    assert open_store("Eva").cases() == [case]
    with pytest.raises(NothingToUndoError):
        open_store("Eva").undo()


def test_taking_back_the_deletion_of_a_case_makes_its_notes_visible_again(
    store: Store, case: Case
) -> None:
    write(store, case, "a thought")
    fresh = store.cases()[0]
    store.remove(fresh)
    assert store.cases() == []
    assert find(store, "thought") == []
    assert store.undo().label == "Deleted case"
    assert [c.title for c in store.cases()] == ["My knee"]
    assert texts(store, case) == ["a thought"]
    assert len(find(store, "thought")) == 1


def test_an_archived_case_can_be_opened_again(store: Store, case: Case) -> None:
    store.change(replace(case, state="archived"), "Archived")
    assert store.undo().label == "Archived"
    assert [c.state for c in store.cases()] == ["open"]


def test_a_tick_that_somebody_ticked_as_well_cannot_be_done_again(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    assert toggle_tick(store, case.uid, "records", "ask", "Ask")
    store.undo()
    assert toggle_tick(open_store("Ben"), case.uid, "records", "ask", "Ask")
    with pytest.raises(NothingToUndoError, match="another tick has taken its place"):
        store.redo()
    assert [tick.author for tick in ticks(store, case.uid)] == ["Ben"]


def test_nothing_to_take_back_in_an_empty_file(store: Store) -> None:
    with pytest.raises(NothingToUndoError, match="nothing of yours"):
        store.undo()
    with pytest.raises(NothingToUndoError, match="nothing taken back"):
        store.redo()
