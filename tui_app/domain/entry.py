"""What every kind of entry has in common, and how a field describes itself.

A field's metadata is written once, here beside the data, and serves the form, the list, the
search column and the export alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, field, fields
from enum import StrEnum
from typing import Any, ClassVar, Literal

from tui_app.values import dataclass


class Kind(StrEnum):
    """How a field is typed in, shown and stored."""

    LINE = "line"
    """One line of text."""
    TEXT = "text"
    """Text of any length, with line ends."""
    DATE = "date"
    """A date by day, month, year or "about", kept as ``PartialDate.stored()``."""
    CHOICE = "choice"
    """One of the ``choices``."""
    CHOICES = "choices"
    """Any of the ``choices``, kept as one JSON list."""
    WORDS = "words"
    """Plain words typed with commas between, kept as one JSON list."""
    FLAG = "flag"
    """Yes or no."""
    TIME = "time"
    """A time of day, kept as "HH:MM"."""
    PHONE = "phone"
    """A phone number as people write it, with an extension perhaps."""
    NUMBER = "number"
    """A whole number, kept as its digits."""
    TIME_ZONE = "time zone"
    """A name of the time-zone database, such as Europe/London."""


@dataclass(frozen=True)
class Choice:
    """One of the values a field may take, with the words that are shown for it."""

    value: str
    label: str
    help: str = ""


@dataclass(frozen=True)
class Spec:
    """All that a form, a list, a search and an export need to know of a field."""

    label: str
    kind: Kind = Kind.LINE
    tier: int = 1
    required: bool = False
    help: str = ""
    example: str = ""
    choices: tuple[Choice, ...] = ()
    show_when: tuple[str, ...] = ()
    """Another field, and its values with which this one is asked."""
    private: bool = False
    searched: bool = True
    prefer: Literal["past", "future"] | None = None
    """Which of two days is meant where no year is typed: that to come, or that gone by."""


def entry_field(label: str, kind: Kind = Kind.LINE, **described: Any) -> Any:
    """Return a dataclass field that carries its ``Spec``; its default follows from its kind."""
    default: Any = described.pop("default", None)
    if default is None:
        default = {Kind.CHOICES: (), Kind.WORDS: (), Kind.FLAG: False}.get(kind, "")
    return field(default=default, metadata={"spec": Spec(label, kind, **described)})


def choices(*pairs: Sequence[str]) -> tuple[Choice, ...]:
    """Return choices from ``(value, label)`` or ``(value, label, help)`` tuples."""
    return tuple(Choice(*pair) for pair in pairs)


def label_of(options: Sequence[Choice], value: str) -> str:
    """Return the words of one of the choices; an unknown value is shown as it is kept."""
    return next((one.label for one in options if one.value == value), value)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """The identity and life of a row, the same for every kind of entry.

    ``uid`` sorts by time of creation; times are ISO 8601 in UTC; ``version`` counts the changes;
    ``deleted_at`` marks a deletion, which removes nothing.
    """

    TABLE: ClassVar[str]
    NOUN: ClassVar[str]

    uid: str = ""
    case_uid: str = ""
    created_at: str = ""
    updated_at: str = ""
    author: str = ""
    version: int = 0
    deleted_at: str = ""


def specs(entry: type[Entry] | Entry) -> dict[str, Spec]:
    """Return the described fields of an entry class by name, in the order they are shown."""
    return {f.name: f.metadata["spec"] for f in fields(entry) if "spec" in f.metadata}


def described_fields(entry: type[Any]) -> list[Field[Any]]:
    """Return the dataclass fields that carry a ``Spec``."""
    return [f for f in fields(entry) if "spec" in f.metadata]


def searched_text(entry: Entry) -> str:
    """Return the words by which an entry is found, one field a line."""
    parts: list[str] = []
    for name, spec in specs(entry).items():
        if spec.searched and not spec.private:
            value = getattr(entry, name)
            parts.append(" ".join(value) if isinstance(value, tuple) else str(value))
    return "\n".join(part for part in parts if part)
