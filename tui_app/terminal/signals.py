"""Signals and a vanished terminal: leave within two seconds, with the screen restored if we can.

Python's own handlers, not asyncio's: those run even when the event loop is blocked. They touch
neither the database nor the screen; what a person typed is on disk already.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import termios
import threading
import time
from collections.abc import Callable
from types import FrameType

HANDLED = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGUSR1)
"""Each ends the program with 128 + its number, whatever the parent process had set."""

GRACE = 2.0
"""Seconds the app gets to leave by itself."""

_LEAVE = b"\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?2004l\x1b[<u\x1b[?1049l\x1b[?25h"


class Departure:
    """Asks the app to leave when a signal arrives, and leaves without it when it does not.

    One daemon thread watches both the signals (through a pipe that the handler's C code writes,
    so that a main thread stuck in a call does not matter) and the terminal behind ``fd``.
    """

    def __init__(self, request_exit: Callable[[int], object], grace: float, fd: int) -> None:
        """Remember whom to ask and how long to wait; nothing happens until `watch`."""
        self._request_exit = request_exit
        self._grace = grace
        self._fd = fd
        self._code: int | None = None
        self._stays = threading.Event()
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self._attributes = termios.tcgetattr(fd) if os.isatty(fd) else None

    def watch(self) -> None:
        """Take over the signals and start the watching thread. Main thread only."""
        threading.Thread(target=self._watch, name="departure", daemon=True).start()
        for number in HANDLED:
            signal.signal(number, self._on_signal)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)

    def leave_within(self, seconds: float, code: int) -> None:
        """End the process with ``code`` after ``seconds`` unless it has ended or stays by then."""
        threading.Thread(
            target=self._deadline, args=(seconds, code), name="departure-deadline", daemon=True
        ).start()

    def stay(self) -> None:
        """Let the process go on: the app has left the terminal, and another one follows."""
        self._stays.set()

    def _deadline(self, seconds: float, code: int) -> None:
        if not self._stays.wait(seconds):
            self._end_after(0, code)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        again = self._code is not None
        self._code = self._code or 128 + number
        try:
            os.write(self._write, bytes([number]))
        except OSError:
            pass
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise SystemExit(self._code) from None
        if not again:
            loop.call_soon_threadsafe(self._request_exit, self._code)

    def _watch(self) -> None:
        poll = select.poll()
        poll.register(self._read, select.POLLIN)
        if self._attributes is not None:
            poll.register(self._fd, 0)
        while True:
            for fd, _event in poll.poll():
                if fd == self._read:
                    numbers = set(os.read(self._read, 64)) & {*map(int, HANDLED)}
                    if numbers:
                        self._end_after(self._grace, self._code or 128 + min(numbers))
                else:
                    poll.unregister(fd)
                    # To the main thread itself, so that the loop's wait is interrupted.
                    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGHUP)

    def _end_after(self, seconds: float, code: int) -> None:
        time.sleep(seconds)
        try:
            if self._attributes is not None:
                termios.tcsetattr(self._fd, termios.TCSANOW, self._attributes)
            if select.select([], [2], [], 0)[1]:
                os.write(2, _LEAVE)
        except (OSError, termios.error):
            pass
        os._exit(code)


def install(
    request_exit: Callable[[int], object], *, grace: float = GRACE, fd: int = 0
) -> Departure:
    """Handle `HANDLED` and the loss of the terminal behind ``fd`` from now on.

    ``request_exit`` is called on the event loop with the exit code (129 after a hang-up, 143 after
    SIGTERM); it should call ``App.exit(return_code=code)``. Without a running loop the handler
    raises SystemExit. ``grace`` seconds later the process ends in any case. Call it in the main
    thread before ``App.run``; the caller still has to pass ``app.return_code`` to ``sys.exit``.
    """
    departure = Departure(request_exit, grace, fd)
    departure.watch()
    return departure
