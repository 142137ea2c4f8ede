"""What else the machine did while something was measured: the processor taken away, slow disks.

A virtual machine shares its processors. Linux counts in ``/proc/stat`` how long the host gave them
to others ("steal"); a latency during which that happened says nothing about the program. A host
that is busy also makes each instruction slower, which nobody counts: a fixed sum shows it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

_STAT = Path("/proc/stat")
_STEAL = 8
_FLUSHED = 8192
"""Bytes of a plain write that is compared with a saved note: two pages of the file."""
_SUM = 200_000
_QUIET_LOOKS = 5
"""Seconds in a row that the machine must be quiet."""
_STOLEN = 1
"""Hundredths of a second that the host may take in a quiet second."""
_SLOWER = 1.15
"""How much slower a sum may be in a quiet second than in the best one."""


class Taken(float):
    """Milliseconds that something took, and whether the host took the processor meanwhile."""

    disturbed: bool

    def __new__(cls, value: float, disturbed: bool = False) -> Taken:
        """Return the figure."""
        made = super().__new__(cls, value)
        made.disturbed = disturbed
        return made


def stolen() -> int:
    """Return how many hundredths of a second the host has taken; 0 where nobody counts them."""
    try:
        return int(_STAT.read_text(encoding="ascii").split(maxsplit=_STEAL + 1)[_STEAL])
    except (OSError, ValueError, IndexError):
        return 0


def undisturbed(values: Sequence[float]) -> list[float]:
    """Return the values during which the host took nothing; all where those are under half."""
    calm = [one for one in values if not getattr(one, "disturbed", False)]
    return calm if 2 * len(calm) >= len(values) else list(values)


def flush(folder: Path) -> float:
    """Return how many milliseconds the disk takes to keep a plain write in ``folder``."""
    descriptor = os.open(folder / "flushed", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, os.urandom(_FLUSHED))
        begun = time.perf_counter()
        os.fsync(descriptor)
        return (time.perf_counter() - begun) * 1000
    finally:
        os.close(descriptor)


class Quiet:
    """Knows how fast the machine was at its best, and waits until it is nearly so again."""

    def __init__(self) -> None:
        """Look at the machine for the first time."""
        self._best = float("inf")

    def waited(self, patience: float) -> float:
        """Wait until the machine has been quiet for some seconds; return how long that took.

        After ``patience`` seconds go on as it is.
        """
        begun = time.monotonic()
        quiet = 0
        while quiet < _QUIET_LOOKS and time.monotonic() - begun < patience:
            quiet = quiet + 1 if self._is_quiet() else 0
        return time.monotonic() - begun

    def _is_quiet(self) -> bool:
        before, sums = stolen(), []
        until = time.monotonic() + 1
        while time.monotonic() < until:
            begun = time.perf_counter()
            sum(range(_SUM))
            sums.append(time.perf_counter() - begun)
        usual = sorted(sums)[int(len(sums) * 0.9)]
        self._best = min(self._best, usual)
        return stolen() - before <= _STOLEN and usual <= _SLOWER * self._best
