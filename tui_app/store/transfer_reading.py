"""An exported case, read with suspicion: nothing of it reaches the store before all is checked."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from tui_app.domain.cases import Case
from tui_app.domain.dates import DateNotUnderstoodError, PartialDate
from tui_app.domain.entry import Entry, Kind, Spec, specs
from tui_app.errors import WrongUseError
from tui_app.store import table
from tui_app.text import storable

FORMAT = "second-opinion case"
VERSION = 1
JOURNAL = (
    "uid", "action", "at", "author", "label", "case_uid", "entity", "entry_uid", "verb",
    "version", "before", "after", "undoes",
)  # fmt: skip

_VERBS = ("add", "change", "remove", "restore")
_MOMENTS = ("created_at", "updated_at")
_MOMENTS_OR_NONE = ("deleted_at", "done_at")
_LARGEST = 2**63 - 1


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
        _entry(entity, values)
        for entity in table.ENTITIES
        for values in data["entries"].get(entity.TABLE, [])
    ]
    cases = {entry.uid for entry in entries if isinstance(entry, Case)}
    if not cases:
        raise not_expected("it holds no case")
    if any(entry.case_uid not in cases for entry in entries):
        raise not_expected("some of its entries belong to no case in it")
    return ReadCase(entries, [_change(row) for row in data["journal"]])


def not_expected(why: str) -> WrongUseError:
    """Return the error that says why a text is not an exported case."""
    return WrongUseError(
        f"This is not a case that Second Opinion exported: {why}. Nothing was changed. "
        "Expected is the JSON file of 'second-opinion export case'."
    )


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
        _is_count(row.get(name)) if name == "version" else isinstance(row.get(name), str)
        for name in JOURNAL
    ):
        return False
    try:
        table.entity_of(row["entity"])
        return (
            row["verb"] in _VERBS
            and _is_moment(row["at"])
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


def _entry(entity: type[Entry], values: dict[str, Any]) -> Entry:
    described = specs(entity)
    defaults = table.to_values(entity())
    read: dict[str, Any] = {}
    for field in fields(entity):
        value = values.get(field.name, defaults[field.name])
        is_number = isinstance(field.default, (bool, int))
        if not (_is_count(value) if is_number else isinstance(value, str)):
            shape = "a number" if is_number else "text"
            raise not_expected(f"'{field.name}' of a {entity.NOUN} is not {shape}")
        if isinstance(field.default, tuple):
            value = _words(value, entity, field.name)
        elif isinstance(field.default, bool):
            value = bool(value)
        elif isinstance(value, str):
            value = storable(value)
            _check_text(entity, field.name, value, described.get(field.name))
        read[field.name] = value
    if not read["uid"] or not read["case_uid"] or read["version"] < 1:
        raise not_expected(f"a {entity.NOUN} has no identity")
    if entity is Case and read["uid"] != read["case_uid"]:
        raise not_expected("a case belongs to another case")
    if any(spec.required and not read[name] for name, spec in described.items()):
        raise not_expected(f"a {entity.NOUN} is empty")
    return entity(**read)


def _check_text(entity: type[Entry], name: str, value: str, spec: Spec | None) -> None:
    moment_is_wrong = (name in _MOMENTS or (name in _MOMENTS_OR_NONE and value)) and not (
        _is_moment(value)
    )
    date_is_wrong = spec is not None and spec.kind is Kind.DATE and value and not _is_date(value)
    if moment_is_wrong or date_is_wrong:
        raise not_expected(f"'{name}' of a {entity.NOUN} is not a date as it is kept")
    if spec is not None and spec.choices and value not in {c.value for c in spec.choices}:
        raise not_expected(f"'{name}' of a {entity.NOUN} has an unknown value")


def _words(value: str, entity: type[Entry], name: str) -> tuple[str, ...]:
    try:
        items = json.loads(value)
    except (ValueError, RecursionError):
        items = None
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise not_expected(f"'{name}' of a {entity.NOUN} is not a list")
    return tuple(storable(item) for item in items)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def _is_moment(value: str) -> bool:
    try:
        moment = datetime.fromisoformat(value)
        moment.astimezone()
    except (ValueError, OverflowError):
        return False
    return moment.tzinfo is not None


def _is_date(value: str) -> bool:
    try:
        PartialDate.from_stored(value)
    except DateNotUnderstoodError:
        return False
    return True
