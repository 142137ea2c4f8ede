"""The directories in the walk: type words, get numbered entries, have one read out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from tui_app.domain.countries import code_of
from tui_app.domain.directory import (
    KINDS,
    MOSTLY_US,
    DirectoryFilter,
    Found,
    Listing,
    ListingKind,
    search_some,
)
from tui_app.steps import finding
from tui_app.text import plural, shorten
from tui_app.walk.avenue import fill_entry
from tui_app.walk.lists import LongList
from tui_app.walk.menu import Option, Page
from tui_app.walk.narrowing import narrow
from tui_app.walk.walker import Walker


def open_directory(walker: Walker, workspace: str) -> None:
    """Search the entries that belong to the workspace of a card."""
    walker.visit(DirectoryPage(walker, KINDS[workspace]))


def open_listing(walker: Walker, place: str) -> None:
    """Read one entry, and offer to take it over."""
    listing = walker.session.directory.get(place)
    if listing is not None:
        walker.visit(ListingPage(walker, listing))


class ListingPage(Page):
    """One entry: all that is known of it."""

    title = "This entry"

    def __init__(self, walker: Walker, listing: Listing) -> None:
        """Read ``listing``."""
        self._walker = walker
        self._listing = listing

    def tell(self) -> None:
        """Read it."""
        self._walker.say(self._listing.text)

    def options(self) -> Sequence[Option]:
        """Offer to take it over."""
        return [Option("Put it on my own list", self._take, "a")]

    def _take(self) -> None:
        fill_entry(self._walker, finding.taken(self._walker.session, self._listing))


class DirectoryPage(LongList):
    """What fits the words that were typed last."""

    title = "Which entry"
    help = "A number reads an entry. w looks for other words, f chooses a country or a field."
    more = "More entries"

    def __init__(self, walker: Walker, kinds: Collection[ListingKind]) -> None:
        """Begin with all entries of these kinds."""
        super().__init__(walker)
        self._listings = walker.session.directory.of(kinds)
        self._words = ""
        self._wanted = DirectoryFilter()
        self.step = next(step for step, some in KINDS.items() if set(kinds) <= set(some))

    def heading(self) -> str:
        """Say how many there are."""
        found = self._found()
        typed = f"'{shorten(self._words, 40)}'"
        words = f" with {typed}" if self._words else ""
        shown = f" ({self._wanted.said})" if self._wanted.said else ""
        if not found.listings:
            return f"Nothing{words}{shown}. Type w and fewer letters, or f."
        count = f"{plural(len(found.listings), 'entry', 'entries')}{words}{shown}."
        if not found.whole:
            count = f"Nothing has all of the words {typed}{shown}; {found.some}."
        return f"{count} {MOSTLY_US} {self._walker.session.directory.left_out}".rstrip()

    def lines(self, limit: int) -> Sequence[Option]:
        """Offer the entries, those of the case's country first."""
        return [
            Option(_line(one), partial(open_listing, self._walker, one.place))
            for one in self._found().listings[:limit]
        ]

    def beside(self) -> Sequence[Option]:
        """Offer other words and another filter."""
        return [
            Option("Look for words", self._ask, "w"),
            Option("Filter: one country or field", self._filter, "f"),
        ]

    def _found(self) -> Found:
        case = self._walker.session.case
        home = code_of(case.country) if case else ""
        return search_some(self._listings, self._words, wanted=self._wanted, home=home)

    def _filter(self) -> None:
        def use(wanted: DirectoryFilter | None) -> None:
            self._wanted = wanted or DirectoryFilter()
            self.begin_again()

        offered = DirectoryFilter.offered(self._listings)
        narrow(self._walker, "Which entries", "All entries", self._wanted, use, offered=offered)

    def _ask(self) -> None:
        question = "A name, a field or a condition; enter alone for all"
        self._words = self._walker.talk.ask(question).strip()
        self.begin_again()


def _line(listing: Listing) -> str:
    return f"{listing.marked_name}: {listing.what_for} ({listing.mostly_where})"
