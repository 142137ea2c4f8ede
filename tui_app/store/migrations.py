"""Bring a case file up to date: all pending steps in one immediate transaction, after a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from tui_app.errors import FileUnusableError
from tui_app.store.backup import back_up
from tui_app.store.schema import APPLICATION_ID, STEPS, VERSION

if TYPE_CHECKING:
    from tui_app.store.driver import Connection


def _step(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return apply


def registered(steps: tuple[tuple[str, tuple[str, ...]], ...] = STEPS) -> Migrations:
    """Return the steps as sqlite-utils migrations, in order, under the names they keep for ever."""
    migrations = Migrations("second_opinion")
    for name, statements in steps:
        migrations(name=name)(_step(statements))
    return migrations


def migrate(connection: Connection, path: Path) -> Path | None:
    """Apply what is pending and return the backup made before it, None for a new file.

    Several sessions may start at once: ``BEGIN IMMEDIATE`` lets one work, and the others find
    nothing pending. Foreign keys are off meanwhile and checked before the commit. Raises
    ``FileUnusableError`` when the result would not be whole; then nothing has changed.
    """
    migrations = registered()
    saved = back_up(connection, path) if _has_tables(connection) else None
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise FileUnusableError(
                "The case file could not be brought up to date because some of its entries "
                "belong to a case that is missing. Nothing was changed; a copy is in 'backups'."
            )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return saved


def _has_tables(connection: Connection) -> bool:
    row = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone()
    return bool(row[0])
