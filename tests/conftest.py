"""A home of its own for every test, a clock that stands still, and an open session."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tui_app.clock import SetClock
from tui_app.example import ZONE, build_example
from tui_app.session import Session
from tui_app.settings import Settings

_UNSET = (
    *("NO_COLOR", "COLORTERM", "SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "PYTHONIOENCODING"),
    # Some hundred programs are started: compiling all modules in each would be half of the time.
    "PYTHONDONTWRITEBYTECODE",
)

_NOON = datetime(2026, 11, 22, 12, 4, tzinfo=UTC)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run one test more than there are processors: those in a real terminal mostly wait."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that stands for everything the program may read or write of a user."""
    base = tmp_path_factory.mktemp("home")
    for name in (*_UNSET, *(name for name in os.environ if name.startswith(("TEXTUAL", "XDG_")))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(base))
    monkeypatch.setenv("SECOND_OPINION_HOME", str(base / "second-opinion"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(base / "run"))
    (base / "run").mkdir(mode=0o700)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    return base / "second-opinion"


@pytest.fixture
def clock() -> SetClock:
    """A clock at four past noon on Sunday, 22 November 2026, in UTC."""
    return SetClock(_NOON)


@pytest.fixture
def session(home: Path, clock: SetClock) -> Iterator[Session]:
    """A session of Maria's on an empty file at the default place."""
    opened = Session(home / "case.db", settings=Settings(name="Maria"), clock=clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The worked example as it is on 22 November 2026, built once."""
    folder = tmp_path_factory.mktemp("example")
    cards = folder / "no-cards"
    cards.mkdir()
    path, clock = folder / "case" / "example.db", SetClock(_NOON)
    session = Session(path, settings=Settings(name="Maria"), clock=clock, cards=cards)
    build_example(session, clock, clock.today(ZONE), ZONE)
    session.close()
    return path


@pytest.fixture
def example(example_file: Path, home: Path, request: pytest.FixtureRequest) -> Session:
    """The open session of Maria's, on a copy of the worked example."""
    copy_of(example_file, home)
    session = request.getfixturevalue("session")
    assert isinstance(session, Session)
    return session


def copy_of(example_file: Path, home: Path) -> None:
    """Put a copy of the example where the program looks for the case file."""
    home.mkdir(mode=0o700)
    Path(shutil.copy(example_file, home / "case.db")).chmod(0o600)
