"""A program in a pty whose output is timed as it arrives and drawn only when somebody looks.

Drawing with pyte takes longer than most of what is measured, so the bytes are kept with the time
at which they came, and which of them made a text appear is found afterwards.
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.e2e.terminal import ROOT, PtyProgram

_KITTY_OFF = b"\x1b[<u"


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
        """Start ``argv``; `started` is just before."""
        self.chunks: list[tuple[float, bytes]] = []
        self._drawn = 0
        self.started = time.perf_counter()
        super().__init__(argv, env=env, columns=columns, lines=lines, cwd=cwd)

    def press(self, key: str) -> float:
        """Type a key and return when it was given to the terminal."""
        at = time.perf_counter()
        self.send_key(key)
        return at

    def wait_bytes(self, expected: bytes, after: int = 0, timeout: float = 20) -> float:
        """Wait until the output from position ``after`` on holds ``expected``; return when."""
        self.wait_until(lambda: self._raw.find(expected, after) >= 0, timeout, repr(expected))
        return self.chunks[-1][0]

    @property
    def received(self) -> int:
        """How many bytes have come so far."""
        return len(self._raw)

    def settle(self, quiet: float = 0.3, timeout: float = 20) -> None:
        """Listen until nothing has come for ``quiet`` seconds."""
        until = time.perf_counter() + timeout
        last = time.perf_counter()
        while (now := time.perf_counter()) < until:
            if self.chunks and self.chunks[-1][0] > last:
                last = self.chunks[-1][0]
            if now - last >= quiet:
                return
            self._pump(0.02)

    def drawn_until(self, shown: Callable[[str], bool]) -> float | None:
        """Draw what is not drawn yet, piece by piece; return when ``shown`` first held, or None.

        What came later stays undrawn for the next question.
        """
        while self._drawn < len(self.chunks):
            at = self._draw_next()
            if shown("\n".join(self._screen.display)):
                return at
        return None

    def bytes_between(self, begin: float, end: float) -> int:
        """Return how many bytes came between two moments."""
        return sum(len(chunk) for at, chunk in self.chunks if begin <= at < end)

    def screen_text(self) -> str:
        """Return what the screen shows after everything that came."""
        while self._drawn < len(self.chunks):
            self._draw_next()
        return super().screen_text()

    def _draw_next(self) -> float:
        at, chunk = self.chunks[self._drawn]
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
            self.chunks.append((time.perf_counter(), chunk))
            self._raw += chunk
