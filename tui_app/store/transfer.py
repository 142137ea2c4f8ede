"""A case as plain data and back: a full private copy that merges elsewhere by identity."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tui_app.domain.cases import Case
from tui_app.domain.entry import Entry
from tui_app.domain.ticks import Tick
from tui_app.errors import NothingFoundError
from tui_app.store import journal, table
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.store import Store
from tui_app.store.transfer_entries import not_expected
from tui_app.store.transfer_reading import FORMAT, JOURNAL, VERSION, read_export
from tui_app.values import dataclass

__all__ = ["Imported", "export_case", "import_case"]


@dataclass
class Imported:
    """What an import did, in counts of entries."""

    cases: list[str]
    added: int = 0
    updated: int = 0
    kept_both: int = 0
    unchanged: int = 0


def export_case(store: Store, case_uid: str) -> dict[str, Any]:
    """Return everything that is kept about a case, history and deleted entries included.

    Raises ``NothingFoundError`` when there is no such case.
    """
    connection = store.connection
    with calm_errors():
        # One look at the file for all of it, so that another session's change is in whole or not.
        connection.execute("SAVEPOINT export")
        try:
            entries = {
                entity.TABLE: _rows(connection, entity, case_uid) for entity in table.entities()
            }
            changes = connection.execute(
                f"SELECT {', '.join(JOURNAL)} FROM journal WHERE case_uid = ? ORDER BY id",  # noqa: S608 - names are ours
                (case_uid,),
            ).fetchall()
        finally:
            connection.execute("RELEASE export")
    if not entries[Case.TABLE]:
        raise NothingFoundError("There is no such case in this file.")
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": store.now(),
        "entries": entries,
        "journal": [dict(zip(JOURNAL, row, strict=True)) for row in changes],
    }


def _rows(connection: Connection, entity: type[Entry], case_uid: str) -> list[dict[str, str | int]]:
    rows = connection.execute(
        f"SELECT {table.listed_columns(entity)} FROM {entity.TABLE} "  # noqa: S608 - names are ours
        "WHERE case_uid = ? ORDER BY uid",
        (case_uid,),
    ).fetchall()
    return [table.to_values(entry) for entry in table.from_rows(entity, rows)]


def import_case(store: Store, text: str) -> Imported:
    """Merge an exported case into the file, all or nothing.

    An entry that is not here is added; one that is the same is left; one that is an earlier or
    later state of the same entry becomes the later of the two; where both have changed, both
    are kept. Importing again changes nothing. Raises ``WrongUseError`` that says what was
    expected when the text is not such an export.
    """
    read = read_export(text)
    images: dict[str, set[str]] = {}
    for row in read.journal:
        images.setdefault(row["entry_uid"], set()).add(_bare(json.loads(row["after"])))
    result = Imported(read.titles)
    with store.action("Imported a case") as action:
        try:
            for entry in read.entries:
                _merge(store, entry, images.get(entry.uid, set()), result, action)
            for row in read.journal:
                _add_journal(store, row)
            journal.mark_imported(store.connection, action.uid)
        except dbapi2.IntegrityError:
            raise not_expected("its entries contradict each other") from None
    return result


def _merge(
    store: Store, entry: Entry, images: set[str], result: Imported, action: journal.Action
) -> None:
    connection = store.connection
    here = table.fetch(connection, type(entry), entry.uid)
    if _is_ticked_otherwise(connection, entry):
        result.unchanged += 1
    elif here is None:
        table.insert(connection, entry)
        if not images:
            # Every entry has a history, from which other sessions see that something is new.
            journal.record(connection, action, "add", None, entry)
        result.added += 1
    elif table.state_of(entry) in {table.state_of(here), *_states(connection, entry.uid)}:
        result.unchanged += 1
    elif table.state_of(here) in images:
        # The version only ever grows, so that an editor which has it open sees that it changed.
        later = replace(entry, version=max(entry.version, here.version + 1))
        table.update(connection, later, expected_version=here.version)
        result.updated += 1
    else:
        _keep_both(store, here, entry, result)


def _keep_both(store: Store, here: Entry, entry: Entry, result: Imported) -> None:
    """Both sides have changed the entry: the later one stands, and the other stays readable."""
    newer, older = (entry, here) if entry.updated_at > here.updated_at else (here, entry)
    merged = replace(newer, version=max(newer.version, here.version + 1))
    action = journal.Action(
        f"merge-{here.uid}-{len(_states(store.connection, here.uid))}",
        store.now(),
        older.author,
        f"Another version of this {here.NOUN}, brought by an import",
    )
    table.update(store.connection, merged, expected_version=here.version)
    journal.record(store.connection, action, "change", here, older)
    journal.record(store.connection, action, "change", older, merged)
    journal.mark_imported(store.connection, action.uid)
    result.kept_both += 1


def _is_ticked_otherwise(connection: Connection, entry: Entry) -> bool:
    # The same task may have been ticked on both machines: one tick is enough.
    if not isinstance(entry, Tick) or entry.deleted_at:
        return False
    found = connection.execute(
        "SELECT 1 FROM ticks WHERE case_uid = ? AND card = ? AND task = ? AND deleted_at = '' "
        "AND uid <> ?",
        (entry.case_uid, entry.card, entry.task, entry.uid),
    ).fetchone()
    return found is not None


def _states(connection: Connection, uid: str) -> set[str]:
    rows = connection.execute("SELECT after FROM journal WHERE entry_uid = ?", (uid,)).fetchall()
    return {_bare(json.loads(row[0])) for row in rows}


def _bare(values: Mapping[str, Any]) -> str:
    kept = {name: value for name, value in values.items() if name not in ("version", "updated_at")}
    return json.dumps(kept, sort_keys=True)


def _add_journal(store: Store, row: dict[str, Any]) -> None:
    names = (*JOURNAL, "imported")
    store.connection.execute(
        f"INSERT OR IGNORE INTO journal ({', '.join(names)}) "  # noqa: S608 - names are ours
        f"VALUES ({', '.join('?' * len(names))})",
        (*(row[name] for name in JOURNAL), 1),
    )
