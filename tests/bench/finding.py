"""Finding a doctor: the directories as one types, and a step with very many names and calls."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.bench import data
from tests.bench.bench import ESCAPE, QUIET, Bench
from tests.bench.data import DataSet
from tests.bench.figures import p95
from tests.bench.host import Taken
from tests.bench.latency import answer, contains
from tests.bench.table import Row
from tests.bench.watch import Watched
from tui_app.content.directories import read_directories
from tui_app.content.places import shipped_data
from tui_app.domain.directory import search
from tui_app.steps import finding

_WORDS = ("cancer", "heart", "kidney", "rare", "lupus", "second", "children", "lung")
_NAMES, _CALLS = 200, 500


def directory(bench: Bench) -> list[Row]:
    """The last letter of a word in the directories, until what fits it is listed."""
    listings = read_directories(shipped_data(), Path("none")).listings
    counts = {word: len(search(listings, word)) for word in _WORDS}
    taken = []
    with bench.open(bench.example) as program:
        for key in ("/", "directories", "enter"):
            program.press(key)
            program.settle(QUIET)
        for number in range(bench.presses):
            word = _WORDS[number % len(_WORDS)]
            program.press("ctrl+u")
            program.press(word[:-1])
            program.settle(QUIET)
            at = program.press(word[-1])
            program.settle(QUIET)
            taken.append(answer(program, at, partial(_listed, word, counts[word])))
    return [Row("directories, last letter to list: p95", p95(taken), most=50)]


def names(bench: Bench) -> list[Row]:
    """Opening step 8 with very many candidates and contacts."""
    of = _crowded(bench)
    taken = []
    with bench.open(of) as program:
        to_way_on(program, "/", "choose and book", "enter")
        for _ in range(bench.presses // 2):
            taken.append(entered(program, "YOUR NAMES"))
            program.press(ESCAPE)
            program.settle(QUIET)
    words = f"opening a step with {_NAMES} candidates and {_CALLS} contacts: p95"
    return [Row(words, p95(taken), most=100)]


def to_way_on(program: Watched, *keys: str) -> None:
    """Open the card of a step with these keys, and highlight the way to its work."""
    for key in keys:
        program.press(key)
        program.settle(QUIET)
    for _ in range(40):
        program.press("down")
        program.settle(0.1)
        if program.stands_out("-->"):
            break


def entered(program: Watched, heading: str) -> Taken:
    """Press enter; return how many milliseconds it took until the work was listed."""
    at = program.press("enter")
    program.settle(QUIET)
    return answer(program, at, partial(contains, heading))


def _listed(word: str, count: int, text: str) -> bool:
    return f"\n  {word}" in text and f" {count} entr" in text


def _crowded(bench: Bench) -> DataSet:
    of = bench.copy(bench.example)
    session = data.opened(of.home)
    try:
        with session.store.action("Very many"):
            for number in range(_NAMES):
                name = f"Dr Number {number}"
                finding.store_entry(session, finding.begin(session, "candidates", name=name))
            for number in range(_CALLS):
                said = f"call {number}"
                finding.store_entry(
                    session, finding.begin(session, "contacts", said=said, about="choose")
                )
    finally:
        session.close()
    return of
