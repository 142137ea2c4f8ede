"""``second-opinion note``: no thought is refused, and none is lost."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAM, Inside, drafts_of, notes_of, process
from tests.e2e.terminal import PtyProgram
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store.driver import dbapi2


@pytest.fixture
def case_file(home: Path) -> Path:
    return home / "case.db"


def test_a_first_thought_starts_a_case_and_says_so(case_file: Path) -> None:
    ended = process("note", given=b"! call radiology by 24 Nov\n")
    assert ended.code == 0
    assert " as a to-do, due 24 Nov" in ended.out
    assert ended.out.startswith("Saved ")
    assert ended.out.endswith(" in My case, a new case that was started for it.\n")
    assert ended.err == ""
    (note,) = notes_of(case_file)
    assert (note.text, note.kind, note.due[-5:]) == ("call radiology by 24 Nov", "todo", "11-24")
    assert process("note", given=b"second").out.endswith(" as a note in My case.\n")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("? is it sure", "question"),
        ("d: arthritis", "diagnosis"),
        ("r: wait", "recommendation"),
        ("m: ibuprofen", "medicine"),
        ("t: CRP", "test"),
        ("w: anti-CCP", "word to look up"),
        ("2. stop ibuprofen", "note"),
    ],
)
def test_the_kind_is_said(inside: Inside, typed: str, kind: str) -> None:
    assert f" as a {kind} in My case" in inside("note", "--", typed).out


def test_arguments_work_and_others_may_see_them(inside: Inside, case_file: Path) -> None:
    ended = inside("note", "took", "[250 mg]", "twice")
    assert ended.code == 0
    assert ended.err.count("\n") == 1
    assert "Other users of this machine can see" in ended.err
    assert "history" in ended.err
    assert notes_of(case_file)[0].text == "took [250 mg] twice"


def test_a_dash_is_standard_input(case_file: Path) -> None:
    ended = process("note", "-", given=b"from a pipe")
    assert (ended.code, ended.err) == (0, "")
    assert notes_of(case_file)[0].text == "from a pipe"


@pytest.mark.parametrize("typed", ["", " \n\t", "\ufeff"])
def test_nothing_is_wrong_use_and_makes_no_file(typed: str, case_file: Path) -> None:
    ended = process("note", given=typed.encode())
    assert ended.code == 2
    assert "Nothing is written yet" in ended.err
    assert not case_file.exists()


def test_bytes_that_are_no_utf_8_are_kept_with_replacement(case_file: Path) -> None:
    assert process("note", given="\ufeff".encode() + b"caf\xe9 \xff today\r\nand more").code == 0
    assert notes_of(case_file)[0].text == "caf\ufffd \ufffd today\nand more"


def test_a_note_of_a_megabyte(case_file: Path) -> None:
    text = "Es tut weh, schon seit März. " * 36_000
    assert process("note", given=text.encode()).code == 0
    assert notes_of(case_file)[0].text == text.strip()


def test_author_step_case_and_file(inside: Inside, tmp_path: Path) -> None:
    file = tmp_path / "other" / "mum.db"
    assert inside("--file", str(file), "note", "--as", "Ben", "--step", "records", "a").code == 0
    assert inside("--as", "Eva", "note", "--file", str(file), "--case", "my c", "b").code == 0
    assert [(n.text, n.author, n.step) for n in notes_of(file)] == [
        ("b", "Eva", ""),
        ("a", "Ben", "records"),
    ]


def test_a_step_that_is_not_known_does_not_cost_the_note(inside: Inside, case_file: Path) -> None:
    ended = inside("note", "--step", "recrods", "a thought")
    assert ended.code == 0
    assert "no step 'recrods'" in ended.err
    assert notes_of(case_file)[0].step == ""


def test_a_case_that_is_not_known_keeps_the_text_as_a_draft(
    inside: Inside, case_file: Path, session: Session
) -> None:
    session.ensure_case()
    ended = inside("note", "--case", "Knee", "a thought")
    assert ended.code == 2
    assert "There is no case called 'Knee'. There are: My case." in ended.err
    assert "kept as a draft" in ended.err
    assert notes_of(case_file) == []
    (draft,) = drafts_of(case_file)
    assert draft.text == "a thought"
    assert draft.place.startswith("note:")


def test_settings_that_cannot_be_read_are_named_and_passed_over(inside: Inside, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.toml").write_text("name = ")
    ended = inside("note", "a thought")
    assert ended.code == 0
    assert "config.toml cannot be read" in ended.err


def test_a_locked_file_is_tried_again_and_then_the_text_is_a_draft(case_file: Path) -> None:
    process("note", given=b"first")
    holder = dbapi2.connect(str(case_file), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        began = time.monotonic()
        ended = process("note", "--as", "Ben", "--step", "visit", given=b"? while it is locked")
        assert time.monotonic() - began > 1.9
    finally:
        holder.close()
    assert ended.code == 11
    assert ended.out == ""
    assert "Another session is still writing" in ended.err
    assert "kept as a draft" in ended.err
    (draft,) = drafts_of(case_file)
    assert (draft.text, draft.author, draft.step) == ("? while it is locked", "Ben", "visit")
    assert not draft.still_open
    assert len(notes_of(case_file)) == 1


def test_a_lock_that_goes_away_in_time_is_waited_for(case_file: Path) -> None:
    process("note", given=b"first")
    holder = dbapi2.connect(str(case_file), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    running = subprocess.Popen(
        [*PROGRAM, "note"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdin is not None
    running.stdin.write(b"patient")
    running.stdin.close()
    time.sleep(1.0)
    holder.close()
    assert running.wait(10) == 0
    for pipe in (running.stdout, running.stderr):
        assert pipe is not None
        pipe.close()
    assert [note.text for note in notes_of(case_file)] == ["patient", "first"]
    assert drafts_of(case_file) == []


def test_a_request_to_end_keeps_what_came_through_the_pipe(case_file: Path) -> None:
    process("note", given=b"first")
    running = subprocess.Popen(
        [*PROGRAM, "note"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdin is not None
    running.stdin.write(b"half a thou")
    running.stdin.flush()
    while int.from_bytes(fcntl.ioctl(running.stdin, termios.FIONREAD, bytes(4)), sys.byteorder):
        time.sleep(0.02)
    time.sleep(0.2)
    running.send_signal(signal.SIGTERM)
    assert running.stderr is not None
    assert b"kept as a draft" in running.stderr.read()
    running.communicate()
    assert running.returncode == 143
    assert [draft.text for draft in drafts_of(case_file)] == ["half a thou"]


def _environment(home: Path) -> dict[str, str]:
    return {"SECOND_OPINION_HOME": str(home), "HOME": str(home.parent), "TZ": "UTC"}


@pytest.mark.pty
def test_it_asks_at_a_terminal_for_several_lines(home: Path, case_file: Path) -> None:
    with PtyProgram([*PROGRAM, "note"], env=_environment(home)) as program:
        program.wait_for("ctrl+d on an empty line")
        long = "x" * 6000
        program.send(b"? first line\r" + long.encode() + b"\r\x04")
        assert program.wait_exit() == 0
    assert notes_of(case_file)[0].text == f"first line\n{long}"


@pytest.mark.pty
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_an_interrupted_terminal_leaves_a_draft(
    number: signal.Signals, home: Path, case_file: Path
) -> None:
    with PtyProgram([*PROGRAM, "note"], env=_environment(home)) as program:
        program.wait_for("ctrl+d on an empty line")
        # Each sign shows that it listens: what comes earlier is echoed by the terminal alone.
        program.wait_for("\n>")
        program.send(b"one line\r")
        program.wait_for("\n> one line\n>")
        program.send(b"and half a li")
        program.wait_for("\n> and half a li")
        program.kill(number)
        assert program.wait_exit() == 128 + number
        program.wait_for("kept as a draft")
    (draft,) = drafts_of(case_file)
    assert draft.text == "one line\nand half a li"


def test_what_can_be_kept_nowhere_is_printed(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder is needed")
    ended = process("--file", str(taken / "case.db"), "note", given=b"still here\x1b[31m")
    assert ended.code == 3
    assert ended.out == "still here␛[31m\n"
    assert "printed here for you to copy" in ended.err


def test_a_note_imports_little(home: Path) -> None:
    session = Session(home / "case.db", settings=Settings(name="Maria"))
    session.ensure_case()
    session.close()
    code = (
        "import sys\n"
        "from tui_app.cli.group import run\n"
        "assert run(['note', 'a thought']) == 0\n"
        "heavy = 'sqlite_utils textual rich markdown_it sqlite3 asyncio zoneinfo tui_app.content'\n"
        "print([name for name in heavy.split() if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env=os.environ
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"
