"""Reads ``data/questions.csv``, the question bank."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from tui_app.domain.bank import BankQuestion
from tui_app.errors import FileUnusableError

COLUMNS = ("id", "category", "tags", "reasons", "first", "question", "basis")


@cache
def question_bank(data: Path) -> tuple[BankQuestion, ...]:
    """Return the questions of the bank in the folder of shipped texts, in its order.

    Raises ``FileUnusableError`` with the line of a row that is not as it should be.
    """
    path = data / "questions.csv"
    found: list[BankQuestion] = []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            for row in rows:
                found.append(_question(row, f"{path}, line {rows.line_num}"))
    except (OSError, ValueError, csv.Error):
        raise FileUnusableError(
            f"The question bank {path} cannot be read. Your own questions are safe; installing the "
            "program again brings the bank back."
        ) from None
    return tuple(found)


def _question(row: dict[str, str], where: str) -> BankQuestion:
    if tuple(row) != COLUMNS or not all(isinstance(value, str) for value in row.values()):
        raise FileUnusableError(f"{where}: expected are the columns {', '.join(COLUMNS)}.")
    if row["first"] not in ("1", "2", "3") or not row["id"] or not row["question"]:
        raise FileUnusableError(f"{where}: expected is an id, a question and 1, 2 or 3 as first.")
    return BankQuestion(
        id=row["id"],
        category=row["category"],
        tags=tuple(row["tags"].split()),
        reasons=tuple(row["reasons"].split()),
        first=int(row["first"]),
        text=row["question"],
        basis=row["basis"],
    )
