"""``python -m tests.bench``: measure everything, print the table, fail if a row misses."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import asking, cards, finding, latency, preparing, quiet, report, start
from tests.bench.bench import Bench, Measurement
from tests.bench.children import Children
from tests.bench.host import Quiet
from tests.bench.table import Row, as_text
from tests.e2e.terminal import ROOT

MEASUREMENTS: dict[str, Measurement] = {
    "start": start.start,
    "note": start.note,
    "echo": latency.echo,
    "save": latency.save,
    "cards": cards.cards,
    "workspace": cards.workspace,
    "find": latency.find,
    "bank": asking.bank,
    "directory": finding.directory,
    "names": finding.names,
    "ledger": preparing.ledger,
    "paper": preparing.paper,
    "walk": asking.walk,
    "bytes": quiet.typed_bytes,
    "idle": quiet.idle,
    "memory": quiet.memory,
}

_TURNS = 2
_PATIENCE = 15.0
"""Seconds to wait for a quiet machine before a turn."""


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; return 1 if anything misses what it must reach."""
    asked = _asked(arguments)
    names = asked.only or list(MEASUREMENTS)
    before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="second-opinion-bench-") as folder:
        children = Children(Path(folder))
        bench = Bench(children, 5, 12, 3) if asked.quick else Bench(children)
        rows: list[Row] = []
        host, again = Quiet(), {}
        for name in names:
            found, turns = _measured(name, bench, None if asked.quick else host)
            rows += found
            if turns > 1:
                again[name] = turns
    print(as_text(rows))
    load = f"Load average {before:.1f} at the start, {os.getloadavg()[0]:.1f} at the end."
    repeated = ", ".join(f"{name} ({turns})" for name, turns in again.items())
    load += f" Groups that needed more than one turn: {repeated or 'none'}."
    print(load)
    if asked.write:
        report.write(ROOT / "docs" / "BENCHMARK.md", rows, bench.pairs, list(MEASUREMENTS), load)
    return 1 if any(row.ok is False for row in rows) else 0


def _measured(name: str, bench: Bench, host: Quiet | None) -> tuple[list[Row], int]:
    """Return the rows of a group, and in which turn they were measured."""
    turn = 0
    while True:
        turn += 1
        waited = host.waited(_PATIENCE) if host else 0.0
        print(f"{name}, turn {turn}, waited {waited:.0f} s", file=sys.stderr, flush=True)
        rows = MEASUREMENTS[name](bench)
        print(as_text(rows), file=sys.stderr, flush=True)
        if host is None or turn == _TURNS or all(row.ok is not False for row in rows):
            return rows, turn


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, for a first look")
    groups = f"only this group, may be repeated: {', '.join(MEASUREMENTS)}"
    parser.add_argument(
        "--only", action="append", choices=list(MEASUREMENTS), metavar="NAME", help=groups
    )
    parser.add_argument("--write", action="store_true", help="also write docs/BENCHMARK.md")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
