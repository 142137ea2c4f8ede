"""All notes of the case: newest first, filtered, read as far as they are looked at."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.capture import NoteKind
from tui_app.domain.notes import Note, NoteFilter
from tui_app.filtering import filter_words
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.store import notes
from tui_app.text import plural, shorten
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

PAGE = 50
"""How many notes are read at first; each time the end is reached, as many again as are shown."""


class Notes(Page):
    """The list of notes. ``wanted`` says which; ``f`` changes it."""

    DEFAULT_CSS = """
    Notes {
        #notes { height: 1fr; }
        #nothing { height: 1fr; padding: 1 1; color: $text-muted; }
        #nothing:ansi { color: ansi_default; }
    }
    """
    BINDINGS = bindings("tick", "add", "edit", "delete", "copy", "filter")

    def __init__(self, session: Session, wanted: NoteFilter | None = None) -> None:
        """List the notes that ``wanted`` lets through."""
        super().__init__(session)
        self.wanted = wanted or NoteFilter()
        self._titles = {head.id: head.title for head in session.library.heads}
        self._shown = 0

    @property
    def step(self) -> str:
        """A note written in the list of a step belongs to that step."""
        return self.wanted.step

    def body(self) -> Iterable[Widget]:
        """Give the heading and the list."""
        yield Static("", id="heading", classes="heading", markup=False)
        yield RowList(id="notes", lead_width=16, short_lead=7)
        yield Static("", id="nothing", markup=False)

    def reload(self) -> None:
        """Read the first notes again, as many as were shown."""
        case = self.session.case
        rows = self.query_one("#notes", RowList)
        found: list[Note] = []
        count = 0
        if case is not None:
            self._shown = max(self._shown, PAGE)
            count = notes.count_notes(self.session.store, case.uid, self.wanted)
            found = notes.list_notes(self.session.store, case.uid, self.wanted, limit=self._shown)
        self.query_one("#heading", Static).update(Content(self._heading(count)))
        rows.show(map(self._row, found))
        rows.display = bool(found)
        nothing = self.query_one("#nothing", Static)
        nothing.display = not found
        nothing.update(Content(self._nothing()))
        if not self.capture_is_open and (self.focused is None or not found):
            self.focus_body()

    def show_change(self, words: str) -> None:
        """A note that was just written is seen, wherever the list was."""
        super().show_change(words)
        self.query_one("#notes", RowList).highlight_first()

    def _nothing(self) -> str:
        if self.wanted.is_empty:
            return "No notes yet. Press n and write what is on your mind; enter saves it."
        if self.wanted == NoteFilter(step=self.wanted.step):
            title = self._titles.get(self.wanted.step, self.wanted.step)
            return f"Nothing is written for '{title}' yet. Press n and write; enter saves it."
        return "No note fits this filter. f changes it, n writes a note."

    def _heading(self, count: int) -> str:
        return "NOTES  " + ", ".join(
            [plural(count, "note"), *filter_words(self.session, self.wanted)]
        )

    def _row(self, note: Note) -> Row:
        kind = note.note_kind
        mark = ""
        if kind is NoteKind.TODO:
            mark = self.session.marks.box(note.done_at) + " "
        elif kind.prefix:
            mark = f"{kind.prefix} "
        who = "" if note.author == self.session.store.author else f"{note.author}  "
        step = self._titles.get(note.step, note.step) if not self.wanted.step else ""
        end = who + (f"[{step}]" if step else "")
        return Row(
            note.uid,
            mark + shorten(note.text, 300),
            self.session.when(note.created_at),
            end,
        )

    def focus_body(self) -> None:
        """Put the focus on the list, or nowhere when it is empty."""
        rows = self.query_one("#notes", RowList)
        self.set_focus(rows if rows.display else None)

    @on(RowList.OptionHighlighted)
    def _near_the_end(self, event: RowList.OptionHighlighted) -> None:
        self.refresh_bindings()
        case = self.session.case
        rows = self.query_one("#notes", RowList)
        if case is None or event.option_index < len(rows.rows) - 1 or len(rows.rows) < self._shown:
            return
        more = notes.list_notes(
            self.session.store, case.uid, self.wanted, limit=self._shown, skip=len(rows.rows)
        )
        self._shown *= 2
        rows.append(map(self._row, more))

    @on(RowList.OptionSelected, "#notes")
    def _opened(self) -> None:
        row = self.query_one("#notes", RowList).current
        if row is not None:
            self.post_message(GoTo(Place("note", row.id)))

    def _current(self) -> Note | None:
        row = self.query_one("#notes", RowList).current
        return self.session.store.get(Note, row.id) if row else None

    def action_tick(self) -> None:
        """Mark something to do as done, or as open again."""
        note = self._current()
        if note is not None and note.note_kind is NoteKind.TODO:
            self.save(lambda: notes.toggle_done(self.session.store, note))

    def action_add(self) -> None:
        """Write a note."""
        self.open_capture()

    def action_edit(self) -> None:
        """Change the highlighted note."""
        if (note := self._current()) is not None:
            self.post_message(GoTo(Place("edit-note", note.uid)))

    def action_delete(self) -> None:
        """Delete the highlighted note."""
        if (note := self._current()) is not None:
            words = shorten(note.text, 40)
            self.save(
                lambda: self.session.store.remove(note, f"Deleted note: {words}"),
                f"Deleted: {words}. u brings it back.",
            )

    def action_copy(self) -> None:
        """Copy the highlighted note."""
        if (note := self._current()) is not None:
            self.copy(note.text)

    def action_filter(self) -> None:
        """Choose which notes are listed."""
        self.post_message(GoTo(Place("filter-notes")))

    def filter_by(self, wanted: NoteFilter) -> None:
        """List other notes."""
        self.wanted, self._shown = wanted, 0
        self.reload()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer ticking only on something to do, and changes only on a note."""
        if action in ("edit", "delete", "copy", "tick"):
            row = self.query_one("#notes", RowList).current
            if row is None or not self.query_one("#notes", RowList).display:
                return False
            marks = self.session.marks
            return action != "tick" or row.text.startswith((marks.done, marks.to_come))
        return True
