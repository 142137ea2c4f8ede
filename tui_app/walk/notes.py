"""The notes of the case, all of them or some."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.notes import NoteFilter
from tui_app.filtering import FilterPage, filter_words, offered
from tui_app.store import notes
from tui_app.text import plural
from tui_app.walk.lists import LongList
from tui_app.walk.menu import Option
from tui_app.walk.narrowing import narrow
from tui_app.walk.note import line_of, open_note
from tui_app.walk.walker import Walker


class NotesPage(LongList):
    """The notes of the case, newest first."""

    title = "Notes"
    help = "A number reads the note. f lists only some of them."
    more = "More notes"

    def __init__(self, walker: Walker, wanted: NoteFilter | None = None) -> None:
        """List the notes that ``wanted`` lets through."""
        super().__init__(walker)
        self._wanted = wanted or NoteFilter()
        self.step = self._wanted.step

    def heading(self) -> str:
        """Say how many there are, and which."""
        session = self._walker.session
        case = session.case
        count = notes.count_notes(session.store, case.uid, self._wanted) if case else 0
        order = ["newest first"] if count > 1 else []
        words = [plural(count, "note"), *filter_words(session, self._wanted), *order]
        return f"{', '.join(words)}."

    def lines(self, limit: int) -> Sequence[Option]:
        """Offer the notes."""
        session = self._walker.session
        if session.case is None:
            return []
        found = notes.list_notes(session.store, session.case.uid, self._wanted, limit=limit)
        return [
            Option(line_of(self._walker, one), partial(open_note, self._walker, one.uid))
            for one in found
        ]

    def beside(self) -> Sequence[Option]:
        """Offer the filter."""
        return [Option("Filter: only some of the notes", self._filter, "f")]

    def _filter(self) -> None:
        session = self._walker.session

        def use(page: FilterPage | None) -> None:
            self._list_only(page.wanted(session) if page else NoteFilter())

        now = FilterPage.of(session, self._wanted)
        narrow(self._walker, "Which notes", "All notes", now, use, offered=offered(session))

    def _list_only(self, wanted: NoteFilter) -> None:
        self._wanted, self.step = wanted, wanted.step
        self.begin_again()
