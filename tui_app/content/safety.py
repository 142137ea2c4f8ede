"""When not to wait, and whom to call: the lines and numbers of ``safety.csv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tui_app.content.rows import TableRow, read_rows
from tui_app.domain import known
from tui_app.domain.countries import EU, code_of, name_of
from tui_app.values import dataclass

COLUMNS = ("kind", "country", "label", "number", "text", "status", "source", "date")
STATUSES = (*known.STATUSES, "design")
_ANY, _UNION = "any", "EU"
_CHECK = "Check the number for where you are."


@dataclass(frozen=True)
class SafetyLine:
    """One thing to keep in mind."""

    label: str
    text: str


@dataclass(frozen=True)
class Number:
    """A number to call, and how well it is known; ``number`` may be the address of a site."""

    label: str
    number: str
    text: str
    status: str
    source: str
    date: str


def safety_lines(data: Path) -> tuple[SafetyLine, ...]:
    """Return the safety lines, or raise ``TableError``."""
    return tuple(SafetyLine(row["label"], row["text"]) for row in _rows(data, "line"))


def numbers(data: Path, country: str) -> tuple[Number, ...]:
    """Return the numbers of a country as somebody typed it, those of the EU for a member.

    Where none is known, the row stands that says to look it up. Raise ``TableError`` for a fault.
    """
    rows, code = _rows(data, "number"), code_of(country)
    own = [row for row in rows if row["country"] == code]
    if not own and code in EU:
        own = [row for row in rows if row["country"] == _UNION]
    own += [row for row in rows if row["country"] == _ANY and (row["number"] or not own)]
    return tuple(Number(*(row[column] for column in COLUMNS[2:])) for row in own)


def how_known(number: Number) -> str:
    """Return in words how well a number is known, unless its text asks to check it anyway."""
    words = known.how_known(number.status, number.source, number.date)
    asks = words == known.NOT_CHECKED and _CHECK in number.text
    return "" if asks or number.status == "design" else words


def _rows(data: Path, kind: str) -> list[TableRow]:
    return [row for row in _checked(data / "safety.csv") if row["kind"] == kind]


@cache
def _checked(file: Path) -> tuple[TableRow, ...]:
    rows = tuple(read_rows(file, COLUMNS))
    for row in rows:
        if row["kind"] not in ("line", "number"):
            raise row.wrong("the kind is 'line' or 'number'")
        if row["country"] not in (_ANY, _UNION) and not name_of(row["country"]):
            raise row.wrong(f"the country is '{_ANY}' or a known code such as 'DE'")
        if not row["label"] or (row["kind"] == "line" and not row["text"]):
            raise row.wrong("a label is missing, or the text of a line")
        if row["status"] not in STATUSES:
            raise row.wrong(f"the status is one of {', '.join(STATUSES)}")
        if row["status"] != "design" and not (row["source"] and row["date"]):
            raise row.wrong("the source and its date are missing")
    return rows
