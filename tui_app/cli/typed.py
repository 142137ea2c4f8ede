"""Reading a note, piece by piece, so that what was typed is there when a signal ends the typing."""

from __future__ import annotations

import codecs
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from tui_app.cli.output import complain

_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StoppedError(BaseException):
    """A signal ended the command, which no ``except Exception`` may stop.

    ``unfinished`` is the line that stood there without its end.
    """

    def __init__(self, number: int, unfinished: str) -> None:
        """Keep the exit code that the signal means, and the line."""
        super().__init__(number)
        self.exit_code = 128 + number
        self.unfinished = unfinished


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Turn ctrl+c, a request to end and a lost line into ``StoppedError``."""

    seen = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        seen.set()
        # Taken here: readline has forgotten the line once its wait is broken off.
        readline = sys.modules.get("readline")
        raise StoppedError(number, readline.get_line_buffer() if readline else "")

    before = [(number, signal.signal(number, stop)) for number in _ENDING]
    read, write = os.pipe()
    os.set_blocking(write, False)
    threading.Thread(target=_nudge, args=(read, seen), daemon=True).start()
    old = signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    try:
        yield
    finally:
        seen.set()
        signal.set_wakeup_fd(old)
        os.close(write)
        for number, handler in before:
            signal.signal(number, handler)


def _nudge(read: int, seen: threading.Event) -> None:
    """Wake the main thread until it has seen the signal that arrived.

    A signal that arrives just before readline begins to wait would else be seen only at the next
    key. The window's change of size is what readline expects in its wait and does no harm.
    """
    main = threading.main_thread().ident or 0
    while os.read(read, 1):
        while not seen.wait(0.05):
            signal.pthread_kill(main, signal.SIGWINCH)
    os.close(read)


def at_a_terminal() -> bool:
    """Return whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def from_terminal() -> Iterator[str]:
    """Ask for a note at the terminal and yield it line by line."""
    # With readline a line may be of any length; the terminal itself cuts it at 4,095 bytes.
    import readline

    readline.set_auto_history(False)
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    complain("Write your note, on as many lines as you like. ctrl+d on an empty line saves it.")
    sign = "> " if sys.stdout is not None and sys.stdout.isatty() else ""
    try:
        while True:
            yield input(sign) + "\n"
    except EOFError:
        return
    except StoppedError as stop:
        yield stop.unfinished
        raise


def from_input() -> Iterator[str]:
    """Yield standard input as it comes; bytes that are not UTF-8 are replaced."""
    if sys.stdin is None:
        return
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    while content := os.read(sys.stdin.fileno(), 65536):
        yield decoder.decode(content)
    yield decoder.decode(b"", final=True)
