"""What every measurement gets: the programs, the data, and how often to look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from tests.bench import data
from tests.bench.children import OURS, Children
from tests.bench.data import DataSet
from tests.bench.table import Row
from tests.bench.watch import Watched
from tui_app.store.identity import new_uid

CAPTURE_LABEL = "Note"
"""What the capture line begins with when it is opened."""

QUIET = 0.3
"""Seconds without output after which the program has done all it had to do."""

ESCAPE = "\x1b[27u"
"""The Esc key of a terminal that says so outright; a lone ESC is only one after a quarter second
without the rest of a sequence, which is meant for slow lines and no work of the program."""


@dataclass(frozen=True)
class Bench:
    """Rounds are starts, presses are keys, idle is in seconds."""

    children: Children
    pairs: int = 21
    presses: int = 40
    idle: float = 10

    @cached_property
    def example(self) -> DataSet:
        """The worked example; only to be read."""
        return data.example(self.children.work / "example")

    @cached_property
    def big(self) -> DataSet:
        """The file with 10,000 notes; only to be read."""
        return data.big(self.children.work / "big")

    @property
    def both(self) -> tuple[DataSet, DataSet]:
        """Both files."""
        return self.example, self.big

    def copy(self, of: DataSet) -> DataSet:
        """Return a copy that may be changed."""
        return of.copied(self.children.work / f"copy-{new_uid()}")

    @contextmanager
    def open(
        self, of: DataSet, *, truecolor: bool = False, columns: int = 80, lines: int = 24
    ) -> Iterator[Watched]:
        """Start our program on a file, wait until it has nothing more to do, leave it at last."""
        with self.children.pty(
            OURS, of.home, truecolor=truecolor, columns=columns, lines=lines
        ) as program:
            program.wait_bytes(of.first.encode())
            program.settle(1.0)
            yield program
            leave(program)


def leave(program: Watched, *, depth: int = 6) -> None:
    """Quit our program from ``depth`` screens deep, so that its file is closed properly."""
    for _ in range(depth):
        program.press(ESCAPE)
        program.settle(QUIET)
    program.press("q")
    program.wait_exit()


Measurement = Callable[[Bench], list[Row]]
