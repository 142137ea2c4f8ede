"""Getting ready: a ledger of very many records, and the page for the doctor as PDF."""

from __future__ import annotations

import re
from functools import partial

from tests.bench import data
from tests.bench.bench import ESCAPE, QUIET, Bench
from tests.bench.children import OURS
from tests.bench.data import DataSet
from tests.bench.figures import median, p95
from tests.bench.finding import entered, to_way_on
from tests.bench.latency import answer, contains
from tests.bench.table import Row
from tui_app.steps import finding

_RECORDS = 500
_STEP = 9
"""Where the card of the records stands in its stage."""

_TITLE = "document {:03d}"


def ledger(bench: Bench) -> list[Row]:
    """Opening a ledger of very many records, and taking the next step of one of them."""
    of = _crowded(bench)
    opened, moved = [], []
    with bench.open(of) as program:
        to_way_on(program, "2", *["down"] * (_STEP - 1), "enter")
        for _ in range(bench.presses // 2):
            opened.append(entered(program, "ALL RECORDS"))
            program.press(ESCAPE)
            program.settle(QUIET)
        entered(program, "ALL RECORDS")
        for number in range(bench.presses):
            program.press("down")
            program.settle(QUIET)
            program.press("space")
            program.settle(QUIET)
            at = program.press("ctrl+s")
            program.settle(QUIET)
            moved.append(answer(program, at, partial(_is_asked, _TITLE.format(number))))
    words = f"the ledger with {_RECORDS} records"
    return [
        Row(f"opening {words}: p95", p95(opened), most=100),
        Row(f"a record's next step in {words}: p95", p95(moved), most=50),
    ]


def paper(bench: Bench) -> list[Row]:
    """The page for the doctor as PDF: from the shell, and again in the open app."""
    of = bench.copy(bench.example)
    command = (*OURS, "export", "sheet", "--format", "pdf", "--out", str(of.home / "out"))
    bench.children.seconds(command, of.home)
    shell = [bench.children.seconds(command, of.home) * 1000 for _ in range(bench.pairs)]
    inside = []
    with bench.open(of) as program:
        for key in ("/", "print or send", "enter", "enter"):
            program.press(key)
            program.settle(QUIET)
        for number in range(bench.pairs + 1):
            program.press("p")
            program.settle(QUIET)
            at = program.press("ctrl+s")
            program.settle(QUIET)
            took = answer(program, at, partial(contains, "One page."))
            if number:
                inside.append(took)
            program.press("down")
            program.settle(QUIET)
    return [
        Row("the page for the doctor as PDF, from the shell: median", median(shell), most=1000),
        Row("the same in the app, after the first: p95", p95(inside), most=300),
    ]


def _is_asked(title: str, text: str) -> bool:
    return re.search(rf"\[\?\] {title}", text) is not None


def _crowded(bench: Bench) -> DataSet:
    of = bench.copy(bench.example)
    session = data.opened(of.home)
    try:
        office = finding.begin(session, "people", name="AAA office", role="records")
        holder = finding.store_entry(session, office)
        with session.store.action("Very many"):
            for number in range(_RECORDS):
                finding.store_entry(
                    session,
                    finding.begin(
                        session,
                        "records",
                        title=_TITLE.format(number),
                        holder_uid=holder.uid if number < bench.presses + 5 else "",
                    ),
                )
    finally:
        session.close()
    return of
