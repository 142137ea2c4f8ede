"""Dates known by day, by month, by year or only "about", and how they are shown and kept.

Reading what a person typed is in ``date_words``.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import lru_cache

from tui_app.values import dataclass

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_MONTH_FIRST = "us usa pr gu vi as mp|united states|united states of america|america"
_YEAR_FIRST = (
    "cn tw jp kr kp mn hu lt se"
    "|china|taiwan|japan|korea|south korea|north korea|mongolia|hungary|lithuania|sweden"
)


class DateNotUnderstoodError(ValueError):
    """A date that cannot be read or does not exist; ``sentence`` says so and what helps."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence, which is fit to be shown as it is."""
        super().__init__(sentence)
        self.sentence = sentence


class DateOrder(StrEnum):
    """The order in which the case's place writes a date in numbers."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"

    @property
    def words(self) -> str:
        """The order as it is told: "day, month, year"."""
        parts = {"d": "day", "m": "month", "y": "year"}
        return ", ".join(parts[letter] for letter in self.value)


def order_for(country: str) -> DateOrder:
    """Return the date order of a country given by two-letter code or English name.

    Day, month, year where nothing else is known, also for an unknown or empty country.
    """
    name = " ".join(country.casefold().replace(".", "").split()).removeprefix("the ")
    for listed, order in ((_MONTH_FIRST, DateOrder.MDY), (_YEAR_FIRST, DateOrder.YMD)):
        codes, *names = listed.split("|")
        if name in codes.split() or name in names:
            return order
    return DateOrder.DMY


@dataclass(frozen=True)
class PartialDate:
    """A date as exactly as it is known: a day, a month or a year, each perhaps only "about".

    Raises ``DateNotUnderstoodError`` for a date that no calendar has, such as 31 February.
    """

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __post_init__(self) -> None:
        """Refuse what no calendar has."""
        if not 1 <= self.year <= 9999:
            raise DateNotUnderstoodError(f"The year {self.year} cannot be kept; 1 to 9999 can.")
        if self.month is None:
            if self.day is not None:
                raise DateNotUnderstoodError("A day needs its month.")
            return
        if not 1 <= self.month <= 12:
            raise DateNotUnderstoodError(f"There is no month {self.month}; a year has 12.")
        length = month_length(self.year, self.month)
        if self.day is not None and not 1 <= self.day <= length:
            when = f"{MONTHS[self.month - 1]} {self.year:04d}"
            raise DateNotUnderstoodError(f"There is no day {self.day} in {when}; it has {length}.")

    @classmethod
    @lru_cache(maxsize=4096)
    def from_stored(cls, text: str) -> PartialDate:
        """Return the date that ``stored`` wrote; raise ``DateNotUnderstoodError`` otherwise."""
        parts = text.removeprefix("~").split("-")
        digits = all(part.isascii() and part.isdigit() for part in parts)
        if not digits or [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
            raise DateNotUnderstoodError("A date in the file is not written as 2025-03-12.")
        year, *rest = map(int, parts)
        month = rest[0] if rest else None
        day = rest[1] if len(rest) == 2 else None
        return cls(year, month, day, text.startswith("~"))

    @classmethod
    def on(cls, day: date) -> PartialDate:
        """Return a calendar day as a date known to the day."""
        return cls(day.year, day.month, day.day)

    def stored(self) -> str:
        """Return the form kept in the file: "2025-03-12", "2025-03" or "2025", "~" for about."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return ("~" if self.about else "") + "-".join(parts)

    def words(self, today: date | None = None) -> str:
        """Return the date in words: "12 Mar 2025", "Mar 2025", "2025" or "about 2025".

        With ``today``, a day of this year is shown without its year ("12 Mar"). That is for
        reading; what a form shows to be edited keeps the year, so that it always reads back.
        """
        parts = ["about"] if self.about else []
        if self.day is not None:
            parts.append(str(self.day))
        if self.month is not None:
            parts.append(MONTHS[self.month - 1][:3])
        if self.day is None or today is None or today.year != self.year:
            parts.append(f"{self.year:04d}")
        return " ".join(parts)

    @property
    def first_day(self) -> date:
        """The first day it can be; "about" does not widen it."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day it can be; "about" does not widen it."""
        month = self.month or 12
        return date(self.year, month, self.day or month_length(self.year, month))

    @property
    def sort_key(self) -> tuple[int, int, int, bool]:
        """Orders by time; a year comes before its months, a month before its days."""
        return (self.year, self.month or 0, self.day or 0, not self.about)

    def days_until(self, today: date) -> int:
        """Return the days from ``today`` to the last day it can be, negative once that is over.

        So "by March" is late on 1 April and not before.
        """
        return (self.last_day - today).days


STILL_TO_COME = "This day is still to come. When was it?"
"""What is wrong with a day on which something is said to have been."""


def is_after(stored: str, today: date) -> bool:
    """Return whether a stored date, "" for none, lies after ``today`` whatever is meant by it."""
    return bool(stored) and PartialDate.from_stored(stored).first_day > today


def month_length(year: int, month: int) -> int:
    """Return the number of days in a month, without importing ``calendar``."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def in_days_words(days: int) -> str:
    """Return how far off a day is, in days: "3 d late", "today" or "in 2 d"."""
    if days == 0:
        return "today"
    return f"in {days} d" if days > 0 else f"{-days} d late"
