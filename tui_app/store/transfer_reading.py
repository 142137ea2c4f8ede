"""An exported case, read with suspicion: nothing of it reaches the store before all is checked."""

from __future__ import annotations

import json
from typing import Any

from tui_app.domain.cases import Case
from tui_app.domain.entry import Entry
from tui_app.errors import WrongUseError
from tui_app.store import table
from tui_app.store.transfer_entries import is_count, is_moment, not_expected, read_entry
from tui_app.text import storable
from tui_app.values import dataclass

FORMAT = "second-opinion case"
VERSION = 1
JOURNAL = (
    "uid", "action", "at", "author", "label", "case_uid", "entity", "entry_uid", "verb",
    "version", "before", "after", "undoes",
)  # fmt: skip

_VERBS = ("add", "change", "remove", "restore")


@dataclass(frozen=True)
class ReadCase:
    """What an export holds: its entries, parents before children, and its journal rows."""

    entries: list[Entry]
    journal: list[dict[str, Any]]

    @property
    def titles(self) -> list[str]:
        """The titles of its cases."""
        return [entry.title for entry in self.entries if isinstance(entry, Case)]


def read_export(text: str) -> ReadCase:
    """Return what an exported case holds.

    Raises ``WrongUseError`` that says what was expected when the text is not such an export.
    """
    data = _whole(text)
    entries = [
        read_entry(entity, values)
        for entity in table.entities()
        for values in data["entries"].get(entity.TABLE, [])
    ]
    cases = {entry.uid for entry in entries if isinstance(entry, Case)}
    if not cases:
        raise not_expected("it holds no case")
    if any(entry.case_uid not in cases for entry in entries):
        raise not_expected("some of its entries belong to no case in it")
    return ReadCase(entries, [_change(row) for row in data["journal"]])


def _whole(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise not_expected("it is not whole JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise not_expected("it does not say that it is a case")
    if not isinstance(data.get("version"), int) or data["version"] > VERSION:
        raise WrongUseError(
            "This case was exported by a newer Second Opinion. Nothing was changed; upgrade first."
        )
    entries, changes = data.get("entries"), data.get("journal")
    if not isinstance(entries, dict) or not all(
        isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
        for rows in entries.values()
    ):
        raise not_expected("its entries are not in the expected shape")
    if not isinstance(changes, list) or not all(map(_is_change, changes)):
        raise not_expected("its history is not in the expected shape")
    return data


def _is_change(row: Any) -> bool:
    if not isinstance(row, dict) or not all(
        is_count(row.get(name)) if name == "version" else isinstance(row.get(name), str)
        for name in JOURNAL
    ):
        return False
    try:
        table.entity_of(row["entity"])
        return (
            row["verb"] in _VERBS
            and is_moment(row["at"])
            and isinstance(json.loads(row["after"]), dict)
            and (not row["before"] or isinstance(json.loads(row["before"]), dict))
        )
    except (KeyError, ValueError, RecursionError):
        return False


def _change(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: storable(value) if isinstance(value, str) else value
        for name, value in row.items()
        if name in JOURNAL
    }
