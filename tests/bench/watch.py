"""A program in a pty whose output is timed as it arrives and drawn only when somebody looks.

Drawing with pyte takes longer than most of what is measured, so the bytes are kept with the time
at which they came, and which of them made something appear is found afterwards.
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bench.host import stolen
from tests.e2e.terminal import ROOT, PtyProgram

_KITTY_OFF = b"\x1b[<u"

_LONG = 5.0
"""Seconds after which an answer is no longer waited for."""

Shown = Callable[[str], bool]


class Watched(PtyProgram):
    """``PtyProgram`` with a clock."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        env: Mapping[str, str],
        columns: int = 80,
        lines: int = 24,
        cwd: Path = ROOT,
    ) -> None:
        """Start ``argv``; `started` is the moment before."""
        self._chunks: list[tuple[float, bytes]] = []
        self._stolen: list[tuple[float, int]] = []
        self._drawn = 0
        self.started = time.perf_counter()
        super().__init__(argv, env=env, columns=columns, lines=lines, cwd=cwd)

    @property
    def received(self) -> int:
        """How many bytes have come so far."""
        return len(self._raw)

    def press(self, key: str) -> float:
        """Type a key or a text and return when it was given to the terminal."""
        at = time.perf_counter()
        self._stolen.append((at, stolen()))
        self.send_key(key)
        return at

    def was_disturbed(self, begin: float, end: float) -> bool:
        """Whether the host took the processor between a key and what came for it."""
        counts = [count for at, count in self._stolen if begin <= at <= end]
        return bool(counts) and counts[-1] > counts[0]

    def wait_bytes(self, expected: bytes, after: int = 0, timeout: float = 30) -> float:
        """Wait until the output from position ``after`` on holds ``expected``; return when."""
        self.wait_until(lambda: self._raw.find(expected, after) >= 0, timeout, repr(expected))
        return self._chunks[-1][0]

    def settle(self, quiet: float = 0.25, timeout: float = 30) -> None:
        """Listen until nothing has come for ``quiet`` seconds."""
        until = time.perf_counter() + timeout
        last = time.perf_counter()
        while (now := time.perf_counter()) < until:
            if self._chunks and self._chunks[-1][0] > last:
                last = self._chunks[-1][0]
            if now - last >= quiet:
                return
            self._pump(0.02)

    def appeared(self, shown: Shown, since: float) -> float:
        """Return the moment after ``since`` at which what is drawn first satisfied ``shown``.

        Ask in the order in which things happened: what was drawn for one answer stays drawn.
        """
        while self._drawn < len(self._chunks) and self._chunks[self._drawn][0] < since:
            self._draw_next()
        if self._drawn and self._chunks[self._drawn - 1][0] >= since and shown(self._display()):
            return self._chunks[self._drawn - 1][0]
        while self._drawn < len(self._chunks) or time.perf_counter() < since + _LONG:
            if self._drawn == len(self._chunks):
                self._pump(0.02)
            elif (at := self._draw_next()) and shown(self._display()):
                return at
        raise AssertionError(f"it never appeared; screen:\n{self._display()}")

    def bytes_between(self, begin: float, end: float) -> int:
        """Return how many bytes came between two moments."""
        return sum(len(chunk) for at, chunk in self._chunks if begin <= at < end)

    def screen_text(self) -> str:
        """Return what the screen shows after everything that came."""
        while self._drawn < len(self._chunks):
            self._draw_next()
        return self._display()

    def stands_out(self, words: str) -> bool:
        """Whether these words are on the screen on another ground than the line above them."""
        for y, line in enumerate(self.screen_text().splitlines()):
            x = line.find(words)
            if x >= 0 and y:
                here, above = self._screen.buffer[y][x], self._screen.buffer[y - 1][x]
                return bool((here.bg, here.reverse) != (above.bg, above.reverse))
        return False

    def _display(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def _draw_next(self) -> float:
        at, chunk = self._chunks[self._drawn]
        self._drawn += 1
        self._stream.feed(chunk.replace(_KITTY_OFF, b""))
        return at

    def _pump(self, seconds: float) -> None:
        if self._stalled or self._master < 0:
            time.sleep(seconds)
            return
        if not select.select([self._master], [], [], seconds)[0]:
            return
        while chunk := self._read():
            at = time.perf_counter()
            self._chunks.append((at, chunk))
            self._stolen.append((at, stolen()))
            self._raw += chunk
