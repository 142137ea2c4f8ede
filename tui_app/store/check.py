"""Look a case file over: is it whole, and is it closed to others?"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from tui_app.store import connection as files
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.gate import side_files
from tui_app.store.schema import TABLES
from tui_app.store.table import columns, entities

_DAMAGED = "The file is damaged: "


def check_file(path: Path) -> list[str]:
    """Return what is wrong with the file at ``path``, one sentence each; empty when it is sound.

    The file must be a case file that ``connection.connect`` accepts. Uses a connection of its own,
    so it may run in a thread beside an open Store.
    """
    found: list[str] = []
    with calm_errors():
        connection = files.connect_beside(path)
        connection.row_factory = dbapi2.Row
        try:
            found += _structure(connection)
            if not any(sentence.startswith(_DAMAGED) for sentence in found):
                found += _entries(connection)
        finally:
            connection.close()
    return found + _permissions(path)


def _structure(connection: Connection) -> list[str]:
    found = [
        _DAMAGED + str(row[0]).replace("\n", " ")
        for row in connection.execute("PRAGMA quick_check(5)").fetchall()
        if row[0] != "ok"
    ]
    if found:
        return found
    names = {
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view', 'trigger') "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite_%'"
        ).fetchall()
    }
    found += [f"The table '{name}' is missing." for name in TABLES if name not in names]
    found += [
        f"The file holds '{name}', which Second Opinion did not put there."
        for name in sorted(names - set(TABLES))
    ]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        found.append(f"{len(orphans)} entries belong to a case that is missing.")
    return found


def _entries(connection: Connection) -> list[str]:
    found: list[str] = []
    for entity in entities():
        present = {row[1] for row in connection.execute(f"PRAGMA table_info({entity.TABLE})")}
        lacking = sorted(set(columns(entity)) - present)
        if lacking:
            found.append(f"The table '{entity.TABLE}' lacks {', '.join(lacking)}.")
            continue
        unread = connection.execute(
            f"SELECT count(*) FROM {entity.TABLE} WHERE uid NOT IN "  # noqa: S608 - names are ours
            "(SELECT entry_uid FROM journal)"
        ).fetchone()[0]
        if unread:
            found.append(f"{unread} {entity.NOUN} entries have no history.")
    unreadable = connection.execute(
        "SELECT count(*) FROM journal WHERE NOT json_valid(after)"
    ).fetchone()[0]
    if unreadable:
        found.append("A line of the journal cannot be read.")
    return found


def _permissions(path: Path) -> list[str]:
    found = []
    for file in (path, *side_files(path)):
        # The files beside it come and go with other sessions.
        with suppress(FileNotFoundError):
            if file.stat().st_mode & 0o077:
                found.append(f"{file.name} can be read by other users of this machine.")
    return found
