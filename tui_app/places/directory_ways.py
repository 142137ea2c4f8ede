"""The ways to the directories: all of them, one entry, the filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tui_app.domain.directory import KINDS, DirectoryFilter
from tui_app.screens.form import Form
from tui_app.screens.listing import Directories, ListingPage
from tui_app.steps.avenues import DIRECTORIES
from tui_app.workspaces.directory import DirectoryWorkspace

if TYPE_CHECKING:
    from tui_app.places.navigation import Navigator


class DirectoryWays:
    """What the navigator knows of directories."""

    def __init__(self, navigator: Navigator) -> None:
        """Lead through the navigator's screens."""
        self._navigator = navigator
        self._session = navigator.session
        self.ways: dict[str, Callable[[str], Any]] = {
            "directories": lambda _: navigator.push(Directories(self._session)),
            "directory": self._directory,
            "listing": self._listing,
            "filter-directory": self._filter,
        }

    def _directory(self, step: str) -> None:
        title = DIRECTORIES[step].upper()
        self._navigator.push(Directories(self._session, title, KINDS[step]))

    def _listing(self, place: str) -> None:
        listing = self._session.directory.get(place)
        if listing is not None:
            self._navigator.push(ListingPage(self._session, listing))

    def _filter(self, _: str) -> None:
        screen = self._navigator.screen
        workspace = next(iter(screen.query(DirectoryWorkspace)), None) if screen else None
        if workspace is None:
            return
        self._navigator.push(
            Form(
                self._session,
                workspace.wanted,
                "WHICH ENTRIES",
                workspace.narrow,
                place="",
                offered=DirectoryFilter.offered(workspace.listings),
            )
        )
