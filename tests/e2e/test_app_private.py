"""What must never reach the terminal, a log or another program."""

from __future__ import annotations

import re
import sys
from dataclasses import replace

import pytest

from tests.corpus import HOSTILE, RAW
from tests.e2e.product import ALTERNATE_SCREEN_OFF, OFFERED, OVERVIEW, TYPING, Product, write
from tests.e2e.terminal import PtyProgram
from tui_app.domain.cases import NewCase
from tui_app.runtime import CRASHED
from tui_app.store.notes import capture_note

pytestmark = pytest.mark.pty

MARKER = "MARKERmedicine"

BROKEN = """\
import sys
from pathlib import Path
from tui_app import runtime
from tui_app.settings import Settings
from tui_app.terminal import guard
guard.scrub_environment()
from tui_app.noting import Noting
from tui_app.screens.page import Page
shown = Page.status
def status(page):
    if page.noting.text.endswith("!"):
        raise KeyError(f"the note {page.noting.text}")
    return shown(page)
def label(noting, *_):
    medicine = noting.text
    if medicine.endswith("!"):
        raise ValueError(f"cannot read {medicine}")
    return "Note"
Page.status, Noting.label = status, label
raise SystemExit(runtime.run_app(Path(sys.argv[1]), Settings(name="Maria")))
"""

POINTER = re.compile("\x1b]22;[a-z-]*\x07")
"""How Textual chooses the shape of the mouse pointer."""
SEQUENCE = re.compile("\x1b(?:\\[[0-9;?<>=]*[ -/]*[@-~]|[=>78])")
FORBIDDEN = re.compile(RAW.pattern.replace("\x0b-", "\x0b\x0c\x0e-"))
"""What must not be left of the output without the framework's own sequences; CR may be."""


def test_a_crash_is_calm_and_private(with_case: Product) -> None:
    program = with_case.start_command([sys.executable, "-c", BROKEN, str(with_case.file)])
    write(program, f"took {MARKER}")
    program.send(b"!")
    assert program.wait_exit() == 70
    assert " ".join(program.screen_text().split()).startswith(CRASHED)
    assert program.screen_text().count("fault") == 1
    assert "Traceback" not in program.screen_text()
    drawn, left, after = program.raw.rpartition(ALTERNATE_SCREEN_OFF)
    assert left
    assert MARKER.encode() in drawn
    assert MARKER.encode() not in after
    assert not program.cursor_hidden
    (log,) = (with_case.home / "logs").iterdir()
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700
    written = log.read_text(encoding="utf-8")
    assert "Error" in written
    assert MARKER not in written
    assert [draft.text for draft in with_case.offered()] == [f"took {MARKER}!"]


def leave_hostile_texts(product: Product) -> int:
    """Store every hostile text wherever one can be stored; return how many notes there are."""
    everything = "".join(text for _, text in HOSTILE if len(text) < 300)
    with product.session() as session:
        case = session.start_case(NewCase(title=everything, condition=everything))
        session.store.author = everything
        for text in (*(text for _, text in HOSTILE), everything):
            capture_note(session.store, case.uid, session.read("! " + text), step="records")
        session.store.change(replace(case, decision=everything))
        session.drafts.session = "1-1"
        session.drafts.keep("note:x", {"text": everything}, case_uid="", author="")
    return len(HOSTILE) + 1


def raw_left(program: PtyProgram) -> str:
    """Return the first of what no screen of ours sends by itself, with what stands around it."""
    drawn = POINTER.sub("", program.raw.decode("utf-8"))
    for payload in ("\x1b]", "\x1bP", "\x1b[31;5m", "\x9b", "\x9d"):
        if payload in drawn:
            return repr(drawn[drawn.index(payload) :][:80])
    rest = SEQUENCE.sub("", drawn)
    found = FORBIDDEN.search(rest)
    return repr(rest[found.start() :][:80]) if found else ""


def test_stored_text_cannot_command_the_terminal(product: Product) -> None:
    count = leave_hostile_texts(product)
    program = product.start(wait=OFFERED, env={"ESCDELAY": "30"}, lines=36)
    program.wait_still()
    program.send_key("escape")
    program.wait_for(OVERVIEW)
    program.wait_for("saved")
    program.send(b"N")
    program.wait_for(f"NOTES  {count} notes")
    for keys, shown in (
        (b"\r", "TO DO  open"),
        (b"e", "CHANGE THIS NOTE"),
        (b"\x1b", "TO DO  open"),
        (b"\x1b", f"NOTES  {count} notes"),
        (b"f", "WHICH NOTES"),
        (b"\x1b", f"NOTES  {count} notes"),
        (b"/", "FIND OR DO"),
        (b"o", "Switch to"),
        (b"\x1b[6~", "FIND OR DO"),
        (b"\x1b", f"NOTES  {count} notes"),
        (b"2", "Records"),
        (b"1", OVERVIEW),
        (b"/", "FIND OR DO"),
        (b"change this", "Change this case"),
        (b"\r", "THIS CASE"),
        (b"\x1b", OVERVIEW),
        (b"/", "FIND OR DO"),
        (b"cases", "Switch to"),
        (b"\r", "CASES"),
        (b"1", OVERVIEW),
        (b"/", "FIND OR DO"),
        (b"history", "History"),
        (b"\r", "HISTORY"),
        (b"1", OVERVIEW),
    ):
        program.send(keys)
        program.wait_for(shown)
        program.wait_still(0.05)
    program.send(b"n\x1b[200~pasted \x1b]0;title\x07 and \x9b31m\x1b[201~")
    program.wait_for(TYPING)
    program.wait_for("pasted")
    program.send_key("enter")
    program.wait_for("Note saved")
    assert raw_left(program) == ""
    assert program.running
