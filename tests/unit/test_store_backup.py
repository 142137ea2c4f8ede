"""Backups: read back before they are trusted, private, and few."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tui_app.domain.cases import Case, NewCase
from tui_app.domain.notes import Note
from tui_app.errors import NotSavedError
from tui_app.store import backup
from tui_app.store.backup import KEPT, back_up, backups_of
from tui_app.store.check import check_file
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


class Times:
    """Stands in for ``datetime``: every backup is a second after the one before."""

    def __init__(self) -> None:
        self.moment = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)

    def now(self, _: object) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> Times:
    """A clock for the names of backups."""
    stand_in = Times()
    monkeypatch.setattr(backup, "datetime", stand_in)
    return stand_in


def test_a_backup_is_a_whole_case_file_of_its_own(
    store: Store, case: Case, path: Path, open_store: OpenStore, times: Times
) -> None:
    note = store.add(Note(case_uid=case.uid, text="kept", original="kept"))
    copy = back_up(store.connection, path)
    store.remove(note)
    assert copy == path.parent / "backups" / "case-20251122-120001-000000.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert check_file(copy) == []
    there = open_store(at=copy, create=False)
    assert there.get(Note, note.uid) == note
    assert there.history(note.uid) == store.history(note.uid)[:1]


def test_only_the_newest_backups_of_this_file_are_kept(
    store: Store, path: Path, times: Times
) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    strangers = {"case-x.db", "case-2-20251122-120000-000000.db", "holiday.jpg"}
    strangers |= {f"case-2-20261122-1200{n:02}-000000.db" for n in range(20)}
    for name in strangers:
        (folder / name).touch()
    made = [back_up(store.connection, path) for _ in range(KEPT + 3)]
    assert backups_of(path) == made[-KEPT:]
    assert {file.name for file in folder.iterdir()} == {*strangers, *(f.name for f in made[-KEPT:])}


def test_a_name_that_is_a_pattern_is_no_pattern(tmp_path: Path, times: Times) -> None:
    path = tmp_path / "case[1].db"
    store = Store(path, author="Maria")
    for _ in range(KEPT + 2):
        back_up(store.connection, path)
    assert len(backups_of(path)) == KEPT
    store.close()


def test_without_backups_there_are_none(path: Path) -> None:
    assert backups_of(path) == []


def test_a_backup_that_does_not_read_back_is_removed_and_told(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch, times: Times
) -> None:
    good = back_up(store.connection, path)
    monkeypatch.setattr(backup, "_reads_back", lambda *_: False)
    with pytest.raises(NotSavedError, match="could not be read back"):
        back_up(store.connection, path)
    assert backups_of(path) == [good]


def test_a_backup_that_the_disk_refuses_leaves_no_empty_file_that_looks_like_one(
    store: Store, case: Case, path: Path, times: Times
) -> None:
    good = back_up(store.connection, path)
    store.connection.execute("BEGIN")
    with pytest.raises(NotSavedError):
        back_up(store.connection, path)
    store.connection.execute("ROLLBACK")
    assert backups_of(path) == [good]


@pytest.mark.parametrize("when", ["before", "after"])
def test_another_session_may_write_while_the_backup_is_made(
    when: str,
    store: Store,
    case: Case,
    path: Path,
    open_store: OpenStore,
    monkeypatch: pytest.MonkeyPatch,
    times: Times,
) -> None:
    other = open_store("Ben")
    count = backup._counts
    calls: list[int] = []

    def with_a_note_in_between(connection: Any) -> dict[str, int]:
        calls.append(1)
        if when == "before" and len(calls) == 1:
            found = count(connection)
            other.start_case(NewCase(title="Ben's"))
            return found
        if when == "after" and len(calls) == 2:
            other.start_case(NewCase(title="Ben's"))
        return count(connection)

    monkeypatch.setattr(backup, "_counts", with_a_note_in_between)
    copy = back_up(store.connection, path)
    assert check_file(copy) == []


def test_a_copy_that_lacks_something_does_not_read_back(
    store: Store, case: Case, path: Path, tmp_path: Path, times: Times
) -> None:
    copy = back_up(store.connection, path)
    now = backup._counts(store.connection)
    assert backup._reads_back(copy, now, now)
    assert not backup._reads_back(copy, {**now, "cases": 2}, {**now, "cases": 3})
    assert not backup._reads_back(copy, {**now, "extra": 1}, {**now, "extra": 1})
    copy.write_bytes(copy.read_bytes()[:8192])
    assert not backup._reads_back(copy, now, now)
