"""The Store: whole or not at all, at once or not now, and never over somebody else's text."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.notes import Note
from tui_app.errors import ConflictError, FileLockedError, NotSavedError, WrongUseError
from tui_app.store import table
from tui_app.store.driver import dbapi2, translated
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def note(case: Case, text: str = "as it was") -> Note:
    return Note(case_uid=case.uid, text=text, original=text)


def test_a_new_case_is_one_action_with_its_patient(store: Store) -> None:
    case = store.start_case(NewCase(title="My knee", patient="Maria Example", speaker="someone"))
    assert store.cases() == [case]
    patient = store.patient(case.uid)
    assert patient is not None
    assert (patient.name, patient.case_uid, case.speaker) == ("Maria Example", case.uid, "someone")
    (first,) = store.history(case.uid)
    (second,) = store.history(patient.uid)
    assert first.action == second.action
    assert first.label == second.label == "Started the case My knee"


def test_an_exception_inside_an_action_leaves_nothing(store: Store, case: Case) -> None:
    before = store.newest_change()

    def half() -> None:
        with store.action("Half"):
            store.add(note(case))
            store.change(replace(case, title="changed"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert table.select(store.connection, Note) == []
    assert store.get(Case, case.uid) == case
    assert store.newest_change() == before
    assert not store.connection.in_transaction
    assert store.add(note(case)).version == 1


def test_a_refusal_in_the_middle_of_an_action_leaves_nothing(store: Store, case: Case) -> None:
    kept = store.add(note(case, "kept"))
    newer = store.change(replace(kept, text="newer"))

    def half() -> None:
        with store.action("Half"):
            store.add(note(case, "gone"))
            store.change(replace(kept, text="stale"))

    with pytest.raises(ConflictError):
        half()
    assert table.select(store.connection, Note) == [newer]


def test_an_action_inside_another_belongs_to_it(store: Store, case: Case) -> None:
    with store.action("Both"):
        one = store.add(note(case, "one"), "its own label")
        with store.action("Inner"):
            two = store.add(note(case, "two"))
    assert store.history(one.uid)[0].action == store.history(two.uid)[0].action
    assert store.history(two.uid)[0].label == "Both"


def test_an_entry_without_what_it_needs_is_refused_for_good_and_not_tried_again(
    store: Store, case: Case
) -> None:
    # WrongUseError, not NotSavedError: a Saver would try the latter for ever.
    with pytest.raises(WrongUseError, match="does not take this entry"):
        store.add(Note(case_uid=case.uid))
    with pytest.raises(WrongUseError):
        store.add(Note(case_uid="no such case", text="a", original="a"))
    stored = store.add(note(case))
    with pytest.raises(WrongUseError):
        store.add(replace(note(case), uid=stored.uid))
    assert table.select(store.connection, Note) == [stored]


def test_a_uid_given_beforehand_is_kept(store: Store, case: Case) -> None:
    assert store.add(replace(note(case), uid="given")).uid == "given"


def test_text_is_kept_as_typed_but_for_what_no_file_can_hold(store: Store, case: Case) -> None:
    typed = "a\x00b\ud800c\r\nd\re\x1b[31m\u202e"
    store.add(replace(note(case, typed), uid="1"), "label \ud800")
    found = store.get(Note, "1")
    assert found is not None
    assert found.text == found.original == "a\ufffdb\ufffdc\nd\ne\x1b[31m\u202e"
    assert store.history("1")[0].label == "label \ufffd"


def test_a_case_whose_title_no_file_can_hold_is_still_started(store: Store) -> None:
    assert store.start_case(NewCase(title="knee \ud800")).uid
    assert [case.title for case in store.cases()] == ["knee \ufffd"]


def test_the_second_of_two_editors_is_told_and_neither_text_is_lost(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    other = open_store("Ben")
    read = store.add(note(case))
    mine = replace(read, text="mine")
    theirs = other.change(replace(read, text="theirs"))
    with pytest.raises(ConflictError, match=r"^Ben changed this note"):
        store.change(mine)
    assert store.get(Note, read.uid) == theirs
    assert mine.text == "mine"
    kept = store.change(replace(mine, version=theirs.version))
    assert [c.after["text"] for c in store.history(read.uid)] == ["as it was", "theirs", "mine"]
    assert kept.version == 3


def test_the_same_person_in_two_sessions_is_told_so(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    read = store.add(note(case))
    open_store("Maria").change(replace(read, text="there"))
    with pytest.raises(ConflictError, match="another session of yours"):
        store.change(replace(read, text="here"))


def test_an_entry_that_somebody_deleted_cannot_be_changed_unseen(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    read = store.add(note(case))
    open_store("Ben").remove(read)
    with pytest.raises(ConflictError, match="Ben"):
        store.change(replace(read, text="mine"))
    with pytest.raises(ConflictError):
        store.remove(read)


def test_an_entry_that_is_not_there_cannot_be_changed(store: Store, case: Case) -> None:
    with pytest.raises(ConflictError, match="somebody"):
        store.change(replace(note(case), uid="nowhere", version=1))


def test_history_lists_each_change_with_who_and_what(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    read = store.add(note(case), "Wrote it")
    changed = open_store("Ben").change(replace(read, text="b", starred=True), "Ben's label")
    store.remove(changed)
    added, edited, removed = store.history(read.uid)
    assert [(c.author, c.verb, c.version) for c in (added, edited, removed)] == [
        ("Maria", "add", 1),
        ("Ben", "change", 2),
        ("Maria", "remove", 3),
    ]
    assert [c.label for c in (added, edited, removed)] == [
        "Wrote it",
        "Ben's label",
        "Deleted note",
    ]
    assert added.before is None
    assert edited.before == added.after
    assert removed.before == edited.after
    assert edited.differences() == [("Note", "as it was", "b"), ("Marked", "", "1")]
    assert store.history("nothing") == []


def test_a_locked_file_is_told_at_once_and_works_after_the_release(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    other = open_store("Ben")
    other.connection.execute("BEGIN IMMEDIATE")
    took = []
    for _ in range(5):
        started = time.perf_counter()
        with pytest.raises(FileLockedError):
            store.add(note(case))
        took.append(time.perf_counter() - started)
    assert min(took) < 0.05
    assert table.select(store.connection, Note) == []
    other.connection.execute("ROLLBACK")
    assert store.add(note(case)).text == "as it was"


def test_reading_goes_on_while_another_session_writes(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    other = open_store("Ben")
    with other.action("Slow"):
        other.add(note(case, "not yet"))
        assert store.cases() == [case]
        assert table.select(store.connection, Note) == []
    assert [n.text for n in table.select(store.connection, Note)] == ["not yet"]


def test_opening_does_not_wait_for_a_writer(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    store.connection.execute("BEGIN IMMEDIATE")
    assert open_store("Ben").cases() == [case]
    store.connection.execute("ROLLBACK")


def test_another_sessions_commit_moves_the_numbers_and_an_own_one_only_the_second(
    store: Store, case: Case, open_store: OpenStore
) -> None:
    version, newest = store.data_version(), store.newest_change()
    store.add(note(case))
    assert store.data_version() == version
    assert store.newest_change() > newest
    newest = store.newest_change()
    open_store("Ben").add(note(case))
    assert store.data_version() != version
    assert store.newest_change() > newest


@pytest.mark.parametrize("ask", ["data_version", "newest_change", "undo", "redo", "cases"])
def test_what_is_asked_while_the_whole_file_is_locked_fails_calmly(
    ask: str, store: Store, path: Path
) -> None:
    # On a network disk there is no WAL, and a writer locks readers out while it commits.
    store.connection.execute("PRAGMA journal_mode = DELETE")
    other = dbapi2.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FileLockedError):
        getattr(store, ask)()
    other.close()


def test_open_cases_come_first_and_then_by_age(store: Store, case: Case) -> None:
    second = store.start_case(NewCase(title="Second"))
    third = store.start_case(NewCase(title="Third"))
    store.change(replace(case, state="archived"))
    assert [c.title for c in store.cases()] == ["Second", "Third", "My knee"]
    store.remove(second)
    assert [c.title for c in store.cases()] == ["Third", "My knee"]
    assert store.patient("nothing") is None
    assert third.case_uid == third.uid


def test_entries_of_one_action_keep_the_order_in_which_they_were_added(
    store: Store, case: Case
) -> None:
    with store.action("Many"):
        for number in range(200):
            store.add(note(case, str(number)))
    assert [n.text for n in table.select(store.connection, Note)] == [str(n) for n in range(200)]


def test_a_patient_without_a_case_is_refused(store: Store) -> None:
    with pytest.raises(WrongUseError):
        store.add(Patient(name="Nobody"))


@pytest.mark.parametrize(
    ("code", "kind"),
    [(5, FileLockedError), (261, FileLockedError), (13, NotSavedError), (778, NotSavedError),
     (8, NotSavedError), (19, WrongUseError), (1, NotSavedError)],
)  # fmt: skip
def test_errors_of_the_database_become_sentences_that_quote_nothing(
    code: int, kind: type[Exception]
) -> None:
    error = dbapi2.OperationalError("near 'my secret note': syntax error")
    error.sqlite_errorcode = code
    told = translated(error)
    assert type(told) is kind
    assert "secret" not in told.sentence
