"""Candidates or remote services side by side: the points on the left stay in sight."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from rich.text import Text
from textual.content import Content
from textual.widget import Widget
from textual.widgets import DataTable, Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.candidates import Candidate
from tui_app.domain.entry import Entry
from tui_app.domain.side_by_side import BLANK, Point, points, sorted_by
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.steps import finding, ticking
from tui_app.steps.reaching import reached_words
from tui_app.text import shorten
from tui_app.widgets.highlight import is_plain

_LABEL = 18
_BLANKS = 2
"""Cells of the screen around the words of a column."""
_AROUND = 3
"""Cells beside the table: its margins and its scroll bar."""
_NARROW, _WIDE = 20, 48
"""How wide a column is that has others beside it, at least, and how wide one is at most."""
_ALONE = 14
"""How wide a column is at least that alone has room beside the points."""
_TALLEST = 10
"""Lines of a cell: a line of the table is no taller than a screen. Enter shows the rest."""
_ABOUT = "What nobody has written down is not known. There is no total: you choose."
_NOBODY = "Nothing is on this list yet. What you write down at its step stands here."


class Columns(DataTable[Text], inherit_bindings=False):
    """The table; what is opened and sorted by is the page's to know."""

    BINDINGS = bindings("left", "right", "up", "down", "first", "last", "page-up", "page-down")

    DEFAULT_CSS = """
    Columns {
        &.-plain > .datatable--cursor { text-style: reverse; }
        &:ansi > .datatable--cursor { background: ansi_default; color: ansi_default; }
        &:ansi > .datatable--header, &:ansi > .datatable--fixed {
            background: ansi_default; color: ansi_default; text-style: bold;
        }
    }
    """

    def on_data_table_cell_highlighted(self) -> None:
        """At the last column no key leads on."""
        self.screen.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to go aside only where there is another column; the points are none."""
        if action == "left":
            return self.cursor_column > 1
        if action == "right":
            return self.cursor_column < len(self.columns) - 1
        return True

    def action_up(self) -> None:
        """One line up."""
        self.action_cursor_up()

    def action_down(self) -> None:
        """One line down."""
        self.action_cursor_down()

    def action_left(self) -> None:
        """To the one on the left."""
        self.action_cursor_left()

    def action_right(self) -> None:
        """To the one on the right."""
        self.action_cursor_right()

    def action_first(self) -> None:
        """To the first line."""
        self.move_cursor(row=0)

    def action_last(self) -> None:
        """To the last line."""
        self.move_cursor(row=self.row_count - 1)


def column_width(screen: int, count: int) -> int:
    """Return how wide each of ``count`` columns is: as many as have room share all of it."""
    room = screen - _AROUND - _LABEL - _BLANKS
    beside = max(1, min(count, room // (_NARROW + _BLANKS)))
    return min(max(room // beside - _BLANKS, _ALONE), _WIDE)


class SideBySide(Page):
    """A column for each entry, a line for each point. No total: nobody wins by points."""

    BINDINGS = bindings("open", "top", "tick")
    HINTS: ClassVar = {
        "open": "open",
        "tick": "choose",
        "top": "sort by this line",
        "right": "next",
    }
    DEFAULT_CSS = """
    SideBySide {
        #about { padding: 0 1; color: $text-muted; height: auto; margin-bottom: 1; }
        #about:ansi { color: ansi_default; }
        #table { height: 1fr; margin: 0 1; scrollbar-size-vertical: 1; }
    }
    """

    def __init__(self, session: Session, table: str) -> None:
        """Compare the entries of a table: "candidates" or "services"."""
        super().__init__(session)
        self._kind = finding.KINDS[table]
        self._sort: int | None = None
        self._shown: list[Any] = []
        self._width = 0

    def body(self) -> Iterable[Widget]:
        """Give the heading and the table."""
        yield Static("SIDE BY SIDE", classes="heading", markup=False)
        yield Static(_ABOUT, id="about", markup=False)
        yield Columns(id="table", fixed_columns=1, cursor_type="cell", zebra_stripes=True)

    @property
    def _points(self) -> Sequence[Point]:
        first = finding.first_doctor(self.session)
        house = first.institution if first else ""
        reached = reached_words(self.session)
        return points(self._kind, self.session.today, house, reached)

    def reload(self) -> None:
        """Read the entries again; the cursor stays on the one where it was."""
        table = self.query_one(Columns)
        at, before, lines = table.cursor_coordinate, self._current, self._points
        self._shown = finding.entries(self.session, self._kind)
        if self._sort is not None:
            self._shown = sorted_by(self._shown, lines[self._sort])
        self.query_one("#about", Static).update(Content(_ABOUT if self._shown else _NOBODY))
        table.display = bool(self._shown)
        # Without colours the highlight is made of letters and ground exchanged.
        table.set_class(is_plain(self.app), "-plain")
        table.clear(columns=True)
        table.add_column("", width=_LABEL)
        self._width = self.app.size.width
        width = column_width(self._width, len(self._shown))
        for one in self._shown:
            picked = "* " if getattr(one, "chosen", False) else ""
            name = picked + shorten(finding.name_of(one), width - len(picked))
            table.add_column(Text(name), width=width)
        for label, said, *_ in lines:
            # A cell that is no ``Text`` of rich is not wrapped but cut.
            cells = [Text(shorten(said(one), _TALLEST * width) or BLANK) for one in self._shown]
            table.add_row(Text(label, style="bold"), *cells, height=None)
        uids = [one.uid for one in self._shown]
        column = uids.index(before.uid) + 1 if before and before.uid in uids else at.column
        table.move_cursor(row=at.row, column=max(column, 1))
        self.refresh_bindings()
        if self.focused is None and self._shown:
            table.focus()

    def on_resize(self) -> None:
        """The columns share the room there is."""
        super().on_resize()
        if self.is_mounted and self.app.size.width != self._width:
            self.reload()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to open and to sort only where there is something."""
        if action == "tick":
            return isinstance(self._current, Candidate)
        return bool(self._shown) if action in ("open", "top") else True

    def hints(self) -> Mapping[str, str]:
        """Return what the keys do to the highlighted column."""
        if self._current is None:
            return self.HINTS
        return {**self.HINTS, "tick": ticking.tick_verb(self._current)}

    @property
    def _current(self) -> Entry | None:
        """The entry of the highlighted column."""
        column = self.query_one(Columns).cursor_column - 1 if self._shown else -1
        return self._shown[column] if 0 <= column < len(self._shown) else None

    def action_open(self) -> None:
        """Open the entry of the highlighted column, at what the highlighted line says of it."""
        if (one := self._current) is not None:
            field = self._points[self.query_one(Columns).cursor_row].field
            self.post_message(GoTo(Place("edit-entry", f"{one.TABLE}:{one.uid}#{field}")))

    def action_tick(self) -> None:
        """Choose the highlighted one, or no longer."""
        if (one := self._current) is not None:
            words = f"{ticking.tick_words(self.session, one)}: {finding.name_of(one)}."
            after = ticking.ticked(self.session, one)
            self.save(lambda: finding.store_entry(self.session, after), words)

    def action_top(self) -> None:
        """Sort the columns by the highlighted line."""
        self._sort = self.query_one(Columns).cursor_row
        self.reload()
        line = self._points[self._sort].label.lower()
        self.tell(f"Sorted by {line}; what is not known comes last.")
