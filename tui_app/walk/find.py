"""Find: every note, step, task and field that holds what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.agenda import Place
from tui_app.domain.cases import Case, Patient
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.store.search import find
from tui_app.text import clean_line, plural, shorten
from tui_app.walk.menu import Option, Page
from tui_app.walk.note import line_of
from tui_app.walk.walker import Walker

_MOST = 30


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
        """Offer notes and fields first, then steps and their tasks."""
        session = self._walker.session
        case = session.case
        found = []
        for hit in find(session.store, self._words, case.uid if case else "", limit=_MOST):
            entry = hit.entry
            if isinstance(entry, Note):
                label, place = line_of(self._walker, entry), Place("note", entry.uid)
            elif isinstance(entry, Question):
                label = f"{shorten(hit.line, 100)} (a question of yours)"
                place = Place("question", entry.uid)
            elif isinstance(entry, Patient):
                label, place = f"{shorten(hit.line, 100)} (the patient)", Place("edit-patient")
            elif isinstance(entry, Case):
                label, place = f"{shorten(hit.line, 100)} (this case)", Place("edit-case")
            else:
                label = f"{shorten(hit.line, 100)} ({entry.NOUN})"
                place = Place("edit-entry", f"{entry.TABLE}:{entry.uid}")
            found.append(Option(label, partial(self._walker.go, place)))
        for head, task in session.library.find(self._words):
            label = f"Task: {clean_line(task.text)}, in {head.title}" if task else (
                f"Step: {clean_line(head.title)}")  # fmt: skip
            found.append(Option(label, partial(self._walker.go, Place("step", head.id))))
        return found
