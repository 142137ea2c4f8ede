"""The glossary: terms found by any of their forms, in what is typed and in a card's text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tui_app.content.rows import TableRow, read_rows
from tui_app.domain.terms import Term
from tui_app.text import fold

COLUMNS = ("term", "also", "explains", "tags")
LONGEST_TERM, LONGEST_EXPLANATION = 40, 160
GENERAL = "In general. Ask your doctor what it means for you."
"""What is said with every explanation."""

_WORD = re.compile(r"[^\W_]+|[.,;:!?]")
"""Words, and the marks that end a phrase: 'second. Opinion' is not a second opinion."""

_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))
_SHORTEST_BEGINNING = 3

Key = tuple[str, ...]


class Glossary:
    """The terms in the order of the alphabet."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Hold these terms; of two with one form the first has it."""
        self.terms = tuple(sorted(terms, key=lambda term: fold(term.name)))
        self._by_form: dict[Key, tuple[Term, bool]] = {}
        for term in self.terms:
            for form in term.forms:
                self._by_form.setdefault(form_key(form), (term, form.isupper()))
        self._longest = max(map(len, self._by_form), default=0)
        self._folded = [(term, tuple(map(fold, term.forms))) for term in self.terms]

    def lookup(self, word: str) -> Term | None:
        """Return the term with this form, whatever its case, accents, hyphens and plural."""
        for key in _with_singular(form_key(word)):
            if key in self._by_form:
                return self._by_form[key][0]
        return None

    def terms_in(self, text: str) -> tuple[Term, ...]:
        """Return the terms that occur in ``text``, in the order in which they first do.

        The longest phrase counts. Initials count only in capitals: "him" is not HIM.
        """
        found: dict[str, Term] = {}
        for line in text.splitlines():
            words = _words(line)
            folded = tuple(map(fold, words))
            at = 0
            while at < len(words):
                term, length = self._at(words, folded, at)
                if term is not None:
                    found.setdefault(term.name, term)
                at += length
        return tuple(found.values())

    def _at(self, words: Sequence[str], folded: Key, at: int) -> tuple[Term | None, int]:
        """Return the longest term that begins at a word, and how many words it takes."""
        for length in range(min(self._longest, len(words) - at), 0, -1):
            for key in _with_singular(folded[at : at + length]):
                term, initials = self._by_form.get(key, (None, False))
                if term and (not initials or _in_capitals(words[at : at + length])):
                    return term, length
        return None, 1

    def matching(self, typed: str) -> tuple[list[Term], list[Term]]:
        """Return the terms that are or begin with what was typed, and the others that hold it."""
        parts = fold(typed).split()
        whole = " ".join(parts)
        beginning: list[Term] = []
        holding: list[Term] = []
        for term, forms in self._folded if parts else ():
            if whole in forms or (
                len(whole) >= _SHORTEST_BEGINNING and any(f.startswith(whole) for f in forms)
            ):
                beginning.append(term)
            elif any(all(part in form for part in parts) for form in forms):
                holding.append(term)
        return beginning, holding


def read_glossary(data: Path) -> Glossary:
    """Return the glossary of the folder of shipped texts, or raise ``TableError``."""
    taken: dict[Key, str] = {}
    return Glossary(_term(row, taken) for row in read_rows(data / "glossary.csv", COLUMNS))


def other_names(term: Term) -> list[str]:
    """Return the forms of a term that say more than its name: no plurals, no other hyphens."""
    seen = {form_key(term.name)}
    names = []
    for form in term.also:
        keys = set(_with_singular(form_key(form)))
        if not keys & seen and "(" not in form:
            names.append(form)
        seen |= keys
    return names


def form_key(form: str) -> Key:
    """Return a form as it is compared: its words, folded, without hyphens and brackets."""
    return tuple(map(fold, _words(form)))


def _term(row: TableRow, taken: dict[Key, str]) -> Term:
    """Return the term of a row; ``taken`` knows which term has which form."""
    also = tuple(part.strip() for part in row["also"].split("|") if part.strip())
    term = Term(row["term"], also, row["explains"], tuple(row["tags"].split()))
    if not 0 < len(term.name) <= LONGEST_TERM:
        raise row.wrong(f"a term has 1 to {LONGEST_TERM} characters")
    if not 0 < len(term.explains) <= LONGEST_EXPLANATION:
        raise row.wrong(f"an explanation has 1 to {LONGEST_EXPLANATION} characters")
    for form in term.forms:
        key = form_key(form)
        if not key or taken.setdefault(key, term.name) != term.name:
            other = f"leads to '{taken[key]}' already" if key else "has no letters"
            raise row.wrong(f"'{form}' {other}; a form leads to one term")
    return term


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text))


def _in_capitals(words: Sequence[str]) -> bool:
    return all(word.removesuffix("s").isupper() for word in words)


def _with_singular(key: Key) -> Iterator[Key]:
    """Yield what was written, then what it may be the plural of."""
    yield key
    for ending, instead in _ENDINGS if key else ():
        if key[-1].endswith(ending) and len(key[-1]) > len(ending) + 1:
            yield (*key[:-1], key[-1].removesuffix(ending) + instead)
