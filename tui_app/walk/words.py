"""Words explained, in the walk: those of a card, or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.glossary import GENERAL, other_names
from tui_app.domain.terms import Term
from tui_app.text import clean_line, plural, shorten
from tui_app.walk.lists import LongList
from tui_app.walk.menu import Option
from tui_app.walk.walker import Walker


def say_word(walker: Walker, name: str) -> None:
    """Say what one term means."""
    term = walker.session.glossary.lookup(name)
    if term is None:
        walker.say(f"'{shorten(name, 40)}' is not in the glossary. w looks for other words.")
        return
    others = other_names(term)
    also = f" Also: {', '.join(others)}." if others else ""
    walker.say(f"{term.name}: {term.explains}{also} {GENERAL}")


class WordsPage(LongList):
    """Terms by name; a number says what one means."""

    title = "Words explained"
    help = "A number says what the word means. w looks for a word."
    more = "More words"

    def __init__(self, walker: Walker, terms: Sequence[Term] = (), about: str = "") -> None:
        """List these terms, which are ``about`` something; without any it is all of them."""
        super().__init__(walker)
        self._terms = terms or walker.session.glossary.terms
        self._about = about

    def heading(self) -> str:
        """Say how many there are."""
        return f"{plural(len(self._terms), 'word')} explained{self._about}."

    def lines(self, limit: int) -> Sequence[Option]:
        """Offer the terms."""
        return [
            Option(one.name, partial(say_word, self._walker, one.name))
            for one in self._terms[:limit]
        ]

    def beside(self) -> Sequence[Option]:
        """Offer to look for a word."""
        return [Option("Look for a word", self._ask, "w")]

    def _ask(self) -> None:
        typed = self._walker.talk.ask("Which word; enter alone for all").strip()
        glossary = self._walker.session.glossary
        beginning, holding = glossary.matching(typed)
        if typed and not (beginning or holding):
            self._walker.say(f"No word in the glossary has '{shorten(typed, 40)}' in it.")
            return
        self._terms = [*beginning, *holding] or glossary.terms
        self._about = f" with '{clean_line(typed)}'" if typed else ""
        self.begin_again()
