"""The app in a test: started with toasts and tooltips, on a clock that stands still."""

from __future__ import annotations

import difflib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import textual.app
import textual.pilot
from textual._compositor import Compositor
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot

from tests.conftest import copy_of
from tests.tui.driving import drawn, screen_text, until, until_quiet
from tui_app.app import SecondOpinionApp
from tui_app.clock import SetClock
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store.driver import dbapi2

GOLDENS = Path(__file__).parent / "goldens"
SMALLEST_FULL = (80, 24)
STILL = 5
"""How many looks in a row must show the same before a screen counts as standing still."""

_SCROLL_BARS = dict.fromkeys(range(0x2581, 0x2589), " ")
"""The ends of a scroll bar are drawn with part of a block; the rest of it is only colour."""

AppFactory = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
OpenSession = Callable[..., Session]
CheckGolden = Callable[[Pilot[None], str], Awaitable[None]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take ``--goldens``: ``pytest tests/tui --goldens`` writes the golden texts anew."""
    parser.addoption("--goldens", action="store_true", help="write the golden screens anew")


@pytest.fixture(autouse=True)
def quick_pilot(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pilot wait for a quiet frame instead of an idle processor.

    That includes what it asks every widget for beside it: a message of its own for each key.
    """
    monkeypatch.setattr(textual.app, "wait_for_idle", until_quiet)
    monkeypatch.setattr(textual.pilot, "wait_for_idle", until_quiet)
    monkeypatch.setattr(Pilot, "_wait_for_screen", nothing_more)


async def nothing_more(_pilot: Pilot[None]) -> bool:
    """Stand in for a wait that `until_quiet` has done, or is about to do."""
    return True


@pytest.fixture(autouse=True)
def no_unseen_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the frames that a terminal would be sent: without one, Textual throws them away.

    What a test looks at is drawn in full when it looks, and once at its end (`app_factory`);
    frames as they are sent belong to the tests in a real terminal.
    """
    made = Compositor.render_update

    def render_update(compositor: Compositor, *stack: Any, **options: Any) -> Any:
        if options.get("simplify"):  # A picture, for export.
            return made(compositor, *stack, **options)
        compositor._dirty_regions.clear()
        return None

    monkeypatch.setattr(Compositor, "render_update", render_update)


@pytest.fixture(autouse=True, scope="session")
def parsed_once() -> Iterator[None]:
    """Keep the parsed styles from one test's app for the next: they are the same in all."""
    parse, kept = Stylesheet._parse_rules, dict[object, list[RuleSet]]()

    def parse_rules(sheet: Stylesheet, css: str, *source: Any, **options: Any) -> list[RuleSet]:
        key = (css, source, *options.items(), *sorted(sheet._variables.items()))
        if key not in kept:
            kept[key] = parse(sheet, css, *source, **options)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_rules)
        yield


@pytest.fixture(autouse=True)
def somewhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in an empty folder: what is exported goes to the present one."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def app_factory() -> AppFactory:
    """Starts the app on a session: ``async with app_factory(session, (80, 24)) as pilot``."""

    @asynccontextmanager
    async def started(
        session: Session,
        size: tuple[int, int] = SMALLEST_FULL,
        *,
        demo: bool = False,
        first_run: bool = False,
    ) -> AsyncIterator[Pilot[None]]:
        app = SecondOpinionApp(session, demo=demo, first_run=first_run)
        async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
            assert app.animation_level == "none"
            await until(pilot, lambda: app.page is not None and app.page.is_mounted)
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield pilot
            await app.workers.wait_for_complete()
            drawn(app)

    return started


@pytest.fixture
def open_session(home: Path, tmp_path: Path, clock: SetClock) -> Iterator[OpenSession]:
    """Opens sessions of anybody on the test's file or another one; all are closed at the end."""
    opened: list[Session] = []

    def opener(name: str = "Maria", path: Path | None = None) -> Session:
        cards = tmp_path / "no-cards"
        cards.mkdir(exist_ok=True)
        session = Session(
            path or home / "case.db", settings=Settings(name=name), clock=clock, cards=cards
        )
        opened.append(session)
        return session

    yield opener
    for session in opened:
        session.close()


@pytest.fixture
def empty(open_session: OpenSession) -> Session:
    """A session of Maria's on a file without a case."""
    return open_session()


@pytest.fixture
def example(example_file: Path, home: Path, open_session: OpenSession) -> Session:
    """A session of Maria's on a copy of the worked example."""
    copy_of(example_file, home)
    return open_session()


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the write lock of a case file, as a session that is writing does."""
    busy = dbapi2.connect(str(path), isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        busy.execute("ROLLBACK")
        busy.close()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> CheckGolden:
    """Compares the screen with the stored text of this name, or stores it with ``--goldens``."""
    writing = request.config.getoption("--goldens", default=False)

    async def check(pilot: Pilot[None], name: str) -> None:
        path = GOLDENS / f"{name}.txt"
        stored = "" if writing or not path.exists() else path.read_text(encoding="utf-8")
        shown = await settled(pilot, stored)
        if writing:
            path.parent.mkdir(exist_ok=True)
            path.write_text(shown, encoding="utf-8")
            return
        assert path.exists(), f"no golden {path.name}; write it with pytest tests/tui --goldens"
        if shown != stored:
            lines = difflib.unified_diff(
                stored.splitlines(), shown.splitlines(), f"stored {name}", "shown", lineterm=""
            )
            pytest.fail("\n".join(["The screen is not as it was accepted:", *lines]), pytrace=False)

    return check


def golden_text(pilot: Pilot[None]) -> str:
    """Return the screen as a golden keeps it."""
    shown = screen_text(pilot.app).translate(_SCROLL_BARS)
    return "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"


async def settled(pilot: Pilot[None], wanted: str) -> str:
    """Return the screen as soon as it is ``wanted``, else when it has stood still for a while."""
    shown, still = golden_text(pilot), 0
    while shown != wanted and still < STILL:
        await pilot.pause()
        before, shown = shown, golden_text(pilot)
        still = still + 1 if shown == before else 0
    return shown
