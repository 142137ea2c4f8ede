"""Saying and asking, line by line: the only place where the walk reads or prints."""

from __future__ import annotations

import select
import unicodedata
from collections.abc import Iterator
from typing import TextIO

from tui_app.text import clean

WIDTH = 79
"""No line that is said is longer."""

_LONGEST_TYPED = 4095
"""Bytes after which a terminal throws the rest of a line away."""


class LeaveError(Exception):
    """The person wants to leave, or there is nobody to be asked any more."""


class Talk:
    """A conversation over two streams."""

    def __init__(self, lines: TextIO, out: TextIO) -> None:
        """Read from ``lines`` and print to ``out``."""
        self._lines = lines
        self._out = out
        self._typing = lines.isatty()
        self._first = True

    def say(self, text: str) -> None:
        """Print text, cleaned and wrapped; its own line ends stay."""
        said = "".join(
            part + "\n" for line in clean(text).split("\n") for part in wrapped(line.rstrip())
        )
        self._out.write(said)
        self._out.flush()

    def say_to_copy(self, line: str) -> None:
        """Print one line, cleaned but whole: a path or a command in pieces is of no use."""
        self._out.write(clean(line).replace("\n", " ") + "\n")
        self._out.flush()

    def ask(self, question: str) -> str:
        """Return the answer to a short question as it was typed.

        Raises ``LeaveError`` at the end of the input.
        """
        while True:
            try:
                return self.line(question)
            except KeyboardInterrupt:
                self._out.write("\n")
                self.say("To leave, type q and press enter. Nothing is lost.")

    def line(self, question: str) -> str:
        """Return one typed line; unlike ``ask`` let ctrl+c through."""
        *above, last = wrapped(clean(question).replace("\n", " "), WIDTH - 3)
        self._out.write("".join(line + "\n" for line in above) + (f"{last} > " if last else "> "))
        self._out.flush()
        line = self._lines.readline()
        if self._first:
            line, self._first = line.removeprefix("\ufeff"), False
        if not line or not self._typing:
            # Nobody's enter key has ended the line of the question.
            self._out.write("\n")
        if not line:
            raise LeaveError
        if self._typing and len(line.encode(errors="replace")) >= _LONGEST_TYPED:
            self.say("That line was as long as a terminal takes, and its end may be cut off.")
        return line.removesuffix("\n")

    def more_is_typed(self) -> bool:
        """Return whether more lines stand ready at a terminal, as when a text was pasted."""
        return self._typing and bool(select.select([self._lines], [], [], 0.02)[0])


def wrapped(line: str, columns: int = WIDTH) -> Iterator[str]:
    """Yield one line in pieces of at most ``columns``, parted at blanks where there are any."""
    while _columns(line) > columns:
        fitting = _fitting(line, columns)
        at = line.rfind(" ", 1, fitting + 1)
        if at <= 0 or not line[:at].strip():
            at = fitting
        yield line[:at].rstrip()
        line = line[at:].lstrip()
    yield line


def _columns(text: str) -> int:
    # Marks that join the letter before them are counted too: a terminal may not know them.
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _fitting(text: str, columns: int) -> int:
    used = 0
    for index, character in enumerate(text):
        used += _width(character)
        if used > columns:
            return index
    return len(text)
