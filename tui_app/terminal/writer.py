"""Output that neither blocks the program on a frozen line nor fails loudly on a closed one.

Textual's writer takes thirty pieces and then blocks the event loop until the terminal reads on:
no timer runs, nothing is saved, no signal is heeded.
"""

from __future__ import annotations

import os
import sys

from textual.drivers import _writer_thread, linux_driver
from textual.drivers._writer_thread import WriterThread

_LIMIT = "MAX_QUEUED_WRITES"
_SEAM = "WriterThread"


class QuietWriter(WriterThread):
    """Textual's writer thread, which outlives its terminal.

    Joining it (at the end, by Textual) waits for a frozen terminal; `signals` bounds that wait.
    """

    def run(self) -> None:
        """Write until told to stop; once the terminal is gone, only empty the queue."""
        open_ = True
        while (text := self._queue.get()) is not None:
            open_ = open_ and self._put(text)
        if open_:
            self._put("")

    def _put(self, text: str) -> bool:
        """Write one piece, and flush in a break; return whether the terminal is still there."""
        try:
            self._file.write(text)
            if self._queue.empty():
                self._file.flush()
        except (OSError, ValueError):
            _forget_terminal()
            return False
        return True


def _forget_terminal() -> None:
    """Point the closed output elsewhere, or Python's last flush turns the exit status to 120."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is not None:
                os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


def problem() -> str | None:
    """Return what is missing in Textual for `install`, or None."""
    starts = linux_driver.LinuxDriver.start_application_mode.__code__.co_names
    if (
        _LIMIT in WriterThread.__init__.__code__.co_names
        and {"_queue", "_file"} <= set(WriterThread.run.__code__.co_names)
        and _SEAM in starts
        and hasattr(linux_driver, _SEAM)
    ):
        return None
    return "a frozen terminal may stop the program until it answers again"


def install() -> bool:
    """Let Textual's driver write through `QuietWriter`, without limit; False if it cannot."""
    if problem() is not None:
        return False
    vars(_writer_thread)[_LIMIT] = 0
    vars(linux_driver)[_SEAM] = QuietWriter
    return True
