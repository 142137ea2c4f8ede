"""The history of the case: what was changed, when and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.store.journal import Change, told
from tui_app.text import clean_line, shorten
from tui_app.walk.lists import LongList
from tui_app.walk.menu import Option


class HistoryPage(LongList):
    """Every action in the present case, newest first."""

    title = "History"
    help = "A number says what was changed."
    more = "More changes"

    def heading(self) -> str:
        """Say what the lines are."""
        if not self.lines(1):
            return "Nothing was written in this case yet."
        return "What was changed in this case, newest first. A number says more."

    def lines(self, limit: int) -> Sequence[Option]:
        """Offer the actions."""
        session = self._walker.session
        if session.case is None:
            return []
        actions = session.store.recent_actions(session.case.uid, limit)
        return [Option(self._line(first), partial(self._read, first)) for first in actions]

    def _line(self, change: Change) -> str:
        when = self._walker.session.when(change.at)
        return f"{shorten(change.label, 100)} ({clean_line(change.author)}, {when})"

    def _read(self, change: Change) -> None:
        self._walker.say(f"{shorten(change.label, 200)}, {self._walker.session.when(change.at)}.")
        self._walker.say(told(self._walker.session.store.changes_with(change)))
