"""A disk that takes no more: told at once, nothing half written, and saved once there is space."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reliability.processes import process
from tui_app.errors import NotSavedError
from tui_app.saving import Saving
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.backup import back_up, backups_of
from tui_app.store.check import check_file
from tui_app.store.store import Store

LIMITED = """
import resource
from tui_app.saving import Saving
session = Session(path, settings=Settings(name="Ben"))
session.ensure_case()
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, most))
number = 0
while session.saver.saving is Saving.SAVED:
    number += 1
    session.noting.commit(f"{number} " + "x" * 3000, "")
    assert number < 1000
say(number, session.saver.saving.name, session.store.connection.in_transaction)
say(len(notes.list_notes(session.store, session.case.uid)), session.saver.retry())
session.noting.commit("behind it", "")
say(session.saver.waiting)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
say(session.saver.retry(), session.saver.saving.name, session.saver.waiting)
session.close()
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("a disk can be mounted by root only; the limited file size is tested anyway")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def long(number: int) -> str:
    return f"{number} " + "x" * 3000


def test_a_file_that_may_not_grow(path: Path) -> None:
    with process(LIMITED, path) as limited:
        number, state, in_transaction = limited.hear().split()
        assert (state, in_transaction) == ("FAILED", "False")
        assert limited.hear() == f"{int(number) - 1} False"
        assert limited.hear() == "2"
        assert limited.hear() == "True SAVED 0"
        limited.end()
    store = Store(path, author="Maria", create=False)
    (case,) = store.cases()
    written = [note.text for note in reversed(notes.list_notes(store, case.uid))]
    assert written == [*(long(n) for n in range(1, int(number) + 1)), "behind it"]
    store.close()
    assert check_file(path) == []


def test_a_full_disk(tiny: Path) -> None:
    path = tiny / "second-opinion" / "case.db"
    session = Session(path, settings=Settings(name="Maria"))
    case, _ = session.ensure_case()
    filler = tiny / "filler"
    filler.write_bytes(b"x" * 400_000)
    number = 0
    while session.saver.saving is Saving.SAVED:
        number += 1
        assert number < 1000
        said = session.noting.commit(long(number), "")
    assert "The disk is full, so this is not saved" in said
    assert session.saver.saving is Saving.FAILED
    assert not session.store.connection.in_transaction
    kept = notes.list_notes(session.store, case.uid)
    assert [note.text for note in reversed(kept)] == [long(n) for n in range(1, number)]
    with pytest.raises(NotSavedError):
        session.store.add(kept[0].__class__(case_uid=case.uid, text="y" * 9000, original="y"))
    assert session.saver.retry() is False
    session.noting.commit("behind it", "")
    assert session.saver.waiting == 2
    filler.unlink()
    assert session.saver.retry() is True
    assert (session.saver.saving, session.saver.waiting) == (Saving.SAVED, 0)
    kept = notes.list_notes(session.store, case.uid)
    assert [note.text for note in reversed(kept)] == [
        *(long(n) for n in range(1, number + 1)),
        "behind it",
    ]
    session.close()
    assert check_file(path) == []


def test_a_backup_for_which_there_is_no_space_leaves_the_older_ones(tiny: Path) -> None:
    path = tiny / "case.db"
    session = Session(path, settings=Settings(name="Maria"))
    session.ensure_case()
    good = back_up(session.store.connection, path)
    for number in range(20):
        session.noting.commit(long(number), "")
    free = (tiny / "filler", 0)
    with free[0].open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    with pytest.raises(NotSavedError):
        back_up(session.store.connection, path)
    assert backups_of(path) == [good]
    assert check_file(good) == []
    free[0].unlink()
    session.close()


def test_a_start_on_a_full_disk_is_told_and_leaves_no_half_file(tiny: Path) -> None:
    filler = tiny / "filler"
    filler.write_bytes(b"x" * 1_000_000)
    path = tiny / "case.db"
    with pytest.raises(NotSavedError, match="disk is full"):
        Session(path)
    assert [file.name for file in tiny.iterdir()] == ["filler"]
    filler.unlink()
    Session(path).close()
    assert check_file(path) == []
