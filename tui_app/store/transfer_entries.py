"""One exported entry: each of its fields checked before it is believed."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any

from tui_app.domain.cases import Case
from tui_app.domain.dates import DateNotUnderstoodError, PartialDate
from tui_app.domain.entry import Entry, Kind, Spec, specs
from tui_app.errors import WrongUseError
from tui_app.store import table
from tui_app.text import storable

_MOMENTS = ("created_at", "updated_at")
_MOMENTS_OR_NONE = ("deleted_at", "done_at")
_LARGEST = 2**63 - 1


def not_expected(why: str) -> WrongUseError:
    """Return the error that says why a text is not an exported case."""
    return WrongUseError(
        f"This is not a case that Second Opinion exported: {why}. Nothing was changed. "
        "Expected is the JSON file of 'second-opinion export case'."
    )


def read_entry(entity: type[Entry], values: dict[str, Any]) -> Entry:
    """Return the entry that exported values describe, every field checked.

    A field that is missing is empty, one that is not known is passed over. Raises
    ``WrongUseError`` for a value that this program would never have exported.
    """
    described = specs(entity)
    defaults = table.to_values(entity())
    read: dict[str, Any] = {}
    for field in fields(entity):
        value = values.get(field.name, defaults[field.name])
        is_number = isinstance(field.default, (bool, int))
        if not (is_count(value) if is_number else isinstance(value, str)):
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
        is_moment(value)
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


def is_count(value: Any) -> bool:
    """Whether a value is a whole number from 0 that the file can hold."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST


def is_moment(value: str) -> bool:
    """Whether a text is a moment with its offset, as entries keep it."""
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
