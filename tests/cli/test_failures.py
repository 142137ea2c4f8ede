"""Every exit code, and what happens to text when the file or the disk will not have it."""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAM, Ended, Inside, drafts_of, notes_of, process
from tui_app.session import Session
from tui_app.store.driver import dbapi2
from tui_app.store.notes import capture_note

READING = (["notes"], ["agenda"], ["check"], ["export", "case"], ["export", "notes"])


@pytest.fixture
def case_file(home: Path) -> Path:
    """A whole case file with one note, closed."""
    session = Session(home / "case.db")
    case, _ = session.ensure_case()
    capture_note(session.store, case.uid, session.read("saved before"))
    session.close()
    return home / "case.db"


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_no_file_is_10_and_makes_none(command: list[str], inside: Inside, home: Path) -> None:
    ended = inside(*command)
    assert (ended.code, ended.out) == (10, "")
    assert f"There is no case file at {home}/case.db" in ended.err
    assert not home.exists()


def _other_program(path: Path) -> None:
    path.unlink()
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()


def _newer(path: Path) -> None:
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def _linked(path: Path) -> None:
    path.rename(path.with_name("real.db"))
    path.symlink_to("real.db")


def _directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


SPOILT: tuple[tuple[str, Callable[[Path], object], str], ...] = (
    ("empty", lambda path: path.write_bytes(b""), "is empty"),
    ("truncated", lambda path: os.truncate(path, 5000), "damaged"),
    ("header only", lambda path: os.truncate(path, 100), "damaged"),
    ("random", lambda path: path.write_bytes(os.urandom(50_000)), "damaged"),
    ("text", lambda path: path.write_text("Dear diary"), "not a Second Opinion case file"),
    ("other program", _other_program, "belongs to another program"),
    ("newer", _newer, "newer Second Opinion"),
    ("link", _linked, "is a link"),
    ("directory", _directory, "is not a file"),
    ("pipe", _pipe, "is not a file"),
)


@pytest.mark.parametrize(
    ("spoil", "words"), [row[1:] for row in SPOILT], ids=[row[0] for row in SPOILT]
)
def test_a_file_that_cannot_be_used_is_3_and_stays_as_it_is(
    spoil: Callable[[Path], object], words: str, inside: Inside, case_file: Path
) -> None:
    spoil(case_file)
    before = case_file.read_bytes() if case_file.is_file() else b""
    for command in (*READING, ["cards", "show", "reasons"]):
        ended = inside(*command)
        assert (ended.code, ended.out) == (3, "")
        assert words in ended.err
        assert ended.err.count("\n") == 1
    ended = inside("note", "not lost")
    assert ended.code == 3
    assert words in ended.err
    assert "kept as a draft" in ended.err
    assert [draft.text for draft in drafts_of(case_file)] == ["not lost"]
    assert before == (case_file.read_bytes() if case_file.is_file() else b"")


def test_a_page_inside_is_damaged(inside: Inside, case_file: Path) -> None:
    content = bytearray(case_file.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 200] = b"\xff" * 200
    case_file.write_bytes(content)
    for command in (["notes"], ["check"]):
        ended = inside(*command)
        assert ended.code in (1, 3)
        assert "damaged" in ended.out + ended.err


def test_check_says_what_is_wrong_in_one_sentence_each(inside: Inside, case_file: Path) -> None:
    assert inside("check").code == 0
    connection = dbapi2.connect(str(case_file))
    connection.execute("CREATE TABLE extra (x TEXT)")
    connection.commit()
    connection.close()
    cards = case_file.parent / "config" / "cards"
    cards.mkdir(parents=True)
    (cards / "mine.md").write_text("nothing\n")
    ended = inside("check")
    assert ended.code == 1
    assert "'extra', which Second Opinion did not put there" in ended.out
    assert "mine.md, line 1" in ended.out
    assert all(line.endswith(".") for line in ended.out.splitlines())
    assert f"{len(ended.out.splitlines())} things found" in ended.err


def test_check_tells_of_text_that_waits(inside: Inside, case_file: Path) -> None:
    assert process("note", "--case", "nobody's", given=b"a thought").code == 2
    ended = inside("check")
    assert ended.code == 0
    assert "1 text typed and not saved" in ended.err


@pytest.mark.parametrize("command", [["notes"], ["note", "x"], ["import", "FILE"]], ids=" ".join)
def test_locked_is_11(
    command: list[str],
    inside: Inside,
    case_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert inside("export", "case", "--out", str(tmp_path)).code == 0
    (export,) = tmp_path.glob("*.json")
    monkeypatch.setattr("tui_app.cli.call.PATIENCE", 0.1)
    holder = dbapi2.connect(str(case_file), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        ended = inside(*[str(export) if word == "FILE" else word for word in command])
    finally:
        holder.close()
    # While somebody writes, reading goes on.
    assert ended.code == (0 if command == ["notes"] else 11)


def test_our_own_fault_is_70_with_a_log_that_quotes_nothing(
    inside: Inside, case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("Dr Miller said")

    monkeypatch.setattr("tui_app.store.notes.list_notes", fail)
    ended = inside("notes")
    assert ended.code == 70
    assert "What was saved is safe." in ended.err
    assert "Miller" not in ended.err
    (log,) = (case_file.parent / "logs").iterdir()
    assert str(log) in ended.err
    assert "KeyError" in log.read_text()
    assert "Miller" not in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


def test_our_own_fault_does_not_cost_the_note(
    inside: Inside, case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("private")

    monkeypatch.setattr("tui_app.store.notes.capture_note", fail)
    ended = inside("note", "not lost")
    assert ended.code == 70
    assert "kept as a draft" in ended.err
    assert [draft.text for draft in drafts_of(case_file)] == ["not lost"]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ('"$@" note <&-', 2, "Nothing is written yet"),
        ('"$@" import - <&-', 2, "not whole JSON"),
        ('"$@" notes >&-', 0, ""),
        ('"$@" notes --json >&-', 0, ""),
        ('"$@" nonsense 2>&-', 2, ""),
        ('"$@" notes >/dev/full', 3, "could not be written: no space left on device"),
        ('"$@" notes --find nowhere --json', 1, "No note is like that."),
    ],
)
def test_streams_that_are_closed_or_full(line: str, code: int, said: str, case_file: Path) -> None:
    done = subprocess.run(["/bin/sh", "-c", line, "sh", *PROGRAM], capture_output=True, check=False)
    assert done.returncode == code
    assert said in done.stderr.decode()
    assert done.stdout in (b"", b"[]\n")


def _bound_by_modes() -> None:
    """Make file modes hold for root too: without this capability even root is refused."""
    if os.geteuid() == 0:
        drop_from_bounding_set, override_modes = 24, 1
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(drop_from_bounding_set, override_modes, 0, 0, 0):
            os._exit(99)


def test_a_folder_that_may_not_be_written(case_file: Path) -> None:
    case_file.chmod(0o400)
    for side in case_file.parent.glob("case-drafts*"):
        side.unlink()
    case_file.parent.chmod(0o500)
    try:
        probe = process("paths", before=_bound_by_modes)
        if probe.code == 99:
            pytest.skip("this machine does not let go of the capability")
        ended = process("note", given=b"not lost", before=_bound_by_modes)
        export = process("export", "case", "--out", str(case_file.parent), before=_bound_by_modes)
    finally:
        case_file.parent.chmod(0o700)
        case_file.chmod(0o600)
    assert ended.code == 3
    assert ended.out == "not lost\n"
    assert "printed here for you to copy" in ended.err
    assert export.code == 3
    assert [note.text for note in notes_of(case_file)] == ["saved before"]


def test_a_write_that_the_system_refuses(case_file: Path) -> None:
    size = case_file.stat().st_size

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, size // 2))

    ended = process("note", given=b"x" * 500_000, before=limited)
    _refused_and_kept(ended, case_file, "x" * 500_000)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 800 kB, where mounting one is allowed."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=800k,mode=0700", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(small_disk: Path) -> None:
    file = small_disk / "case.db"
    assert process("--file", str(file), "note", given=b"saved before").code == 0
    ended = process("--file", str(file), "note", given=b"y" * 1_000_000)
    assert "The disk is full, so the note is not in the case file." in ended.err
    _refused_and_kept(ended, file, "y" * 1_000_000)
    ended = process("--file", str(file), "export", "case", "--out", str(small_disk))
    assert ended.code in (0, 3)


def _refused_and_kept(ended: Ended, file: Path, text: str) -> None:
    """What could not be saved is a draft or was printed; what was saved before is untouched."""
    assert ended.code == 3
    if "kept as a draft" in ended.err:
        assert [draft.text for draft in drafts_of(file)] == [text]
    else:
        assert "printed here for you to copy" in ended.err
        assert ended.out == text + "\n"
    assert [note.text for note in notes_of(file)] == ["saved before"]
    assert process("--file", str(file), "check").code == 0
