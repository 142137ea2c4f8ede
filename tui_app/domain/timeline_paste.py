"""A history that somebody has written elsewhere, made into lines of the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tui_app.domain.date_words import names_part, parse_date
from tui_app.domain.dates import DateNotUnderstoodError, DateOrder, PartialDate
from tui_app.domain.timeline import HEADLINE, TimelineEntry
from tui_app.values import dataclass

_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\d+[.)]\s+)?")
_AFTER_DATE = re.compile(r"[:,;|\t]|\s[-–—]+\s|[–—]")
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
_WHOLE_DATE = re.compile(
    r"(?:(?:about|around|early|mid|late)\s+)*"
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}(?:-\d{1,2})?"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+)?{_MONTH},?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?\d{{4}})"
    r"(?![\w/])",
    re.IGNORECASE,
)
"""A date that is one even without a colon behind it; "2000 mg" and "may be" are none."""
_NAMES_MONTH = re.compile(rf"\b{_MONTH}(?!\w)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_QUOTES = "\"'“”„«»*_ "
_DATE_CELLS = 40
_KINDS = (
    ("diagnosis", r"diagnos|\btold (me |us )?(it is|that it is|it's)\b"),
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
    """What was read: the entries; lines (number, text) without a date, and with one that is none.

    ``wrong`` has a sentence that says why as well.
    """

    entries: tuple[TimelineEntry, ...]
    undated: tuple[tuple[int, str], ...]
    wrong: tuple[tuple[int, str, str], ...] = ()


def read_pasted(text: str, *, today: date, order: DateOrder) -> Pasted:
    """Return the lines of ``text`` as entries: a date, a colon or dash, and what happened.

    After a date with its year the colon may be missing. A month without a year is the first one
    since the line before. A line without a date belongs to the one before it. A heading, which
    ends with a colon, and empty lines are passed over.
    """
    entries: list[TimelineEntry] = []
    undated: list[tuple[int, str]] = []
    wrong: list[tuple[int, str, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        bare = _BULLET.sub("", line).strip(_QUOTES)
        if not bare:
            continue
        since = entries[-1].on.first_day if entries else None
        try:
            found = _dated(bare, today, order, since) or _undivided(bare, today, order)
        except DateNotUnderstoodError as error:
            wrong.append((number, bare, error.sentence))
            continue
        if found is not None:
            entries.append(found)
        elif entries:
            last = entries[-1]
            entries[-1] = replace(last, detail=f"{last.detail}\n{bare}".strip())
        elif not bare.endswith(":"):
            undated.append((number, bare))
    return Pasted(tuple(entries), tuple(undated), tuple(wrong))


def _dated(line: str, today: date, order: DateOrder, since: date | None) -> TimelineEntry | None:
    for stop in _stops(line):
        try:
            day = _day(line[: stop.start()], today, order, since)
        except DateNotUnderstoodError:
            continue
        if words := line[stop.end() :].strip(_QUOTES):
            return _entry(day, line[: stop.start()], words)
    return None


def _undivided(line: str, today: date, order: DateOrder) -> TimelineEntry | None:
    """Read a line that begins with a whole date; raise what is wrong with that date."""
    found = _WHOLE_DATE.match(line)
    words = line[found.end() :].strip(f"{_QUOTES}:,;–—-") if found else ""
    if found is None or not words:
        return None
    return _entry(_day(found[0], today, order, None), found[0], words)


def _day(text: str, today: date, order: DateOrder, since: date | None) -> PartialDate:
    day = parse_date(text, today=today, order=order, prefer="past")
    numbers = re.findall(r"\d+", text)
    yearless = len(numbers) < 2 and all(len(number) < 3 for number in numbers)
    if since is None or not yearless or not _NAMES_MONTH.search(text):
        return day
    later = parse_date(text, today=since, order=order, prefer="future")
    return later if later.first_day <= today else day


def _entry(day: PartialDate, written: str, words: str) -> TimelineEntry:
    headline, detail = split_headline(words)
    if names_part(written):
        detail = f"{written.strip(_QUOTES)}\n{detail}".strip()
    return TimelineEntry(day=day.stored(), headline=headline, detail=detail, kind=kind_of(headline))


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
