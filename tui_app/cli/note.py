"""``second-opinion note``: a thought, from standard input or typed here, into the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui_app.cli.call import Call, as_option, complete_step, file_option, patiently
from tui_app.cli.output import complain, say
from tui_app.cli.typed import (
    StoppedError,
    at_a_terminal,
    from_input,
    from_terminal,
    stopped_by_signals,
)
from tui_app.domain.capture import NoteKind, NothingTypedError
from tui_app.errors import AppError, FileLockedError, NotSavedError, WrongUseError
from tui_app.store.identity import new_uid
from tui_app.text import shorten

if TYPE_CHECKING:
    from tui_app.domain.capture import Captured
    from tui_app.session import Session

_SEEN_BY_OTHERS = (
    "Other users of this machine can see a note that is given as an argument while the command "
    "runs, and your shell's history keeps it; 'second-opinion note' alone asks for it instead."
)


@click.command(short_help="Write down a thought.")
@click.argument("text", nargs=-1)
@click.option(
    "--step",
    metavar="ID",
    default="",
    shell_complete=complete_step,
    help="The step it belongs to, such as 'records'; 'second-opinion cards list' has them all.",
)
@click.option("--case", metavar="NAME", default="", help="The case it belongs to.")
@file_option
@as_option
@click.pass_obj
def note(call: Call, text: tuple[str, ...], step: str, case: str) -> None:
    """Write down a thought.

    You are asked for it: type as many lines as you like, and end with ctrl+d on an empty line.
    Or send it in from another program:

    \b
        echo "! call radiology by Friday" | second-opinion note

    What it begins with says what it is; anything else is just a note:

    \b
        ?   a question
        !   to do; a date behind "by" at the end is understood
        d:  a diagnosis         r:  a recommendation    m:  a medicine
        t:  a test              w:  a word to look up

    TEXT on the command line works too, but other users of this machine can see it while the
    command runs. Put -- before a TEXT that begins with a dash. A single - is standard input.

    If the note cannot be saved now, it is kept as a draft, and the program offers it when you
    next open it.
    """
    given = " ".join(text)
    if given and given != "-":
        complain(_SEEN_BY_OTHERS)
        pieces = iter((given,))
    else:
        pieces = from_terminal() if not given and at_a_terminal() else from_input()
    thought = Thought(call, step, case)
    try:
        with stopped_by_signals():
            for piece in pieces:
                thought.pieces.append(piece)
            say(thought.save())
    except StoppedError as stop:
        if thought.text.strip():
            complain(thought.keep())
        raise click.exceptions.Exit(stop.exit_code) from None


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
