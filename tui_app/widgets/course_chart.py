"""A course of values over time as bars: how high they stand, and how far apart they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from statistics import median

from textual.app import RenderResult
from textual.widgets import Sparkline

_TAIL = 12
"""The last value, of which no end is known, gets one part of so many."""


class CourseChart(Sparkline):
    """Bars on a scale from 0 to ``highest``; each value stands until the next one is known."""

    def __init__(self, highest: int, *, id: str | None = None) -> None:
        """Begin without values."""
        # Of a bar's three numbers the two ends of the scale fix how high the one between stands.
        super().__init__([], summary_function=median, id=id)
        self._highest = highest
        self._course: Sequence[tuple[date, int]] = ()

    def show(self, course: Sequence[tuple[date, int]]) -> None:
        """Show these values, given by time."""
        self._course = course
        self.refresh()

    def render(self) -> RenderResult:
        """Draw a bar for each column."""
        columns = spread(self._course, self.size.width)
        bars = [number for value in columns for number in (0, value, self._highest)]
        self.set_reactive(Sparkline.data, bars)
        return super().render()


def spread(course: Sequence[tuple[date, int]], columns: int) -> list[int]:
    """Return for each of ``columns`` the value that held then, by the days of ``course``.

    Values of one and the same day share the columns evenly.
    """
    if not course:
        return []
    days = [day.toordinal() for day, _ in course]
    if days[0] == days[-1]:
        days = list(range(len(days)))
    span = (days[-1] - days[0]) * (_TAIL / (_TAIL - 1)) or 1
    values, at = [], 0
    for column in range(columns):
        while at + 1 < len(days) and days[at + 1] - days[0] <= span * column / columns:
            at += 1
        values.append(course[at][1])
    return values
