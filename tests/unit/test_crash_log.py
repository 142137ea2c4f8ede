"""The log of a crash: where it happened, never what was in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tui_app.terminal.crash import KEEP, try_crash_log, with_place, write_crash_log

MARKER = "MARKER-medicine"


def fault() -> Exception:
    """Return an exception with a cause, both quoting private text."""
    medicine = MARKER
    try:
        try:
            raise KeyError(medicine)
        except KeyError as inner:
            raise ValueError(f"no dose for {medicine}") from inner
    except ValueError as error:
        return error


def test_it_holds_types_and_places_only(tmp_path: Path) -> None:
    log = write_crash_log(tmp_path / "log", fault())
    written = log.read_text(encoding="utf-8")
    assert "builtins.ValueError" in written
    assert "builtins.KeyError" in written
    assert written.count("tests/unit/test_crash_log.py:") == 2
    assert MARKER not in written
    assert str(tmp_path) not in written


def test_members_of_a_group_are_named(tmp_path: Path) -> None:
    log = write_crash_log(tmp_path, ExceptionGroup(MARKER, [OSError(MARKER), fault()]))
    written = log.read_text(encoding="utf-8")
    assert {"builtins.ExceptionGroup", "builtins.OSError", "builtins.KeyError"} <= set(
        written.splitlines()
    )
    assert MARKER not in written


def test_file_and_folder_are_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir(mode=0o755)
    log = write_crash_log(folder, fault())
    assert log.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_only_the_last_ones_are_kept(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("kept")
    logs = [write_crash_log(tmp_path, fault()) for _ in range(KEEP + 3)]
    assert sorted(tmp_path.glob("crash-*")) == logs[-KEEP:]
    assert (tmp_path / "other.txt").exists()


def test_a_linked_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(OSError, match="link"):
        write_crash_log(tmp_path / "link", fault())
    assert try_crash_log(tmp_path / "link", fault()) is None
    assert list((tmp_path / "real").iterdir()) == []


def test_the_sentence_names_the_place_if_there_is_one(tmp_path: Path) -> None:
    assert with_place("It closed.", None) == "It closed."
    assert str(tmp_path) in with_place("It closed.", tmp_path)


def test_outside_the_app_the_same_holds(tmp_path: Path) -> None:
    code = (
        "import sys, threading, logging; from pathlib import Path;"
        "from tui_app.terminal.crash import install_hooks;"
        f"install_hooks('It closed.', Path({str(tmp_path)!r}));"
        f"t = threading.Thread(target=lambda: {{}}[{MARKER!r}]); t.start(); t.join();"
        f"logging.getLogger('asyncio').error({MARKER!r});"
        f"raise RuntimeError({MARKER!r})"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert result.stderr.startswith("It closed.\nWhere it happened")
    assert MARKER not in result.stderr + result.stdout
    logs = sorted(tmp_path.iterdir())
    assert len(logs) == 2
    assert all(MARKER not in log.read_text(encoding="utf-8") for log in logs)
