"""Reads a table of texts, and names what is wrong with it by file and line."""

from __future__ import annotations

import csv
import io
import stat
from collections.abc import Iterator
from pathlib import Path

from tui_app.domain.heads import Problem
from tui_app.errors import AppError
from tui_app.values import dataclass

MAX_BYTES = 1_000_000
"""The largest table that is read; the largest shipped one has 30,000 bytes."""


class TableError(AppError):
    """A table of texts cannot be used; ``problem`` says where and what was expected."""

    exit_code = 1

    def __init__(self, file: Path, line: int, reason: str) -> None:
        self.problem = Problem(str(file), line, reason)
        super().__init__(f"These texts cannot be shown. {self.problem}.")


@dataclass(frozen=True)
class TableRow:
    """One row: its cells by column, and where it stands."""

    file: Path
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """Return a cell without the white space around it."""
        return self.cells[column].strip()

    def wrong(self, reason: str) -> TableError:
        """Return the error that says what is wrong with this row."""
        return TableError(self.file, self.line, reason)


def read_rows(
    file: Path, columns: tuple[str, ...], problems: list[Problem] | None = None
) -> Iterator[TableRow]:
    """Yield the rows of a comma-separated table, or raise ``TableError`` at the first fault.

    Where ``problems`` is given, a fault is put there, and the rows without one are still read.
    """
    try:
        for row in _rows(file, columns):
            if isinstance(row, TableRow):
                yield row
            elif problems is None:
                raise row
            else:
                problems.append(row.problem)
    except TableError as error:
        if problems is None:
            raise
        problems.append(error.problem)


def _rows(file: Path, columns: tuple[str, ...]) -> Iterator[TableRow | TableError]:
    """Yield the rows, and for each that is none what is wrong with it."""
    reader = csv.reader(io.StringIO(_text(file), newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield TableError(file, line, f"is not a row of a table ({error})")
            cells = []
        if cells is None:
            return
        if line == 1 and tuple(cells) != columns:
            raise TableError(file, 1, f"the first line must be '{','.join(columns)}'")
        if cells and len(cells) != len(columns):
            reason = f"has {len(cells)} cells instead of {len(columns)}"
            yield TableError(file, line, f"{reason}; a text with a comma stands in quotes")
        elif cells and line > 1:
            yield TableRow(file, line, dict(zip(columns, cells, strict=True)))
        line = reader.line_num + 1


def _text(file: Path) -> str:
    """Return the text of a table. Only a regular file is opened: a pipe would hold up for good."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise TableError(file, 0, "is not a file")
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
    except OSError as error:
        reason = f"could not be read ({error.strerror or 'unknown reason'})"
        raise TableError(file, 0, reason) from error
    if len(content) > MAX_BYTES:
        raise TableError(file, 0, f"is larger than {MAX_BYTES // 1000} kB, the most a table may be")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TableError(file, line, "is not UTF-8 text; save the file as UTF-8") from error
