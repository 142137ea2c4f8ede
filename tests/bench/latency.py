"""How long an answer takes: from the key to the moment it is on the screen."""

from __future__ import annotations

import time
from functools import partial

from tests.bench import data
from tests.bench.baseline_app import PAINTED
from tests.bench.bench import CAPTURE_LABEL, ESCAPE, QUIET, Bench
from tests.bench.children import BASELINE
from tests.bench.figures import median, p95
from tests.bench.host import Taken, flush
from tests.bench.table import Row
from tests.bench.watch import Shown, Watched

TYPED = "she-said-the-second-dose-may-wait-until-friday-morning"
_GAP = 0.03
"""Seconds between two letters of somebody who types fast."""


def echo(bench: Bench) -> list[Row]:
    """Each letter of a note, from the key to the screen."""
    with bench.children.pty(BASELINE) as program:
        program.wait_bytes(PAINTED.encode())
        program.settle(1.0)
        minimal = type_slowly(program, TYPED)
        program.press("ctrl+q")
        program.wait_exit()
    rows = []
    for of in bench.both:
        taken: list[float] = []
        with bench.open(bench.copy(of)) as program:
            while len(taken) < bench.presses * 4:
                open_capture(program)
                taken += type_slowly(program, TYPED)
                program.press("enter")
                program.settle(QUIET)
        what = f"key to its letter in the capture line, {of.name}"
        rows += [
            Row(f"{what}: median", median(taken), baseline=median(minimal), most=15),
            Row(f"{what}: p95", p95(taken), baseline=p95(minimal), most=30),
        ]
    return rows


def save(bench: Bench) -> list[Row]:
    """Enter in the capture line, until the note is said to be saved and stands in the list."""
    rows = []
    for of in bench.both:
        for place, way in (("overview", ""), ("all notes", "N")):
            file = bench.copy(of)
            taken, plain = [], []
            with bench.open(file) as program:
                if way:
                    program.press(way)
                    program.settle(QUIET)
                for number in range(bench.presses):
                    taken.append(_saved(program, f"zq{number:03d}"))
                    plain.append(flush(file.home))
            if data.count_notes_with(file.home, "zq") != bench.presses:
                raise AssertionError("a note that was shown as saved is not in the file")
            rows.append(Row(f"enter to saved and listed, {place}, {of.name}: p95", p95(taken),
                            baseline=p95(plain), most=50))  # fmt: skip
    return rows


def find(bench: Bench) -> list[Row]:
    """The last letter of a word in the find box, until what has it is listed."""
    rows = []
    for of in bench.both:
        taken, first = [], []
        with bench.open(of) as program:
            for number in range(bench.presses):
                word = of.searches[number % len(of.searches)]
                program.press("/")
                program.settle(QUIET)
                at = program.press(word[0])
                program.settle(QUIET)
                first.append(answer(program, at, _typed_alone(word[0])))
                for letter in word[1:-1]:
                    program.press(letter)
                    program.listen(0.08)
                program.settle(QUIET)
                at = program.press(word[-1])
                program.settle(QUIET)
                taken.append(answer(program, at, _found(word)))
                program.press(ESCAPE)
                program.settle(QUIET)
        rows += [
            Row(f"find, last letter to results, {of.name}: p95", p95(taken), most=50),
            Row(f"find, first letter (up to 50 results), {of.name}: p95", p95(first)),
        ]
    return rows


def type_slowly(program: Watched, text: str) -> list[float]:
    """Type ``text``; return for each letter how many milliseconds it took to be shown."""
    pressed = []
    for letter in text:
        pressed.append(program.press(letter))
        program.listen(max(_GAP - (time.perf_counter() - pressed[-1]), 0))
    program.settle(QUIET)
    return [answer(program, at, partial(contains, text[:end])) for end, at in enumerate(pressed, 1)]


def contains(words: str, text: str) -> bool:
    """Whether the screen's text has these words."""
    return words in text


def open_capture(program: Watched) -> None:
    """Open the capture line."""
    at = program.press("n")
    program.settle(QUIET)
    program.appeared(partial(contains, f"\n {CAPTURE_LABEL}"), at)


def answer(program: Watched, at: float, shown: Shown) -> Taken:
    """Return how many milliseconds after ``at`` the screen satisfied ``shown``."""
    shown_at = program.appeared(shown, at)
    return Taken((shown_at - at) * 1000, program.was_disturbed(at, shown_at))


def _saved(program: Watched, word: str) -> float:
    open_capture(program)
    program.press(word)
    program.settle(QUIET)
    at = program.press("enter")
    program.settle(QUIET)
    return answer(program, at, lambda text: text.count(word) > 1 and f"saved: {word}" in text)


def _typed_alone(letter: str) -> Shown:
    return lambda text: any(line.strip() == letter for line in text.splitlines())


def _found(word: str) -> Shown:
    """Whether the results are those of the whole word: it is there twice, and no neighbour is."""

    def found(text: str) -> bool:
        if not word.startswith("k0"):
            return text.lower().count(word.lower()) > 1
        return text.count(word) > 1 and text.count(word[:-1]) == text.count(word)

    return found
