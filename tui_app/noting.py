"""From the capture line to the store: the draft on every change, the note on enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_app.domain.capture import NoteKind, NothingTypedError, seems_dated
from tui_app.errors import AppError
from tui_app.store.identity import new_uid
from tui_app.store.notes import capture_note
from tui_app.text import clean_line, shorten

if TYPE_CHECKING:
    from tui_app.session import Session
    from tui_app.store.drafts import Draft

PLACE = "note:"
"""Drafts of notes are kept in places of this name, one for each note to come."""

_SHOWN_OF_A_PASTE = 2000


class Noting:
    """One note in the making. Its identity is fixed at the first letter, so that a draft whose
    note was saved just before a kill is recognised and not offered again."""

    def __init__(self, session: Session) -> None:
        """Begin with nothing typed."""
        self._session = session
        self._uid = new_uid()
        self._step = ""
        self.text = ""
        self.kept = True
        """Whether the draft on the disk is what is typed."""

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved as a note."""
        return bool(self.text.strip())

    @property
    def place(self) -> str:
        """Where the draft of this note is kept."""
        return PLACE + self._uid

    def keep(self, text: str, step: str) -> str:
        """Keep what is typed as a draft; return what to say if that failed, "" otherwise."""
        session = self._session
        if text == self.text:
            return ""
        self.text = text
        self.kept = False
        try:
            session.drafts.keep(
                self.place,
                {"text": text},
                case_uid=session.case.uid if session.case else "",
                author=session.store.author,
                entry_uid=self._uid,
                step=self._step or step,
            )
        except AppError:
            return "The draft could not be kept on the disk; press enter to save the note itself."
        self.kept = True
        return ""

    def label(self, text: str, step: str = "") -> str:
        """Say what kind of note the text will become, and at which step it will be found."""
        head = self._session.library.head(self._step or step)
        return self._kind(text) + (f" [{clean_line(head.title)}]" if head else "")

    def _kind(self, text: str) -> str:
        try:
            read = self._session.read(text[:_SHOWN_OF_A_PASTE])
        except NothingTypedError:
            return NoteKind.NOTE.label
        if read.due:
            return f"{read.kind.label}, by {read.due.words(self._session.today)}"
        return read.kind.label

    def commit(self, text: str, step: str) -> str:
        """Save the text as one note and return what to say; it may still have to wait for the disk.

        Raises ``NothingTypedError`` for an empty text.
        """
        session = self._session
        captured = session.read(text)
        uid, place = self._uid, self.place
        step = self._step or step
        # If the note has to wait, another case may be the present one when it is written.
        wanted = session.case

        def work() -> None:
            case = wanted or session.ensure_case()[0]
            capture_note(session.store, case.uid, captured, step=step, uid=uid)

        durable = session.save(work, done=lambda: session.drafts.drop(place))
        self._uid, self._step = new_uid(), ""
        self.text = ""
        if not durable:
            return session.saver.sentence
        by = f", by {captured.due.words(session.today)}" if captured.due else ""
        if captured.kind is NoteKind.TODO and not captured.due and seems_dated(captured.text):
            by = " without a date (what stands after the last 'by' or 'on' is none)"
        return f"{captured.kind.label} saved{by}: {shorten(captured.text, 44)}"

    def take_up(self, draft: Draft) -> str:
        """Go on with the draft of a note from another sitting; return why not, if not."""
        session = self._session
        if draft.case_uid:
            session.switch(draft.case_uid)
        # A sitting that is still open keeps its own identity for the note, or both would be
        # one note and the later would be refused.
        uid = "" if draft.still_open else draft.entry_uid
        refused = self.resume(draft.text, uid, draft.step)
        if not refused:
            session.drafts.settle(draft)
        return refused

    def resume(self, text: str, uid: str, step: str = "") -> str:
        """Go on with a note that another session left behind, under the identity it had.

        Return what to say if it could not be kept in this session, "" otherwise.
        """
        self._uid, self._step = uid or new_uid(), step
        return self.keep(text, step)
