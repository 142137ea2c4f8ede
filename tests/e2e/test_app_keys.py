"""Keys that arrive in pieces, in heaps, or broken: none acts by accident, none loses text."""

from __future__ import annotations

import pytest

from tests.e2e.product import OVERVIEW, TYPING, Product, lowest, write
from tests.e2e.terminal import PtyProgram

pytestmark = pytest.mark.pty

STEPS = "Ask your own doctor"
"""Stands on the screen of the steps, where 2 leads, but not in this overview's agenda."""


def send_slowly(program: PtyProgram, pieces: list[bytes], gap: float) -> None:
    for number, piece in enumerate(pieces):
        if number:
            program.listen(gap)
        program.send(piece)


def back_to_overview(program: PtyProgram) -> None:
    program.send(b"1")
    program.wait_for(OVERVIEW)


def test_a_sequence_in_pieces_neither_acts_nor_loses_text(with_case: Product) -> None:
    program = with_case.start()
    write(program, "abc")
    for pieces in ([b"\x1b", b"[D"], [b"\x1b[", b"D"], [b"\x1bO", b"D"]):
        send_slowly(program, pieces, 0.1)
    program.send(b"_")
    program.wait_for("_abc")
    for pieces in ([b"\x1b", b"[A"], [b"\x1b", b"[5", b"~"], [b"\x1b", b"OP"]):
        send_slowly(program, pieces, 0.6)
        program.send(b"+")
    program.wait_for("_+++abc")
    with_case.wait_draft(program, "_+++abc")
    assert TYPING in program.screen_text()
    program.send_key("escape")
    program.wait_for("n brings it back")
    program.send_key("up")
    program.wait_gone("n brings it back")
    program.wait_still()
    before = program.screen_text()
    for pieces in ([b"\x1b", b"[A"], [b"\x1b[", b"A"], [b"\x1b", b"[15", b"~"]):
        for gap in (0.1, 0.6):
            send_slowly(program, pieces, gap)
    program.wait_still()
    assert program.screen_text().split("\n") == before.split("\n")
    assert [draft.text for draft in with_case.offered()] == ["_+++abc"]
    assert with_case.notes() == []


def test_esc_and_a_key_right_behind_it_are_two_keys(with_case: Product) -> None:
    program = with_case.start()
    write(program, "kept")
    for pieces, gap in (
        ([b"\x1b", b"2"], 0.03),
        ([b"\x1b", b"2"], 0.08),
        ([b"\x1b2"], 0.0),
    ):
        send_slowly(program, pieces, gap)
        program.wait_for(STEPS)
        program.wait_gone(OVERVIEW)
        back_to_overview(program)
        program.send(b"n")
        program.wait_for(TYPING)
        program.wait_for("Note kept")
    for gap in (0.03, 0.08):
        send_slowly(program, [b"\x1b", b"n"], gap)
        program.send(b"!")
    program.wait_for("Note kept!!")
    # What some terminals send for Alt and an arrow or Backspace moves and deletes by words.
    program.send(b" one two\x1bb\x1b\x7f")
    program.wait_for("Note kept!! two")


def test_what_is_typed_ahead_goes_where_it_would_have_gone(with_case: Product) -> None:
    program = with_case.start()
    program.send(b"nfirst\r")
    program.send(b"2")
    program.wait_gone(OVERVIEW)
    program.send(b"na\rnb\r1ncd\x1bN")
    program.wait_for("NOTES  3 notes")
    with_case.wait_notes(program, "a", "b", "first")
    assert [draft.text for draft in with_case.offered()] == ["cd"]


def test_a_paste_is_one_note_whatever_is_in_it(with_case: Product) -> None:
    program = with_case.start()
    lines = "\n".join(f"line {number} of the letter" for number in range(50))
    program.send(b"n")
    program.wait_for(TYPING)
    program.paste(lines)
    program.wait_for("line 49")
    assert TYPING in program.screen_text()
    program.send_key("enter")
    program.wait_for("Note saved")
    with_case.wait_notes(program, lines)

    # Without the marks of a paste, and where no text is being typed.
    burst = lines.replace("line", "burst")
    program.send(burst.replace("\n", "\r").encode())
    program.wait_for("burst 49")
    program.wait_for(TYPING)
    program.send_key("enter")
    program.wait_for("Note saved")
    with_case.wait_notes(program, burst, lines)

    # With a list in front; ESC in it is shown, and does nothing.
    program.send(b"N")
    program.wait_for("NOTES  2 notes")
    program.paste("d e q \x1b[31mred\x1b[0m \x1bOP \x11 u\nqqq")
    program.wait_for(TYPING)
    program.wait_for("␛[31mred␛[0m ␛OP ␑ u")
    program.wait_for("qqq")
    program.send_key("enter")
    program.wait_for("NOTES  3 notes")
    with_case.wait_notes(program, burst, lines, "d e q ␛[31mred␛[0m ␛OP ␑ u\nqqq")
    assert "2 Before" in program.screen_text()

    # Into one line of a form: all of it, on one line.
    program.send_key("escape")
    program.wait_for(OVERVIEW)
    program.send(b"/")
    program.wait_for("FIND OR DO")
    program.paste("start\na case")
    program.wait_for("start a case")


def test_a_huge_paste_and_bytes_that_are_no_text(with_case: Product) -> None:
    program = with_case.start()
    huge = "".join(
        f"{number:05}" + "." * 93 + ("\n" if number % 3 else " ") for number in range(1010)
    )
    program.send(b"n")
    program.wait_for(TYPING)
    program.paste(huge + "the end")
    program.wait_for("the end", 10)
    program.send(b" caf\xe9 \xff!")
    program.wait_for("caf\ufffd \ufffd!")
    program.send_key("enter")
    program.wait_for("Note saved", 10)
    (note,) = with_case.notes()
    assert note == huge + "the end caf\ufffd \ufffd!"
    assert len(note) > 100_000
    program.send(b"N")
    program.wait_for("NOTES  1 note")
    program.send_key("enter")
    program.wait_for("00008.")
    program.send_key("end")
    program.wait_for("more characters")
    program.send(b"nstill quick")
    program.wait_for("still quick")
    assert "Note still quick" in lowest(program)
