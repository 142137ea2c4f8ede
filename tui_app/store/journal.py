"""The journal: what was done to which entry, by whom; an entry's history; taking back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tui_app.domain.entry import Entry, specs
from tui_app.store.driver import Connection
from tui_app.store.identity import new_uid
from tui_app.store.table import entity_of, to_values
from tui_app.values import dataclass

_VERBS = {"add": "New", "change": "Changed", "remove": "Deleted", "restore": "Taken back"}
_MOST_TOLD = 200
"""Of how many entries it is said what one action did: an import may have brought thousands."""


@dataclass(frozen=True)
class Action:
    """A group of changes that belong together, as a person would name them."""

    uid: str
    at: str
    author: str
    label: str
    undoes: str = ""


@dataclass(frozen=True)
class Change:
    """One journal row: what an entry was before, and what it became."""

    action: str
    at: str
    author: str
    label: str
    entity: str
    entry_uid: str
    case_uid: str
    verb: str
    version: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]

    def differences(self) -> list[tuple[str, str, str]]:
        """Return what differs as (label of the field, before, after), in the form's order."""
        described = specs(entity_of(self.entity))
        before = self.before or {}
        return [
            (spec.label, _words(before.get(name)), _words(self.after.get(name)))
            for name, spec in described.items()
            if _words(before.get(name)) != _words(self.after.get(name))
        ]

    def described(self) -> str:
        """Return what was done and by whom, then field by field what it was and became."""
        parts = [f"{_VERBS[self.verb]} by {self.author}."]
        for label, before, after in self.differences():
            parts.append(f"{label}\n  before: {before or 'nothing'}\n  after: {after or 'nothing'}")
        return "\n\n".join(parts)


def told(changes: Sequence[Change]) -> str:
    """Return what one action did to each of its entries, by name where there are several."""
    if len(changes) == 1:
        return changes[0].described()
    parts = [
        f"{entity_of(one.entity).NOUN.upper()}\n\n{one.described()}" for one in changes[:_MOST_TOLD]
    ]
    if (more := len(changes) - _MOST_TOLD) > 0:
        parts.append(f"And {more} more entries.")
    return "\n\n".join(parts)


def record(
    connection: Connection, action: Action, verb: str, before: Entry | None, after: Entry
) -> None:
    """Write one journal row for one changed entry."""
    connection.execute(
        "INSERT INTO journal (uid, action, at, author, label, case_uid, entity, entry_uid, verb, "
        "version, before, after, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_uid(),
            action.uid,
            action.at,
            action.author,
            action.label,
            after.case_uid,
            after.TABLE,
            after.uid,
            verb,
            after.version,
            _image(before) if before is not None else "",
            _image(after),
            action.undoes,
        ),
    )


def history(connection: Connection, entry_uid: str) -> list[Change]:
    """Return all changes of one entry, oldest first."""
    return _changes(connection, "entry_uid = ?", (entry_uid,))


def recent(connection: Connection, case_uid: str, limit: int) -> list[Change]:
    """Return the first change of each of the newest actions in a case, newest first."""
    return _changes(
        connection,
        "case_uid = ? AND NOT EXISTS (SELECT 1 FROM journal earlier WHERE earlier.action = "
        "journal.action AND earlier.case_uid = journal.case_uid AND earlier.id < journal.id)",
        (case_uid,),
        f"id DESC LIMIT {int(limit)}",
    )


def changes_of(connection: Connection, action: str, case_uid: str = "") -> list[Change]:
    """Return the changes of one action, in the order they were made; those in one case if given."""
    if case_uid:
        return _changes(connection, "action = ? AND case_uid = ?", (action, case_uid))
    return _changes(connection, "action = ?", (action,))


def last_to_undo(connection: Connection, author: str) -> str:
    """Return the newest action of ``author`` that has not been taken back, "" when there is none.

    What an import brought is not undoable. An undo that was itself taken back counts as not made.
    """
    row = connection.execute(
        "SELECT j.action FROM journal j WHERE j.author = ? AND j.undoes = '' AND j.imported = 0 "
        "AND NOT EXISTS (SELECT 1 FROM journal u WHERE u.undoes = j.action AND NOT EXISTS "
        "(SELECT 1 FROM journal r WHERE r.undoes = u.action)) ORDER BY j.id DESC LIMIT 1",
        (author,),
    ).fetchone()
    return row[0] if row is not None else ""


def last_to_redo(connection: Connection, author: str) -> str:
    """Return the author's newest undo that can be undone, "" when there is none.

    One that was itself taken back does not count, nor does any before a new action of the author.
    """
    row = connection.execute(
        "SELECT j.action FROM journal j WHERE j.author = ?1 AND j.undoes <> '' AND j.imported = 0 "
        "AND EXISTS (SELECT 1 FROM journal o WHERE o.action = j.undoes AND o.undoes = '') "
        "AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.undoes = j.action) "
        "AND j.id > (SELECT ifnull(max(id), 0) FROM journal "
        "WHERE author = ?1 AND undoes = '' AND imported = 0) ORDER BY j.id DESC LIMIT 1",
        (author,),
    ).fetchone()
    return str(row[0]) if row is not None else ""


def newest(connection: Connection) -> int:
    """Return the highest journal number: it moves with every change of an entry."""
    row = connection.execute("SELECT max(id) FROM journal").fetchone()
    return int(row[0] or 0)


def newest_by_table(connection: Connection, since: int) -> dict[str, int]:
    """Return the highest journal number of each table that has changed after number ``since``."""
    rows = connection.execute(
        "SELECT entity, max(id) FROM journal WHERE id > ? GROUP BY entity", (since,)
    ).fetchall()
    return {str(row[0]): int(row[1]) for row in rows}


def changed_since(connection: Connection, entity: str, since: int, limit: int) -> list[str]:
    """Return the uids of at most ``limit`` entries of a table changed after number ``since``."""
    rows = connection.execute(
        "SELECT DISTINCT entry_uid FROM journal WHERE id > ? AND entity = ? LIMIT ?",
        (since, entity, limit),
    ).fetchall()
    return [str(row[0]) for row in rows]


def mark_imported(connection: Connection, action: str) -> None:
    """Let the changes of an action count as brought by an import, which is not taken back."""
    connection.execute("UPDATE journal SET imported = 1 WHERE action = ?", (action,))


def _changes(
    connection: Connection, where: str, parameters: tuple[str, ...], order: str = "id"
) -> list[Change]:
    rows = connection.execute(
        f"SELECT * FROM journal WHERE {where} ORDER BY {order}",  # noqa: S608 - callers in this module
        parameters,
    ).fetchall()
    return [
        Change(
            row["action"],
            row["at"],
            row["author"],
            row["label"],
            row["entity"],
            row["entry_uid"],
            row["case_uid"],
            row["verb"],
            row["version"],
            json.loads(row["before"]) if row["before"] else None,
            json.loads(row["after"]),
        )
        for row in rows
    ]


def _image(entry: Entry) -> str:
    return json.dumps(to_values(entry), ensure_ascii=False)


def _words(value: str | int | None) -> str:
    """Return a stored value as it is told; empty lists and flags that are off say nothing."""
    return "" if value in (None, 0, "[]") else str(value)
