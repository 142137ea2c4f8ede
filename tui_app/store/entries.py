"""The plain lists of a case: every entry of one kind, in an order that suits it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any, TypeVar, cast

from tui_app.domain.entry import Entry
from tui_app.store import journal, table
from tui_app.store.driver import calm_errors
from tui_app.store.store import Store

E = TypeVar("E", bound=Entry)

_ORDERS = {
    "people": "name, uid",
    "candidates": "chosen DESC, name, uid",
    "services": "name, uid",
    "contacts": "~day, uid",
    "searches": "~day DESC, uid DESC",
    "appointments": "~day, time, uid",
}
"""By table: the columns by which its list is sorted; the others are in the order of their making.

Of a day, "~" before its name, the sign for "about" does not count.

A day that is known to the month only comes before the days of that month.
"""


_ABOUT = re.compile(r"~(\w+)")
_OF_CASE = "case_uid = ?"
_MOST_AGAIN = 50
"""Above so many changed entries the whole list is read again."""


def list_entries(store: Store, entity: type[E], case_uid: str) -> list[E]:
    """Return a case's entries of one kind that are not deleted.

    The same list is asked for many times while a page is made; once anybody has written to its
    table, only the entries that are not as they were are read again.
    """
    state = store.newest_of(entity.TABLE)
    known_state, known = store.read_lists.get((entity, case_uid), (0, None))
    if known is not None and state is not None and state == known_state:
        return cast("list[E]", list(known))
    with calm_errors():
        found = _renewed(store, entity, case_uid, known, known_state) if known is not None else None
        if found is None:
            found = table.select(
                store.connection, entity, _OF_CASE, (case_uid,), order=_order(entity)
            )
    if state is not None:
        store.read_lists[entity, case_uid] = state, list(found)
    return found


def _order(entity: type[Entry]) -> str:
    order = _ORDERS.get(entity.TABLE, "uid")
    return _ABOUT.sub(r"ltrim(\1, '~')", order)


def _renewed(
    store: Store, entity: type[E], case_uid: str, known: Sequence[Entry], since: int
) -> list[E] | None:
    """Return the list with what has changed read again, None when that is too much of it.

    ``since`` is the number of the journal up to which ``known`` is the list.
    """
    changed = journal.changed_since(store.connection, entity.TABLE, since, _MOST_AGAIN + 1)
    if len(changed) > _MOST_AGAIN:
        return None
    marks = ", ".join("?" * len(changed))
    fresh = table.select(
        store.connection, entity, f"{_OF_CASE} AND uid IN ({marks})", (case_uid, *changed)
    )
    again = frozenset(changed)
    renewed = [cast("E", one) for one in known if one.uid not in again] + fresh
    for column, _, direction in reversed(
        [part.strip().partition(" ") for part in _ORDERS.get(entity.TABLE, "uid").split(",")]
    ):
        renewed.sort(key=partial(_sorted_by, column), reverse=bool(direction))
    return renewed


def _sorted_by(column: str, entry: Entry) -> Any:
    value = getattr(entry, column.removeprefix("~"))
    return value.lstrip("~") if column.startswith("~") else value


def count_entries(store: Store, what: str, case_uid: str) -> int:
    """Return how many entries of a case are in the table ``what``; their class is not needed."""
    if not table.is_entry_table(what):
        raise KeyError(what)
    with calm_errors():
        row = store.connection.execute(
            f"SELECT count(*) FROM {what} WHERE case_uid = ? AND deleted_at = ''",  # noqa: S608 - one of ours
            (case_uid,),
        ).fetchone()
    return int(row[0])
