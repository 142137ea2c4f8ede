"""Whether anything of getting ready is written down; the start asks before it reads more."""

from __future__ import annotations

from tui_app.store.driver import calm_errors
from tui_app.store.store import Store

_TABLES = ("records", "corrections", "medicines", "timeline")
_ANY = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE case_uid = :case AND deleted_at = '')"  # noqa: S608 - ours
    for table in _TABLES
)


def has_any(store: Store, case_uid: str) -> bool:
    """Return whether the case has a record, a mistake, a medicine or a line of the timeline."""
    with calm_errors():
        row = store.connection.execute(f"SELECT {_ANY}", {"case": case_uid}).fetchone()
    return bool(row[0])
