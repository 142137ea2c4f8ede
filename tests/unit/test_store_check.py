"""Looking a case file over, in a thread beside an open Store."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest

from tui_app.domain.cases import Case, NewCase
from tui_app.domain.notes import Note
from tui_app.errors import FileUnusableError
from tui_app.store.check import check_file
from tui_app.store.driver import dbapi2
from tui_app.store.store import Store


def tamper(path: Path, *statements: str) -> None:
    """Change a file behind the program's back."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_file_has_nothing_wrong_also_while_it_is_open(
    store: Store, case: Case, path: Path
) -> None:
    store.add(Note(case_uid=case.uid, text="a", original="a"))
    found: list[list[str]] = []
    thread = Thread(target=lambda: found.append(check_file(path)))
    thread.start()
    thread.join()
    assert found == [[]]
    store.add(Note(case_uid=case.uid, text="b", original="b"))


def test_other_peoples_access_is_told(store: Store, case: Case, path: Path) -> None:
    for name in ("case.db", "case.db-wal"):
        path.with_name(name).chmod(0o640)
        assert check_file(path) == [f"{name} can be read by other users of this machine."]
        path.with_name(name).chmod(0o600)


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (("CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT 1; END",), "holds 't'"),
        (("CREATE VIEW v AS SELECT 1",), "holds 'v'"),
        (("DROP TABLE ticks",), "'ticks' is missing"),
        (("ALTER TABLE ticks DROP COLUMN updated_at",), "'ticks' lacks updated_at"),
        (("DELETE FROM journal",), "1 case entries have no history"),
        (("PRAGMA foreign_keys = OFF", "DELETE FROM cases"), "belong to a case that is missing"),
        (
            ("PRAGMA ignore_check_constraints = ON", "UPDATE journal SET after = 'x'"),
            "line of the journal cannot be read",
        ),
    ],
)
def test_what_is_wrong_is_told(
    statements: tuple[str, ...], said: str, store: Store, case: Case, path: Path
) -> None:
    tamper(path, *statements)
    assert any(said in sentence for sentence in check_file(path)), check_file(path)


def test_damage_is_told(path: Path) -> None:
    store = Store(path, author="Maria")
    case = store.start_case(NewCase(title="My knee"))
    for number in range(300):
        store.add(Note(case_uid=case.uid, text=f"{number} " * 50, original="x"))
    store.close()
    content = bytearray(path.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    try:
        found = check_file(path)
    except FileUnusableError as error:
        found = [error.sentence]
    assert any("damaged" in sentence for sentence in found)
