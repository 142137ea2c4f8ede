"""The true program on a case file of its own: started in a terminal, and looked into from outside.

What is stored is read through a session of the test's own, as another user's program would.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.e2e.terminal import DEFAULT_ENVIRONMENT, PtyProgram
from tui_app.domain.cases import NewCase
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store.drafts import Draft
from tui_app.store.notes import capture_note, list_notes

SCRIPT = Path(sys.executable).with_name("second-opinion")
COMMAND = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "tui_app"]
ALTERNATE_SCREEN_OFF = b"\x1b[?1049l"
WELCOME = "Press a to start a case"
READY = "all saved"
"""What the second line says once the whole first screen is drawn."""
OVERVIEW = "LATEST"
OFFERED = "TYPED BUT NOT SAVED"
TYPING = "enter save"
"""What the lowest line says while a note is being written."""


class Product:
    """``second-opinion --file F`` with a home of its own."""

    def __init__(self, home: Path, stack: ExitStack) -> None:
        """Use ``home`` for everything; ``stack`` ends what is started."""
        self.home = home
        self.file = home / "case.db"
        self.introduced = True
        """Whether the introduction is over; a test of it says no."""
        self.environment = {"SECOND_OPINION_HOME": str(home), "TZ": "UTC"}
        if runtime := os.environ.get("XDG_RUNTIME_DIR"):
            self.environment["XDG_RUNTIME_DIR"] = runtime
        self._stack = stack

    def start(
        self,
        *arguments: str,
        wait: str = READY,
        env: Mapping[str, str] | None = None,
        columns: int = 80,
        lines: int = 24,
        ignore_hangup: bool = False,
    ) -> PtyProgram:
        """Start the program on the case file and wait until ``wait`` is on the screen."""
        return self.start_command(
            [*COMMAND, *(arguments or ("--file", str(self.file)))],
            wait=wait,
            env=env,
            columns=columns,
            lines=lines,
            ignore_hangup=ignore_hangup,
        )

    def start_command(
        self,
        command: Sequence[str],
        *,
        wait: str = READY,
        env: Mapping[str, str] | None = None,
        columns: int = 80,
        lines: int = 24,
        cwd: Path | None = None,
        ignore_hangup: bool = False,
    ) -> PtyProgram:
        """Start any command with this home, whose person has seen the introduction."""
        self._first_run_done()
        program = self._stack.enter_context(
            PtyProgram(
                command,
                env={**self.environment, **(env or {})},
                columns=columns,
                lines=lines,
                cwd=cwd or self.home.parent,
                ignore_hangup=ignore_hangup,
            )
        )
        if wait:
            program.wait_for(wait, 20)
        return program

    def _first_run_done(self) -> None:
        settings = self.home / "config" / "config.toml"
        if self.introduced and not settings.exists():
            for folder in (self.home, settings.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            settings.write_text("first_run_done = true\n", encoding="utf-8")

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of the command line to its end, without a terminal."""
        return subprocess.run(
            [*COMMAND, *arguments],
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            env={**DEFAULT_ENVIRONMENT, **self.environment},
            cwd=self.home.parent,
        )

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open the file in this process."""
        session = Session(self.file, settings=Settings(name="Test"))
        try:
            yield session
        finally:
            session.close()

    def make_case(self, *texts: str, title: str = "Mum") -> None:
        """Store a case, and ``texts`` as its notes."""
        with self.session() as session:
            case = session.start_case(NewCase(title=title))
            for text in texts:
                capture_note(session.store, case.uid, session.read(text))

    def notes(self) -> list[str]:
        """Return the notes of all cases as they were typed, sorted."""
        with self.session() as session:
            cases = session.store.cases()
            found = [list_notes(session.store, case.uid, limit=1000) for case in cases]
        return sorted(note.original for of_case in found for note in of_case)

    def offered(self) -> list[Draft]:
        """Return what another session would offer at its start."""
        with self.session() as session:
            return session.unsaved_drafts()

    def wait_draft(self, program: PtyProgram, text: str) -> None:
        """Wait until ``text`` is kept as a draft."""
        with self.session() as session:
            program.wait_until(
                lambda: text in [draft.text for draft in session.drafts.left_behind()],
                what=f"the draft {text[:40]!r}",
            )

    def wait_notes(self, program: PtyProgram, *texts: str) -> None:
        """Wait until exactly these notes are stored."""
        program.wait_until(lambda: self.notes() == sorted(texts), what=f"the notes {texts}")


def write(program: PtyProgram, text: str) -> None:
    """Open the capture line and type."""
    program.send(b"n")
    program.wait_for(TYPING)
    program.send(text.encode())
    program.wait_for(text.split()[-1])


def lowest(program: PtyProgram, lines: int = 4) -> str:
    """Return the lowest lines of the screen."""
    return "\n".join(program.screen_text().split("\n")[-lines:])


def colours(raw: bytes) -> set[str]:
    """Return the parts of every SGR sequence, such as ``1``, ``38;5;1`` or ``7``."""
    found = set()
    for sequence in re.findall(rb"\x1b\[([\d;]*)m", raw):
        parts = sequence.decode().split(";")
        while parts:
            part = parts.pop(0)
            if part in ("38", "48"):
                count = 4 if parts[:1] == ["2"] else 2
                part, parts = ";".join([part, *parts[:count]]), parts[count:]
            found.add(part)
    return found
