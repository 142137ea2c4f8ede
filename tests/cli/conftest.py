"""The command line, called as a process or, where that is fast enough, inside this one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.corpus import RAW
from tui_app.cli.group import run
from tui_app.domain.notes import Note
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store.drafts import Draft, Drafts
from tui_app.store.notes import list_notes


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


Inside = Callable[..., Ended]
Walk = Callable[..., Ended]

TO_COPY = ("scp ", "/")
"""How a line begins that is whole however long, because it is to be copied."""

PROGRAM = (sys.executable, "-m", "tui_app")


@pytest.fixture
def inside(capsys: pytest.CaptureFixture[str]) -> Inside:
    """Run a command inside this process; whatever it prints must be fit for a terminal."""

    def call(*arguments: str) -> Ended:
        capsys.readouterr()
        code = run(arguments)
        printed = capsys.readouterr()
        assert not RAW.search(printed.out + printed.err)
        return Ended(code, printed.out, printed.err)

    return call


@pytest.fixture
def walk(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Type lines into a walk; what is said must suit every terminal."""

    def typed(*lines: str) -> Ended:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in lines)))
        ended = inside("walk", "--as", "Maria")
        said = ended.out.split("\n")
        assert max(len(line) for line in said if not line.startswith(TO_COPY)) <= 79
        assert ended.err == ""
        return ended

    return typed


def process(
    *arguments: str,
    given: bytes = b"",
    before: Callable[[], object] | None = None,
    **environment: str,
) -> Ended:
    """Run a command as a process of its own; whatever it prints must be fit for a terminal."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
        preexec_fn=before,
        timeout=30,
    )
    ended = Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert not RAW.search(ended.out + ended.err)
    assert "Traceback" not in ended.err
    return ended


def notes_of(path: Path) -> list[Note]:
    """Return the notes of the present case in a file, newest first."""
    session = Session(path, settings=Settings(name="reader"), create=False)
    try:
        return list_notes(session.store, session.case.uid) if session.case else []
    finally:
        session.close()


def drafts_of(path: Path) -> list[Draft]:
    """Return the drafts beside a case file, whoever left them."""
    drafts = Drafts(path)
    try:
        return [*drafts.left_behind(), *drafts.own()]
    finally:
        drafts.close()
