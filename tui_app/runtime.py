"""The composition root: from a bare process to a running app, and back to an exit code."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui_app.errors import AppError
from tui_app.paths import state_folder
from tui_app.settings import Settings
from tui_app.terminal import guard

if TYPE_CHECKING:
    from tui_app.app import SecondOpinionApp
    from tui_app.session import Session

CRASHED = (
    "Second Opinion had to stop because of a fault in the program. What was saved is safe, and "
    "what you were typing is offered again at the next start."
)

_PATIENCE = 10.0
"""Seconds that a terminal which no longer reads may delay the end after quitting."""

_HANDOVER = 0.0005
"""Seconds for which Python lets one thread work while another waits; its own 0.005 s are felt. A
thread of Textual's hands each frame to the terminal in several pieces, and waits before each.
"""


def run_app(path: Path, settings: Settings, *, demo: bool = False) -> int:
    """Run the app on the case file at ``path``, or on the worked example; return the exit code.

    Refuses with one sentence (2) where there is no terminal to draw on. Raises ``AppError`` when
    the file cannot be used.
    """
    # Nothing of what starting allocates is garbage; the app turns collection on again.
    gc.disable()
    sys.setswitchinterval(_HANDOVER)
    guard.scrub_environment()
    guard.harden_process()
    problem = guard.terminal_problem()
    if problem:
        sys.stderr.write(problem + "\n")
        return 2
    return _run_example(path, settings) if demo else _run_case(path, settings)


def _run_case(path: Path, settings: Settings) -> int:
    from tui_app.session import Session

    while True:
        session = Session(path, settings=settings)
        try:
            ended = _run(session)
            settings = session.settings
        finally:
            session.close()
        # Who only wanted to look at the example comes back to where they were.
        if ended.code or not ended.wants_example:
            return ended.code
        if code := _run_example(path, settings, comes_back=True):
            return code


def _run_example(path: Path, settings: Settings, *, comes_back: bool = False) -> int:
    from tui_app.example import open_example
    from tui_app.store.transfer import export_case

    session, clean_up = open_example(settings)
    try:
        ended = _run(session, demo=True, comes_back=comes_back)
        case = session.case
        copy = json.dumps(export_case(session.store, case.uid)) if ended.keep and case else ""
    finally:
        clean_up()
    if copy:
        _keep(path, settings, copy)
    return ended.code


def _keep(path: Path, settings: Settings, copy: str) -> None:
    from tui_app.session import Session
    from tui_app.store.transfer import import_case

    session = Session(path, settings=settings)
    try:
        import_case(session.store, copy)
    finally:
        session.close()
    sys.stdout.write("The example is now a case of your own: 'second-opinion' opens it.\n")


class _Ended:
    """How the app ended."""

    def __init__(self, code: int, keep: bool, wants_example: bool) -> None:
        self.code = code
        self.keep = keep
        self.wants_example = wants_example


def _run(session: Session, *, demo: bool = False, comes_back: bool = False) -> _Ended:
    # Textual reads its environment when it is imported, so that must have been mended before.
    from tui_app.app import SecondOpinionApp
    from tui_app.terminal import crash, selftest

    crash.install_hooks(CRASHED, state_folder())
    lost = selftest.install()
    app = SecondOpinionApp(session, demo=demo, first_run=True)
    app.crash_sentence = CRASHED
    app.crash_folder = state_folder()
    app.lost_protections = lost
    code = asyncio.run(_serve(app, comes_back))
    return _Ended(AppError.exit_code if app.crashed else code, app.keep_example, app.wants_example)


async def _serve(app: SecondOpinionApp, comes_back: bool) -> int:
    from tui_app.terminal import signals

    departure = signals.install(lambda code: app.exit(return_code=code))
    app.about_to_leave = lambda: departure.leave_within(_PATIENCE, 0)
    await app.run_async(mouse=False)
    if comes_back or app.wants_example:
        departure.stay()
    return app.return_code or 0
