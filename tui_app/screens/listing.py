"""One entry of a directory, with all that is known of it; and all directories on one page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.directory import KINDS, MOSTLY_US, Listing, ListingKind
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.workspaces import registry
from tui_app.workspaces.directory import DirectoryWorkspace


class ListingPage(Words):
    """Shows one entry; ``a`` takes it over into one's own list of names."""

    BINDINGS = bindings("add")
    HINTS: ClassVar = {"add": "to my list"}

    def __init__(self, session: Session, listing: Listing) -> None:
        """Show all that is known of this entry."""
        shown = Content("\n".join(listing.lines))
        super().__init__(session, listing.marked_name, listing.text, MOSTLY_US, shown)
        self._listing = listing

    @property
    def step(self) -> str:
        """A note written here belongs to the step that such entries are for."""
        return next(step for step, kinds in KINDS.items() if self._listing.kind in kinds)

    def action_add(self) -> None:
        """Take the entry over."""
        self.post_message(GoTo(Place("take-listing", self._listing.place)))


class Directories(Page):
    """The entries of some directories, or of every one."""

    def __init__(
        self,
        session: Session,
        title: str = "DIRECTORIES",
        kinds: Iterable[ListingKind] = ListingKind,
    ) -> None:
        """List the entries of these kinds."""
        super().__init__(session)
        self._title = title
        self._kinds = tuple(kinds)

    @property
    def step(self) -> str:
        """A note written here belongs to the step that lists these entries."""
        return next((step for step, kinds in KINDS.items() if kinds == self._kinds), "")

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield Static(self._title, classes="heading", markup=False)
        yield DirectoryWorkspace(self.session, self._kinds)

    def reload(self) -> None:
        """Show them, those of the case's country first."""
        workspace = self.query_one(DirectoryWorkspace)
        registry.reload(workspace)
        if self.focused is None and not self.capture_is_open:
            self.focus_body()

    def focus_body(self) -> None:
        """Begin where one types."""
        self.query_one(DirectoryWorkspace).focus_body()
