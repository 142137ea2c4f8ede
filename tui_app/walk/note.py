"""One note: read it, change it, mark it done, delete it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.capture import NoteKind
from tui_app.domain.notes import Note
from tui_app.store import notes
from tui_app.text import shorten
from tui_app.walk.fields import FieldsPage, of_entry
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker


def line_of(walker: Walker, note: Note) -> str:
    """Return a note as one of a list says it."""
    state = ("done " if note.done_at else "open ") if note.note_kind is NoteKind.TODO else ""
    kind = f"{state}{note.note_kind.label.lower()}"
    return f"{shorten(note.text, 100)} ({kind}, {walker.session.when(note.created_at)})"


def open_note(walker: Walker, uid: str) -> None:
    """Read one note and stay with it."""
    walker.visit(NotePage(walker, uid))


def change_note(walker: Walker, uid: str) -> None:
    """Change the fields of one note."""
    sheet = of_entry(walker, lambda: walker.session.store.get(Note, uid))
    walker.visit(FieldsPage(walker, sheet, "Change this note"))


class NotePage(Page):
    """One note, whole."""

    title = "This note"

    def __init__(self, walker: Walker, uid: str) -> None:
        """Read the note with this uid."""
        self._walker = walker
        self._uid = uid
        self.step = self._note.step if self._note else ""

    @property
    def _note(self) -> Note | None:
        return self._walker.session.store.get(Note, self._uid)

    def tell(self) -> None:
        """Say the note."""
        note = self._note
        if note is None:
            return
        deleted = " It is deleted; u brings it back if that was your last change."
        state = "Done. " if note.done_at else ""
        self._walker.say(f"{note.note_kind.label}. {state}{self._walker.session.about(note)}"
                         + deleted * bool(note.deleted_at))  # fmt: skip
        self._walker.say(note.text)

    def options(self) -> Sequence[Option]:
        """Offer what can be done with the note."""
        note = self._note
        if note is None or note.deleted_at:
            return []
        options = [Option("Change it", partial(change_note, self._walker, self._uid))]
        if note.note_kind is NoteKind.TODO:
            options.append(Option("Open again" if note.done_at else "Mark as done", self._done))
        return [
            *options,
            Option("Delete it", self._delete),
            Option("What it was before", self._before),
        ]

    def _done(self) -> None:
        if (note := self._note) is not None:
            words = "Open again. Saved." if note.done_at else "Done. Saved."
            self._walker.save(lambda: notes.toggle_done(self._walker.session.store, note), words)

    def _delete(self) -> None:
        if (note := self._note) is not None:
            words = shorten(note.text, 40)
            store = self._walker.session.store
            self._walker.save(
                lambda: store.remove(note, f"Deleted note: {words}"),
                f"Deleted: {words}. u brings it back.",
            )
            raise BackError

    def _before(self) -> None:
        session = self._walker.session
        lines = []
        for change in session.store.history(self._uid)[1:]:
            lines.append(f"{session.when(change.at)}, {change.author}: {change.label}")
            lines += [
                f"{label} before: {shorten(before, 400) or 'nothing'}"
                for label, before, _ in change.differences()
            ]
        self._walker.say("\n".join(lines) or "It is as it was first written.")
