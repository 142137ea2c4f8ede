"""The side file of a case file: where it lies, and how it is opened whatever state it is in."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from tui_app.errors import FileUnusableError
from tui_app.store.connection import on_network
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.folders import create_private_file, private_folder, tighten
from tui_app.store.gate import side_files
from tui_app.store.identity import new_uid

_TABLES = (
    """CREATE TABLE IF NOT EXISTS drafts (
    session TEXT NOT NULL, place TEXT NOT NULL, case_uid TEXT NOT NULL, entry_uid TEXT NOT NULL,
    base_version INTEGER NOT NULL, step TEXT NOT NULL, author TEXT NOT NULL, fields TEXT NOT NULL,
    kept_at TEXT NOT NULL, PRIMARY KEY (session, place)) STRICT""",
    """CREATE TABLE IF NOT EXISTS revisions (
    id INTEGER PRIMARY KEY, session TEXT NOT NULL, place TEXT NOT NULL, fields TEXT NOT NULL,
    kept_at TEXT NOT NULL) STRICT""",
    "CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)
_PATIENCE_AT_START = 2.0
_PATIENCE = 50
"""How long a write waits, in milliseconds, for that of another session, which takes 0.02 ms."""
_CORRUPT, _NOT_A_DATABASE = 11, 26


def side_file(case_file: Path) -> Path:
    """Return where the drafts of a case file are kept."""
    return case_file.with_name(f"{case_file.stem}-drafts{case_file.suffix}")


def open_side_file(path: Path) -> tuple[Connection, Path | None]:
    """Return a connection to the side file at ``path``, and where a damaged one was moved to.

    A damaged side file must not keep anybody from the case file, so it is moved aside, not removed.
    """
    _make_private(path)
    with calm_errors():
        try:
            return _connect(path), None
        except dbapi2.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in (_CORRUPT, _NOT_A_DATABASE):
                raise
        moved = _move_aside(path)
        _make_private(path)
        return _connect(path), moved


def _make_private(path: Path) -> None:
    if not (path.exists() or path.is_symlink()):
        private_folder(path.parent)
        # Another session may be making it at the same moment.
        with suppress(FileUnusableError):
            create_private_file(path)
    for file in (path, *side_files(path)):
        with suppress(FileNotFoundError):
            tighten(file)


def _connect(path: Path) -> Connection:
    connection = dbapi2.connect(str(path), timeout=_PATIENCE_AT_START, isolation_level=None)
    try:
        connection.row_factory = dbapi2.Row
        journal = "DELETE" if on_network(path) else "WAL"
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        found = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
        if found.fetchone()[0] < len(_TABLES):
            connection.execute("BEGIN IMMEDIATE")
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute("COMMIT")
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
    except BaseException:
        connection.close()
        raise
    return connection


def _move_aside(path: Path) -> Path:
    moved = path.with_name(f"{path.stem}-damaged-{new_uid()}{path.suffix}")
    for file, target in zip((path, *side_files(path)), (moved, *side_files(moved)), strict=True):
        with suppress(FileNotFoundError):
            file.replace(target)
    return moved
