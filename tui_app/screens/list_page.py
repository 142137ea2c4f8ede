"""A page that holds one list of the case, wherever one comes from."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget

from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.workspaces.avenue import AvenueWorkspace


class ListPage(Page):
    """The sections named ``what``, as a workspace shows them."""

    def __init__(self, session: Session, what: str) -> None:
        """Show them."""
        super().__init__(session)
        self._what = what

    def body(self) -> Iterable[Widget]:
        """Give the list, whose first line is its heading."""
        yield AvenueWorkspace(self.session, self._what)

    def reload(self) -> None:
        """Show the list as it now is."""
        self.query_one(AvenueWorkspace).reload()
        if self.focused is None and not self.capture_is_open:
            self.focus_body()
