"""Between an entry and what a form shows and takes: every kind of field, both ways."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar
from zoneinfo import available_timezones

from tui_app.domain.date_words import parse_date
from tui_app.domain.dates import DateNotUnderstoodError, PartialDate
from tui_app.domain.entry import Kind, Spec, described_fields
from tui_app.session import Session

T = TypeVar("T")


class FieldFaultError(ValueError):
    """A text does not fit its field; ``sentence`` says what was expected."""

    def __init__(self, sentence: str) -> None:
        """Carry the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


def form_specs(entry: object) -> dict[str, Spec]:
    """Return the fields of a form by name, in order."""
    return {field.name: field.metadata["spec"] for field in described_fields(type(entry))}


def to_typed(entry: object) -> dict[str, str]:
    """Return an entry's values as the texts that a form shows."""
    return {name: _typed(getattr(entry, name), spec) for name, spec in form_specs(entry).items()}


def from_typed(entry: T, typed: Mapping[str, str], session: Session) -> tuple[T, dict[str, str]]:
    """Return the entry with what was typed, and by field the sentences for what does not fit."""
    values: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for name, spec in form_specs(entry).items():
        try:
            values[name] = _value(typed.get(name, ""), spec, session)
        except FieldFaultError as error:
            faults[name] = error.sentence
    return (entry if faults else replace(entry, **values)), faults  # type: ignore[type-var]


def _typed(value: Any, spec: Spec) -> str:
    if spec.kind is Kind.DATE:
        return PartialDate.from_stored(value).words() if value else ""
    if spec.kind is Kind.FLAG:
        return "yes" if value else ""
    if spec.kind is Kind.CHOICES:
        return json.dumps(list(value))
    if spec.kind is Kind.WORDS:
        return ", ".join(value)
    return str(value)


def _value(text: str, spec: Spec, session: Session) -> Any:
    if spec.kind is Kind.CHOICES:
        return tuple(json.loads(text or "[]"))
    if spec.kind is Kind.WORDS:
        return tuple(word.strip() for word in text.split(",") if word.strip())
    if spec.kind is Kind.FLAG:
        return text == "yes"
    bare = text.strip()
    if spec.required and not bare:
        raise FieldFaultError(f"'{spec.label}' is needed; a word or two will do.")
    if spec.kind is Kind.DATE:
        return _date(bare, session)
    if spec.kind is Kind.TIME_ZONE and bare:
        return _time_zone(bare)
    return bare


def _date(text: str, session: Session) -> str:
    if not text:
        return ""
    try:
        return parse_date(text, today=session.today, order=session.date_order).stored()
    except DateNotUnderstoodError as error:
        raise FieldFaultError(error.sentence) from None


def _time_zone(text: str) -> str:
    known = {zone.casefold(): zone for zone in available_timezones()}
    wanted = text.replace(" ", "_").casefold()
    if wanted in known:
        return known[wanted]
    cities = sorted(zone for zone in known.values() if wanted in zone.casefold())
    hint = f" Did you mean {', '.join(cities[:3])}?" if cities else ""
    raise FieldFaultError(
        f"A time zone is written as continent and city, such as Europe/London.{hint}"
    )
