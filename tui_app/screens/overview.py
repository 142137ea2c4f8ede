"""Overview: what is next, how ready, how far, and what was written last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import OptionList, Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import AgendaItem, Place
from tui_app.domain.heads import Stage
from tui_app.domain.marks import Marks
from tui_app.domain.notes import Note
from tui_app.domain.progress import StepProgress, stage_progress
from tui_app.domain.readiness import ReadinessLine
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.store import notes
from tui_app.text import clean_line, shorten
from tui_app.widgets.meter import meter
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_LATEST, _LATEST_TALL = 3, 10
_TALL = 30
_WELCOME = """\
A second opinion is an ordinary thing to ask for. This program walks you through it, \
ten minutes at a time: before, during and after the appointment. You can stop at any \
point; nothing that you write is lost.

It organises. It does not judge, and it is not medical advice. When something gets \
worse fast, do not wait for a second opinion: call your doctor or the emergency number. \
Do not stop a medicine on your own.

Press a to start a case, with five short fields. Or press n and write down what is on \
your mind; a case is then started for you."""


class Overview(Page):
    """The first screen. Every line leads to where it is worked on."""

    TAB = "overview"
    BINDINGS = bindings("tick", "add")
    HINTS: ClassVar = {"add": "start a case"}
    DEFAULT_CSS = """
    Overview {
        #welcome { display: none; padding: 1 2; max-width: 80; }
        #panels { height: 1fr; scrollbar-size-vertical: 1; }
        #next { max-height: 8; scrollbar-size-vertical: 0; }
        #middle { height: auto; }
        RowList > .row-list--resting { background: transparent; }
        RowList:ansi > .row-list--resting { text-style: none; }
        #ready { width: 1fr; }
        #walk { width: 30; }
        &.-empty #welcome { display: block; height: 1fr; }
        &.-empty #panels { display: none; }
        &.-wide #next { max-height: 17; }
        &.-wide #walk { width: 44; }
        &.-small #middle { layout: vertical; }
        &.-small #walk { width: 1fr; }
        &.-tall RowList { margin-top: 1; }
        &.-small #next { max-height: 100; }
    }
    """

    _latest_shown = _LATEST

    def body(self) -> Iterable[Widget]:
        """Give the four lists, and the words for a file without a case."""
        yield Static(_WELCOME, id="welcome", markup=False)
        with VerticalScroll(id="panels", can_focus=False):
            yield RowList(id="next", lead_width=10, short_lead=8)
            with Horizontal(id="middle"):
                yield RowList(id="ready", lead_width=19)
                yield RowList(id="walk", lead_width=7)
            yield RowList(id="latest", lead_width=7)

    def reload(self) -> None:
        """Show the present case, or the welcome when there is none."""
        case = self.session.case
        self.set_class(case is None, "-empty")
        if case is None:
            if not self.capture_is_open:
                self.set_focus(None)
            return
        steps = self.session.steps()
        marks = self.session.marks
        agenda = self.session.agenda(steps)
        self._show("next", map(_agenda_row, agenda), str(len(agenda)))
        self._show("ready", (_ready_row(line, marks) for line in self.session.readiness(steps)))
        self._show("walk", _walk_rows(steps, marks))
        self._show("latest", self._latest_rows(steps))
        if self.focused is None:
            self.focus_body()

    def _show(self, name: str, rows: Iterable[Row], count: str = "") -> None:
        """Show rows below their heading, which is a row too: each widget delays the first frame.

        ``count`` says how many there are where the list is cut short; two scroll bars side by
        side would be hard to read.
        """
        heading = " · ".join(filter(None, (name.upper(), count)))
        self.query_one(f"#{name}", RowList).show((Row("", heading), *rows))

    def _latest(self) -> int:
        return _LATEST_TALL if self.size.height >= _TALL else _LATEST

    def on_resize(self) -> None:
        """A taller screen shows more of the latest notes."""
        super().on_resize()
        if self.is_mounted and self._latest() != self._latest_shown:
            self.reload()

    def _latest_rows(self, steps: tuple[StepProgress, ...]) -> Iterable[Row]:
        case = self.session.case
        if case is None:
            return
        titles = {step.head.id: step.head.title for step in steps}
        self._latest_shown = self._latest()
        for note in notes.list_notes(self.session.store, case.uid, limit=self._latest_shown):
            yield _note_row(note, self.session.when(note.created_at), titles.get(note.step, ""))
        count = notes.count_notes(self.session.store, case.uid)
        words = f"All {count} notes" if count > 1 else "All notes"
        if count:
            yield Row("notes:", words)
        else:
            yield Row("write:", "Nothing yet: n writes a note from any screen")

    def focus_body(self) -> None:
        """Begin at what is next."""
        if self.session.case is None:
            self.set_focus(None)
            return
        lists = [rows for rows in self.query(RowList) if rows.current or rows.rows]
        if lists:
            lists[0].focus()

    @on(RowList.Edge)
    def _cross(self, event: RowList.Edge) -> None:
        lists = [rows for rows in self.query(RowList) if any(row.id for row in rows.rows)]
        index = lists.index(event.rows) + event.step
        if 0 <= index < len(lists):
            target = lists[index]
            target.focus()
            if event.step > 0:
                target.highlight_first()
            else:
                target.action_last()

    @on(RowList.OptionSelected)
    def _open(self, event: RowList.OptionSelected) -> None:
        row = event.option_list.current if isinstance(event.option_list, RowList) else None
        if row is not None:
            kind, _, uid = row.id.partition(":")
            self.post_message(GoTo(Place(kind, uid)))

    def action_add(self) -> None:
        """Start a case when there is none yet, else write a note."""
        if self.session.case is None:
            self.post_message(GoTo(Place("new-case")))
        else:
            self.open_capture()

    def action_tick(self) -> None:
        """Mark what is to do as done."""
        row = self.query_one("#next", RowList).current
        if row is None or not row.id.startswith("note:"):
            return
        note = self.session.store.get(Note, row.id.removeprefix("note:"))
        if note is not None:
            self.save(
                lambda: notes.toggle_done(self.session.store, note),
                f"Done: {shorten(note.text, 40)}. u takes it back.",
            )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer ticking only on something to do."""
        if action == "tick":
            focused = self.focused
            row = focused.current if isinstance(focused, RowList) else None
            return bool(row and focused and focused.id == "next" and row.id.startswith("note:"))
        if action in ("add", "back"):
            return action == "add" and self.session.case is None
        return True

    @on(RowList.OptionHighlighted)
    def _moved(self, event: RowList.OptionHighlighted) -> None:
        self.refresh_bindings()
        if event.option_list.has_focus:
            self.call_after_refresh(self._show_row, event.option_list, event.option_index)

    def _show_row(self, rows: OptionList, index: int) -> None:
        """Scroll so far that the highlighted row is in sight; its list may be longer than that."""
        panels = self.query_one("#panels")
        # With the first row its heading comes into sight.
        y = rows.content_region.y + (0 if index == 1 else index) - rows.scroll_offset.y
        window = panels.content_region
        beyond = max(y - window.bottom + 1, 0) or min(y - window.y, 0)
        panels.scroll_relative(y=beyond, animate=False)


def _agenda_row(item: AgendaItem) -> Row:
    late = item.days is not None and item.days < 0
    soon = item.days is not None and 0 <= item.days <= 1
    tone = "error" if late else "warning" if soon else ""
    place = f"{item.place.kind}:{item.place.uid}"
    return Row(place, item.text, item.when, item.label, tone)


def _ready_row(line: ReadinessLine, marks: Marks) -> Row:
    value = line.value
    if line.share:
        value = f"{line.value:<6} {meter(marks, *line.share)}"
    return Row(f"{line.place.kind}:{line.place.uid}", value, line.label)


def _walk_rows(steps: tuple[StepProgress, ...], marks: Marks) -> Iterable[Row]:
    for stage in Stage:
        done, total = stage_progress(steps, stage)
        share = f"{meter(marks, done, total)}  {done}/{total}"
        yield Row(f"stage:{stage.value}", share, stage.label)


def _note_row(note: Note, when: str, step: str) -> Row:
    sign = f"{note.note_kind.prefix} " if note.note_kind.prefix else ""
    end = f"[{clean_line(step)}]" if step else ""
    return Row(f"note:{note.uid}", sign + shorten(note.text, 200), when, end)
