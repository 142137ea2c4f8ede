"""The front matter of a card: plain ``key: value`` lines and lists, nothing cleverer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field
from datetime import date

from tui_app.domain.cases import REASONS
from tui_app.domain.heads import Stage
from tui_app.text import clean_line
from tui_app.values import dataclass

SLUG = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
"""How ids and keys look: lower-case words joined with hyphens."""
MAX_TITLE = 60

_PAIR = re.compile(r"([A-Za-z][\w-]*):(?:[ \t]+(.*))?$")
_COMMENT = re.compile(r"(?:^|[ \t])#.*$")
_SLUG = re.compile(SLUG)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass
class Front:
    """What the front matter says, by key, and where the body begins.

    ``faults`` are (line, reason); ``body_at`` is the body's first character and ``body_line`` the
    number of lines before it.
    """

    values: dict[str, str] = field(default_factory=dict)
    lists: dict[str, list[str]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    faults: list[tuple[int, str]] = field(default_factory=list)
    body_at: int = 0
    body_line: int = 0


def read_front(text: str) -> Front:
    """Return the front matter of a card's text; what is wrong with it is in ``faults``."""
    front = Front()
    if not text.startswith("---\n"):
        front.faults.append((1, "a card begins with a line of three dashes: ---"))
        return front
    end = text.find("\n---\n", 3)
    if end < 0:
        end = len(text) - 4 if text.endswith("\n---") else -1
    if end < 0:
        front.faults.append((1, "the lines at the top must end with another line of three dashes"))
        return front
    lines = text[4:end].split("\n") if end > 3 else []
    front.body_at = end + 5
    front.body_line = len(lines) + 2
    _read_lines(front, lines)
    return front


def _read_lines(front: Front, lines: list[str]) -> None:
    """Take the lines between the dashes into ``front``."""
    key = ""
    for number, raw in enumerate(lines, start=2):
        line = (_COMMENT.sub("", raw) if "#" in raw else raw).rstrip()
        if not line:
            continue
        item = line.lstrip().startswith("- ")
        pair = None if item else _PAIR.match(line)
        if item and key and not front.values[key]:
            front.lists.setdefault(key, []).append(_value(line.lstrip()[2:]))
        elif pair is None:
            wanted = "expected 'key: value', or '- item' under a key without a value"
            front.faults.append((number, wanted))
        elif pair[1] in front.values:
            front.faults.append((number, f"'{pair[1]}' is given twice"))
        else:
            key = pair[1]
            front.values[key] = _value(pair[2] or "")
            front.lines[key] = number


def _value(written: str) -> str:
    """Return a value as it is meant: cleaned, and without the quotes of people used to YAML."""
    value = written.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return clean_line(value)


def _slug(value: str) -> bool:
    return len(value) <= 40 and _SLUG.fullmatch(value) is not None


def _stage(value: str) -> bool:
    return value in {stage.value for stage in Stage}


def _whole(most: int) -> Callable[[str], bool]:
    def holds(value: str) -> bool:
        return value.isascii() and value.isdecimal() and len(value) < 5 and 0 < int(value) <= most

    return holds


def _day(value: str) -> bool:
    try:
        return _DATE.fullmatch(value) is not None and bool(date.fromisoformat(value))
    except ValueError:
        return False


_ID_LIKE = "lower-case letters and digits with hyphens between, such as own-doctor"
_WANTED: dict[str, tuple[Callable[[str], bool], str]] = {
    "id": (_slug, _ID_LIKE),
    "stage": (_stage, "one of before, during, after"),
    "order": (_whole(999), "a whole number from 1 to 999"),
    "title": (lambda value: len(value) <= MAX_TITLE, f"at most {MAX_TITLE} characters"),
    "workspace": (_slug, _ID_LIKE),
    "minutes": (_whole(480), "a whole number from 1 to 480"),
    "reviewed": (_day, "a date such as 2026-11-22"),
}
FIRST_FOR = "first_for"
_REASONS = tuple(one.value for one in REASONS)
KNOWN_KEYS = (*_WANTED, "sources", FIRST_FOR)
"""Every key the front matter may have; all but the last are required."""


def front_faults(front: Front) -> list[tuple[int, str]]:
    """Return all that is wrong with what the front matter says, as (line, reason)."""
    faults = list(front.faults)
    if faults and not front.body_at:
        return faults
    for key, (holds, wanted) in _WANTED.items():
        value = front.values.get(key, "")
        line = front.lines.get(key, 1)
        if not value:
            faults.append((line, f"'{key}' is missing: {wanted}"))
        elif not holds(value):
            faults.append((line, f"'{key}' is '{value}'; expected {wanted}"))
    if not front.lists.get("sources"):
        wanted = "'sources' is missing: at least one line '- source, date' under it"
        faults.append((front.lines.get("sources", 1), wanted))
    if front.values.get(FIRST_FOR):
        wanted = f"'{FIRST_FOR}' is a list: lines such as '- {_REASONS[0]}' under it"
        faults.append((front.lines[FIRST_FOR], wanted))
    faults += [
        (front.lines[FIRST_FOR], f"'{FIRST_FOR}' has '{one}'; expected {', '.join(_REASONS)}")
        for one in front.lists.get(FIRST_FOR, ())
        if one not in _REASONS
    ]
    return faults
