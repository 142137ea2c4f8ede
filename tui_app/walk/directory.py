"""The directories in the walk: type words, get numbered entries, have one read out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from tui_app.domain.countries import code_of
from tui_app.domain.directory import KINDS, MOSTLY_US, Listing, ListingKind, search
from tui_app.text import plural, shorten
from tui_app.walk.menu import Option, Page, lines_of
from tui_app.walk.walker import Walker

_MOST = 30


def open_directory(walker: Walker, workspace: str) -> None:
    """Search the entries that belong to the workspace of a card."""
    walker.visit(DirectoryPage(walker, KINDS[workspace]))


class DirectoryPage(Page):
    """What fits the words that were typed last."""

    title = "Which entry"
    help = "A number reads an entry. w looks for other words."

    def __init__(self, walker: Walker, kinds: Collection[ListingKind]) -> None:
        """Begin with all entries of these kinds."""
        self._walker = walker
        self._listings = walker.session.directory.of(kinds)
        self._words = ""
        self.step = next(step for step, some in KINDS.items() if set(kinds) <= set(some))

    def tell(self) -> None:
        """Say how many there are, and what of them is listed."""
        count = len(self._found())
        with_words = f" with '{shorten(self._words, 40)}'" if self._words else ""
        if not count:
            self._walker.say(f"Nothing{with_words}. Type w and fewer letters.")
            return
        words = [f"{plural(count, 'entry', 'entries')}{with_words}.", MOSTLY_US]
        if count > _MOST:
            words.append(f"The first {_MOST} are listed; w looks for words.")
        words.append(self._walker.session.directory.left_out)
        self._walker.say(" ".join(words).rstrip())

    def options(self) -> Sequence[Option]:
        """Offer the entries, those of the case's country first, and other words."""
        return [
            *(Option(_line(one), partial(self._read, one)) for one in self._found()[:_MOST]),
            Option("Look for words", self._ask, "w"),
        ]

    def _found(self) -> list[Listing]:
        case = self._walker.session.case
        return search(self._listings, self._words, home=code_of(case.country) if case else "")

    def _read(self, listing: Listing) -> None:
        self._walker.say(listing.text)

    def _ask(self) -> None:
        question = "A name, a field or a condition; enter alone for all"
        self._words = self._walker.talk.ask(question).strip()
        self.tell()
        self._walker.say("\n".join(lines_of(self.options())))


def _line(listing: Listing) -> str:
    return f"{listing.marked_name}: {listing.what_for} ({listing.mostly_where})"
