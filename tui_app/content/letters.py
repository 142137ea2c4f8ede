"""Texts of letters and calls, each for the patient and for somebody who speaks for the patient."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from tui_app.content.rows import TableError
from tui_app.domain.scripts import PLACEHOLDER, PLACEHOLDERS
from tui_app.values import dataclass

SECTIONS = ("Say", "Say for someone", "Send", "Send for someone")
BLOCKS = ("items", "identity", "rule", "needed")
"""Placeholders that only letters have; the first stands alone on its line and is a list."""
_HEAD = re.compile(r"---\nid: ([a-z-]+)\ntitle: ([^\n]+)\n---\n")
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class LetterText:
    """One letter: the words to say and to send, in both voices, with placeholders."""

    id: str
    title: str
    texts: dict[str, str]

    def text(self, what: str, someone: bool) -> str:
        """Return the words to "Say" or to "Send", in the voice of who speaks."""
        return self.texts[f"{what} for someone" if someone else what]


def letter_text(data: Path, letter_id: str) -> LetterText:
    """Return the letter with this id; KeyError for one that there is not."""
    return letter_texts(data)[letter_id]


@cache
def letter_texts(data: Path) -> dict[str, LetterText]:
    """Return all letters by id; raise ``TableError`` for a fault in one of them."""
    found: dict[str, LetterText] = {}
    for file in sorted((data / "letters").glob("*.md")):
        letter = _read(file, file.read_text(encoding="utf-8"))
        found[letter.id] = letter
    return found


def _read(file: Path, text: str) -> LetterText:
    head = _HEAD.match(text)
    if head is None:
        raise TableError(file, 1, "a letter begins with its id and title between two lines '---'")
    names = _SECTION.findall(text)
    if tuple(names) != SECTIONS:
        raise TableError(file, 1, f"a letter has these parts in this order: {', '.join(SECTIONS)}")
    parts = _SECTION.split(text[head.end() :])[1:]
    known = {*PLACEHOLDERS, *BLOCKS}
    for place in PLACEHOLDER.finditer(text):
        if place[1] not in known:
            line = text.count("\n", 0, place.start()) + 1
            raise TableError(file, line, f"'{place[1]}' is no blank that the program can fill")
    texts = {name: body.strip() for name, body in zip(parts[::2], parts[1::2], strict=True)}
    return LetterText(head[1], head[2], texts)
