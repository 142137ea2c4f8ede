"""The question bank: questions that others found worth asking, and which come first for a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from tui_app.domain.cases import TAGS, Case
from tui_app.domain.entry import Kind, choices, entry_field, label_of
from tui_app.domain.questions import ANY_CATEGORY, CATEGORIES
from tui_app.text import clean_line, fold
from tui_app.values import dataclass

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

    @cached_property
    def folded(self) -> str:
        """Its words as they are compared."""
        return fold(self.text)


@dataclass(frozen=True)
class BankFilter:
    """Which questions of the bank to show; without a ``tag`` it is what suits the case."""

    words: str = entry_field("With the words", example="side effects")
    category: str = entry_field("About", Kind.CHOICE, choices=ANY_CATEGORY)
    tag: str = entry_field(
        "For",
        Kind.CHOICE,
        choices=choices(
            ("", "what suits my case"),
            (ANY, "everybody"),
            *((one.value, one.label) for one in TAGS),
        ),
    )

    def lets_through(self, question: BankQuestion, case: Case | None) -> bool:
        """Whether to show a question."""
        if self.tag and self.tag not in question.tags:
            return False
        if not self.tag and case is not None and case.tags and not suits(question, case):
            return False
        if self.category and question.category != self.category:
            return False
        return all(part in question.folded for part in fold(self.words).split())

    @property
    def said(self) -> list[str]:
        """What it lets through, in words; nothing where it lets through all that suits."""
        return [
            *([label_of(CATEGORIES, self.category).lower()] if self.category else []),
            *([self.tag] if self.tag else []),
            *([f"with '{clean_line(self.words)}'"] if self.words else []),
        ]


def first_for(bank: Iterable[BankQuestion], case: Case) -> list[BankQuestion]:
    """Return the questions that the case's reasons bring up, best first, at most twelve.

    Among them the case's tags count first, then the bank's own order of importance. Without a
    reason there are none: then nothing is known that would put one question before another.
    """
    wanted = set(case.reasons)
    found = [one for one in bank if wanted & set(one.reasons) and suits(one, case)]
    found.sort(key=lambda one: (one.first, not _named(one, case), -len(wanted & set(one.reasons))))
    return found[:_MOST_FIRST]


def in_groups(
    found: Sequence[BankQuestion], wanted: BankFilter, case: Case | None
) -> Iterator[tuple[str, list[BankQuestion]]]:
    """Yield headings with their questions: by what they are about, then those only for some.

    As long as a case does not say what kind of condition it is about, all questions are offered;
    but nobody with a bad knee meets the stage of a cancer among those for everybody.
    """
    apart = [] if wanted.tag or case is None else [one for one in found if not suits(one, case)]
    for category in CATEGORIES:
        if group := [one for one in found if one.category == category.value and one not in apart]:
            yield category.label.upper(), group
    by_kind: dict[str, list[BankQuestion]] = {}
    for one in apart:
        kind = next((tag.label for tag in TAGS if tag.value in one.tags), "other conditions")
        by_kind.setdefault(kind, []).append(one)
    for kind, group in by_kind.items():
        yield f"ONLY FOR SOME: {kind.upper()}", group


def suits(question: BankQuestion, case: Case) -> bool:
    """Whether a question is for every case, or names what this case is tagged with."""
    return ANY in question.tags or _named(question, case)


def _named(question: BankQuestion, case: Case) -> bool:
    return bool(set(question.tags) & set(case.tags))
