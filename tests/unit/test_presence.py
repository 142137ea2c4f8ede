"""Who is here: by process and start time, so that a number used again deceives nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui_app.store.presence import is_alive, session_id

WAITING = [sys.executable, "-c", "input()"]


def test_this_process_is_alive_under_one_name() -> None:
    assert session_id() == session_id(os.getpid())
    assert session_id().startswith(f"{os.getpid()}-")
    assert is_alive(session_id())


def test_a_process_is_alive_until_it_ends_and_is_not_taken_for_its_successor() -> None:
    process = subprocess.Popen(WAITING, stdin=subprocess.PIPE)
    session = session_id(process.pid)
    assert is_alive(session)
    number, _, started = session.partition("-")
    assert not is_alive(f"{number}-{int(started) + 1}")
    process.communicate(b"\n")
    assert not is_alive(session)


def test_a_zombie_is_not_alive() -> None:
    process = subprocess.Popen(WAITING, stdin=subprocess.PIPE)
    session = session_id(process.pid)
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert Path(f"/proc/{process.pid}").exists()
    assert not is_alive(session)
    process.communicate()


@pytest.mark.parametrize("session", ["", "-", "1", "1-", "1-0", "x-1", "-5-1", "99999999-12"])
def test_what_is_no_session_is_not_alive(session: str) -> None:
    assert not is_alive(session)


def test_without_proc_a_running_process_is_alive_and_an_ended_one_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unreadable(*_: object, **__: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", unreadable)
    process = subprocess.Popen(WAITING, stdin=subprocess.PIPE)
    session = session_id(process.pid)
    assert is_alive(session)
    process.communicate(b"\n")
    assert not is_alive(session)


def test_the_name_of_a_command_with_brackets_and_blanks_does_not_confuse(tmp_path: Path) -> None:
    link = tmp_path / "a) R 1 (b"
    link.symlink_to(sys.executable)
    process = subprocess.Popen(
        [str(link), "-S", "-c", "input()"],
        stdin=subprocess.PIPE,
        env={"PYTHONHOME": sys.base_prefix},
    )
    number, _, started = session_id(process.pid).partition("-")
    assert number == str(process.pid)
    assert int(started) > 1
    process.communicate(b"\n")
