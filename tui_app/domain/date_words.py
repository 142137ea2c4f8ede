"""Reading a date as a person types it. What is read is shown back in words, so one may look.

A date library (dateutil, dateparser) does not fit: it fills in a day or a month that nobody
said, and the precision is a fact of its own.

Where more than one reading is possible:

- Numbers follow the case's order and are never swapped to fit: 03/25/2025 is refused where the
  day comes first. A year of four digits may stand first or last whatever the order; where it
  is last and the order begins with the year, the day comes first.
- Beside the name of a month the number is a day ("March 25", "25 Mar 12" is 25 March 2012).
- Two digits of a year mean the last such year that is at most 20 years ahead, or not ahead at
  all when the past is preferred.
- Without a year, "12 March", "March" and "Friday" mean the nearest one, or the last or the next
  one when the past or the future is preferred; the present day, month or year is both.
- "next Friday" and "last Friday" never mean today; "this Friday" is today or later. "next week"
  and "last week" are seven days away.
- Counted days and weeks give a day; counted months give a month and counted years a year.
- A part of a year or month ("spring 2025", "early March 2025") is about that year or month: where
  it is spring in March depends on the place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from tui_app.domain.dates import (
    DAYS,
    MONTHS,
    DateNotUnderstoodError,
    DateOrder,
    PartialDate,
    month_length,
)

Prefer = Literal["past", "future"] | None

_LONGEST = 60
_SHORTENED = "'’"
_EXAMPLES = {DateOrder.DMY: "12/3/2025", DateOrder.MDY: "3/12/2025", DateOrder.YMD: "2025-03-12"}
_ABOUT = ("about", "around", "approx", "approximately", "roughly", "ca", "circa", "c")
_PARTS = ("early", "mid", "middle", "late", "beginning", "start", "end",
          "spring", "summer", "autumn", "fall", "winter")  # fmt: skip
_FIXED = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
}
COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
"""The numbers that are read as words, here and in amounts."""
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_LAYOUTS = {
    "Y": "y",
    "M": "m",
    "NY": "my",
    "YN": "ym",
    "MY": "my",
    "YM": "ym",
    "NM": "dm",
    "MN": "md",
    "NMN": "dmy",
    "NMY": "dmy",
    "MNN": "mdy",
    "MNY": "mdy",
    "YMN": "ymd",
    "YNN": "ymd",
}
"""What each row of (Y)ear of four digits, (N)umber and (M)onth name means."""


def parse_date(text: str, *, today: date, order: DateOrder, prefer: Prefer = None) -> PartialDate:
    """Return the date that ``text`` names, as exactly as it names it.

    Raises ``DateNotUnderstoodError``, and nothing else, for any other text.
    """
    words = _words(text)
    about = bool(words) and words[0] in _ABOUT
    if about:
        del words[0]
    words = [word for word in words if word not in ("the", "of")]
    if len(words) > 1 and words[0] == "in" and words[1] in _PARTS:
        del words[0]
    part = len(words) > 1 and words[0] in _PARTS
    if part:
        words = words[2 if words[1] == "-" else 1 :]
    try:
        found = _spoken(words, today) or _written(words, today, order, prefer)
    except OverflowError:
        found = None
    if found is None or (part and found.day is not None):
        raise DateNotUnderstoodError(
            'This does not read as a date. Type it like "12 Dec", "in three weeks", '
            f'"{_EXAMPLES[order]}" or "about Mar 2019".'
        )
    return replace(found, about=True) if about or part else found


def names_part(text: str) -> bool:
    """Return whether a date that was read names a part of its year or month, such as a season."""
    return any(word in _PARTS for word in _words(text))


def _words(text: str) -> list[str]:
    """Return the words and numbers of ``text``, without what only joins them."""
    text = text.strip()
    if len(text) > _LONGEST:
        return []
    found = re.findall(rf"[{_SHORTENED}]?\d+|[^\W\d_]+|\S", text.lower().replace("~", " about "))
    kept = []
    for index, word in enumerate(found):
        before = found[index - 1] if index else ""
        after = found[index + 1] if index + 1 < len(found) else ""
        dated = before.isdecimal() or _place(before, MONTHS) is not None
        if word in ("st", "nd", "rd", "th") and before.isdecimal():
            continue
        # A dash or slash only joins behind a number or month: "in -3 days" is not a date.
        if before.isalnum() and (word in ".," or (word in "/-" and dated and after)):
            continue
        kept.append(word)
    return kept


def _spoken(words: list[str], today: date) -> PartialDate | None:
    """Read a date told from today: "tomorrow", "in 3 days", "6 months ago", "next Friday"."""
    fixed = _FIXED.get(" ".join(words))
    if fixed is not None:
        return PartialDate.on(today + timedelta(fixed))
    match words:
        case ["in", count, unit] | [count, unit, "from", "now"]:
            return _shifted(today, count, unit, 1)
        case [count, unit, "ago"]:
            return _shifted(today, count, unit, -1)
        case ["last" | "this" | "next" as which, name]:
            return _neighbour(today, which, name)
    return None


def _shifted(today: date, count: str, unit: str, sign: int) -> PartialDate | None:
    """Return the date so many units away, as exact as the unit is."""
    number = int(count) if count.isdecimal() else COUNTS.get(count)
    if number is None:
        return None
    unit = unit.removesuffix("s")
    if unit in _UNIT_DAYS:
        return PartialDate.on(today + timedelta(sign * number * _UNIT_DAYS[unit]))
    if unit == "month":
        year, month = divmod(today.year * 12 + today.month - 1 + sign * number, 12)
        return PartialDate(year, month + 1)
    return PartialDate(today.year + sign * number) if unit == "year" else None


def _neighbour(today: date, which: str, name: str) -> PartialDate | None:
    """Return the last, this or next week, month, year, weekday or named month."""
    sign = {"last": -1, "this": 0, "next": 1}[which]
    if name in ("month", "year") or (name == "week" and sign):
        return _shifted(today, "one", name, sign)
    prefer: Prefer = "past" if sign < 0 else "future"
    if (weekday := _place(name, DAYS)) is not None:
        return _picked(_weekdays(today + timedelta(sign), weekday), today + timedelta(sign), prefer)
    if (month := _place(name, MONTHS)) is None:
        return None
    if not sign:
        return PartialDate(today.year, month + 1)
    beside = [one for one in _years(today, month + 1, None) if _gap(one, today)]
    return _picked(beside, today, prefer)


def _written(words: list[str], today: date, order: DateOrder, prefer: Prefer) -> PartialDate | None:
    """Read a date by its numbers and names, with its weekday before it, or a weekday alone."""
    if len(words) > 1 and words[0] in ("on", "in"):
        words = words[1:]
    weekday = _place(words[0], DAYS) if words else None
    if weekday is None:
        return _numbered(words, today, order, prefer)
    if len(words) == 1:
        return _picked(_weekdays(today, weekday), today, prefer)
    found = _numbered(words[1:], today, order, prefer)
    if found is None or found.day is None:
        return None
    if found.first_day.weekday() != weekday:
        real = DAYS[found.first_day.weekday()]
        raise DateNotUnderstoodError(f"{found.words()} is a {real}, not a {DAYS[weekday]}.")
    return found


def _numbered(
    words: list[str], today: date, order: DateOrder, prefer: Prefer
) -> PartialDate | None:
    """Read day, month and year; a year that is not said is found with ``prefer``."""
    kinds = "".join(_kind(word) for word in words)
    by_order = {
        "NNN": order.value,
        "NNY": "mdy" if order is DateOrder.MDY else "dmy",
        "NN": order.value.replace("y", ""),
    }
    layout = _LAYOUTS.get(kinds) or by_order.get(kinds)
    if layout is None:
        return None
    said = dict(zip(layout, words, strict=True))
    year = _year(said["y"], today, prefer) if "y" in said else None
    month = _month(said["m"]) if "m" in said else None
    day = int(said["d"]) if "d" in said else None
    if month is not None and not 1 <= month <= 12:
        raise DateNotUnderstoodError(
            f"There is no month {month}. "
            f"Numbers are read as {order.words} here, such as {_EXAMPLES[order]}."
        )
    if year is not None:
        return PartialDate(year, month, day)
    if month is None:
        return None
    nearby = _years(today, month, day)
    if not nearby:
        raise DateNotUnderstoodError(f"There is no {day} {MONTHS[month - 1]} in any year.")
    return _picked(nearby, today, prefer)


def _kind(word: str) -> str:
    """Return the letter by which ``_LAYOUTS`` knows a word."""
    if word.isdecimal():
        return {1: "N", 2: "N", 4: "Y"}.get(len(word), "?")
    if word[0] in _SHORTENED:
        return "Y" if len(word) == 3 else "?"
    return "?" if _place(word, MONTHS) is None else "M"


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Return which name is meant by its first three letters or more, from 0."""
    if len(word) < 3:
        return None
    return next((at for at, name in enumerate(names) if name.lower().startswith(word)), None)


def _month(word: str) -> int:
    """Return the number of a month given by number or name; any number may come."""
    place = _place(word, MONTHS)
    return int(word) if place is None else place + 1


def _year(word: str, today: date, prefer: Prefer) -> int:
    """Return the year in full; see the module's text for the window of two digits."""
    year = int(word.lstrip(_SHORTENED))
    if word.isdecimal() and len(word) == 4:
        return year
    latest = today.year + (0 if prefer == "past" else 20)
    return latest - (latest - year) % 100


def _years(today: date, month: int, day: int | None) -> list[PartialDate]:
    """Return this date in the years around; eight each way always hold a 29 February."""
    years = range(max(1, today.year - 8), min(9999, today.year + 8) + 1)
    return [
        PartialDate(year, month, day)
        for year in years
        if day is None or 1 <= day <= month_length(year, month)
    ]


def _weekdays(day: date, weekday: int) -> list[PartialDate]:
    """Return the one or two such weekdays less than a week from ``day``."""
    around = (day + timedelta(step) for step in range(-6, 7))
    return [PartialDate.on(one) for one in around if one.weekday() == weekday]


def _gap(one: PartialDate, today: date) -> int:
    """Return the days between ``today`` and a date, 0 within it."""
    return max((one.first_day - today).days, (today - one.last_day).days, 0)


def _picked(dates: list[PartialDate], today: date, prefer: Prefer) -> PartialDate | None:
    """Return the nearest of ascending ``dates`` on the preferred side; of two, the earlier."""
    if prefer == "past":
        dates = [one for one in dates if one.first_day <= today]
    elif prefer == "future":
        dates = [one for one in dates if one.last_day >= today]
    return min(dates, key=lambda one: _gap(one, today), default=None)
