"""How the measured programs are started: ours and the baseline under the same conditions."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
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
    """Starts programs with a warm bytecode cache of their own, whatever this process forbids."""

    work: Path
    """A private folder: the cache, and a home for those that need none."""

    def environment(self, home: Path | None = None, *, truecolor: bool = False) -> dict[str, str]:
        """Return all that a child's environment holds."""
        env = {key: value for key, value in DEFAULT_ENVIRONMENT.items() if "BYTECODE" not in key}
        env["PYTHONPYCACHEPREFIX"] = str(self.work / "bytecode")
        env["SECOND_OPINION_HOME"] = str(home or self.work / "home")
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
    ) -> AbstractContextManager[Watched]:
        """Return a program in a pseudo-terminal, to be used as a context manager."""
        return Watched(
            argv,
            env={**self.environment(home, truecolor=truecolor), "PYTHONDONTWRITEBYTECODE": ""},
            columns=columns,
            lines=lines,
        )

    def run(self, argv: Sequence[str], home: Path | None = None, text: str = "") -> str:
        """Run a program without a terminal to its end, and return what it printed."""
        done = subprocess.run(
            argv,
            input=text,
            env=self.environment(home),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{argv[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout
