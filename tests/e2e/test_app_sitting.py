"""A sitting from the welcome to the end, in every size of window."""

from __future__ import annotations

import json

import pytest

from tests.e2e.product import (
    ALTERNATE_SCREEN_OFF,
    OVERVIEW,
    TYPING,
    WELCOME,
    Product,
    lowest,
    write,
)
from tests.e2e.terminal import PtyProgram

pytestmark = pytest.mark.pty


def wait_cursor_behind(program: PtyProgram, text: str) -> None:
    def follows() -> bool:
        column, line = program.cursor
        shown = [*program.screen_text().split("\n"), *[""] * 200][line][:column]
        return not program.cursor_hidden and shown.rstrip().endswith(text)

    program.wait_until(follows, what=f"the cursor behind {text!r}")


def wait_no_cursor(program: PtyProgram) -> None:
    program.wait_until(lambda: program.cursor_hidden, what="a hidden cursor")


def written_while_idle(program: PtyProgram, seconds: float) -> bytes:
    program.wait_still(0.6)
    before = len(program.raw)
    program.listen(seconds)
    return program.raw[before:]


def test_a_first_sitting(product: Product) -> None:
    program = product.start(wait=WELCOME)
    wait_no_cursor(program)
    program.send(b"a")
    program.wait_for("A NEW CASE")
    program.send(b"Mum")
    wait_cursor_behind(program, "Mum")
    program.send_key("ctrl+s")
    program.wait_for("Your case is started.")
    program.wait_for(OVERVIEW)
    wait_no_cursor(program)
    write(program, "her knee hurts when she climbs stairs")
    wait_cursor_behind(program, "climbs stairs")
    program.wait_for("draft kept, not saved yet")
    program.send_key("enter")
    program.wait_for("Note saved")
    wait_no_cursor(program)
    assert written_while_idle(program, 3) == b""
    program.send(b"q")
    assert program.wait_exit() == 0
    assert ALTERNATE_SCREEN_OFF in program.raw
    assert program.screen_text().strip() == ""
    assert not program.cursor_hidden
    listed = product.run("notes", "--file", str(product.file), "--json")
    (note,) = json.loads(listed.stdout)
    assert note["text"] == "her knee hurts when she climbs stairs"
    assert product.offered() == []


def test_the_cursor_follows_the_line_wherever_it_moves(with_case: Product) -> None:
    program = with_case.start()
    program.send(b"n")
    program.wait_for(TYPING)
    wait_cursor_behind(program, "Note")
    program.send("één".encode())
    wait_cursor_behind(program, "één")
    program.send_key("ctrl+j")
    program.send(b"two")
    wait_cursor_behind(program, "two")
    program.send_key("up")
    program.send_key("home")
    wait_cursor_behind(program, "Note")
    program.send_key("end")
    program.resize(60, 15)
    wait_cursor_behind(program, "één")
    program.send_key("ctrl+c")
    program.wait_for("esc leaves the text")
    wait_cursor_behind(program, "één")
    assert written_while_idle(program, 1.5) == b""
    program.send_key("escape")
    wait_no_cursor(program)
    program.send(b"/")
    program.wait_for("FIND OR DO")
    program.send(b"kne")
    wait_cursor_behind(program, "kne")
    program.send_key("escape")
    wait_no_cursor(program)
    program.send(b"n")
    wait_cursor_behind(program, "één")


def test_keys_before_the_first_frame_are_not_lost(with_case: Product) -> None:
    program = with_case.start(wait="")
    program.send(b"nkept")
    program.wait_for(OVERVIEW, 20)
    program.send(b" thought")
    program.wait_for("kept thought")
    with_case.wait_draft(program, "kept thought")


def test_a_window_of_any_size(with_case: Product) -> None:
    program = with_case.start(wait="", columns=1, lines=1)
    program.wait_until(lambda: b"\x1b[?1049h" in program.raw, 20, "the screen")
    program.wait_still()
    program.send(b"n")
    program.wait_still()
    typed = ""
    sizes = [(1, 1), (8, 3), (40, 12), (0, 0), (300, 80), (2, 50), (200, 1), (80, 24)]
    for number, (columns, lines) in enumerate(sizes):
        program.resize(columns, lines)
        piece = f"size {number}, "
        program.send(piece.encode())
        typed += piece
    program.wait_for("size 6, size 7,")
    with_case.wait_draft(program, typed)
    program.send_key("enter")
    program.wait_for("Note saved")
    assert with_case.notes() == [typed.rstrip()]


@pytest.mark.parametrize("size", [(0, 0), (8, 3), (300, 80)])
def test_it_starts_and_ends_in_a_window_of_an_odd_size(
    with_case: Product, size: tuple[int, int]
) -> None:
    program = with_case.start(wait="", columns=size[0], lines=size[1])
    program.wait_for("Mum" if size[0] != 8 else "Mu", 20)
    program.wait_still()
    program.send(b"nodd")
    with_case.wait_draft(program, "odd")
    program.send_key("enter")
    with_case.wait_notes(program, "odd")
    program.send(b"q")
    assert program.wait_exit() == 0


def test_a_small_window_is_fully_usable(product: Product) -> None:
    product.make_case("first thought", "! call radiology")
    program = product.start(columns=40, lines=12)
    program.wait_for("Mum")
    program.wait_for("call radiology")
    write(program, "a thought that is longer than this line is wide!")
    wait_cursor_behind(program, "is wide!")
    # The line may show its end a moment before it has grown.
    program.wait_until(lambda: "a thought that is longer" in lowest(program))
    program.send_key("enter")
    program.wait_for("Note saved")
    program.send(b"N")
    program.wait_for("NOTES  3 notes")
    program.wait_for("first thought")
    program.send_key("enter")
    program.wait_for("is wide!")
    program.wait_for("Written")
    program.send_key("escape")
    program.wait_for("NOTES  3 notes")
    program.send(b"n")
    program.wait_for("Note")
    program.send(b"from the list\r")
    program.wait_for("NOTES  4 notes")
    assert "from the list" in product.notes()
