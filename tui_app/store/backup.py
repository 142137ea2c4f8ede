"""A copy of the case file that has been read back before it is trusted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tui_app.errors import NotSavedError
from tui_app.store.connection import connect_beside
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.folders import create_private_file, private_folder, sync

KEPT = 10
"""How many backups of one file are kept; the oldest go first."""


def back_up(connection: Connection, path: Path) -> Path:
    """Copy the file behind ``connection`` to ``backups/`` beside it, verify the copy, return it.

    The copy is made by SQLite itself, so it is whole while other sessions write. Raises
    ``NotSavedError`` when the copy cannot be read back; then it is removed again.
    """
    folder = private_folder(path.parent / "backups")
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = folder / f"{path.stem}-{stamp}.db"
    create_private_file(target)
    try:
        with calm_errors():
            before = _counts(connection)
            connection.execute("VACUUM INTO ?", (str(target),))
            after = _counts(connection)
        if not _reads_back(target, before, after):
            raise NotSavedError(
                "A backup was made but could not be read back, so nothing was changed. "
                "Check that the disk has space, then try again."
            )
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    sync(folder)
    for old in backups_of(path)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def backups_of(path: Path) -> list[Path]:
    """Return the backups of the case file at ``path``, oldest first."""
    ours = re.compile(re.escape(path.stem) + r"-\d{8}-\d{6}-\d{6}\.db")
    folder = path.parent / "backups"
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if ours.fullmatch(file.name))


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names come from the schema
        for (name,) in map(tuple, names)
    }


def _reads_back(copy: Path, before: Mapping[str, int], after: Mapping[str, int]) -> bool:
    """Whether the copy is whole; other sessions may have written while it was made."""
    connection = connect_beside(copy)
    try:
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            return False
        copied = _counts(connection)
        return all(
            min(before.get(name, 0), after.get(name, 0))
            <= copied.get(name, 0)
            <= max(before.get(name, 0), after.get(name, 0))
            for name in {*before, *after, *copied}
        )
    except dbapi2.Error:
        return False
    finally:
        connection.close()
