"""The ways to the directories: all of them, one entry, the filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tui_app.avenues import DIRECTORIES
from tui_app.domain.directory import KINDS, country_words
from tui_app.domain.entry import Kind, choices, entry_field
from tui_app.screens.form import Form
from tui_app.screens.listing import Directories, ListingPage
from tui_app.text import clean_line
from tui_app.workspaces.directory import DirectoryWorkspace

if TYPE_CHECKING:
    from tui_app.navigation import Navigator

_EVERY = ("", "any")


@dataclass(frozen=True)
class DirectoryFilter:
    """The filter of a directory as a form shows it."""

    country: str = entry_field("Country", Kind.CHOICE)
    field: str = entry_field("Field", Kind.CHOICE)


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
        listed = workspace.listings
        countries = {code: country_words(code) for one in listed for code in one.countries}
        fields = {field for one in listed for field in one.fields}
        by_words = sorted(countries.items(), key=lambda pair: pair[1])
        self._navigator.push(
            Form(
                self._session,
                DirectoryFilter(workspace.country, workspace.field),
                "WHICH ENTRIES",
                lambda page: workspace.narrow(page.country, page.field),
                place="",
                offered={
                    "country": choices(_EVERY, *by_words),
                    "field": choices(_EVERY, *((one, clean_line(one)) for one in sorted(fields))),
                },
            )
        )
