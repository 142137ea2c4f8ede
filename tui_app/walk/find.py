"""Find: every note, step, task and field that holds what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from tui_app.domain.agenda import Place
from tui_app.domain.cases import Case, Patient
from tui_app.domain.directory import by_name, for_what
from tui_app.domain.heads import SCRIPT_NAMES
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.domain.terms import Term
from tui_app.errors import AppError
from tui_app.store.search import Hit, find
from tui_app.text import clean_line, plural, shorten
from tui_app.walk.menu import Option, Page
from tui_app.walk.note import line_of
from tui_app.walk.walker import Walker

_MOST = 30
_MOST_TERMS = _MOST_LISTINGS = 12


def open_find(walker: Walker, words: str) -> None:
    """Find ``words``; where there are none, ask for them."""
    words = words or walker.talk.ask("Find which words").strip()
    if words:
        walker.visit(FoundPage(walker, words))


class FoundPage(Page):
    """What was found."""

    title = "Found"
    help = "A number opens what was found."

    def __init__(self, walker: Walker, words: str) -> None:
        """Find ``words`` in the present case and in the steps."""
        self._walker = walker
        self._words = words

    def tell(self) -> None:
        """Say how much was found."""
        count = len(self.options())
        words = shorten(self._words, 40)
        self._walker.say(f"{plural(count, 'thing')} found with '{words}'." if count else
                         f"Nothing has '{words}' in it. Try fewer letters.")  # fmt: skip

    def options(self) -> Sequence[Option]:
        """Offer words with that name, then what was written, then steps, lists and other words."""
        session, words = self._walker.session, self._words
        case = session.case
        beginning, holding = self._terms()
        found = [*self._words_of(beginning)]
        for hit in find(session.store, words, case.uid if case else "", limit=_MOST):
            label, place = self._hit(hit)
            found.append(Option(label, partial(self._walker.go, place)))
        for head, task in session.library.find(words):
            label = f"Task: {clean_line(task.text)}, in {head.title}" if task else (
                f"Step: {clean_line(head.title)}")  # fmt: skip
            found.append(Option(label, partial(self._walker.go, Place("step", head.id))))
        for head, kind in session.library.find_scripts(words):
            label = f"{SCRIPT_NAMES[kind].capitalize()}: {clean_line(head.title)}"
            found.append(Option(label, partial(self._walker.go, Place("step", head.id))))
        listings = session.directory.listings
        for listing in (by_name(listings, words) or for_what(listings, words))[:_MOST_LISTINGS]:
            label = f"{listing.kind.label.capitalize()}: {listing.marked_name}"
            found.append(Option(label, partial(self._walker.go, Place("listing", listing.place))))
        return [*found, *self._words_of(holding)]

    def _hit(self, hit: Hit) -> tuple[str, Place]:
        entry = hit.entry
        if isinstance(entry, Note):
            return line_of(self._walker, entry), Place("note", entry.uid)
        line = shorten(hit.line, 100)
        if isinstance(entry, Question):
            return f"{line} (a question of yours)", Place("question", entry.uid)
        if isinstance(entry, Patient):
            return f"{line} (the patient)", Place("edit-patient")
        if isinstance(entry, Case):
            return f"{line} (this case)", Place("edit-case")
        return f"{line} ({entry.NOUN})", Place("edit-entry", f"{entry.TABLE}:{entry.uid}")

    def _terms(self) -> tuple[list[Term], list[Term]]:
        # Without the glossary everything else is still found.
        with suppress(AppError):
            beginning, holding = self._walker.session.glossary.matching(self._words)
            return beginning[:_MOST_TERMS], holding[:_MOST_TERMS]
        return [], []

    def _words_of(self, terms: Sequence[Term]) -> list[Option]:
        go = self._walker.go
        return [Option(f"Word: {one.name}", partial(go, Place("word", one.name))) for one in terms]
