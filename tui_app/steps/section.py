"""A heading with its lines: how the work of a step is listed, alike in the app and in the walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from tui_app.domain.agenda import Place
from tui_app.domain.contacts import AVENUES, THEY_ANSWER
from tui_app.domain.entry import Entry
from tui_app.steps import finding
from tui_app.steps.entry_lines import Line
from tui_app.values import dataclass

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Section:
    """A heading with its lines; ``add`` is where a new one of its kind is written."""

    heading: str
    lines: tuple[Line, ...]
    add: Place | None = None


def new_place(table: str, **known: str) -> Place:
    """Return where a new entry is written, with what is known of it."""
    parts = [table, *(f"{key}={value}" for key, value in known.items())]
    return Place("new-entry", ":".join(parts))


def read_new(uid: str) -> tuple[str, dict[str, str]]:
    """Return the table and the known fields that ``new_place`` wrote."""
    table, *known = uid.split(":")
    return table, dict(pair.split("=", 1) for pair in known if "=" in pair)


def log_place(step: str, script: str) -> Place:
    """Return where to write down what came of a card's words to say ("say") or to send.

    Unless they answer at once, their answer is what comes next: the agenda must not forget it.
    """
    about = step if step in {one.value for one in AVENUES} else "other"
    how = "call" if script == "say" else "message"
    return new_place("contacts", about=about, how=how, next_step=THEY_ANSWER)


def listed(
    heading: str, entries: Iterable[E], line: Callable[[E], Line], add: str, place: Place
) -> Section:
    """Return a section of entries that ends with the line to add one, in the words ``add``."""
    return Section(heading, (*map(line, entries), Line(place, add, "+")), place)


def noun_of(place: Place) -> str:
    """Return what is added at a place where a new entry is written, "" at any other."""
    kind = finding.KINDS.get(read_new(place.uid)[0]) if place.kind == "new-entry" else None
    return kind.NOUN if kind is not None else ""
