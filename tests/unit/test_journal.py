"""The journal as it lies in the file: images that can be read, numbers that only grow."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from tui_app.domain.cases import Case, NewCase
from tui_app.domain.notes import Note
from tui_app.domain.ticks import Tick
from tui_app.store import journal, table
from tui_app.store.identity import new_uid
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def test_every_change_leaves_one_row_whose_images_are_the_entry(store: Store, case: Case) -> None:
    added = store.add(Note(case_uid=case.uid, text="a", original="a"))
    changed = store.change(replace(added, text="b"))
    rows = store.connection.execute(
        "SELECT before, after FROM journal WHERE entry_uid = ? ORDER BY id", (added.uid,)
    ).fetchall()
    assert [tuple(row) for row in rows] == [
        ("", json.dumps(table.to_values(added), ensure_ascii=False)),
        (
            json.dumps(table.to_values(added), ensure_ascii=False),
            json.dumps(table.to_values(changed), ensure_ascii=False),
        ),
    ]
    (_, change) = store.history(added.uid)
    assert table.from_values(Note, change.after) == changed


def test_the_changes_of_an_action_come_in_the_order_they_were_made(
    store: Store, case: Case
) -> None:
    with store.action("Three") as action:
        entries = [
            store.add(Note(case_uid=case.uid, text=text, original=text)) for text in ("a", "b", "c")
        ]
    changes = journal.changes_of(store.connection, action.uid)
    assert [change.entry_uid for change in changes] == [entry.uid for entry in entries]
    assert journal.changes_of(store.connection, "nothing") == []


def test_an_action_is_listed_once_and_tells_all_that_it_changed(store: Store, case: Case) -> None:
    before = len(store.recent_actions(case.uid))
    other = store.start_case(NewCase(title="Another", condition="gout"))
    with store.action("Two of one case, one of another"):
        note = store.add(Note(case_uid=case.uid, text="a", original="a"))
        store.add(Tick(case_uid=case.uid, card="reasons", task="doubts"))
        store.add(Note(case_uid=other.uid, text="b", original="b"))
    store.change(replace(note, text="c"))
    after, first, *rest = store.recent_actions(case.uid)
    assert len(rest) == before
    assert (after.verb, first.label, first.entry_uid) == (
        "change", "Two of one case, one of another", note.uid,
    )  # fmt: skip
    told = journal.told(store.changes_with(first))
    assert told.startswith("NOTE\n\nNew by Maria.")
    assert "TICK\n\nNew by Maria." in told
    assert "after: b" not in told
    assert journal.told(store.changes_with(after)).startswith("Changed by Maria.")
    assert store.recent_actions(case.uid, 1) == [after]


def test_an_action_of_very_many_entries_is_told_in_part(store: Store, case: Case) -> None:
    with store.action("Many"):
        for number in range(203):
            store.add(Note(case_uid=case.uid, text=f"note {number}", original="a"))
    (first, *_) = store.recent_actions(case.uid)
    assert journal.told(store.changes_with(first)).endswith("And 3 more entries.")


def test_the_newest_number_grows_with_every_change_of_anybody(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    seen = [store.newest_change()]
    note = store.add(Note(case_uid=case.uid, text="a", original="a"))
    seen.append(store.newest_change())
    open_store("Ben").remove(note)
    seen.append(store.newest_change())
    assert seen == sorted(set(seen))


def test_an_empty_file_has_no_history(store: Store) -> None:
    assert store.newest_change() == 0
    assert journal.last_to_undo(store.connection, "Maria") == ""
    assert journal.last_to_redo(store.connection, "Maria") == ""


def test_identifiers_are_version_7_differ_and_sort_by_time() -> None:
    uids = [new_uid() for _ in range(5000)]
    assert uids == sorted(set(uids))
    for uid in uids[:100]:
        assert [len(part) for part in uid.split("-")] == [8, 4, 4, 4, 12]
        assert uid[14] == "7"
        assert uid[19] in "89ab"
