"""A program in a real pseudo-terminal, and what a person would see on its screen.

Nothing is read in the background: the screen moves only inside a ``wait_…`` (or ``send``), so a
test decides when the terminal listens, and ``stall()`` is simply not listening any more.
"""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil  # type: ignore[import-untyped]
import pyte

ROOT = Path(__file__).resolve().parents[2]
"""The checkout; programs start there, so ``python -m tui_app`` finds the code under test."""

DEFAULT_ENVIRONMENT: Mapping[str, str] = {
    "PATH": os.environ.get("PATH", os.defpath),
    "TERM": "xterm-256color",
    "LANG": "C.UTF-8",
    "HOME": "/nonexistent",
}
"""All a program gets unless a test adds to it; HOME is absent so that nobody's home is written."""

KEYS: Mapping[str, bytes] = {
    "enter": b"\r",
    "escape": b"\x1b",
    "tab": b"\t",
    "shift+tab": b"\x1b[Z",
    "space": b" ",
    "backspace": b"\x7f",
    "delete": b"\x1b[3~",
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    "f1": b"\x1bOP",
    "f2": b"\x1bOQ",
    "f3": b"\x1bOR",
    "f4": b"\x1bOS",
    "f5": b"\x1b[15~",
    "f6": b"\x1b[17~",
    "f7": b"\x1b[18~",
    "f8": b"\x1b[19~",
    "f9": b"\x1b[20~",
    "f10": b"\x1b[21~",
    **{f"ctrl+{chr(96 + code)}": bytes([code]) for code in range(1, 27)},
}
"""What an ordinary terminal sends for a named key."""

_READ_SIZE = 65_536
_POLL = 0.02
_ALTERNATE_SCREEN = 1049
_KITTY_OFF = b"\x1b[<u"


class _Screen(pyte.Screen):
    """pyte's screen, which is blank after the alternate one is left (pyte knows only one)."""

    def reset_mode(self, *modes: int, **kwargs: bool) -> None:
        """Blank the screen when the program leaves the alternate one."""
        super().reset_mode(*modes, **kwargs)
        if kwargs.get("private") and _ALTERNATE_SCREEN in modes:
            self.reset()


class PtyProgram:
    """One running program, its pseudo-terminal and the screen drawn so far.

    Use it as a context manager: whatever is still running at the end is killed.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        columns: int = 80,
        lines: int = 24,
        cwd: Path = ROOT,
        ignore_hangup: bool = False,
    ) -> None:
        """Start ``argv`` (its first entry an absolute path) as leader of its own terminal.

        ``env`` is laid over `DEFAULT_ENVIRONMENT`; ``ignore_hangup`` starts it as nohup would.
        A terminal of size 0 × 0 does not tell its size; programs then take it for 80 × 24.
        """
        self._screen = _Screen(columns or 80, lines or 24)
        self._stream = pyte.ByteStream(self._screen)
        self._shown: str | None = None
        self._raw = bytearray()
        self._stalled = False
        self._master, self._slave = pty.openpty()
        os.set_blocking(self._master, False)
        self._set_size(columns, lines)
        # A session leader that opens a terminal gets it as its own: no code of ours has to run
        # between fork and exec, which threads in the test process would make unsafe.
        trap = "trap '' HUP; " if ignore_hangup else ""
        script = f'tty=$1; shift; {trap}exec "$@" <>"$tty" >&0 2>&0'
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", script, "sh", os.ttyname(self._slave), *argv],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**DEFAULT_ENVIRONMENT, **(env or {})},
            cwd=cwd,
        )

    def __enter__(self) -> Self:
        """Return the running program."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Kill what still runs and close the terminal."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self.close_master()
        os.close(self._slave)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    @property
    def raw(self) -> bytes:
        """Every byte the program has written and the terminal has read so far."""
        return bytes(self._raw)

    @property
    def cursor(self) -> tuple[int, int]:
        """Column and line of the terminal's own cursor, from 0."""
        return self._screen.cursor.x, self._screen.cursor.y

    @property
    def cursor_hidden(self) -> bool:
        """Whether the program has hidden the terminal's own cursor."""
        return bool(self._screen.cursor.hidden)

    def screen_text(self) -> str:
        """Return what the screen shows: its lines, without blanks at their ends."""
        if self._shown is None:
            self._shown = "\n".join(line.rstrip() for line in self._screen.display)
        return self._shown

    def cells(self) -> list[list[pyte.screens.Char]]:
        """Return the screen's cells, line by line: each has its letter, colours and ``reverse``."""
        screen = self._screen
        return [[screen.buffer[y][x] for x in range(screen.columns)] for y in range(screen.lines)]

    def send(self, data: bytes) -> None:
        """Type ``data``, listening meanwhile, so that neither side waits for the other for ever."""
        deadline = time.monotonic() + 10
        while data:
            try:
                data = data[os.write(self._master, data) :]
            except BlockingIOError:
                self._expect(deadline, "the program to read what is typed")
                self._pump(_POLL)

    def send_key(self, key: str) -> None:
        """Type a key by its name in `KEYS`, or a text as it is."""
        self.send(KEYS[key] if key in KEYS else key.encode())

    def paste(self, text: str) -> None:
        """Paste ``text`` as a terminal with bracketed paste does (line ends become CR)."""
        self.send(b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~")

    def wait_for(self, text: str, timeout: float = 10) -> None:
        """Wait until ``text`` is on the screen, or fail with the screen as it was.

        It fails at once when the program has ended without showing it.
        """

        def shown_or_ended() -> bool:
            ended = not self.running
            if ended:
                self._pump(0)
            return ended or text in self.screen_text()

        self.wait_until(shown_or_ended, timeout, f"{text!r} on the screen")
        if text not in self.screen_text():
            self._expect(0, f"{text!r} on the screen")

    def wait_gone(self, text: str, timeout: float = 10) -> None:
        """Wait until ``text`` is no longer on the screen."""
        self.wait_until(lambda: text not in self.screen_text(), timeout, f"no {text!r}")

    def wait_until(
        self, condition: Callable[[], bool], timeout: float = 10, what: str = "a condition"
    ) -> None:
        """Listen until ``condition`` holds, or fail after ``timeout`` seconds."""
        deadline = time.monotonic() + timeout
        self._pump(0)
        while not condition():
            self._expect(deadline, what)
            self._pump(_POLL)

    def listen(self, seconds: float) -> None:
        """Let ``seconds`` pass while listening; for measuring, and for what must not happen."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._pump(min(left, _POLL))

    def wait_still(self, seconds: float = 0.3, timeout: float = 10) -> None:
        """Wait until the program has written nothing for ``seconds``: it has done what it does."""
        deadline = time.monotonic() + timeout
        length, since = len(self._raw), time.monotonic()
        while time.monotonic() - since < seconds:
            self._expect(deadline, "the program to be still")
            self._pump(_POLL)
            if len(self._raw) != length:
                length, since = len(self._raw), time.monotonic()

    def wait_exit(self, timeout: float = 10) -> int:
        """Wait for the end and return the exit status.

        128 + n is what a program chooses after handling signal n; -n means that the signal
        killed it unhandled.
        """
        deadline = time.monotonic() + timeout
        while self._process.poll() is None:
            self._expect(deadline, "the program to end")
            self._pump(_POLL)
        self._pump(0)
        return self._process.returncode

    def resize(self, columns: int, lines: int) -> None:
        """Change the window's size; the program gets SIGWINCH."""
        self._screen.resize(lines or 24, columns or 80)
        self._shown = None
        self._set_size(columns, lines)

    def stall(self) -> None:
        """Stop reading, as a frozen link does; the program's writes soon block."""
        self._stalled = True

    def resume(self) -> None:
        """Read again after `stall`."""
        self._stalled = False

    def close_master(self) -> None:
        """Close the terminal, as a dropped connection does. Safe to call twice."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def kill(self, number: signal.Signals) -> None:
        """Send a signal to the program alone."""
        self._process.send_signal(number)

    def cpu_seconds(self) -> float:
        """Return the processor time used so far, all threads together."""
        times = psutil.Process(self.pid).cpu_times()
        return float(times.user + times.system)

    def _set_size(self, columns: int, lines: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def _expect(self, deadline: float, what: str) -> None:
        if time.monotonic() < deadline:
            return
        status = self._process.poll()
        state = "running" if status is None else f"ended with {status}"
        raise AssertionError(f"waited for {what}; {state}; screen:\n{self.screen_text()}")

    def _pump(self, seconds: float) -> None:
        """Wait at most ``seconds`` for output, then draw all there is."""
        if self._stalled or self._master < 0:
            time.sleep(seconds)
            return
        if not select.select([self._master], [], [], seconds)[0]:
            return
        while chunk := self._read():
            self._raw += chunk
            self._shown = None
            # pyte would draw the last letter of this one sequence.
            self._stream.feed(chunk.replace(_KITTY_OFF, b""))

    def _read(self) -> bytes:
        try:
            return os.read(self._master, _READ_SIZE)
        except BlockingIOError:
            return b""
        except OSError as error:
            if error.errno == errno.EIO:
                return b""
            raise
