"""The words on safety and the numbers to call, read from ``data/safety.csv``."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from tui_app.content.places import shipped_data


@dataclass(frozen=True)
class SafetyLine:
    """One row: a sentence (kind "line") or a number to call (kind "number").

    ``country`` is a code of two letters, or "any"; ``status`` says how well the row is known.
    """

    kind: str
    country: str
    label: str
    number: str
    text: str
    status: str
    source: str
    date: str


def safety_lines() -> list[SafetyLine]:
    """Return all rows in the order of the file."""
    with (shipped_data() / "safety.csv").open(encoding="utf-8", newline="") as file:
        return [SafetyLine(**row) for row in csv.DictReader(file)]
