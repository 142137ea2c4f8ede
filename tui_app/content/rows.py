"""Reads a table of shipped texts, and names what is wrong with it by file and line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tui_app.domain.heads import Problem
from tui_app.errors import AppError


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


def read_rows(file: Path, columns: tuple[str, ...]) -> Iterator[TableRow]:
    """Yield the rows of a comma-separated table, or raise ``TableError`` at the first fault."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = f"could not be read ({error.strerror or 'unknown reason'})"
        raise TableError(file, 0, reason) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise TableError(file, line, "is not UTF-8 text; save the file as UTF-8") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if line == 1 and tuple(cells) != columns:
                raise TableError(file, 1, f"the first line must be '{','.join(columns)}'")
            if cells and len(cells) != len(columns):
                reason = f"has {len(cells)} cells instead of {len(columns)}"
                raise TableError(file, line, f"{reason}; a text with a comma stands in quotes")
            if cells and line > 1:
                yield TableRow(file, line, dict(zip(columns, cells, strict=True)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise TableError(file, line, f"is not a row of a table ({error})") from error
