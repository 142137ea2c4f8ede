"""How the measured programs are started: ours and the baseline under the same conditions."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.watch import Watched
from tests.e2e.terminal import DEFAULT_ENVIRONMENT, ROOT

PYTHON = sys.executable
_SCRIPT = Path(PYTHON).with_name("second-opinion")
OURS: tuple[str, ...] = (str(_SCRIPT),) if _SCRIPT.exists() else (PYTHON, "-m", "tui_app")
BASELINE: tuple[str, ...] = (PYTHON, "-m", "tests.bench.baseline_app")
IMPORT_ONLY: tuple[str, ...] = (PYTHON, "-c", "import sqlite_utils")


@dataclass(frozen=True)
class Children:
    """Starts programs with a bytecode cache of their own, whatever this process forbids.

    The first start of each program fills the cache, so it must not be counted.
    """

    work: Path
    """A private folder: the cache, the homes, and what the programs hold temporarily."""

    def environment(self, home: Path | None = None, *, truecolor: bool = False) -> dict[str, str]:
        """Return all that a child's environment holds."""
        env = {**DEFAULT_ENVIRONMENT, "PYTHONPYCACHEPREFIX": str(self.work / "bytecode")}
        env["SECOND_OPINION_HOME"] = str(home or self.work / "no home")
        env["TMPDIR"] = str(self.work)
        if truecolor:
            env["COLORTERM"] = "truecolor"
        return env

    def pty(
        self,
        argv: Sequence[str],
        home: Path | None = None,
        *,
        truecolor: bool = False,
        columns: int = 80,
        lines: int = 24,
    ) -> Watched:
        """Return a program in a pseudo-terminal, to be used as a context manager."""
        env = self.environment(home, truecolor=truecolor)
        return Watched(argv, env=env, columns=columns, lines=lines, cwd=home or self.work)

    def seconds(self, argv: Sequence[str], home: Path | None = None, text: str = "") -> float:
        """Run a program without a terminal; return how long it took from its start to its end."""
        began = time.perf_counter()
        done = subprocess.run(
            argv,
            input=text.encode(),
            env=self.environment(home),
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        took = time.perf_counter() - began
        if done.returncode:
            raise RuntimeError(f"it ended with {done.returncode}: {done.stderr.decode()}")
        return took
