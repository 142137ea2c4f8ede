"""One row of a directory: its columns, what it must have, and what is said of it.

What is not checked never becomes a number, an address or a price that somebody might rely on.
"""

from __future__ import annotations

import re

from tui_app.content.rows import TableRow
from tui_app.domain.countries import name_of
from tui_app.domain.directory import ANYWHERE, UNION, Listing, ListingKind
from tui_app.domain.known import NOT_CHECKED, STATUSES, how_known
from tui_app.text import clean_line

LONGEST_ID, LONGEST_NAME, LONGEST_CELL = 40, 140, 500

_FIRST = ("id", "name", "former_names", "field", "conditions", "offers")
_LAST = (
    "address", "address_status", "phone", "phone_status", "phone_date", "country", "status",
    "source", "date", "note",
)  # fmt: skip
_OF_KIND: dict[ListingKind, tuple[str, ...]] = {
    ListingKind.SOCIETY: ("board",),
    ListingKind.SERVICE: (
        "run_by", "reviewer", "transfer", "report", "price", "price_status", "price_date", "where",
        "time",
    ),
    ListingKind.DESIGNATION: ("awarded_by", "count"),
}  # fmt: skip
_LABELS = {
    "board": "Certifying board",
    "awarded_by": "Awarded by",
    "count": "How many",
    "run_by": "Run by",
    "reviewer": "Who reviews",
    "transfer": "How records get there",
    "report": "Written report",
    "price": "Price",
    "where": "For whom and where",
    "time": "How long it takes",
    "address": "Web",
    "phone": "Phone",
    "note": "Note",
}
"""The columns that become a line of their own, in their order."""

_FACTS, _DATED = ("address", "phone", "price"), ("phone", "price")
"""Columns with a status of their own, and those of them with a date."""

_TAKEN_OVER = ("price", "time", "where", "address", "phone")
_SEARCHED = ("board", "awarded_by", "run_by")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CHANGED = "changed"
_UNSURE = NOT_CHECKED.rstrip(".").lower()
_LEFT_OUT = "Web address, number and price are left out: search for the name."


def columns(kind: ListingKind) -> tuple[str, ...]:
    """Return the columns of a table in their order."""
    return (*_FIRST, *_OF_KIND.get(kind, ()), *_LAST)


def read_listing(row: TableRow, kind: ListingKind, *, own: bool) -> Listing:
    """Return the entry of a row, or raise ``TableError``; one's own needs no status and source."""
    cells = {column: clean_line(row[column]) for column in columns(kind)}
    _check(row, cells, own)
    for column in _FACTS:
        _check_fact(row, cells, column, own)
    status = cells["status"]
    unsure = status in ("weak", "unchecked") or (status == _CHANGED and not cells["source"])
    shown = [column for column in _LABELS if cells.get(column)]
    return Listing(
        kind=kind,
        id=cells["id"],
        name=cells["name"],
        former_names=several(cells["former_names"]),
        fields=several(cells["field"]),
        conditions=several(cells["conditions"]),
        countries=several(cells["country"]),
        offers=cells["offers"],
        details=tuple((_label(column, cells), _value(column, cells)) for column in shown),
        known=_known(cells),
        checked=not unsure,
        own=own,
        also="\n".join(cells.get(column, "") for column in _SEARCHED),
        cells=tuple(
            (column, _taken_over(column, cells, unsure))
            for column in shown
            if column in _TAKEN_OVER
        ),
    )


def _check(row: TableRow, cells: dict[str, str], own: bool) -> None:
    if not _ID.fullmatch(cells["id"]) or len(cells["id"]) > LONGEST_ID:
        raise row.wrong("an id has lower-case letters and digits, with hyphens between")
    if not 0 < len(cells["name"]) <= LONGEST_NAME:
        raise row.wrong(f"a name has 1 to {LONGEST_NAME} characters")
    if long := [column for column, text in cells.items() if len(text) > LONGEST_CELL]:
        raise row.wrong(f"'{long[0]}' has more than {LONGEST_CELL} characters")
    if wrong := [code for code in several(cells["country"]) if not _is_country(code)]:
        raise row.wrong(f"'{wrong[0]}' is not '{ANYWHERE}', '{UNION}' or a known code such as 'DE'")
    status, source = cells["status"], cells["source"]
    if status not in (*STATUSES, _CHANGED) and (status or not own):
        raise row.wrong(f"the status is one of {', '.join((*STATUSES, _CHANGED))}")
    if status in ("official", "secondary", "weak") and not source:
        raise row.wrong("the source is missing")
    if bool(source) != bool(cells["date"]):
        raise row.wrong("a source and its date go together; 'undated' is a date too")


def _check_fact(row: TableRow, cells: dict[str, str], column: str, own: bool) -> None:
    """Raise where an address, a number or a price would be shown without being known."""
    if not cells.get(column):
        return
    status = cells[f"{column}_status"]
    if status == "unchecked":
        raise row.wrong(f"the {column} is not checked, so its cell stays empty")
    if status not in STATUSES and (status or not own):
        raise row.wrong(f"the {column}_status is official, secondary or weak")
    if column in _DATED and not own and not cells[f"{column}_date"]:
        raise row.wrong(f"the {column}_date is missing; 'undated' is a date too")
    if column == "address" and not cells[column].startswith(("https://", "http://")):
        raise row.wrong("an address begins with https:// or http://")


def _label(column: str, cells: dict[str, str]) -> str:
    if column not in _DATED:
        return _LABELS[column]
    date = cells[f"{column}_date"] or "undated"
    return f"{_LABELS[column]}, {date if date.startswith('undated') else f'as of {date}'}"


def _value(column: str, cells: dict[str, str]) -> str:
    """Return the words of a cell, with how well it is known where the row does not say it."""
    words, status = cells[column], cells.get(f"{column}_status", "")
    if status == "secondary" and cells["status"] == "official":
        return f"{words} (according to {cells['source']})"
    return f"{words} ({_UNSURE})" if status == "weak" else words


def _taken_over(column: str, cells: dict[str, str], unsure: bool) -> str:
    """Return a cell as it goes into a field of somebody's own, where no line stands beside it."""
    words = _value(column, cells)
    if column in _DATED:
        words = f"{words} ({_label(column, cells).partition(', ')[2]})"
    return f"{words} ({_UNSURE})" if unsure and _UNSURE not in words else words


def _known(cells: dict[str, str]) -> str:
    """Return in words how well a row as a whole is known."""
    status, source, date = cells["status"], cells["source"], cells["date"]
    if not status:
        return "From your own list."
    if status == _CHANGED:
        words = how_known("secondary", source, date) if source else NOT_CHECKED
        return f"Renamed, merged or closed since older lists were made. {words}"
    words = how_known(status, source, date)
    if status == "weak":
        return f"{words} Source: {source}, {date}."
    given = any(cells.get(column) for column in _FACTS)
    return f"{words} {_LEFT_OUT}" if status == "unchecked" and not given else words


def _is_country(code: str) -> bool:
    return code in (ANYWHERE, UNION) or (code.isupper() and bool(name_of(code)))


def several(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that has several with a semicolon between."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())
