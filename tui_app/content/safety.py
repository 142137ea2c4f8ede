"""What is said about safety: when not to wait, and whom to call in which country."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tui_app.domain.countries import EU, code_of

FILE = "safety.csv"
_ANY, _UNION = "any", "EU"


@dataclass(frozen=True)
class Safety:
    """One row of ``safety.csv``: a sentence under its ``label``, or a ``number`` to call.

    ``status`` says how well it is known, ``source`` and ``date`` from where and when.
    """

    kind: str
    country: str
    label: str
    number: str
    text: str
    status: str
    source: str
    date: str


def safety_lines(data: Path) -> tuple[Safety, ...]:
    """Return the sentences about safety, the most urgent ones first; none without the file."""
    return tuple(row for row in _rows(data / FILE) if row.kind == "line")


def numbers(data: Path, country: str) -> tuple[Safety, ...]:
    """Return whom to call in a country, given by its name or its two letters.

    A country of the European Union that has no row of its own gets those of the Union; one that
    is not known gets the advice that holds anywhere.
    """
    found = [row for row in _rows(data / FILE) if row.kind == "number"]
    code = code_of(country)
    for wanted in (code, _UNION if code in EU else ""):
        own = tuple(row for row in found if wanted and row.country == wanted)
        if own:
            return own
    return tuple(row for row in found if row.country == _ANY)


@cache
def _rows(path: Path) -> tuple[Safety, ...]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return tuple(
                Safety(**{key: row.get(key) or "" for key in Safety.__dataclass_fields__})
                for row in csv.DictReader(file)
            )
    except (OSError, ValueError, csv.Error):
        return ()
