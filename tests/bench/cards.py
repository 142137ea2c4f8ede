"""How long it takes to go from card to card, and into the work of a step."""

from __future__ import annotations

import re

from tests.bench.bench import ESCAPE, QUIET, Bench
from tests.bench.data import DataSet
from tests.bench.figures import median, p95
from tests.bench.latency import answer
from tests.bench.table import Row
from tests.bench.watch import Shown, Watched
from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.cases import REASONS
from tui_app.domain.heads import Stage

_LIST = 43
"""Columns of the list of steps on a wide screen."""
_DOWNS = 60


def cards(bench: Bench) -> list[Row]:
    """Moving over the steps beside the card; opening and leaving a card that stands alone."""
    titles = [h.title for h in Library(shipped_data()).heads if h.stage is Stage.BEFORE][:8]
    rows = []
    for of in bench.both:
        wide = _beside(bench, of, titles)
        opened, left = _one_at_a_time(bench, of, titles)
        rows += [
            Row(f"next card beside the list, 120×40, {of.name}: p95", p95(wide), most=50),
            Row(f"list to card, 80×24, {of.name}: p95", p95(opened), most=50),
            Row(f"card to list, 80×24, {of.name}: p95", p95(left), most=50),
        ]
    return rows


def workspace(bench: Bench) -> list[Row]:
    """Opening the work of the first step."""
    rows = []
    for of in bench.both:
        with bench.open(bench.copy(of)) as program:
            program.press("2")
            program.settle(QUIET)
            program.press("enter")
            program.settle(QUIET)
            for _ in range(_DOWNS):
                if program.stands_out("-->"):
                    break
                program.press("down")
                program.settle(0.1)
            taken = []
            for _ in range(bench.presses // 4):
                taken.append(_timed(program, "enter", lambda text: f"] {REASONS[0].label}" in text))
                program.press(ESCAPE)
                program.settle(QUIET)
        rows.append(Row(f"opening the reasons, {of.name}: median", median(taken)))
    return rows


def _beside(bench: Bench, of: DataSet, titles: list[str]) -> list[float]:
    taken = []
    with bench.open(of, columns=120, lines=40) as program:
        program.press("2")
        program.settle(1.0)
        at, step = 0, 1
        for _ in range(bench.presses):
            if not 0 <= at + step < len(titles):
                step = -step
            at += step
            key = "down" if step > 0 else "up"
            taken.append(_timed(program, key, _stands_alone(titles[at], _LIST)))
    return taken


def _one_at_a_time(bench: Bench, of: DataSet, titles: list[str]) -> tuple[list[float], list[float]]:
    opened, left = [], []
    with bench.open(of) as program:
        program.press("2")
        program.settle(1.0)
        for number in range(bench.presses // 2):
            title = titles[number % len(titles)]
            opened.append(_timed(program, "enter", _is_not_listed(title)))
            left.append(_timed(program, ESCAPE, lambda text: all(t in text for t in titles)))
            program.press("down" if (number + 1) % len(titles) else "home")
            program.settle(QUIET)
    return opened, left


def _timed(program: Watched, key: str, shown: Shown) -> float:
    at = program.press(key)
    program.settle(QUIET)
    return answer(program, at, shown)


def _stands_alone(title: str, column: int) -> Shown:
    return lambda text: any(line[column:].strip() == title for line in text.splitlines())


def _is_not_listed(title: str) -> Shown:
    row = re.compile(rf"^ \[.\] *\d+ +{re.escape(title)}", re.MULTILINE)
    return lambda text: row.search(text) is None
