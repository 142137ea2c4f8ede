"""What every workspace has: a session, one list, and a way to read the store again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Protocol, cast

from textual.containers import Vertical

from tui_app.session import Session
from tui_app.widgets.rows import RowList


class _Page(Protocol):
    def save(self, work: Callable[[], object], words: str = "") -> None: ...


class Workspace(Vertical):
    """Stands beside or behind a card; the work of that step is done in it."""

    HINTS: ClassVar[Mapping[str, str]] = {}
    """What the hint line calls commands here, as ``Page.HINTS``."""

    def __init__(self, session: Session) -> None:
        """Work on the session's present case."""
        super().__init__(classes="workspace")
        self.session = session

    def on_mount(self) -> None:
        """Fill it."""
        self.reload()

    def reload(self) -> None:
        """Read again from the store what is shown, and show it."""

    def save(self, work: Callable[[], object], words: str = "") -> None:
        """Write a change through the page that this stands on, which says why it was refused."""
        cast("_Page", self.screen).save(work, words)

    def focus_body(self) -> None:
        """Put the focus where the work begins."""
        self.query_one(RowList).focus()
