"""A Textual app that ends calmly when the program has a fault.

Textual prints the locals of every frame: the note, the record, the passphrase.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text
from textual.app import App

from tui_app.terminal.crash import try_crash_log, with_place, write_log

if TYPE_CHECKING:
    from rich.traceback import Traceback


class CalmApp(App[None]):
    """Base of an app whose crash shows one sentence and the place of a log, and nothing else.

    Errors in handlers, timers, workers, rendering, mounting and the input thread all end here;
    the exit status is 1.
    """

    crash_sentence = "Something went wrong in the program and it had to close."
    """What the person reads; say what is safe."""
    crash_folder: Path | None = None
    """Where the log goes; without it nothing is written."""

    _crash_told = False

    def _fatal_error(self) -> None:
        """Replace Textual's traceback with locals."""
        error: object = sys.exc_info()[1] or self._exception
        cause = getattr(error, "error", None)
        if isinstance(cause, BaseException):
            error = cause
        log = try_crash_log(self.crash_folder, error if isinstance(error, BaseException) else None)
        self._tell(log)

    def panic(self, *renderables: RenderableType) -> None:
        """Replace what Textual would print: it hands over tracebacks and errors that quote text."""
        from rich.traceback import Traceback  # noqa: PLC0415  brings Pygments: 50 ms

        log: Path | None = None
        for renderable in renderables:
            if isinstance(renderable, BaseException):
                log = log or try_crash_log(self.crash_folder, renderable)
            elif isinstance(renderable, Traceback):
                log = log or self._log_traceback(renderable)
        self._tell(log)

    def _log_traceback(self, traceback: Traceback) -> Path | None:
        if self.crash_folder is None:
            return None
        lines = []
        for stack in traceback.trace.stacks:
            lines.append(stack.exc_type)
            lines += [
                f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno}"
                for frame in stack.frames
            ]
        try:
            return write_log(self.crash_folder, "\n".join(lines))
        except OSError:
            return None

    def _tell(self, log: Path | None) -> None:
        """Say it once, however many errors follow the first while everything closes."""
        if self._crash_told:
            return
        self._crash_told = True
        self._return_code = 1
        super().panic(Text(with_place(self.crash_sentence, log)))


def problem() -> str | None:
    """Return what is missing in Textual for `CalmApp`, or None."""
    used = App._handle_exception.__code__.co_names
    kept = App.__init__.__code__.co_names
    if {"_fatal_error", "panic", "_return_code"} <= set(used) and "_exception" in kept:
        return None
    return "a fault of the program may print private text when it closes"
