"""A history that somebody has written elsewhere, made into lines of the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tui_app.domain.date_words import names_part, parse_date
from tui_app.domain.dates import DateNotUnderstoodError, DateOrder
from tui_app.domain.timeline import HEADLINE, TimelineEntry
from tui_app.values import dataclass

_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\d+[.)]\s+)?")
_AFTER_DATE = re.compile(r"[:,;|\t]|\s[-–—]+\s|[–—]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_QUOTES = "\"'“”„«»*_ "
_DATE_CELLS = 40
_KINDS = (
    ("diagnosis", r"diagnos"),
    ("hospital", r"hospital|admitted|discharged|emergency|operation|surgery|operated"),
    ("stop", r"\b(stopped|ended|came off)\b"),
    ("start", r"^(started|began|begun) (taking|on|with )?(?=\S+ ?\d|tablet|treatment|therapy)"),
    ("start", r"^(started|put on|prescribed)\b"),
    ("change", r"\b(dose|dosage) (was )?(raised|lowered|changed|increased|reduced)"),
    ("result", r"\b(result|showed|positive|negative|elevated)\b"),
    ("test", r"\b(test|tests|scan|x-ray|mri|ct|biopsy|ultrasound)\b"),
    ("visit", r"\b(saw|visit|visited|referred|appointment)\b"),
)


@dataclass(frozen=True)
class Pasted:
    """What was read: the entries, and the lines (number, text) whose date was not understood."""

    entries: tuple[TimelineEntry, ...]
    undated: tuple[tuple[int, str], ...]


def read_pasted(text: str, *, today: date, order: DateOrder) -> Pasted:
    """Return the lines of ``text`` as entries: a date, a colon or dash, and what happened.

    A line without a date belongs to the one before it. A heading, which ends with a colon, and
    empty lines are passed over.
    """
    entries: list[TimelineEntry] = []
    undated: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        bare = _BULLET.sub("", line).strip(_QUOTES)
        if not bare:
            continue
        found = _dated(bare, today, order)
        if found is not None:
            entries.append(found)
        elif entries:
            last = entries[-1]
            entries[-1] = replace(last, detail=f"{last.detail}\n{bare}".strip())
        elif not bare.endswith(":"):
            undated.append((number, bare))
    return Pasted(tuple(entries), tuple(undated))


def _dated(line: str, today: date, order: DateOrder) -> TimelineEntry | None:
    for stop in _stops(line):
        try:
            day = parse_date(line[: stop.start()], today=today, order=order, prefer="past")
        except DateNotUnderstoodError:
            continue
        words = line[stop.end() :].strip(_QUOTES)
        if not words:
            continue
        headline, detail = split_headline(words)
        if names_part(line[: stop.start()]):
            detail = f"{line[: stop.start()].strip(_QUOTES)}\n{detail}".strip()
        return TimelineEntry(
            day=day.stored(), headline=headline, detail=detail, kind=kind_of(headline)
        )
    return None


def _stops(line: str) -> Iterator[re.Match[str]]:
    """Yield where the date may end, the farthest first: 2025-03-12 is more than a year."""
    yield from reversed(list(_AFTER_DATE.finditer(line[:_DATE_CELLS])))


def split_headline(words: str) -> tuple[str, str]:
    """Return the first sentence as a headline that fits, and the rest; no word is lost."""
    first, *rest = _SENTENCE.split(words, maxsplit=1)
    first = first.rstrip(".")
    if len(first) <= HEADLINE:
        return first, "".join(rest)
    cut = first[: HEADLINE - 2].rpartition(" ")[0] or first[: HEADLINE - 2]
    return f"{cut} …", words


def kind_of(headline: str) -> str:
    """Return what a headline most likely is; a symptom where nothing else is said."""
    lower = headline.casefold()
    return next((kind for kind, words in _KINDS if re.search(words, lower)), "symptom")
