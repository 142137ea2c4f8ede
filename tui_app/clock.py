"""The one place that asks what time it is, so that a test or the worked example can set it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo


class Clock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """Return the present moment as an aware datetime in UTC."""
        return datetime.now(UTC)

    def today(self, zone: tzinfo) -> date:
        """Return the day it is in ``zone``."""
        return self.now().astimezone(zone).date()


class SetClock(Clock):
    """A clock that stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        """Stand at ``moment``, which must be aware."""
        self.moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment the clock was set to."""
        return self.moment

    def forward(self, step: timedelta) -> None:
        """Move the clock by ``step``, which may be negative."""
        self.moment += step
