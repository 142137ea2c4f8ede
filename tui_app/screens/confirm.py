"""A question with a few answers, each a row; escape is always the answer that changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.text import clean
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


class Confirm(Page):
    """Asks before something that cannot be taken back by ``u``."""

    IDLE = frozenset({"undo"})
    """What would be taken back lies behind the question, out of sight."""
    DEFAULT_CSS = """
    Confirm {
        #question { padding: 1 1; max-width: 82; height: auto; }
        #answers { height: 1fr; }
    }
    """

    def __init__(
        self, session: Session, question: str, answers: Iterable[tuple[str, Callable[[], object]]]
    ) -> None:
        """Ask ``question``; each answer is its words and what it does."""
        super().__init__(session)
        self._question = question
        self._answers = list(answers)

    def body(self) -> Iterable[Widget]:
        """Give the question and its answers."""
        yield Static(Content(clean(self._question)), id="question", markup=False)
        yield RowList(id="answers")

    def reload(self) -> None:
        """Show the answers."""
        rows = [Row(str(index), words) for index, (words, _) in enumerate(self._answers)]
        self.query_one("#answers", RowList).show(rows)
        if self.focused is None:
            self.focus_body()

    @on(RowList.OptionSelected, "#answers")
    def _answered(self, event: RowList.OptionSelected) -> None:
        _, act = self._answers[event.option_index]
        self.app.pop_screen()
        act()
