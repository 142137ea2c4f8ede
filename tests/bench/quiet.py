"""What the program asks of a slow line and of a small machine: bytes and memory."""

from __future__ import annotations

import itertools
import time

import psutil  # type: ignore[import-untyped]

from tests.bench.baseline_app import PAINTED
from tests.bench.bench import QUIET, Bench
from tests.bench.children import BASELINE
from tests.bench.data import DataSet
from tests.bench.figures import median
from tests.bench.latency import TYPED, open_capture
from tests.bench.table import Limit, Row
from tests.bench.watch import Watched

_GAP = 0.15
_MIB = 1024 * 1024


def typed_bytes(bench: Bench) -> list[Row]:
    """Bytes that one typed letter sends to the terminal while the capture line is one line high."""
    rows = []
    for truecolor in (False, True):
        colours = "24-bit colours" if truecolor else "256 colours"
        with bench.children.pty(BASELINE, truecolor=truecolor) as program:
            program.wait_bytes(PAINTED.encode())
            program.settle(1.0)
            minimal = _for_each_letter(program)
        with bench.open(bench.copy(bench.example), truecolor=truecolor) as program:
            open_capture(program)
            ours = _for_each_letter(program)
            program.press("enter")
        rows.append(Row(f"bytes for a typed letter, {colours}: median", median(ours), "bytes",
                        median(minimal), most=300))  # fmt: skip
    return rows


def idle(bench: Bench) -> list[Row]:
    """Bytes that come although nobody does anything."""
    rows = []
    for of in bench.both:
        for place, key in (("overview", ""), ("capture line open", "n"), ("find box open", "/")):
            with bench.open(of, truecolor=True) as program:
                if key:
                    program.press(key)
                    program.settle(1.0)
                before = program.received
                program.listen(bench.idle)
                count = program.received - before
            what = f"bytes in {bench.idle:g} s of doing nothing, {place}, {of.name}"
            rows.append(Row(what, count, "bytes", most=0))
    return rows


def memory(bench: Bench) -> list[Row]:
    """Memory some seconds after the start, above that of a minimal app without a database."""
    minimal = [_baseline_memory(bench) for _ in range(5)]
    kind = 0 if all(own for own, _ in minimal) else 1
    name = ("its own (USS)", "resident (RSS)")[kind]
    rows = []
    for of in bench.both:
        ours = [_our_memory(bench, of)[kind] for _ in range(5)]
        base = median([found[kind] for found in minimal])
        rows.append(Row(f"memory, {name}, {of.name}", median(ours), "MB", base, Limit.ABOVE, 30))
    return rows


def _for_each_letter(program: Watched) -> list[float]:
    pressed = []
    for letter in TYPED:
        pressed.append(program.press(letter))
        program.listen(_GAP)
    pressed.append(time.perf_counter())
    return [program.bytes_between(begin, end) for begin, end in itertools.pairwise(pressed)]


def _baseline_memory(bench: Bench) -> tuple[float, float]:
    with bench.children.pty(BASELINE) as program:
        program.wait_bytes(PAINTED.encode())
        return _used(program)


def _our_memory(bench: Bench, of: DataSet) -> tuple[float, float]:
    with bench.open(of) as program:
        return _used(program)


def _used(program: Watched) -> tuple[float, float]:
    """Return a program's own and its resident memory in MB; its own is 0 where it is not told."""
    program.settle(QUIET)
    program.listen(1)
    process = psutil.Process(program.pid)
    resident = process.memory_info().rss / _MIB
    try:
        return process.memory_full_info().uss / _MIB, resident
    except psutil.AccessDenied:
        # The program keeps other programs of the same user out of its memory.
        return 0.0, resident
