"""One way between a dataclass and its row, for every plain kind of entry."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

from tui_app.domain.entry import Entry, searched_text
from tui_app.store.driver import Connection
from tui_app.text import fold, storable

E = TypeVar("E", bound=Entry)

_CLASSES = {
    "cases": ("tui_app.domain.cases", "Case"),
    "patients": ("tui_app.domain.cases", "Patient"),
    "notes": ("tui_app.domain.notes", "Note"),
    "ticks": ("tui_app.domain.ticks", "Tick"),
    "questions": ("tui_app.domain.questions", "Question"),
    "people": ("tui_app.domain.people", "Person"),
    "candidates": ("tui_app.domain.candidates", "Candidate"),
    "services": ("tui_app.domain.services", "Service"),
    "contacts": ("tui_app.domain.contacts", "Contact"),
    "plans": ("tui_app.domain.insurance", "Plan"),
    "answers": ("tui_app.domain.insurance", "Answer"),
    "searches": ("tui_app.domain.searches", "Search"),
    "appointments": ("tui_app.domain.appointments", "Appointment"),
    "records": ("tui_app.domain.records", "Record"),
    "corrections": ("tui_app.domain.corrections", "Correction"),
    "timeline": ("tui_app.domain.timeline", "TimelineEntry"),
    "medicines": ("tui_app.domain.medicines", "Medicine"),
    "allergies": ("tui_app.domain.medicines", "Allergy"),
    "illnesses": ("tui_app.domain.history", "Illness"),
    "relatives": ("tui_app.domain.history", "Relative"),
}
"""Where the class of each table is, parents before children. They are imported when asked for:
``second-opinion note`` needs few of them."""


def entity_of(table: str) -> type[Entry]:
    """Return the class whose rows live in ``table``; KeyError for a table that is not ours."""
    module, name = _CLASSES[table]
    found: type[Entry] = getattr(import_module(module), name)
    return found


def is_entry_table(table: str) -> bool:
    """Return whether a plain kind of entry lives in ``table``."""
    return table in _CLASSES


def entities() -> tuple[type[Entry], ...]:
    """Return every plain kind of entry, parents before children."""
    return tuple(map(entity_of, _CLASSES))


def columns(entity: type[Entry]) -> tuple[str, ...]:
    """Return the stored names of an entity, in the order of its dataclass."""
    return tuple(field.name for field in fields(entity))


def listed_columns(entity: type[Entry]) -> str:
    """Return them as SQL: all that an entry holds, without what is kept to find it by."""
    return ", ".join(columns(entity))


def to_values(entry: Entry) -> dict[str, str | int]:
    """Return an entry as column values: tuples as JSON lists, flags as 0 or 1, text storable."""
    values: dict[str, str | int] = {}
    for name in columns(type(entry)):
        value = getattr(entry, name)
        if isinstance(value, tuple):
            values[name] = json.dumps([storable(item) for item in value], ensure_ascii=False)
        elif isinstance(value, str):
            values[name] = storable(value)
        else:
            values[name] = int(value)
    return values


def from_values(entity: type[E], row: Mapping[str, Any]) -> E:
    """Return the entry that a row holds; columns it does not know are passed over."""
    plain, lists, flags = _columns_by_kind(entity.TABLE)
    values: dict[str, Any] = {name: row[name] for name in plain}
    for name in lists:
        values[name] = _read_list(row[name])
    for name in flags:
        values[name] = bool(row[name])
    return entity(**values)


@cache
def _columns_by_kind(table: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of the columns that are kept as they are, as lists, and as flags."""
    found: tuple[list[str], ...] = ([], [], [])
    for field in fields(entity_of(table)):
        found[isinstance(field.default, tuple) + 2 * isinstance(field.default, bool)].append(
            field.name
        )
    return tuple(map(tuple, found))


def state_of(entry: Entry) -> str:
    """Return what an entry says as one text, without its version and time of change.

    Two states are the same when these are equal, however often the entry was changed in between.
    """
    values = to_values(entry)
    del values["version"], values["updated_at"]
    return json.dumps(values, sort_keys=True)


def insert(connection: Connection, entry: Entry) -> None:
    """Insert a whole row."""
    values = {**to_values(entry), "folded": fold(searched_text(entry))}
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT INTO {entry.TABLE} ({names}) VALUES ({marks})",  # noqa: S608 - names are ours
        tuple(values.values()),
    )


def update(connection: Connection, entry: Entry, *, expected_version: int) -> bool:
    """Replace a row if it still has ``expected_version``; return whether it had."""
    values = {**to_values(entry), "folded": fold(searched_text(entry))}
    pairs = ", ".join(f"{name} = ?" for name in values)
    cursor = connection.execute(
        f"UPDATE {entry.TABLE} SET {pairs} WHERE uid = ? AND version = ?",  # noqa: S608 - names are ours
        (*values.values(), entry.uid, expected_version),
    )
    return bool(cursor.rowcount == 1)


def fetch(connection: Connection, entity: type[E], uid: str) -> E | None:
    """Return the entry with this uid, also a deleted one, or None."""
    row = connection.execute(
        f"SELECT * FROM {entity.TABLE} WHERE uid = ?",  # noqa: S608 - names are ours
        (uid,),
    ).fetchone()
    return from_values(entity, row) if row is not None else None


def select(
    connection: Connection,
    entity: type[E],
    where: str = "1",
    parameters: Sequence[str | int] = (),
    *,
    order: str = "uid",
    limit: int = -1,
) -> list[E]:
    """Return the entries that are not deleted and match ``where``, whole, in ``order``."""
    rows = connection.execute(
        f"SELECT {listed_columns(entity)} FROM {entity.TABLE} "  # noqa: S608 - names are ours
        f"WHERE deleted_at = '' AND ({where}) "
        f"ORDER BY {order} LIMIT ?",
        (*parameters, limit),
    ).fetchall()
    return from_rows(entity, rows)


def from_rows(entity: type[E], rows: Iterable[Sequence[Any]]) -> list[E]:
    """Return the entries that rows hold whose columns are `listed_columns`, in that order."""
    _, lists, flags = _columns_by_kind(entity.TABLE)
    read: dict[str, Callable[[Any], Any]] = {
        **dict.fromkeys(lists, _read_list),
        **dict.fromkeys(flags, bool),
    }
    names = columns(entity)
    other = [(at, read[name]) for at, name in enumerate(names) if name in read]
    found = []
    for row in rows:
        values = list(row)
        for at, how in other:
            values[at] = how(values[at])
        found.append(entity(**dict(zip(names, values, strict=True))))
    return found


def _read_list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
