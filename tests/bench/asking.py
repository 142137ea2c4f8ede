"""The question bank, and the first prompt of the walk on plain lines."""

from __future__ import annotations

from functools import partial

from tests.bench.bench import ESCAPE, QUIET, Bench
from tests.bench.children import IMPORT_ONLY, OURS
from tests.bench.figures import p95
from tests.bench.latency import answer, contains
from tests.bench.start import in_turn
from tests.bench.table import Limit, Row

_WORDS = ("side", "test", "scan", "second", "doctor", "wait", "know", "risk")


def bank(bench: Bench) -> list[Row]:
    """From the key that uses a filter to the list that fits it."""
    rows = []
    for of in bench.both:
        taken = []
        with bench.open(bench.copy(of)) as program:
            program.press("/")
            program.settle(QUIET)
            program.press("question bank")
            program.settle(QUIET)
            program.press("enter")
            program.settle(QUIET)
            for number in range(bench.presses):
                word = _WORDS[number % len(_WORDS)]
                program.press("f")
                program.settle(QUIET)
                program.press("ctrl+u")
                program.press(word)
                program.settle(QUIET)
                at = program.press("ctrl+s")
                program.settle(QUIET)
                taken.append(answer(program, at, partial(contains, f"with '{word}'")))
            program.press(ESCAPE)
        rows.append(Row(f"question bank, filter to list, {of.name}: p95", p95(taken), most=50))
    return rows


def walk(bench: Bench) -> list[Row]:
    """From exec to the first question of the walk."""

    def ours() -> float:
        with bench.children.pty((*OURS, "walk"), bench.example.home) as program:
            asked = program.wait_bytes(b"Home > ")
            took = asked - program.started
            program.press("q")
            program.press("enter")
            program.wait_exit()
        return took

    walked, baseline = in_turn(bench.pairs, ours, lambda: bench.children.seconds(IMPORT_ONLY))
    words = "walk on plain lines, to its first question"
    return [Row(words, walked, "ms", baseline, Limit.RATIO, 1.5)]
