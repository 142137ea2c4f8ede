"""A case as data and back: whole, merged by identity, and read with suspicion."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tui_app.clock import SetClock
from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.notes import Note
from tui_app.errors import NothingFoundError, NothingToUndoError, WrongUseError
from tui_app.store import table
from tui_app.store.check import check_file
from tui_app.store.entries import list_entries
from tui_app.store.notes import list_notes, ticks, toggle_tick
from tui_app.store.store import Store
from tui_app.store.transfer import export_case, import_case

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


@pytest.fixture
def elsewhere(tmp_path: Path, open_store: OpenStore) -> Store:
    """Ben's Store on another machine."""
    return open_store("Ben", tmp_path / "elsewhere" / "second-opinion" / "case.db")


@pytest.fixture
def note(store: Store, case: Case) -> Note:
    """A note in Maria's case."""
    return store.add(Note(case_uid=case.uid, text="as it was", original="as it was"))


def exported(store: Store, case: Case) -> str:
    return json.dumps(export_case(store, case.uid))


def counts(result: Any) -> tuple[int, int, int, int]:
    return (result.added, result.updated, result.kept_both, result.unchanged)


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the journal's own numbers."""
    rows = {
        entity.TABLE: store.connection.execute(
            f"SELECT * FROM {entity.TABLE} ORDER BY uid"  # noqa: S608
        ).fetchall()
        for entity in table.entities()
    }
    rows["journal"] = store.connection.execute(
        "SELECT uid, action, label, entry_uid, before, after FROM journal ORDER BY id"
    ).fetchall()
    return {name: list(map(tuple, found)) for name, found in rows.items()}


def test_a_case_arrives_whole_with_history_and_deleted_entries(
    store: Store, case: Case, note: Note, elsewhere: Store, tmp_path: Path
) -> None:
    store.change(replace(note, text="changed 漢字", starred=True))
    store.remove(store.add(replace(note, uid="", text="gone")))
    toggle_tick(store, case.uid, "records", "ask", "Ask")
    result = import_case(elsewhere, exported(store, case))
    assert counts(result) == (5, 0, 0, 0)
    assert result.cases == ["My knee"]
    assert everything(elsewhere) == everything(store)
    assert elsewhere.history(note.uid) == store.history(note.uid)
    assert check_file(elsewhere.path) == []


def test_importing_again_changes_nothing(
    store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    text = exported(store, case)
    import_case(elsewhere, text)
    before = everything(elsewhere)
    assert counts(import_case(elsewhere, text)) == (0, 0, 0, 3)
    assert counts(import_case(store, text)) == (0, 0, 0, 3)
    assert everything(elsewhere) == before == everything(store)


def test_a_later_state_comes_in_and_an_earlier_one_does_not(
    store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    early = exported(store, case)
    import_case(elsewhere, early)
    changed = store.change(replace(note, text="later"))
    assert counts(import_case(elsewhere, exported(store, case))) == (0, 1, 0, 2)
    assert elsewhere.get(Note, note.uid) == changed
    assert counts(import_case(elsewhere, early)) == (0, 0, 0, 3)
    assert elsewhere.get(Note, note.uid) == changed


@pytest.mark.parametrize("theirs_is_later", [False, True])
def test_where_both_changed_the_later_stands_and_both_stay_readable(
    theirs_is_later: bool,
    store: Store,
    case: Case,
    note: Note,
    elsewhere: Store,
    clock: SetClock,
) -> None:
    import_case(elsewhere, exported(store, case))
    step = timedelta(hours=1 if theirs_is_later else -1)
    store.change(replace(note, text="Maria's"))
    clock.forward(step)
    elsewhere.change(replace(note, text="Ben's"))
    text = exported(elsewhere, case)
    assert counts(import_case(store, text)) == (0, 0, 1, 2)
    stands = store.get(Note, note.uid)
    assert stands is not None
    assert stands.text == ("Ben's" if theirs_is_later else "Maria's")
    said = {change.after["text"] for change in store.history(note.uid)}
    assert {"Ben's", "Maria's", "as it was"} <= said
    assert counts(import_case(store, text)) == (0, 0, 0, 3)
    # Back again: both files end with the same state.
    import_case(elsewhere, exported(store, case))
    there = elsewhere.get(Note, note.uid)
    assert there is not None
    assert table.state_of(there) == table.state_of(stands)


def test_an_editor_that_is_open_here_sees_that_an_import_changed_the_note(
    store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    import_case(elsewhere, exported(store, case))
    elsewhere.change(replace(note, text="Ben's"))
    opened = store.change(replace(note, text="for a moment"))
    store.undo()
    import_case(store, exported(elsewhere, case))
    here = store.get(Note, note.uid)
    assert here is not None
    assert here.text == "Ben's"
    # Had the version gone back to 2, a save from the editor would now overwrite unseen.
    assert here.version > opened.version


def test_a_task_ticked_on_both_sides_stays_ticked_once(
    store: Store, case: Case, elsewhere: Store
) -> None:
    import_case(elsewhere, exported(store, case))
    for one in (store, elsewhere):
        toggle_tick(one, case.uid, "records", "ask", "Ask")
    import_case(store, exported(elsewhere, case))
    assert [tick.author for tick in ticks(store, case.uid)] == ["Maria"]


def test_a_tick_taken_back_here_and_ticked_anew_does_not_clash(
    store: Store, case: Case, elsewhere: Store
) -> None:
    toggle_tick(store, case.uid, "records", "ask", "Ask")
    import_case(elsewhere, exported(store, case))
    toggle_tick(store, case.uid, "records", "ask", "Ask")
    toggle_tick(store, case.uid, "records", "ask", "Ask")
    import_case(store, exported(elsewhere, case))
    import_case(elsewhere, exported(store, case))
    assert len(ticks(store, case.uid)) == len(ticks(elsewhere, case.uid)) == 1


def test_what_an_import_brought_cannot_be_taken_back(
    store: Store, case: Case, note: Note, tmp_path: Path, open_store: OpenStore
) -> None:
    own = open_store("Maria", tmp_path / "own" / "case.db")
    import_case(own, exported(store, case))
    with pytest.raises(NothingToUndoError):
        own.undo()
    with pytest.raises(NothingToUndoError):
        own.redo()
    changed = own.change(replace(note, text="mine"))
    assert own.undo().label == "Changed note"
    assert changed.text == "mine"


def test_only_the_one_case_is_exported(store: Store, case: Case, note: Note) -> None:
    other = store.start_case(NewCase(title="Other", patient="Secret"))
    data = export_case(store, case.uid)
    assert "Secret" not in json.dumps(data)
    assert [row["title"] for row in data["entries"]["cases"]] == ["My knee"]
    assert other.uid not in json.dumps(data)
    assert data["exported_at"] == "2026-11-22T12:04:00.000+00:00"
    with pytest.raises(NothingFoundError):
        export_case(store, "nothing")
    assert not store.connection.in_transaction


Change = Callable[[dict[str, Any]], None]


def _entries(name: str, /, **values: Any) -> Change:
    return lambda data: data["entries"][name][0].update(values)


def _journal(**values: Any) -> Change:
    return lambda data: data["journal"][-1].update(values)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: data.update(format="other"), "does not say that it is a case"),
        (lambda data: data.update(version="1"), "newer"),
        (lambda data: data.update(version=2), "newer"),
        (lambda data: data.update(entries=[]), "its entries are not"),
        (lambda data: data.update(journal={}), "its history is not"),
        (lambda data: data["entries"].update(notes={}), "its entries are not"),
        (lambda data: data["entries"].update(notes=["x"]), "its entries are not"),
        (lambda data: data["entries"].update(cases=[]), "holds no case"),
        (_entries("notes", text=""), "a note is empty"),
        (_entries("notes", text=5), "'text' of a note is not text"),
        (_entries("notes", text=None), "'text' of a note is not text"),
        (_entries("notes", starred="yes"), "'starred' of a note is not a number"),
        (_entries("notes", starred=True), "'starred' of a note is not a number"),
        (_entries("notes", kind="opinion"), "'kind' of a note has an unknown value"),
        (_entries("notes", uid=""), "no identity"),
        (_entries("notes", version=0), "no identity"),
        (_entries("notes", version=-1), "not a number"),
        (_entries("notes", version=2**70), "not a number"),
        (_entries("notes", due="soon"), "'due' of a note is not a date"),
        (_entries("notes", due="2025-02-30"), "'due' of a note is not a date"),
        (_entries("notes", created_at=""), "'created_at' of a note is not a date"),
        (_entries("notes", updated_at="yesterday"), "'updated_at' of a note is not a date"),
        (_entries("notes", done_at="x"), "'done_at' of a note is not a date"),
        (_entries("notes", created_at="2025-11-22T12:00:00"), "'created_at' of a note"),
        (_entries("notes", case_uid="elsewhere"), "belong to no case in it"),
        (_entries("patients", born="x"), "'born' of a patient is not a date"),
        (_entries("cases", reasons="x"), "'reasons' of a case is not a list"),
        (_entries("cases", reasons="[1]"), "'reasons' of a case is not a list"),
        (_entries("cases", reasons="[" * 100_000), "'reasons' of a case is not a list"),
        (_entries("cases", uid="x"), "belongs to another case"),
        (_entries("cases", speaker="God"), "unknown value"),
        (_journal(entity="sqlite_master"), "its history is not"),
        (_journal(after="x"), "its history is not"),
        (_journal(after="[]"), "its history is not"),
        (_journal(before="x"), "its history is not"),
        (_journal(version="1"), "its history is not"),
        (_journal(version=2**70), "its history is not"),
        (_journal(verb="destroy"), "its history is not"),
        (_journal(at="once"), "its history is not"),
        (_journal(author=None), "its history is not"),
    ],
)
def test_what_is_no_export_of_ours_is_refused_whole(
    change: Change, why: str, store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    data = export_case(store, case.uid)
    change(data)
    before = everything(elsewhere)
    with pytest.raises(WrongUseError, match=why):
        import_case(elsewhere, json.dumps(data))
    assert everything(elsewhere) == before
    assert not elsewhere.connection.in_transaction


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "1" * 5000, "[" * 100_000, "\ud800", '"x"']
)
def test_what_is_not_even_whole_is_refused(text: str, elsewhere: Store) -> None:
    with pytest.raises(WrongUseError, match="not a case that Second Opinion exported"):
        import_case(elsewhere, text)


def test_two_ticks_of_one_task_in_a_file_are_one(
    store: Store, case: Case, elsewhere: Store
) -> None:
    toggle_tick(store, case.uid, "records", "ask", "Ask")
    data = export_case(store, case.uid)
    data["entries"]["ticks"].append({**data["entries"]["ticks"][0], "uid": "another"})
    import_case(elsewhere, json.dumps(data))
    assert len(ticks(elsewhere, case.uid)) == 1


def test_text_that_no_file_can_hold_is_mended_everywhere(
    store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    data = export_case(store, case.uid)
    data["entries"]["notes"][0].update(text="a\ud800\x00b\r\n", author="\ud800")
    data["entries"]["cases"][0].update(reasons='["\\ud800"]')
    data["journal"][-1].update(label="\ud800", author="\ud800")
    import_case(elsewhere, json.dumps(data))
    (found,) = list_notes(elsewhere, case.uid)
    assert (found.text, found.author) == ("a\ufffd\ufffdb\n", "\ufffd")
    assert elsewhere.cases()[0].reasons == ("\ufffd",)
    assert elsewhere.history(note.uid)[-1].label == "\ufffd"


def test_fields_that_are_not_known_are_passed_over_and_missing_ones_are_empty(
    store: Store, case: Case, elsewhere: Store
) -> None:
    data = export_case(store, case.uid)
    data["entries"]["patients"][0].update(blood="A")
    del data["entries"]["patients"][0]["hearing"]
    data["entries"]["opinions"] = [{"uid": "1"}]
    import_case(elsewhere, json.dumps(data))
    patient = elsewhere.patient(case.uid)
    assert isinstance(patient, Patient)
    assert (patient.name, patient.hearing) == ("Maria Example", "")


def test_an_entry_without_a_history_gets_one(
    store: Store, case: Case, note: Note, elsewhere: Store
) -> None:
    data = export_case(store, case.uid)
    data["journal"] = []
    before = elsewhere.newest_change()
    assert list_entries(elsewhere, Note, case.uid) == []
    assert import_case(elsewhere, json.dumps(data)).added
    # What other sessions look at has moved, and so has what this one had read.
    assert elsewhere.newest_change() > before
    assert [one.uid for one in list_entries(elsewhere, Note, case.uid)] == [note.uid]
    assert [change.verb for change in elsewhere.history(note.uid)] == ["add"]
    with pytest.raises(NothingToUndoError):
        elsewhere.undo()


def test_an_export_is_one_look_at_the_file(
    store: Store, case: Case, note: Note, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_store("Ben")
    from_rows = table.from_rows
    changed: list[Note] = []

    def with_a_change_in_between(*args: Any) -> Any:
        if not changed:
            changed.append(other.change(replace(note, text="in between")))
        return from_rows(*args)

    monkeypatch.setattr(table, "from_rows", with_a_change_in_between)
    data = export_case(store, case.uid)
    (row,) = data["entries"]["notes"]
    states = [json.loads(c["after"])["text"] for c in data["journal"] if c["entity"] == "notes"]
    assert row["text"] == states[-1] == "as it was"
