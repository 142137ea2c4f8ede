"""A note on its way into the file, or else into a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_app.cli.call import Call, patiently
from tui_app.cli.output import complain, say
from tui_app.domain.capture import NoteKind, NothingTypedError
from tui_app.errors import AppError, FileLockedError, NotSavedError, WrongUseError
from tui_app.store.identity import new_uid
from tui_app.text import shorten

if TYPE_CHECKING:
    from tui_app.domain.capture import Captured
    from tui_app.session import Session


class Thought:
    """A note on its way into the file. Its identity is fixed, so its draft is not a second one."""

    def __init__(self, call: Call, step: str, case: str) -> None:
        """Say where it is to go."""
        self.pieces: list[str] = []
        self._call = call
        self._step = step
        self._case = case
        self._uid = new_uid()

    @property
    def text(self) -> str:
        """What is written so far."""
        return "".join(self.pieces)

    def save(self) -> str:
        """Save the note and return what to say; what cannot be saved is kept, the reason raised."""
        if not self.text.strip():
            raise WrongUseError(NothingTypedError().sentence)
        try:
            with self._call.session(create=True, case=self._case) as session:
                return self._write(session)
        except AppError as error:
            failure = AppError(f"{_reason(error)} {self.keep()}")
            failure.exit_code = error.exit_code
            raise failure from error
        except Exception:
            complain(self.keep())
            raise

    def _write(self, session: Session) -> str:
        from tui_app.store.notes import capture_note

        captured = session.read(self.text)
        step = self._known_step(session)
        new = session.case is None
        case, _ = patiently(session.ensure_case)
        saved = patiently(
            lambda: capture_note(session.store, case.uid, captured, step=step, uid=self._uid)
        )
        due = f", due {captured.due.words(session.today)}," if captured.due else ""
        where = shorten(case.title, 60) + (", a new case that was started for it" if new else "")
        return f"Saved {session.when(saved.created_at)} as {_kind(captured)}{due} in {where}."

    def _known_step(self, session: Session) -> str:
        if self._step and session.library.head(self._step) is None:
            complain(
                f"There is no step '{shorten(self._step, 40)}', so the note is saved without one. "
                "'second-opinion cards list' names the steps."
            )
            return ""
        return self._step

    def keep(self) -> str:
        """Keep the text as a draft and say so; print it when even that fails."""
        from tui_app.noting import PLACE
        from tui_app.store.drafts import Drafts

        try:
            drafts = Drafts(self._call.path)
            try:
                drafts.keep(
                    PLACE + self._uid,
                    {"text": self.text},
                    case_uid="",
                    author=self._call.settings.author,
                    entry_uid=self._uid,
                    step=self._step,
                )
            finally:
                drafts.close()
        except (AppError, OSError, ValueError):
            say(self.text)
            return "It could not be kept anywhere, so it is printed here for you to copy."
        return "What you wrote is kept as a draft; 'second-opinion' offers it when you open it."


def _kind(captured: Captured) -> str:
    longer = {NoteKind.TODO: "to-do", NoteKind.WORD: "word to look up"}
    return f"a {longer.get(captured.kind, captured.kind.value)}"


def _reason(error: AppError) -> str:
    """Return why the note is not in the file, without what only holds for a screen."""
    if isinstance(error, FileLockedError):
        return "Another session is still writing to the case file, so the note is not in it yet."
    if isinstance(error, NotSavedError):
        return error.sentence.partition(", so ")[0] + ", so the note is not in the case file."
    return error.sentence
