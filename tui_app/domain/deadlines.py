"""How long the holder of a record may take, by the law of a place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from tui_app.domain.countries import EU
from tui_app.domain.dates import month_length
from tui_app.values import dataclass

UNION = "EU"
_SATURDAY = 5


class Unit(StrEnum):
    """What a time limit counts in."""

    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True)
class Rule:
    """One rule: ``amount`` of ``unit`` from the request, ``more`` of it if told of a delay.

    ``country`` is two letters or "EU"; ``matter`` is "access" or "correction". ``next_day`` says
    that some count from the day after the request: then both readings are shown.
    ``working_day`` says that an end on a Saturday or Sunday moves to Monday; public holidays are
    not known here. ``letter`` are the words to an office, ``known`` says how well the
    rule is known.
    """

    id: str
    country: str
    matter: str
    name: str
    amount: int
    unit: Unit
    more: int
    next_day: bool
    working_day: bool
    text: str
    letter: str
    known: str


@dataclass(frozen=True)
class Due:
    """Until when an answer may take: ``by`` is the last day, ``first`` that of a stricter count."""

    by: date
    first: date
    rule: Rule | None = None


def due(rule: Rule, asked: date, *, delayed: bool = False) -> Due:
    """Return until when an answer to a request of the day ``asked`` may take.

    ``delayed`` says that the holder has given notice of a delay, as the rule allows.
    """
    amount = rule.amount + (rule.more if delayed else 0)
    first = _end(rule, asked, amount)
    last = _end(rule, asked + timedelta(days=1), amount) if rule.next_day else first
    return Due(last, first, rule)


def _end(rule: Rule, start: date, amount: int) -> date:
    if rule.unit is Unit.MONTHS:
        end = add_months(start, amount)
    elif rule.unit is Unit.HOURS:
        end = start + timedelta(days=-(-amount // 24))
    else:
        end = start + timedelta(days=amount)
    if rule.working_day and end.weekday() >= _SATURDAY:
        end += timedelta(days=7 - end.weekday())
    return end


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of a month that does not have it.

    So a month from 31 January ends on 28 or 29 February (ICO, time limits, 2019).
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def rule_for(rules: Iterable[Rule], country: str, matter: str = "access") -> Rule | None:
    """Return the rule of a country given by two letters, else that of the EU for its members."""
    fitting = [one for one in rules if one.matter == matter]
    own = next((one for one in fitting if one.country == country), None)
    if own is None and country in EU:
        return next((one for one in fitting if one.country == UNION), None)
    return own
