"""Real other processes for the reliability tests: they say what they did, and can be cut."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRELUDE = """
import sys
from pathlib import Path
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
path = Path(sys.argv[1])

def say(*words):
    print(*words, flush=True)

def hear():
    return sys.stdin.readline().strip()

"""


class Process:
    """A Python process that has ``path``, ``say`` and ``hear`` at hand."""

    def __init__(self, code: str, path: Path, *more: str) -> None:
        self._popen = subprocess.Popen(
            [sys.executable, "-c", PRELUDE + code, str(path), *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._errors = ""

    def hear(self) -> str:
        """Return the next line that it says; "" when it has ended."""
        assert self._popen.stdout is not None
        return self._popen.stdout.readline().strip()

    def say(self, word: str = "go") -> None:
        """Tell it something."""
        assert self._popen.stdin is not None
        self._popen.stdin.write(word + "\n")
        self._popen.stdin.flush()

    def kill(self) -> list[str]:
        """Cut it as kill -9 does and return what it had still said."""
        self._popen.kill()
        return self._rest()

    def end(self) -> list[str]:
        """Let it end by itself, check that it ended well, and return what it said."""
        assert self._popen.stdin is not None
        self._popen.stdin.close()
        said = self._rest()
        assert self._popen.returncode == 0, self._errors
        return said

    def _rest(self) -> list[str]:
        # Not ``communicate``, which knows nothing of what ``hear`` has read ahead.
        assert self._popen.stdout is not None
        assert self._popen.stderr is not None
        said = self._popen.stdout.read().splitlines()
        self._errors = self._popen.stderr.read()
        self._popen.wait()
        return said

    def close(self) -> None:
        """Close the pipes to it."""
        for stream in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            if stream is not None:
                stream.close()

    @property
    def code(self) -> int:
        """What it ended with."""
        return self._popen.wait(timeout=50)


@contextmanager
def process(code: str, path: Path, *more: str) -> Iterator[Process]:
    """Run a process for the time of a test; it is killed at the end if it still runs."""
    started = Process(code, path, *more)
    try:
        yield started
    finally:
        if started._popen.poll() is None:
            started.kill()
        started.close()
