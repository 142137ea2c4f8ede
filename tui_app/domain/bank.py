"""The question bank: questions that others found worth asking, and which come first for a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tui_app.domain.cases import Case

ANY = "any"
"""The tag of a question that suits every case."""

_MOST_FIRST = 12


@dataclass(frozen=True)
class BankQuestion:
    """One question of the bank. ``first`` is 1 for what is asked first, up to 3."""

    id: str
    category: str
    tags: tuple[str, ...]
    reasons: tuple[str, ...]
    first: int
    text: str
    basis: str


def first_for(bank: Iterable[BankQuestion], case: Case) -> list[BankQuestion]:
    """Return the questions that the case's reasons bring up, best first, at most twelve.

    Among them the case's tags count first, then the bank's own order of importance. Without a
    reason there are none: then nothing is known that would put one question before another.
    """
    wanted = set(case.reasons)
    found = [one for one in bank if wanted & set(one.reasons) and suits(one, case)]
    found.sort(key=lambda one: (one.first, not _named(one, case), -len(wanted & set(one.reasons))))
    return found[:_MOST_FIRST]


def suits(question: BankQuestion, case: Case) -> bool:
    """Whether a question is for every case, or names what this case is tagged with."""
    return ANY in question.tags or _named(question, case)


def _named(question: BankQuestion, case: Case) -> bool:
    return bool(set(question.tags) & set(case.tags))
