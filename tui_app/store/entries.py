"""The plain lists of a case: every entry of one kind, in an order that suits it."""

from __future__ import annotations

from typing import TypeVar, cast

from tui_app.domain.entry import Entry
from tui_app.store import table
from tui_app.store.driver import calm_errors
from tui_app.store.store import Store

E = TypeVar("E", bound=Entry)

_ORDERS = {
    "people": "name, uid",
    "candidates": "chosen DESC, name, uid",
    "services": "name, uid",
    "contacts": "day, uid",
    "searches": "day DESC, uid DESC",
    "appointments": "day, time, uid",
}
"""By table: the columns by which its list is sorted; the others are in the order of their making.

A day that is known to the month only comes before the days of that month.
"""


def list_entries(store: Store, entity: type[E], case_uid: str) -> list[E]:
    """Return a case's entries of one kind that are not deleted.

    The same list is asked for many times while a page is made; it is read again once anybody has
    written.
    """
    state = store.state()
    known_state, known = store.read_lists.get((entity, case_uid), (None, []))
    if state is not None and state == known_state:
        return cast("list[E]", list(known))
    with calm_errors():
        found = table.select(
            store.connection,
            entity,
            "case_uid = ?",
            (case_uid,),
            order=_ORDERS.get(entity.TABLE, "uid"),
        )
    if state is not None:
        store.read_lists[entity, case_uid] = state, list(found)
    return found


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
