"""Steps 2 to 8: what one step lists, section by section, each with a line that adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.messages import GoTo
from tui_app.session import Session
from tui_app.steps import avenues, finding, ticking
from tui_app.steps.entry_lines import Line
from tui_app.steps.section import Section, new_place, noun_of
from tui_app.text import shorten
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole
from tui_app.workspaces.workspace import Workspace

_AROUND = 6
"""Cells of a row that are not for its words: its sign and the margins."""


class AvenueWorkspace(Workspace):
    """Enter opens what is highlighted or adds to its section; space takes it to its next state."""

    BINDINGS = bindings("tick", "add", "edit", "delete", "copy")
    HINTS: ClassVar = {"open": "open", "add": "add", "tick": "next state", "edit": ""}
    _LONGEST_NOUN = 15
    """Letters of what is added that the line of keys has room for."""
    DEFAULT_CSS = """
    AvenueWorkspace {
        height: 1fr; width: 1fr;
        & > RowList { height: 1fr; }
    }
    """

    def __init__(self, session: Session, step: str) -> None:
        """List the sections of a step of the session's present case."""
        super().__init__(session)
        self.step = step
        self._sections: list[Section] = []
        self._followed: tuple[object, ...] | None = None
        self._lines: dict[str, tuple[Section, Line]] = {}
        self._list = RowList(id="avenue", lead_width=3)
        self._whole = Whole(id="whole")

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield self._list
        yield self._whole

    def reload(self) -> None:
        """Read the step's lists again, unless nobody has written since."""
        follows = self.follows_from()
        if follows is not None and follows == self._followed:
            return
        self._followed = follows
        self._sections = self.read_sections()
        before, self._lines = (
            self._lines,
            {_id_of(line): (section, line) for section in self._sections for line in section.lines},
        )
        rows = self._list
        # Of hundreds of lines one changes at a time: the rows of all others are there already.
        same = {uid for uid, (_, line) in before.items() if line is self._line(uid)}
        rows.show(self._rows({row.id: row for row in rows.rows if row.id in same}))
        self._show_whole()

    def follows_from(self) -> tuple[object, ...] | None:
        """Return all that the list follows from, None while that is not known."""
        session, state = self.session, self.session.store.state()
        if state is None or session.case is None:
            return None
        return (state, session.case.uid, session.today, session.settings)

    def read_sections(self) -> list[Section]:
        """Return what is listed now."""
        return avenues.sections(self.session, self.step)

    def _line(self, row_id: str) -> Line | None:
        found = self._lines.get(row_id)
        return found[1] if found else None

    def _rows(self, made: Mapping[str, Row]) -> Iterable[Row]:
        for section in self._sections:
            yield Row("", section.heading.replace("   ", " · "))
            for line in section.lines:
                uid = _id_of(line)
                yield made.get(uid) or Row(
                    uid, shorten(line.text, 300), line.sign, line.end, line.tone
                )

    @property
    def current(self) -> tuple[Section, Line] | None:
        """The highlighted line and its section."""
        row = self._list.current
        return self._lines.get(row.id) if row else None

    @on(RowList.OptionHighlighted)
    def _moved(self, event: RowList.OptionHighlighted) -> None:
        event.stop()
        self._show_whole()
        self.screen.refresh_bindings()

    def on_resize(self) -> None:
        """Another width cuts other rows."""
        self._show_whole()

    def _show_whole(self) -> None:
        row, width = self._list.current, self.size.width - _AROUND
        room = row.room(width) if row and width > 0 else width
        self._whole.show(row.text if row else "", room)

    @on(RowList.OptionSelected)
    def _opened(self, event: RowList.OptionSelected) -> None:
        event.stop()
        self._open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the highlighted line can do."""
        if (current := self.current) is None:
            return False
        section, line = current
        if action == "add":
            return section.add is not None
        if action == "tick":
            return line.entry is not None and ticking.can_tick(self.session, line.entry)
        if action == "copy":
            return line.sign not in ("+", ">")
        if action in ("edit", "delete"):
            return line.entry is not None and bool(line.entry.uid)
        return True

    def hints(self) -> Mapping[str, str]:
        """Return what the keys do to the highlighted line."""
        if (current := self.current) is None:
            return self.HINTS
        section, line = current
        named = dict(self.HINTS)
        if line.entry is not None:
            named["tick"] = ticking.tick_verb(line.entry)
        noun = noun_of(section.add) if section.add is not None else ""
        if noun and len(noun) <= self._LONGEST_NOUN:
            named["add"] = f"add {noun}"
        return named

    def _open(self) -> None:
        current = self.current
        if current is None:
            return
        place = current[1].place
        if place.kind == "copy":
            place = new_place("searches", words=place.uid.replace(":", " "))
        self.post_message(GoTo(place))

    def action_add(self) -> None:
        """Add to the section of the highlighted line."""
        if (current := self.current) is not None and current[0].add is not None:
            self.post_message(GoTo(current[0].add))

    def action_edit(self) -> None:
        """Change the highlighted entry."""
        self._open()

    def action_copy(self) -> None:
        """Copy the words of the highlighted line."""
        if (current := self.current) is not None:
            self.post_message(GoTo(Place("copy", current[1].text)))

    def action_tick(self) -> None:
        """Take the highlighted entry to its next state."""
        if (current := self.current) is not None and current[1].entry is not None:
            if (place := ticking.step_place(current[1].entry)) is not None:
                self.post_message(GoTo(place))
                return
            entry = ticking.ticked(self.session, current[1].entry)
            self.save(lambda: finding.store_entry(self.session, entry))

    def action_delete(self) -> None:
        """Delete the highlighted entry; undo brings it back."""
        if (current := self.current) is not None and current[1].entry is not None:
            entry = current[1].entry
            label = f"Deleted {entry.NOUN}: {finding.name_of(entry)}"
            store = self.session.store
            self.save(lambda: store.remove(entry, label), f"{label}. u brings it back.")


def _id_of(line: Line) -> str:
    return f"{line.place.kind}:{line.place.uid}"
