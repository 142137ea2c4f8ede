"""What lies under Textual, in a real pseudo-terminal: signals, lost lines, pastes, crashes."""

from __future__ import annotations

import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.terminal import PtyProgram
from tests.e2e.tiny_app import MARKER

pytestmark = pytest.mark.pty

ALTERNATE_SCREEN_OFF = b"\x1b[?1049l"
MOUSE_OFF = b"\x1b[?1003l"
CALM = "The program had a fault. Your text is safe."

Start = Callable[..., PtyProgram]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """The file that follows the text on the screen."""
    return tmp_path / "note.txt"


@pytest.fixture
def start(note: Path) -> Iterator[Start]:
    """Start the tiny app and wait until it is ready."""
    with ExitStack() as stack:

        def started(fault: str = "", ignore_hangup: bool = False) -> PtyProgram:
            argv = [sys.executable, "-m", "tests.e2e.tiny_app", str(note), fault]
            program = stack.enter_context(PtyProgram(argv, ignore_hangup=ignore_hangup))
            program.wait_for("ready")
            return program

        yield started


def text_of(note: Path) -> str:
    return note.read_text(encoding="utf-8") if note.exists() else ""


def wait_text(program: PtyProgram, note: Path, text: str) -> None:
    program.wait_until(lambda: text_of(note) == text, what=f"{text!r} in the file")


@pytest.mark.parametrize(
    "number",
    [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1],
)
def test_a_signal_ends_it_with_its_own_status_and_a_clean_screen(
    start: Start, note: Path, number: signal.Signals
) -> None:
    program = start()
    program.send(b"took 250 mg")
    wait_text(program, note, "took 250 mg")
    program.kill(number)
    assert program.wait_exit(3) == 128 + number
    assert ALTERNATE_SCREEN_OFF in program.raw
    assert MOUSE_OFF in program.raw
    assert "took" not in program.screen_text()


@pytest.mark.parametrize("ignored", [False, True])
def test_a_closed_terminal_ends_it_without_spinning(
    start: Start, note: Path, ignored: bool
) -> None:
    program = start(ignore_hangup=ignored)
    program.send(b"took 250 mg")
    wait_text(program, note, "took 250 mg")
    before = used = program.cpu_seconds()

    def gone() -> bool:
        nonlocal used
        if program.running:
            used = program.cpu_seconds()
        return not program.running

    program.close_master()
    program.wait_until(gone, 3, "the program to end")
    assert program.wait_exit() == 129
    assert used - before < 1
    assert text_of(note) == "took 250 mg"


@pytest.mark.skipif(shutil.which("setsid") is None, reason="needs setsid")
def test_a_terminal_that_closes_without_any_signal_ends_it(note: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.tiny_app", str(note)]
    argv = ["/bin/sh", "-c", 'setsid -w "$@"', "sh", *command]
    with PtyProgram(argv, ignore_hangup=True) as program:
        program.wait_for("ready")
        program.close_master()
        assert program.wait_exit(3) == 129


def test_a_frozen_terminal_stops_neither_typing_nor_the_end(start: Start, note: Path) -> None:
    program = start("flood")
    program.stall()
    program.listen(1)
    for _ in range(200):
        program.send(b"x")
    wait_text(program, note, "x" * 200)
    began = time.monotonic()
    program.kill(signal.SIGTERM)
    assert program.wait_exit(4) == 143
    assert 1.5 < time.monotonic() - began < 3.5
    assert text_of(note) == "x" * 200


def test_a_frozen_then_closed_terminal_ends_it(start: Start, note: Path) -> None:
    program = start("flood")
    program.stall()
    program.listen(1)
    program.send(b"kept")
    wait_text(program, note, "kept")
    program.close_master()
    assert program.wait_exit(3) == 129


def test_a_busy_program_still_heeds_a_signal_and_leaves_the_screen(start: Start) -> None:
    program = start("busy")
    program.send_key("f9")
    program.kill(signal.SIGTERM)
    assert program.wait_exit(4) == 143
    assert ALTERNATE_SCREEN_OFF in program.raw


def test_leaving_by_a_key_keeps_the_apps_own_status(start: Start) -> None:
    program = start()
    program.send_key("f10")
    assert program.wait_exit(3) == 7
    assert ALTERNATE_SCREEN_OFF in program.raw


def test_bytes_that_are_not_utf8_are_shown_and_harm_nothing(start: Start, note: Path) -> None:
    program = start()
    program.send(b"caf\xe9 ok \xff\xc3")
    program.send(b"\xa9 ")
    wait_text(program, note, "caf\ufffd ok \ufffdé ")


def test_an_escape_in_a_paste_stays_text(start: Start, note: Path) -> None:
    program = start()
    program.send(b"\x1b[200~one \x1b[31mred\x1b[0m\r\ntwo \x1bOP \x11 \x00\x1b[201~ after")
    wait_text(program, note, "one ␛[31mred␛[0m\ntwo ␛OP ␑ ␀ after")
    program.wait_for("pastes 1")


def test_a_paste_without_end_is_delivered_and_the_keys_work_again(start: Start, note: Path) -> None:
    program = start()
    program.send(b"\x1b[200~never closed")
    wait_text(program, note, "never closed")
    program.send(b"!")
    wait_text(program, note, "never closed!")


def test_a_burst_of_lines_is_one_paste(start: Start, note: Path) -> None:
    program = start()
    lines = [f"line number {number}" for number in range(400)]
    program.send("\r".join(lines).encode())
    wait_text(program, note, "\n".join(lines))
    program.wait_for("pastes 1")
    program.send(b"!\rj\rk\r")
    wait_text(program, note, "\n".join(lines) + "!\nj\nk\n")
    assert "pastes 1" in program.screen_text()


def send_slowly(program: PtyProgram, pieces: list[bytes], gap: float) -> float:
    """Send pieces with a gap between them; return the longest gap that it really was, in seconds.

    A busy machine may make it longer.
    """
    longest = 0.0
    for number, piece in enumerate(pieces):
        before = time.monotonic()
        if number:
            program.listen(gap)
        program.send(piece)
        longest = max(longest, time.monotonic() - before)
    return longest


def test_a_key_in_quick_pieces_is_that_key(start: Start, note: Path) -> None:
    for _ in range(5):
        program = start()
        program.send(b"e")
        longest = max(
            send_slowly(program, [b"\x1b", b"[D", b"d"], 0.1),
            send_slowly(program, [b"\x1b[", b"D", b"c"], 0.1),
            send_slowly(program, [b"\x1b", b"[", b"D", b"b"], 0.1),
            send_slowly(program, [b"\x1bO", b"D", b"a"], 0.1),
        )
        if longest < 2 * 0.1:
            break
    wait_text(program, note, "abcde")
    assert "ready" in program.screen_text()


@pytest.mark.parametrize("pieces", [[b"\x1b", b"[A"], [b"\x1b", b"[5", b"~"], [b"\x1b", b"OP"]])
def test_a_tail_that_comes_late_is_swallowed_and_told(
    start: Start, note: Path, pieces: list[bytes]
) -> None:
    program = start()
    program.send(b"abc")
    wait_text(program, note, "abc")
    send_slowly(program, pieces, 0.6)
    program.wait_for("reopened after")
    program.send(b"d")
    wait_text(program, note, "abcd")


@pytest.mark.parametrize("first", [b"\x1b", b"\x1b[20"])
def test_a_paste_that_begins_in_pieces_is_still_a_paste(
    start: Start, note: Path, first: bytes
) -> None:
    program = start()
    rest = b"\x1b[200~one\rtwo".removeprefix(first)
    send_slowly(program, [first, rest, b"\x1b[2", b"01~"], 0.6)
    wait_text(program, note, "one\ntwo")
    program.wait_for("pastes 1")


def test_esc_and_a_bracket_typed_by_a_person_both_arrive(start: Start, note: Path) -> None:
    program = start()
    send_slowly(program, [b"\x1b", b"[", b"see", b" note]"], 0.4)
    wait_text(program, note, "[see note]")
    program.wait_for("escaped")


def test_keys_that_arrive_together_are_done_in_order(start: Start, note: Path) -> None:
    program = start()
    program.send(b"abxyz\x7f\x7f\x7fdf\x1b[Dex\x7f\x1b[D\x1b[Dc")
    wait_text(program, note, "abcdef")
    program.send(b"\x1b[19~two")
    wait_text(program, note, "abcdef|two")


def test_they_are_in_order_though_the_machine_stood_still(start: Start, note: Path) -> None:
    program = start("stall")
    program.send(b"a")
    wait_text(program, note, "a")
    program.send_key("f8")
    program.send(b"x")
    wait_text(program, note, "a|x")


def test_the_terminals_own_cursor_stands_where_typing_goes(start: Start, note: Path) -> None:
    program = start()
    program.wait_until(lambda: not program.cursor_hidden, what="a visible cursor")
    program.send(b"abc")

    def follows() -> bool:
        column, line = program.cursor
        return program.screen_text().split("\n")[line][:column].endswith("abc")

    program.wait_until(follows, what="the cursor behind the text")


@pytest.mark.parametrize("fault", ["handler", "worker", "input"])
def test_a_crash_says_one_calm_sentence_and_nothing_private(
    start: Start, note: Path, fault: str
) -> None:
    program = start(fault)
    program.send_key("f9")
    if fault == "input":
        program.wait_for("broken")
        program.send(b"a")
    assert program.wait_exit(5) == 1
    assert CALM in program.screen_text()
    assert program.screen_text().count("fault") == 1
    assert "Traceback" not in program.screen_text()
    (log,) = (note.parent / "log").iterdir()
    assert log.stat().st_mode & 0o777 == 0o600
    written = log.read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "tests/e2e/tiny_app.py:" in written
    assert MARKER not in written
    assert MARKER.encode() not in program.raw


def test_a_failing_thread_is_logged_and_the_screen_stays(start: Start, note: Path) -> None:
    program = start("thread")
    program.send_key("f9")
    program.wait_until(lambda: any((note.parent / "log").glob("*")), what="a log")
    program.send(b"on")
    wait_text(program, note, "on")
    assert MARKER.encode() not in program.raw


@pytest.mark.parametrize("closed", ["0</dev/null", "2>/dev/null", "1>/dev/null"])
def test_it_says_so_when_there_is_no_terminal(note: Path, closed: str) -> None:
    argv = ["/bin/sh", "-c", f'"$@" {closed}', "sh", sys.executable, "-m", "tests.e2e.tiny_app"]
    with PtyProgram([*argv, str(note)]) as program:
        assert program.wait_exit(5) == 1
        assert ("needs a terminal" in program.screen_text()) == (closed[0] != "2")


def test_a_size_that_is_told_too_late_changes_nothing(start: Start) -> None:
    program = start("size")
    program.send_key("f9")
    program.wait_for("told")
    program.send(b"a" * 60)
    program.wait_for("a" * 60)
