"""Lines of a given width for plain text, counted in the cells of a terminal or a typewriter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_EMOJI = range(0x1F000, 0x1FB00)
_AS_PICTURE = "\ufe0f"
"""Asks for the picture of the sign before it, which is two cells wide."""


def cells(text: str) -> int:
    """Return how many cells a line takes; where terminals differ, the higher count."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def wrapped(text: str, width: int) -> list[str]:
    """Return clean text as lines of at most ``width`` cells; its own line ends are kept.

    Lines break at blanks; a word that is wider than a whole line breaks between letters. Empty
    lines stay empty. A width below 2, too narrow for a wide letter, counts as 2.
    """
    width = max(width, 2)
    return [part for line in text.split("\n") for part in _parts(line, width)]


def padded(text: str, width: int) -> str:
    """Return a line with blanks at its end, to take ``width`` cells."""
    return text + " " * (width - cells(text))


def _parts(line: str, width: int) -> Iterator[str]:
    made, taken = "", 0
    for word in line.split():
        wide = cells(word)
        if made and taken + 1 + wide <= width:
            made, taken = f"{made} {word}", taken + 1 + wide
            continue
        if made:
            yield made
        *whole, made = _cut(word, width) if wide > width else [word]
        yield from whole
        taken = cells(made)
    yield made


def _cut(word: str, width: int) -> list[str]:
    """Return a word in pieces of at most ``width`` cells; marks stay with their letter."""
    pieces, taken = [""], 0
    for letter in word:
        wide = _cells_of(letter)
        if taken + wide > width:
            pieces.append("")
            taken = 0
        pieces[-1] += letter
        taken += wide
    return pieces


def _cells_of(letter: str) -> int:
    if letter == _AS_PICTURE:
        return 1
    kind = unicodedata.category(letter)
    if kind in ("Mn", "Me", "Cf"):
        return 0
    # Emoji that are younger than this Python are unknown to it, and as wide as the others.
    wide = unicodedata.east_asian_width(letter) in "WF" or (kind == "Cn" and ord(letter) in _EMOJI)
    return 2 if wide else 1
