"""A page that holds one list of the case, wherever one comes from."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.workspaces.avenue import AvenueWorkspace


class ListPage(Page):
    """The sections named ``what``, as a workspace shows them."""

    def __init__(self, session: Session, what: str, title: str) -> None:
        """Show them under a title."""
        super().__init__(session)
        self._what = what
        self._title = title

    def body(self) -> Iterable[Widget]:
        """Give the title and the list."""
        yield Static(Content(self._title), classes="heading", markup=False)
        yield AvenueWorkspace(self.session, self._what)

    def reload(self) -> None:
        """Show the list as it now is."""
        self.query_one(AvenueWorkspace).reload()
        if self.focused is None and not self.capture_is_open:
            self.focus_body()
