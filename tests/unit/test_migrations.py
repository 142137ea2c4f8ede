"""Migrations: from every shape a file ever had, whole or not at all, with a backup before."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tui_app.errors import AppError, FileUnusableError
from tui_app.store import connection as files
from tui_app.store import gate, migrations
from tui_app.store.backup import back_up, backups_of
from tui_app.store.check import check_file
from tui_app.store.driver import dbapi2
from tui_app.store.schema import STEPS, TABLES, VERSION
from tui_app.store.store import Store

SHAPES = sorted((Path(__file__).parent / "shapes").glob("v*.sql"))
OLD = [shape for shape in SHAPES if shape.stem != "v0"]

Next = Callable[..., None]


def build(shape: Path, path: Path) -> dict[str, list[dict[str, Any]]]:
    """Make a file of an old shape and return its rows."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.touch(mode=0o600)
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.executescript(shape.read_text(encoding="utf-8"))
    connection.execute("VACUUM")
    connection.close()
    return rows(path)


def rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.row_factory = dbapi2.Row
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    ]
    found = {
        name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")]  # noqa: S608
        for name in names
    }
    connection.close()
    return found


def schema(path: Path) -> list[tuple[str, ...]]:
    """Return the whole schema of a file."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    found = connection.execute(
        "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master ORDER BY 1, 2"
    ).fetchall()
    connection.close()
    return [tuple(row) for row in found]


def asked(path: Path, pragma: str) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None)
    answer = connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.close()
    return answer[0][0] if answer else None


def applied(path: Path) -> list[str]:
    """Return the names of the recorded migrations."""
    return [row["name"] for row in rows(path)["_sqlite_migrations"]]


def opened(path: Path) -> None:
    Store(path, author="Maria", create=False).close()


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A new file of the present version."""
    path = tmp_path / "fresh" / "case.db"
    Store(path, author="Maria").close()
    return path


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Next:
    """Lets the program know one more migration, of the given statements."""

    def know(*statements: str) -> None:
        steps = (*STEPS, ("m999_next", statements))
        registered = migrations.registered
        monkeypatch.setattr(migrations, "registered", lambda: registered(steps))
        for module in (migrations, files, gate):
            monkeypatch.setattr(module, "VERSION", VERSION + 1)

    return know


ADDS = "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'"


def test_there_is_a_dump_of_every_version() -> None:
    assert {shape.stem for shape in SHAPES} == {f"v{number}" for number in range(VERSION + 1)}
    assert len(STEPS) == VERSION
    assert len({name for name, _ in STEPS}) == VERSION


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.stem)
def test_every_old_shape_becomes_the_present_one_with_all_its_rows(
    shape: Path, path: Path, fresh: Path
) -> None:
    before = build(shape, path)
    old_version = asked(path, "user_version")
    opened(path)
    assert schema(path) == schema(fresh)
    assert asked(path, "user_version") == VERSION
    assert asked(path, "foreign_key_check") is None
    assert applied(path) == [name for name, _ in STEPS]
    after = rows(path)
    for name, old_rows in before.items():
        if name == "_sqlite_migrations":
            continue
        kept = [
            {key: row[key] for key in old} for row, old in zip(after[name], old_rows, strict=True)
        ]
        assert kept == old_rows
    assert check_file(path) == []
    assert len(backups_of(path)) == (1 if before and old_version < VERSION else 0)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.stem)
def test_opening_a_second_time_changes_nothing(shape: Path, path: Path) -> None:
    build(shape, path)
    opened(path)
    content, beside = path.read_bytes(), sorted(path.parent.rglob("*"))
    opened(path)
    assert path.read_bytes() == content
    assert sorted(path.parent.rglob("*")) == beside


def test_the_old_shapes_hold_rows_of_every_table(path: Path) -> None:
    for shape in OLD:
        found = build(shape, path.with_name(f"{shape.stem}.db"))
        assert all(found[name] for name in found), shape
    assert set(TABLES) <= set(found)


@pytest.mark.parametrize("shape", OLD, ids=lambda shape: shape.stem)
def test_a_verified_backup_is_made_before_the_file_is_changed(
    shape: Path, path: Path, next_version: Next
) -> None:
    before = build(shape, path)
    next_version(ADDS)
    opened(path)
    assert asked(path, "user_version") == VERSION + 1
    assert {row["colour"] for row in rows(path)["notes"]} == {"none"}
    (copy,) = backups_of(path)
    assert rows(copy) == before
    assert asked(copy, "user_version") == int(shape.stem[1:])
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    opened(path)
    assert len(backups_of(path)) == 1


@pytest.mark.parametrize("shape", OLD, ids=lambda shape: shape.stem)
@pytest.mark.parametrize(
    ("statements", "kind"),
    [
        ((ADDS, "UPDATE notes SET text = 'lost'", "SELECT 1 FROM nowhere"), AppError),
        ((ADDS, "UPDATE notes SET text = ''"), AppError),
        ((ADDS, "DELETE FROM cases"), FileUnusableError),
    ],
    ids=["a mistake", "against a check", "an entry without its case"],
)
def test_a_step_that_fails_leaves_the_file_as_it_was_with_a_backup(
    statements: tuple[str, ...],
    kind: type[AppError],
    shape: Path,
    path: Path,
    next_version: Next,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before, tables = build(shape, path), schema(path)
    next_version(*statements)
    with pytest.raises(kind) as caught:
        opened(path)
    assert type(caught.value) is not AppError
    assert rows(path) == before
    assert schema(path) == tables
    assert asked(path, "user_version") == int(shape.stem[1:])
    (copy,) = backups_of(path)
    assert rows(copy) == before
    monkeypatch.undo()
    opened(path)
    assert asked(path, "user_version") == VERSION


def test_nothing_is_changed_when_the_backup_cannot_be_made(
    path: Path, next_version: Next, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(OLD[-1], path)
    content = path.read_bytes()
    (path.parent / "backups").touch()
    next_version(ADDS)
    with pytest.raises(FileUnusableError, match="A file stands where the folder"):
        opened(path)
    assert rows(path)["notes"]
    assert "colour" not in rows(path)["notes"][0]
    assert asked(path, "user_version") == VERSION
    assert path.read_bytes()[68:72] == content[68:72]


def test_foreign_keys_are_checked_again_after_a_migration(path: Path, next_version: Next) -> None:
    build(OLD[-1], path)
    next_version(ADDS)
    store = Store(path, author="Maria")
    assert store.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert store.connection.execute("PRAGMA busy_timeout").fetchone()[0] == 0
    store.close()


def test_a_file_that_another_session_took_further_meanwhile_keeps_its_version(
    path: Path, next_version: Next, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(OLD[-1], path)
    next_version(ADDS)

    def and_a_newer_program_is_faster(connection: Any, file: Path) -> Path:
        copy = back_up(connection, file)
        other = dbapi2.connect(str(file), isolation_level=None)
        other.execute(f"PRAGMA user_version = {VERSION + 5}")
        other.close()
        return copy

    monkeypatch.setattr(migrations, "back_up", and_a_newer_program_is_faster)
    opened(path)
    assert asked(path, "user_version") == VERSION + 5
