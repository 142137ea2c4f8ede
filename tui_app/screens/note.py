"""One note, whole: its words, what it is, where it was written, and what it was before."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.capture import NoteKind
from tui_app.domain.notes import Note
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.store import notes
from tui_app.text import clean, clean_line, shorten

SHOWN = 20_000
"""Characters of a note that are drawn; the export has all of them."""


class NoteView(Page):
    """Reads one note; changes, ticks, deletes or copies it."""

    DEFAULT_CSS = """
    NoteView {
        #note { height: 1fr; padding: 1 1; scrollbar-size-vertical: 1; }
        #words { height: auto; max-width: 84; }
        #about { height: auto; margin-top: 1; color: $text-muted; }
        #about:ansi { color: ansi_default; }
        #history { height: auto; margin-top: 1; }
    }
    """
    BINDINGS = bindings("tick", "edit", "delete", "copy")

    def __init__(self, session: Session, uid: str) -> None:
        """Show the note with this uid."""
        super().__init__(session)
        self._uid = uid
        self._note: Note | None = session.store.get(Note, uid)

    @property
    def step(self) -> str:
        """A note written here belongs to the same step."""
        return self._note.step if self._note else ""

    def body(self) -> Iterable[Widget]:
        """Give the heading, the words and the history."""
        yield Static("", id="heading", classes="heading", markup=False)
        with VerticalScroll(id="note"):
            yield Static("", id="words", markup=False)
            yield Static("", id="about", markup=False)
            yield Static("", id="history", markup=False)

    def reload(self) -> None:
        """Read the note again."""
        self._note = note = self.session.store.get(Note, self._uid)
        if note is None:
            return
        self.query_one("#heading", Static).update(Content(self._heading(note)))
        words = clean(note.text[:SHOWN])
        if len(note.text) > SHOWN:
            words += f"\n\n[{len(note.text) - SHOWN} more characters; export the notes to read all]"
        self.query_one("#words", Static).update(Content(words))
        self.query_one("#about", Static).update(Content(self.session.about(note)))
        self.query_one("#history", Static).update(self._history(note))
        if self.focused is None:
            self.focus_body()
        self.refresh_bindings()

    def _heading(self, note: Note) -> str:
        words = note.note_kind.label.upper()
        if note.deleted_at:
            words += "  deleted; u brings it back if it was your last change"
        elif note.note_kind is NoteKind.TODO:
            words += "  done" if note.done_at else "  open"
        return words

    def _history(self, note: Note) -> Content:
        changes = self.session.store.history(note.uid)
        lines = []
        for change in changes[1:]:
            line = f"{self.session.when(change.at)}  {clean_line(change.author)}: "
            lines.append(Content(line + clean_line(change.label)))
            for label, before, _ in change.differences():
                old = shorten(before, 400) or "nothing"
                lines.append(Content(f"    {label} before: {old}").stylize("dim"))
        if not lines:
            return Content("")
        return Content("\n").join([Content("BEFORE").stylize("bold $primary"), *lines])

    def action_tick(self) -> None:
        """Mark something to do as done, or as open again."""
        if (note := self._note) is not None:
            self.save(lambda: notes.toggle_done(self.session.store, note))

    def action_edit(self) -> None:
        """Change the note."""
        self.post_message(GoTo(Place("edit-note", self._uid)))

    def action_delete(self) -> None:
        """Delete the note and go back."""
        if (note := self._note) is not None and not note.deleted_at:
            words = shorten(note.text, 40)
            self.app.pop_screen()
            self.save(
                lambda: self.session.store.remove(note, f"Deleted note: {words}"),
                f"Deleted: {words}. u brings it back.",
            )

    def action_copy(self) -> None:
        """Copy the note."""
        if self._note is not None:
            self.copy(self._note.text, shown=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer ticking only on something to do."""
        if action == "tick":
            return self._note is not None and self._note.note_kind is NoteKind.TODO
        return True
