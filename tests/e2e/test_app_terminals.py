"""Terminals with few colours, none, or no terminal at all."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.e2e.product import COMMAND, OVERVIEW, Product, colours, write
from tests.e2e.terminal import DEFAULT_ENVIRONMENT, PtyProgram

pytestmark = pytest.mark.pty

PRIVATE = "Rosa's thyroid"

QUICK = {"ESCDELAY": "30"}

COLOUR = re.compile(r"(?:3|4|9|10)[0-8](?:;.*)?")
"""A part of an SGR sequence that chooses a colour; 39 and 49 choose the terminal's own."""


def walk(program: PtyProgram) -> None:
    """Go through the main screens and back to the overview."""
    for keys, shown in (
        (b"2", "Ask your own doctor"),
        (b"\r", "Your reasons"),
        (b"N", "NOTES  1 note"),
        (b"\r", "Written"),
        (b"/", "FIND OR DO"),
        (b"note", "All notes"),
        (b"\x1b", "Written"),
        (b"?", "Leave"),
        (b"\x1b", "Written"),
        (b"1", OVERVIEW),
    ):
        program.send(keys)
        program.wait_for(shown)
    program.wait_still()


def highlighted(program: PtyProgram) -> set[int]:
    """Return the lines on which something other than a tab is shown in reverse."""
    rows = program.cells()
    return {y for y, row in enumerate(rows) if y > 1 and any(cell.reverse for cell in row)}


def test_without_colours_the_highlight_is_still_seen(product: Product) -> None:
    product.make_case("called the office")
    program = product.start(env={"NO_COLOR": "1", "COLORTERM": "truecolor", **QUICK})
    program.wait_still()
    (line,) = highlighted(program)
    assert "Mark the reasons" in program.screen_text().split("\n")[line]
    walk(program)
    write(program, "typed")
    program.wait_still()
    found = colours(program.raw)
    assert [part for part in found if COLOUR.fullmatch(part)] == []
    assert "7" in found


def test_sixteen_colours_where_the_terminal_promises_no_more(product: Product) -> None:
    product.make_case("called the office")
    program = product.start(env={"TERM": "xterm", **QUICK})
    walk(program)
    assert [part for part in colours(program.raw) if part.startswith(("38", "48"))] == []
    assert len(highlighted(program)) == 1


def test_a_locale_that_is_not_set_still_shows_every_letter(product: Product) -> None:
    product.make_case("thé à la menthe, 我的膝盖", title="Zoë’s knee")
    bare = {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    program = product.start(env=bare)
    program.wait_for("Zoë’s knee")
    program.wait_for("thé à la menthe")
    write(program, "naïve 膝盖")
    program.send_key("enter")
    product.wait_notes(program, "naïve 膝盖", "thé à la menthe, 我的膝盖")
    assert "\\u" not in program.screen_text()
    assert b"\\u" not in program.raw


@pytest.mark.parametrize("term", ["dumb", "unknown", ""])
def test_a_terminal_that_shows_no_screen_is_told_so(product: Product, term: str) -> None:
    product.make_case(PRIVATE, title=PRIVATE)
    program = product.start(wait="", env={"TERM": term})
    assert program.wait_exit() == 2
    (sentence,) = [line for line in program.screen_text().split("\n") if line]
    assert sentence.startswith("This terminal cannot show a full screen")
    assert b"\x1b" not in program.raw


@pytest.mark.parametrize("closed", ["0</dev/null", "2>elsewhere", "1>elsewhere"])
def test_it_says_so_when_a_stream_is_no_terminal(product: Product, closed: str) -> None:
    product.make_case(PRIVATE, title=PRIVATE)
    command = ["/bin/sh", "-c", f'"$@" {closed}', "sh", *COMMAND, "--file", str(product.file)]
    program = product.start_command(command, wait="")
    assert program.wait_exit() == 2
    elsewhere = product.home.parent / "elsewhere"
    written = elsewhere.read_text(encoding="utf-8") if elsewhere.exists() else ""
    said = " ".join((program.screen_text() + written).split())
    assert said.startswith("The screen needs a terminal, but its ")
    assert said.count(".") == 1
    assert "Rosa" not in said


def test_it_says_so_without_any_terminal(product: Product) -> None:
    done = subprocess.run(
        COMMAND,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env={**DEFAULT_ENVIRONMENT, **product.environment},
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("The screen needs a terminal")
    assert not product.file.exists()


def test_no_side_channel_of_the_framework_is_open(product: Product) -> None:
    product.make_case()
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        folder = product.home.parent / "channels"
        folder.mkdir()
        program = product.start_command(
            [*COMMAND, "--file", str(product.file)],
            env={
                "TEXTUAL": "devtools,debug",
                "TEXTUAL_LOG": str(folder / "log"),
                "TEXTUAL_DEBUG": "1",
                "TEXTUAL_SCREENSHOT": "0",
                "TEXTUAL_SCREENSHOT_LOCATION": str(folder),
                "TEXTUAL_PRESS": "n,x,x,x",
                "TEXTUAL_DEVTOOLS_HOST": "127.0.0.1",
                "TEXTUAL_DEVTOOLS_PORT": str(server.getsockname()[1]),
            },
            cwd=folder,
        )
        write(program, "private")
        program.send_key("enter")
        program.wait_for("Note saved")
        program.send(b"q")
        assert program.wait_exit() == 0
        with pytest.raises(BlockingIOError):
            server.accept()
    assert list(folder.iterdir()) == []
    assert product.notes() == ["private"]
    kept = {path.name for path in product.home.rglob("*") if path.is_file()}
    assert {name for name in kept if not name.startswith("case")} == {"config.toml"}
