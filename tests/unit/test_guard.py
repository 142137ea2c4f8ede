"""The process and the terminal before the screen is shown."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tui_app.terminal import guard


def run(code: str, **environment: str) -> str:
    """Run ``code`` in a process of its own, since all of this is for good."""
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.strip()


def test_textuals_side_channels_are_removed() -> None:
    environ = {
        "TEXTUAL": "devtools,debug",
        "TEXTUAL_LOG": "/tmp/log",  # noqa: S108
        "TEXTUAL_SCREENSHOT_LOCATION": "x",
        "TEXTUAL_ANIMATIONS": "full",
        "HOME": "/h",
    }
    guard.scrub_environment(environ)
    assert environ == {
        "TEXTUAL_ANIMATIONS": "none", "TEXTUAL_FPS": "120", "ESCDELAY": "250", "HOME": "/h",
    }  # fmt: skip


def test_a_persons_own_escdelay_is_kept() -> None:
    environ = {"ESCDELAY": "400"}
    guard.scrub_environment(environ)
    assert environ["ESCDELAY"] == "400"


def test_the_guard_leaves_textual_and_ctypes_unimported() -> None:
    code = (
        "import sys; from tui_app.terminal import guard; guard.scrub_environment();"
        "guard.restrict_files(); print({'textual', 'ctypes', 'asyncio'} & set(sys.modules))"
    )
    assert run(code) == "set()"


def test_files_are_ours_alone_and_no_core_is_left() -> None:
    code = (
        "import os, resource; from tui_app.terminal import guard; guard.harden_process();"
        "print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    assert run(code) == "0o77 0"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has prctl")
def test_the_memory_is_closed_to_others() -> None:
    code = (
        "import ctypes; from tui_app.terminal import guard; done = guard.harden_process();"
        "print(done, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert run(code) == "True 0"


def test_without_a_terminal_one_sentence_says_why() -> None:
    code = "from tui_app.terminal import guard; print(guard.terminal_problem())"
    said = run(code, TERM="xterm")
    assert said.startswith("The screen needs a terminal")
    assert said.count("\n") == 0


@pytest.mark.parametrize("term", [None, "", "dumb", "unknown"])
def test_a_terminal_that_cannot_show_a_screen_is_named(
    monkeypatch: pytest.MonkeyPatch, term: str | None
) -> None:
    monkeypatch.setattr(guard, "_is_terminal", lambda stream: True)
    said = guard.terminal_problem({} if term is None else {"TERM": term})
    assert said is not None
    assert "TERM" in said


def test_a_stream_of_another_encoding_is_asked_to_speak_utf8() -> None:
    code = (
        "import sys; from tui_app.terminal import guard;"
        "print(sys.__stderr__.encoding, guard._speaks_utf8(sys.__stderr__), sys.stderr.encoding)"
    )
    assert run(code, PYTHONIOENCODING="ascii") == "ascii True utf-8"
