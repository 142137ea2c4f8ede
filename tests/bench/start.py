"""How long it takes until the program, or a note from a script, is where it should be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bench import data
from tests.bench.baseline_app import PAINTED
from tests.bench.bench import CAPTURE_LABEL, QUIET, Bench, leave
from tests.bench.children import BASELINE, IMPORT_ONLY, OURS
from tests.bench.data import DataSet
from tests.bench.figures import median
from tests.bench.table import Limit, Row

Takes = Callable[[], float]


def start(bench: Bench) -> list[Row]:
    """From exec to a content that is painted and a key that is answered."""
    example, big = bench.both
    demo = (*OURS, "--demo")
    baseline, ours, many, throw_away = in_turn(
        bench.pairs,
        lambda: _baseline(bench, example.case_file),
        lambda: _ours(bench, example, OURS),
        lambda: _ours(bench, big, OURS),
        lambda: _ours(bench, example, demo),
    )
    return [
        Row("start to a usable overview", ours, "ms", baseline, Limit.RATIO, 1.25),
        Row(f"the same with {big.name}, against the example", many, "ms", ours, Limit.RATIO, 1.1),
        Row("the same with --demo, which first builds the example", throw_away, "ms", baseline),
    ]


def note(bench: Bench) -> list[Row]:
    """From the start of ``second-opinion note`` to its end, when the note is durable."""
    rows = []
    for of in bench.both:
        file = bench.copy(of)
        written = iter(range(1_000_000))

        def one(file: DataSet = file, written: Callable[[], int] = written.__next__) -> float:
            text = f"from a script {written()}\n"
            return bench.children.seconds((*OURS, "note"), file.home, text)

        ours, baseline = in_turn(bench.pairs, one, lambda: bench.children.seconds(IMPORT_ONLY))
        if data.count_notes_with(file.home, "from a script") != bench.pairs + 1:
            raise AssertionError("a note is missing")
        words = f"note from standard input to durable, {of.name}"
        rows.append(Row(words, ours, "ms", baseline, Limit.RATIO, 1.15))
    return rows


def in_turn(rounds: int, *ways: Takes) -> list[float]:
    """Do each way ``rounds`` times, one after the other; return the medians in milliseconds.

    Each is done once beforehand, to fill the caches.
    """
    taken: list[list[float]] = [[] for _ in ways]
    for way in ways:
        way()
    for number in range(rounds):
        order = list(zip(ways, taken, strict=True))
        for way, times in order if number % 2 else reversed(order):
            times.append(way() * 1000)
    return [median(times) for times in taken]


def _ours(bench: Bench, of: DataSet, argv: tuple[str, ...]) -> float:
    with bench.children.pty(argv, of.home) as program:
        program.wait_bytes(b"NEXT")
        program.wait_bytes(of.first.encode())
        before = program.received
        program.press("n")
        answered = program.wait_bytes(CAPTURE_LABEL.encode(), before)
        took = answered - program.started
        program.settle(QUIET)
        if "--demo" not in argv:
            leave(program, depth=1)
    return took


def _baseline(bench: Bench, file: Path) -> float:
    with bench.children.pty((*BASELINE, str(file))) as program:
        program.wait_bytes(PAINTED.encode())
        before = program.received
        program.press("x")
        answered = program.wait_bytes(b"x", before)
        took = answered - program.started
        program.settle(QUIET)
        program.press("ctrl+q")
        program.wait_exit()
    return took
