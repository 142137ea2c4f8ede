"""Finding and reading card files, whatever somebody has put into the folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tui_app.domain.heads import Problem
from tui_app.errors import AppError
from tui_app.values import dataclass

MAX_BYTES = 64_000
"""The largest card file that is read; a full card has about 7,000 bytes.

The parser needs a second for the nastiest file of this size.
"""
MAX_FILES = 300
"""The most card files taken from one folder, in case it is a home folder by mistake."""


class CardError(AppError):
    """A card cannot be shown; ``problem`` says where and what was expected."""

    exit_code = 1

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"This card cannot be shown. {problem}.")
        self.problem = problem


@dataclass(frozen=True)
class Found:
    """The card files of a folder in the order of their names, and what could not be used."""

    paths: tuple[Path, ...]
    problems: tuple[Problem, ...]


def card_folder(folder: Path) -> Path:
    """Return where the cards lie: ``folder`` itself, or its ``cards`` when it has one."""
    inside = folder / "cards"
    return inside if inside.is_dir() else folder


def find_cards(folder: Path) -> Found:
    """Return the Markdown files in ``folder`` and in its folders, one level down.

    Hidden files and README.md are nobody's cards. Nothing is raised.
    """
    paths: list[Path] = []
    problems: list[Problem] = []
    folders = [folder]
    for place in _entries(folder, problems):
        if place.name.lower().endswith(".md"):
            continue
        if place.is_dir() and not place.name.startswith("."):
            folders.append(Path(place.path))
    for inside in folders:
        for entry in _entries(inside, problems):
            name = entry.name.lower()
            if name.endswith(".md") and name != "readme.md" and not name.startswith("."):
                paths.append(Path(entry.path))
    if len(paths) > MAX_FILES:
        reason = f"has {len(paths)} Markdown files; only the first {MAX_FILES} are read as cards"
        problems.append(Problem(str(folder), 0, reason))
    return Found(tuple(paths[:MAX_FILES]), tuple(dict.fromkeys(problems)))


def read_card_text(path: Path) -> str:
    """Return the text of a card file with plain line ends, or raise ``CardError``.

    Only a regular file is opened: a pipe named like a card would hold up the program for good.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _refused(path, 0, "is not a file; a card is one Markdown file")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = f"could not be read ({error.strerror or 'unknown reason'})"
        raise _refused(path, 0, reason) from error
    if len(content) > MAX_BYTES:
        raise _refused(path, 0, f"is larger than {MAX_BYTES // 1000} kB, the most a card may be")
    if not content.strip():
        raise _refused(path, 1, "is empty; a card begins with a line of three dashes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refused(path, line, "is not UTF-8 text; save the file as UTF-8") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _entries(folder: Path, problems: list[Problem]) -> list[os.DirEntry[str]]:
    """Return what is in ``folder`` by name; a folder that cannot be listed is a problem."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        reason = f"cannot be listed ({error.strerror or 'unknown reason'})"
        problems.append(Problem(str(folder), 0, reason))
        return []


def _refused(path: Path, line: int, reason: str) -> CardError:
    return CardError(Problem(str(path), line, reason))
