"""Opening a case file: each wrong file has its own sentence and stays as it was, to the byte."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tui_app.domain.cases import NewCase
from tui_app.domain.notes import Note
from tui_app.errors import FileUnusableError, NoFileError
from tui_app.store import connection as files
from tui_app.store import table
from tui_app.store.backup import back_up
from tui_app.store.check import check_file
from tui_app.store.driver import dbapi2
from tui_app.store.gate import look_before_connecting
from tui_app.store.schema import APPLICATION_ID, VERSION
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return name, mode and content of everything in a folder."""
    return {
        file.name: (mode(file), file.read_bytes() if file.is_file() else b"")
        for file in sorted(folder.iterdir())
    }


def refusal(path: Path, *, create: bool = True) -> str:
    """Return the sentence with which a file is refused; it is short and stays untouched."""
    before = snapshot(path.parent)
    with pytest.raises(FileUnusableError) as caught:
        Store(path, author="Maria", create=create)
    assert snapshot(path.parent) == before
    return caught.value.sentence


@pytest.fixture
def folder(path: Path) -> Path:
    """The folder of the case file."""
    path.parent.mkdir(mode=0o700)
    return path.parent


@pytest.fixture
def sound(path: Path) -> Path:
    """A case file with notes in it, closed."""
    store = Store(path, author="Maria")
    case = store.start_case(NewCase(title="My knee"))
    for number in range(200):
        store.add(Note(case_uid=case.uid, text=f"{number} " * 50, original="x"))
    store.close()
    return path


def pragma(path: Path, statement: str) -> None:
    """Run one statement on a file behind the program's back."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(statement).fetchall()
    connection.close()


def test_a_new_file_and_its_folder_are_private_and_whole(path: Path) -> None:
    Store(path, author="Maria").close()
    assert [file.name for file in path.parent.iterdir()] == ["case.db"]
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700


def test_without_leave_to_create_a_missing_file_is_told_and_nothing_is_made(path: Path) -> None:
    with pytest.raises(NoFileError, match="There is no case file at"):
        Store(path, author="Maria", create=False)
    assert not path.parent.exists()


def test_an_empty_file_is_never_taken_for_a_new_one(path: Path, folder: Path) -> None:
    path.touch(mode=0o600)
    assert "is empty" in refusal(path)


def test_a_file_whose_end_is_missing_is_refused(sound: Path) -> None:
    content = sound.read_bytes()
    for size in (len(content) - 1, len(content) // 2, 4096, 100):
        sound.write_bytes(content[:size])
        assert "its end is missing" in refusal(sound)
    for size in (99, 16, 1):
        sound.write_bytes(content[:size])
        assert "not a Second Opinion case file, or it is damaged" in refusal(sound)


def test_a_file_whose_rest_is_still_in_its_log_is_opened(
    sound: Path, open_store: OpenStore
) -> None:
    # As a cut in the middle of writing the log back leaves it: the first page has its new content,
    # the others have not, and the log is still there with all of them.
    store = open_store(create=False)
    case = store.cases()[0]
    before = sound.read_bytes()
    for number in range(20):
        store.add(Note(case_uid=case.uid, text=f"{number} " * 500, original="x"))
    log = sound.with_name("case.db-wal").read_bytes()
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    cut = sound.with_name("cut.db")
    cut.write_bytes(sound.read_bytes()[:4096] + before[4096:])
    cut.with_name("cut.db-wal").write_bytes(log)
    assert len(before) < sound.stat().st_size
    again = open_store(at=cut, create=False)
    assert len(table.select(again.connection, Note)) == 220
    assert check_file(cut) == []


@pytest.mark.parametrize(
    "content",
    [
        os.urandom(5000),
        b"Dear diary,\n" * 99,
        b"\x00" * 4096,
        b"SQLite format 2\x00" + b"\x00" * 999,
    ],
    ids=["random", "text", "zeros", "old"],
)
@pytest.mark.parametrize("permissions", [0o600, 0o644])
def test_what_is_no_case_file_is_refused_and_not_even_its_mode_is_touched(
    content: bytes, permissions: int, path: Path, folder: Path
) -> None:
    path.write_bytes(content)
    path.chmod(permissions)
    assert "not a Second Opinion case file" in refusal(path)


def test_a_damaged_page_is_refused_or_told_but_not_written(sound: Path) -> None:
    content = bytearray(sound.read_bytes())
    content[100:4096] = os.urandom(3996)
    sound.write_bytes(content)
    assert "damaged" in refusal(sound)


@pytest.mark.parametrize("application", [0, 0x1234])
def test_the_database_of_another_program_is_refused(
    application: int, path: Path, folder: Path
) -> None:
    pragma(path, "CREATE TABLE bookmarks (id)")
    pragma(path, f"PRAGMA application_id = {application}")
    path.chmod(0o644)
    assert "belongs to another program" in refusal(path)


def test_a_database_without_anything_in_it_becomes_a_case_file(path: Path, folder: Path) -> None:
    pragma(path, "VACUUM")
    store = Store(path, author="Maria")
    assert store.start_case(NewCase(title="x")).uid
    store.close()


def test_a_newer_file_is_refused_politely_and_untouched(sound: Path) -> None:
    pragma(sound, f"PRAGMA user_version = {VERSION + 1}")
    said = refusal(sound)
    assert "newer Second Opinion" in said
    assert f"file version {VERSION + 1}" in said
    assert "upgrade" in said
    pragma(sound, f"PRAGMA user_version = {VERSION}")
    Store(sound, author="Maria").close()


def test_a_file_that_became_newer_only_in_its_log_is_refused_too(sound: Path) -> None:
    newer = dbapi2.connect(str(sound), isolation_level=None)
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(FileUnusableError, match="newer"):
        Store(sound, author="Maria")
    newer.close()


def test_a_folder_a_pipe_and_links_are_refused(sound: Path, tmp_path: Path) -> None:
    a_folder, pipe = sound.with_name("folder.db"), sound.with_name("pipe.db")
    link, dangling = sound.with_name("link.db"), sound.with_name("dangling.db")
    a_folder.mkdir()
    os.mkfifo(pipe)
    link.symlink_to(sound)
    dangling.symlink_to(tmp_path / "nowhere")
    for place, why in (
        (a_folder, "is not a file"),
        (pipe, "is not a file"),
        (link, "is a link"),
        (dangling, "is a link"),
    ):
        with pytest.raises(FileUnusableError, match=why):
            Store(place, author="Maria")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_of_another_user_is_refused(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert "belongs to another user" in refusal(sound)


def test_a_folder_of_another_user_that_others_can_write_to_is_refused(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.chmod(0o777)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(FileUnusableError, match="Other people can write to the folder"):
        Store(path, author="Maria")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("there_already", [False, True])
def test_an_own_folder_that_others_can_write_to_is_closed(
    there_already: bool, path: Path, folder: Path
) -> None:
    if there_already:
        Store(path, author="Maria").close()
    folder.chmod(0o777)
    Store(path, author="Maria").close()
    assert mode(folder) == 0o700


def test_a_folder_that_holds_more_than_our_file_is_closed_to_writers_only(tmp_path: Path) -> None:
    place = tmp_path / "documents"
    place.mkdir(mode=0o755)
    Store(place / "case.db", author="Maria").close()
    assert mode(place) == 0o755
    place.chmod(0o775)
    Store(place / "case.db", author="Maria").close()
    assert mode(place) == 0o755


def test_a_file_with_open_permissions_is_closed_with_all_beside_it(
    sound: Path, open_store: OpenStore
) -> None:
    sound.chmod(0o644)
    store = open_store()
    store.change(store.cases()[0])
    assert {mode(file) for file in sound.parent.iterdir()} == {0o600}
    assert len(list(sound.parent.iterdir())) == 3


def test_whatever_the_umask_everything_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "a" / "b" / "case.db"
        store = Store(path, author="Maria")
        store.start_case(NewCase(title="x"))
        back_up(store.connection, path)
        found = [path.parent, *path.parent.rglob("*"), tmp_path / "a"]
        assert {mode(file) for file in found if file.is_file()} == {0o600}
        assert {mode(file) for file in found if file.is_dir()} == {0o700}
        assert len(found) == 7
        store.close()
    finally:
        os.umask(before)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x" * 300 + ".db", "cannot be reached"),
        ("file/case.db", "A file stands where the folder"),
        ("file/below/case.db", "cannot be made or read"),
    ],
)
def test_a_place_where_no_file_can_be(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileUnusableError, match=said):
        Store(tmp_path / name, author="Maria")


@pytest.mark.parametrize("name", ["a#b", "50%41", "what?", "q&a=1", "sp ace", "é漢", "[x]"])
def test_a_folder_of_any_name_will_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / name / "case.db"
    store = Store(path, author="Maria")
    case = store.start_case(NewCase(title="x"))
    beside = files.connect_beside(path)
    assert beside.execute("SELECT uid FROM cases").fetchall() == [(case.uid,)]
    with pytest.raises(dbapi2.OperationalError):
        beside.execute("DELETE FROM cases")
    beside.close()
    assert back_up(store.connection, path).stat().st_size
    store.close()


def test_the_first_bytes_are_read_only_while_the_file_is_not_connected(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []

    def look(path: Path) -> None:
        looked.append(path)
        look_before_connecting(path)

    monkeypatch.setattr(files, "look_before_connecting", look)
    one = Store(sound, author="Maria")
    two = Store(sound, author="Maria")
    one.close()
    three = Store(sound, author="Maria")
    assert looked == [sound]
    two.close()
    three.close()
    Store(sound, author="Maria").close()
    assert looked == [sound, sound]


def test_a_file_put_in_the_place_of_one_that_is_open_is_looked_at(
    sound: Path, open_store: OpenStore, tmp_path: Path
) -> None:
    store = open_store(at=sound)
    sound.rename(tmp_path / "moved.db")
    sound.write_bytes(b"")
    with pytest.raises(FileUnusableError, match="is empty"):
        Store(sound, author="Maria")
    store.close()
    with pytest.raises(FileUnusableError, match="is empty"):
        Store(sound, author="Maria")
    sound.unlink()
    Store(sound, author="Maria").close()


def test_a_session_that_was_faster_keeps_its_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def after_another(source: Any, target: Any) -> None:
        monkeypatch.setattr(os, "link", link)
        other = Store(path, author="Ben")
        other.start_case(NewCase(title="Ben's"))
        other.close()
        link(source, target)

    monkeypatch.setattr(os, "link", after_another)
    store = Store(path, author="Maria")
    assert [case.title for case in store.cases()] == ["Ben's"]
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["case.db"]


def test_a_disk_without_links_will_do(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: Any) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    store = Store(path, author="Maria")
    assert store.cases() == []
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["case.db"]


def test_a_start_that_fails_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(files, "_bring_up_to_date", fails)
    with pytest.raises(ZeroDivisionError):
        Store(path, author="Maria")
    assert list(path.parent.iterdir()) == []


def test_on_a_network_disk_there_is_no_log_that_only_one_machine_can_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "on_network", lambda _: True)
    store = Store(path, author="Maria")
    assert store.connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert store.connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    store.start_case(NewCase(title="x"))
    assert [case.title for case in store.cases()] == ["x"]
    store.close()


@pytest.mark.parametrize(
    ("kind", "network"),
    [("ext4", False), ("nfs4", True), ("fuse.sshfs", True), ("cifs", True), ("tmpfs", False)],
)
def test_what_is_a_network_disk(
    kind: str, network: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted = f"{tmp_path}/home folder".replace(" ", "\\040")
    table = (
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"30 22 0:30 / {mounted} rw shared:2 - {kind} server:/x rw\n"
    )
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: table)
    assert files.on_network(tmp_path / "home folder" / "a" / "case.db") is network
    assert files.on_network(tmp_path / "elsewhere" / "case.db") is False


def test_the_application_id_is_in_the_first_bytes(sound: Path) -> None:
    assert sound.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"2Opi"
