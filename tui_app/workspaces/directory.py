"""Steps 4 to 7: whom one might ask, found while one types, each with how well it is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.countries import code_of
from tui_app.domain.directory import MOSTLY_US, DirectoryFilter, Listing, ListingKind, search_some
from tui_app.messages import GoTo
from tui_app.session import Session
from tui_app.text import plural
from tui_app.widgets.find_field import FindField
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole
from tui_app.workspaces.workspace import Workspace

_TYPE = "type a name, a field or a condition; down goes to the list"


class ListSearch(FindField):
    """The words to find; Esc leaves them as they are and goes to the list."""

    BINDINGS = bindings("leave-text")

    class Left(Message):
        """Escape was pressed."""

    def action_leave_text(self) -> None:
        """Go to the list."""
        self.post_message(self.Left())


class DirectoryWorkspace(Workspace):
    """A list that narrows as one types. ``f`` narrows it too, enter shows one entry in full."""

    BINDINGS = bindings("add", "filter", "copy")
    HINTS: ClassVar = {"open": "all of it", "add": "to my list", "filter": "filter"}
    DEFAULT_CSS = """
    DirectoryWorkspace {
        height: 1fr; width: 1fr;
        & > FindField { margin: 0 1; }
        & > #about { padding: 0 1; color: $text-muted; height: auto; margin-bottom: 1; }
        & > #about:ansi { color: ansi_default; }
        & > RowList { height: 1fr; }
    }
    """

    def __init__(self, session: Session, kinds: Collection[ListingKind]) -> None:
        """List the entries of these kinds."""
        super().__init__(session)
        self.wanted = DirectoryFilter()
        self._kinds = kinds
        self._found: dict[str, Listing] = {}
        self._some = ""
        self._in_list = False

    def compose(self) -> ComposeResult:
        """Lay out the line, a sentence, the list and the highlighted entry."""
        yield ListSearch(single_line=True, placeholder=_TYPE, id="search")
        yield Static("", id="about", markup=False)
        yield RowList(id="listings", lead_width=1)
        yield Whole(id="whole")

    @property
    def listings(self) -> tuple[Listing, ...]:
        """All entries that could be shown."""
        return self.session.directory.of(self._kinds)

    @property
    def current(self) -> Listing | None:
        """The highlighted entry."""
        row = self.query_one(RowList).current
        return self._found.get(row.id) if row else None

    def reload(self) -> None:
        """Show what fits, the entries of the case's country first."""
        case = self.session.case
        found = search_some(
            self.listings,
            self.query_one(ListSearch).text,
            wanted=self.wanted,
            home=code_of(case.country) if case else "",
        )
        self._some = "" if found.whole else found.some
        self._found = {one.place: one for one in found.listings}
        self.query_one(RowList).show(_rows(found.listings))
        self._show_about()
        self._show_whole()

    def narrow(self, wanted: DirectoryFilter) -> None:
        """Show only the entries that a filter lets through."""
        self.wanted = wanted
        self.reload()
        self.query_one(RowList).highlight_first()

    def focus_body(self) -> None:
        """Begin in the line; who has gone on to the list stays there."""
        self.query_one(RowList if self._in_list else ListSearch).focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which of both has the focus: f changes the filter only in the list."""
        self._in_list = isinstance(event.widget, RowList)
        if not self._found:
            self._show_about()

    def on_resize(self) -> None:
        """A short screen has no room for the sentence; another width cuts other rows."""
        self._show_about()
        self._show_whole()

    def _show_about(self) -> None:
        about = self.query_one("#about", Static)
        about.display = not (self.screen.has_class("-short") and self._found and not self._some)
        about.update(Content(self._about()))

    def _show_whole(self) -> None:
        # On a short screen the list needs the room; there enter shows the entry alone.
        listing = None if self.screen.has_class("-short") else self.current
        words = (listing.marked_name, listing.what_for, listing.offers) if listing else ()
        self.query_one(Whole).show(" · ".join(filter(None, words)), 1)

    def _about(self) -> str:
        shown = f" ({self.wanted.said})" if self.wanted.said else ""
        if not self._found:
            fewer = " Try fewer letters." if self.query_one(ListSearch).text.strip() else ""
            # While one types, f is a letter.
            way = "" if self._in_list else " down leads to the list; there"
            way = f"{way} f changes the filter." if shown else ""
            # What is looked for may stand in a table that could not be read.
            return f"Nothing fits{shown}.{fewer}{way} {self.session.directory.left_out}".rstrip()
        count = f"{plural(len(self._found), 'entry', 'entries')}{shown}."
        if self._some:
            count = f"Nothing has all of these words{shown}; {self._some}."
            if self.screen.has_class("-short"):
                return count
        words = [count, MOSTLY_US]
        if any(not one.checked for one in self._found.values()):
            words.append("? means not checked.")
        words.append(self.session.directory.left_out)
        return " ".join(words).rstrip()

    @on(ListSearch.Changed)
    def _typed(self, event: ListSearch.Changed) -> None:
        event.stop()
        self.reload()
        self.query_one(RowList).highlight_first()

    @on(ListSearch.Left)
    @on(ListSearch.Next)
    def _to_list(self, event: Message) -> None:
        event.stop()
        self.query_one(RowList).focus()

    @on(ListSearch.Move)
    def _move(self, event: ListSearch.Move) -> None:
        event.stop()
        if event.action in ("down", "page_down"):
            self.query_one(RowList).focus()

    @on(RowList.Edge)
    def _edge(self, event: RowList.Edge) -> None:
        event.stop()
        if event.step < 0:
            self.query_one(ListSearch).focus()

    @on(RowList.OptionHighlighted)
    def _moved(self, event: RowList.OptionHighlighted) -> None:
        event.stop()
        self._show_whole()

    @on(RowList.OptionSelected)
    def _opened(self, event: RowList.OptionSelected) -> None:
        event.stop()
        self._go("listing")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what is done with an entry only when one is highlighted."""
        return action == "filter" or self.current is not None

    def action_add(self) -> None:
        """Take the entry over into one's own list of names."""
        self._go("take-listing")

    def action_filter(self) -> None:
        """Choose a country or a field."""
        self.post_message(GoTo(Place("filter-directory")))

    def action_copy(self) -> None:
        """Copy all that is known of the entry."""
        if (listing := self.current) is not None:
            self.post_message(GoTo(Place("copy", listing.text)))

    def _go(self, kind: str) -> None:
        if (listing := self.current) is not None:
            self.post_message(GoTo(Place(kind, listing.place)))


def _rows(listings: Iterable[Listing]) -> Iterable[Row]:
    for one in listings:
        end = f"{one.mostly_where} · yours" if one.own else one.mostly_where
        yield Row(one.place, f"{one.name} · {one.what_for}", "" if one.checked else "?", end)
