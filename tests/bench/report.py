"""``docs/BENCHMARK.md``: the last table, and in words on what it was measured."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from tests.bench.table import Row, as_markdown

_TEXT = """\
# Benchmark

Made by `python -m tests.bench --write` on {day}; do not edit it by hand.

{table}

## What is compared with what

Everything runs as a person runs it: the installed program in a real pseudo-terminal of 80×24
(cards also at 120×40), `TERM=xterm-256color`. The baseline of a start is a minimal Textual app
(`tests/bench/baseline_app.py`: a line of text, an input, a footer) that also imports sqlite_utils
and opens a file with it; the baseline of a note is `python -c "import sqlite_utils"`. Both are
started in turn with ours, {pairs} times each after one start that is not counted, all with a warm
bytecode cache; the figures are medians.

- *Usable* means that the overview is on the screen **and** that a key pressed then is answered:
  `n` opens the capture line; in the baseline a letter stands in its input.
- Latencies are from the moment the key is given to the terminal to the arrival of the bytes that
  put the answer on the screen. Letters are typed 30 ms apart. After each series the file is opened
  and the notes that were shown as saved are counted.
- The file with 10,000 notes has 50 cases and 200 ticks; all its notes are in the present case.
- p95 is the value that 95 of 100 do not exceed. A row without a limit is for information.
- A key during whose answer the host gave the processor to others (steal in `/proc/stat`) is left
  out of the p95, unless that is more than half of them.
- Beside a saved note stands the p95 of a plain write of 8 kB to the same folder until the disk has
  it, taken in turn with the notes: no program can be faster than that.
- Each group of rows begins when the machine has been quiet for five seconds (nothing stolen, a
  fixed sum as fast as at best), after 15 seconds at the latest. A group that misses is measured
  once more, because another program may have disturbed it; the second measurement counts.

## Where

{machine}

## Again

    pip install -e '.[test]'
    python -m tests.bench              # some minutes; --quick for a first look
    python -m tests.bench --only echo  # one group: {groups}

Close what else is running first: on two cores another busy program changes a ratio by a fifth.
"""


def write(path: Path, rows: Sequence[Row], pairs: int, groups: Sequence[str], load: str) -> None:
    """Write the report."""
    day = date.today().isoformat()  # noqa: DTZ011 - the day it is here
    text = _TEXT.format(
        day=day, table=as_markdown(rows), pairs=pairs, groups=", ".join(groups),
        machine=machine(load),
    )  # fmt: skip
    path.write_text(text, encoding="utf-8")


def machine(load: str) -> str:
    """Say on what it was measured, without a name."""
    memory = psutil.virtual_memory().total / 1024**3
    return (
        f"A machine with {os.cpu_count()} {platform.machine()} cores and {memory:.0f} GB of "
        f"memory, {platform.system()}, Python {sys.version.split()[0]}, Textual "
        f"{version('textual')}, sqlite-utils {version('sqlite-utils')}. {load}"
    )
