"""What a directory lists: societies, patient groups, remote services, titles, trial registers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from tui_app.domain.countries import EU, name_of
from tui_app.domain.entry import Choice, Kind, choices, entry_field
from tui_app.text import clean_line, fold, plural
from tui_app.values import dataclass

ANYWHERE, UNION = "any", "EU"
MOSTLY_US = "Most entries are from the United States."
_SHORTEST = 2
"""Letters from which on a name is looked for among everything else."""


_A_WORD = 4
"""Letters from which on what an entry is for is looked through as well."""
_TELLING = 3
"""Letters from which on a word says something by itself,"""
_TELLS_NOTHING = frozenset({"and", "for", "the", "with"})
"""but for these."""
_WORD = re.compile(r"\w+")


class ListingKind(StrEnum):
    """The directories; each is a table of its own."""

    SOCIETY = "society"
    GROUP = "group"
    SERVICE = "service"
    DESIGNATION = "designation"
    REGISTER = "register"

    @property
    def label(self) -> str:
        """What one entry is called in a list of many things."""
        return "title" if self is ListingKind.DESIGNATION else self.value


KINDS = {
    "centers": (ListingKind.DESIGNATION, ListingKind.REGISTER),
    "societies": (ListingKind.SOCIETY,),
    "remote": (ListingKind.SERVICE,),
    "groups": (ListingKind.GROUP,),
}
"""What is listed at a step, by the name that its card gives to its workspace."""


@dataclass(frozen=True)
class Listing:
    """One entry. ``details`` are labelled lines that say themselves how well each is known.

    ``cells`` are those of them that an entry of one's own has a field for, by their columns.
    ``fields`` are broad, ``conditions`` say what exactly it is for; ``known`` says how well the
    entry as a whole is known, and ``also`` has further words by which it is found.
    """

    kind: ListingKind
    id: str
    name: str
    former_names: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    offers: str = ""
    details: tuple[tuple[str, str], ...] = ()
    known: str = ""
    checked: bool = True
    own: bool = False
    also: str = ""
    cells: tuple[tuple[str, str], ...] = ()

    def cell(self, column: str) -> str:
        """Return what is known in a column, with how well and of when; "" where nothing is."""
        return dict(self.cells).get(column, "")

    @property
    def place(self) -> str:
        """What this entry is called among all directories."""
        return f"{self.kind}:{self.id}"

    @property
    def what_for(self) -> str:
        """The conditions in one line."""
        return ", ".join(self.conditions)

    @property
    def where(self) -> str:
        """The countries in words."""
        if self.countries == (ANYWHERE,):
            return country_words(ANYWHERE)
        named = [country_words(code) for code in self.countries if code != ANYWHERE]
        return ", ".join((*named, "elsewhere too") if ANYWHERE in self.countries else named)

    @property
    def mostly_where(self) -> str:
        """The countries in few words, for a list."""
        first = country_words(self.countries[0]) if self.countries else ""
        return f"{first}, others" if len(self.countries) > 1 else first

    @property
    def marked_name(self) -> str:
        """The name, with a mark in words if nobody has checked the entry."""
        return self.name if self.checked else f"{self.name} (not checked)"

    @property
    def lines(self) -> tuple[str, ...]:
        """How well it is known, then all that is known, a line for each thing."""
        labelled = (
            ("For", self.what_for),
            ("Field", "; ".join(self.fields)),
            ("Offers", self.offers),
            *self.details,
            ("Country", self.where),
            ("Other and former names", ", ".join(self.former_names)),
        )
        return (self.known, *(f"{label}: {words}" for label, words in labelled if words))

    @property
    def text(self) -> str:
        """All of it as one text."""
        return "\n".join((self.marked_name, *self.lines))

    @cached_property
    def names(self) -> str:
        """The present and former names as they are compared."""
        return _plain("\n".join((self.name, *self.former_names)))

    @cached_property
    def name_starts(self) -> str:
        """The same with a blank before every word, and none but words."""
        return _words(self.names)

    @cached_property
    def starts(self) -> str:
        """All words by which it is found, in the same way."""
        return _words(self.found_by)

    @cached_property
    def found_by(self) -> str:
        """All words by which it is found, as they are compared."""
        named = (self.name, *self.former_names, *self.conditions, *self.fields)
        return _plain("\n".join((*named, self.offers, self.also)))


@dataclass(frozen=True)
class DirectoryFilter:
    """Which entries to list; an empty field lets all through."""

    country: str = entry_field("Country", Kind.CHOICE)
    field: str = entry_field("Field", Kind.CHOICE)

    @property
    def said(self) -> str:
        """What it lets through, in words; "" where it lets through all."""
        return clean_line(", ".join(filter(None, (country_words(self.country), self.field))))

    @staticmethod
    def offered(listings: Iterable[Listing]) -> dict[str, tuple[Choice, ...]]:
        """Return by field what can be chosen among ``listings``."""
        listed = list(listings)
        countries = {code: country_words(code) for one in listed for code in one.countries}
        fields = sorted({field for one in listed for field in one.fields})
        by_words = sorted(countries.items(), key=lambda pair: pair[1])
        return {
            "country": choices(("", "any"), *by_words),
            "field": choices(("", "any"), *((one, clean_line(one)) for one in fields)),
        }


class Found(NamedTuple):
    """What was found, best first; ``whole`` is whether each entry has all of the words."""

    listings: list[Listing]
    whole: bool = True

    @property
    def some(self) -> str:
        """How many have some of the words."""
        return f"{plural(len(self.listings), 'entry has', 'entries have')} some of them"


def search(
    listings: Iterable[Listing],
    words: str,
    *,
    wanted: DirectoryFilter | None = None,
    home: str = "",
) -> list[Listing]:
    """Return the entries that hold every one of ``words`` and that ``wanted`` lets through.

    Those come first where words begin so, of them those with it in a name, then those of the
    country ``home``; countries are given by their two letters.
    """
    parts = _plain(words).split()
    found = [
        one
        for one in _let_through(listings, wanted)
        if all(_singular(part) in one.found_by for part in parts)
    ]
    return sorted(found, key=lambda one: (_closeness(one, parts), _distance(one, home)))


def search_some(
    listings: Iterable[Listing],
    words: str,
    *,
    wanted: DirectoryFilter | None = None,
    home: str = "",
) -> Found:
    """Search; where no entry has all of ``words``, return those that have half of them or more.

    Where none has so many, it is those with the most. The more of them the better; of two the one
    is better that has what few others have. A word counts where one of the entry begins so, and
    very short ones do not: they are everywhere.
    """
    listed = list(listings)
    if found := search(listed, words, wanted=wanted, home=home):
        return Found(found)
    typed = {part for part in _plain(words).split() if len(part) >= _TELLING} - _TELLS_NOTHING
    parts = {_singular(part) for part in typed if _words(part)}
    held = [
        (one, {part for part in parts if _words(part) in one.starts})
        for one in _let_through(listed, wanted)
    ]
    counts = Counter(part for _, has in held for part in has)
    enough = min((len(parts) + 1) // 2, max((len(has) for _, has in held), default=0))

    def place(pair: tuple[Listing, set[str]]) -> tuple[int, int, int, int]:
        one, has = pair
        rarest = min(counts[part] for part in has)
        return -len(has), rarest, _closeness(one, has), _distance(one, home)

    best = sorted((pair for pair in held if pair[1] and len(pair[1]) >= enough), key=place)
    return Found([one for one, _ in best], whole=False)


def by_name(listings: Iterable[Listing], words: str) -> list[Listing]:
    """Return the entries that hold every one of ``words`` in a present or former name.

    Those where words begin so come first.
    """
    parts = _plain(words).split()
    if sum(map(len, parts)) < _SHORTEST:
        return []
    named = [one for one in listings if _in_name(one, parts)]
    return sorted(named, key=lambda one: _closeness(one, parts))


def for_what(listings: Iterable[Listing], words: str) -> list[Listing]:
    """Return the entries for what somebody calls so, where no name has it."""
    parts = _plain(words).split()
    return search(listings, words) if sum(map(len, parts)) >= _A_WORD else []


def country_words(code: str) -> str:
    """Return how a country of a listing is called."""
    return {ANYWHERE: "any country", UNION: "European Union"}.get(code) or name_of(code)


def _let_through(listings: Iterable[Listing], wanted: DirectoryFilter | None) -> Iterable[Listing]:
    country, field = (wanted.country, wanted.field) if wanted else ("", "")
    return (
        one
        for one in listings
        if (not country or _distance(one, country) < 2) and (not field or field in one.fields)
    )


def _closeness(listing: Listing, parts: Collection[str]) -> int:
    """Return 0 where words of a name begin with all ``parts``, more where less is so."""
    begun = [_words(_singular(part)) for part in parts]
    if all(one in listing.name_starts for one in begun):
        return 0
    if all(one in listing.starts for one in begun):
        return 1
    return 2 if _in_name(listing, parts) else 3


def _in_name(listing: Listing, parts: Collection[str]) -> bool:
    return all(part in listing.names for part in parts)


def _distance(listing: Listing, country: str) -> int:
    """Return 0 for an entry of this country, 1 for one of every country, 2 for the others."""
    if not country or country in listing.countries:
        return 0
    if UNION in listing.countries and country in EU:
        return 0
    return 1 if ANYWHERE in listing.countries else 2


def _singular(part: str) -> str:
    return part[:-1] if len(part) >= _A_WORD and part.endswith("s") else part


def _plain(text: str) -> str:
    return fold(text.replace("’", "'"))


def _words(text: str) -> str:
    """Return a blank and a word for every word; what stands between them begins none."""
    return "".join(f" {word}" for word in _WORD.findall(text))
