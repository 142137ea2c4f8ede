"""The note grammar: what kind of note a typed line is, and by when something is to be done.

A prefix counts only at the very start, and only with something behind it. Whatever is in doubt
is a plain note, word for word: a thought must never be lost to its own grammar.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from tui_app.domain.date_words import parse_date
from tui_app.domain.dates import MONTHS, DateNotUnderstoodError, DateOrder, PartialDate
from tui_app.values import dataclass

_LONGEST_TAIL = 80


class NothingTypedError(ValueError):
    """There is nothing but white space to keep; ``sentence`` says so."""

    def __init__(self) -> None:
        """Carry the sentence, which is fit to be shown as it is."""
        self.sentence = "Nothing is written yet, so there is nothing to keep."
        super().__init__(self.sentence)


class NoteKind(StrEnum):
    """What a note is; the value is what the file keeps."""

    NOTE = "note"
    QUESTION = "question"
    TODO = "todo"
    DIAGNOSIS = "diagnosis"
    RECOMMENDATION = "recommendation"
    MEDICINE = "medicine"
    TEST = "test"
    WORD = "word"

    @property
    def label(self) -> str:
        """The kind's name as it is shown."""
        longer = {"todo": "To do", "word": "Word to look up"}
        return longer.get(self.value, self.value.capitalize())

    @property
    def prefix(self) -> str:
        """What is typed before the text to choose this kind; empty for a plain note."""
        marks = {"note": "", "question": "?", "todo": "!"}
        return marks.get(self.value, f"{self.value[0]}:")

    @property
    def sign(self) -> str:
        """The mark of one or two ASCII characters before the note in a list: as it is typed."""
        return self.prefix or "-"


@dataclass(frozen=True)
class Captured:
    """A note as read: its kind, its words exactly as typed, and by when it is to be done."""

    kind: NoteKind
    text: str
    due: PartialDate | None = None


def read_capture(text: str, *, today: date, order: DateOrder) -> Captured:
    """Return what ``text`` is, without its prefix and the white space at its ends.

    Raises ``NothingTypedError`` when there is nothing else.
    """
    typed = text.strip()
    if not typed:
        raise NothingTypedError
    for kind in NoteKind:
        mark = kind.prefix
        if mark and typed[: len(mark)].lower() == mark and _is_meant(kind, typed[len(mark) :]):
            words = typed[len(mark) :].lstrip()
            due = due_in(words, today=today, order=order) if kind is NoteKind.TODO else None
            return Captured(kind, words, due)
    return Captured(NoteKind.NOTE, typed)


def render(captured: Captured) -> str:
    """Return the line that reads as ``captured``: its prefix, a blank and its words.

    A plain note is its words alone; one whose kind was changed by hand and that begins with a
    prefix cannot be told apart by what is typed.
    """
    return f"{captured.kind.prefix} {captured.text}" if captured.kind.prefix else captured.text


def due_in(text: str, *, today: date, order: DateOrder) -> PartialDate | None:
    """Return the date that ``text`` ends in behind "by", "until" or "on", if there is one.

    Dates that are over do not count ("ask about the scan on 3 May 2020"), nor do two numbers
    without a year, which may be a fraction ("reduce it by 1/2").
    """
    tail = text[-_LONGEST_TAIL:].rstrip(" .!)")
    for found in re.finditer(r"(?<![\w-])(?:by|until|on)[ \t]+", tail, re.IGNORECASE):
        words = tail[found.end() :]
        if "\n" in words or re.fullmatch(r"\D*\d\d? ?[.,/-] ?\d\d?", words):
            continue
        try:
            due = parse_date(words, today=today, order=order, prefer="future")
        except DateNotUnderstoodError:
            continue
        if due.last_day >= today:
            return due
    return None


def seems_dated(text: str) -> bool:
    """Return whether ``text`` ends in what looks like a date that could not be read, as 31 Feb."""
    tail = text[-_LONGEST_TAIL:].rstrip(" .!)")
    months = "|".join(month[:3].lower() for month in MONTHS)
    return bool(
        re.search(rf"(?<![\w-])(?:by|until|on)[ \t]+(?=[^\n]*\d)[^\n]*(?:{months})[^\n]*$",
                  tail, re.IGNORECASE)
    )  # fmt: skip


def _is_meant(kind: NoteKind, behind: str) -> bool:
    """Whether a prefix is meant as one, judged by the text ``behind`` it."""
    if kind.prefix.endswith(":"):
        # "d:\scans" and "d:/scans" are places on a disk.
        return bool(behind) and behind[0] not in "\\/"
    return bool(behind.strip("?! \t\n"))
