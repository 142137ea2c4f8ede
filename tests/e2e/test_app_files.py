"""Files that cannot be used: one sentence, the exit code, and the file as it was."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.product import COMMAND, OVERVIEW, Product, write

pytestmark = pytest.mark.pty


def empty(product: Product) -> None:
    product.home.mkdir(mode=0o700)
    product.file.touch(mode=0o600)


def truncated(product: Product) -> None:
    product.make_case("a note")
    os.truncate(product.file, product.file.stat().st_size // 2)


def cut_within_the_header(product: Product) -> None:
    product.make_case("a note")
    os.truncate(product.file, 50)


def of_another_program(product: Product) -> None:
    product.home.mkdir(mode=0o700)
    with sqlite3.connect(product.file) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
    other.close()
    product.file.chmod(0o600)


def newer(product: Product) -> None:
    product.make_case("a note")
    with sqlite3.connect(product.file) as file:
        file.execute("PRAGMA user_version = 999")
    file.close()


def a_folder(product: Product) -> None:
    product.file.mkdir(parents=True, mode=0o700)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (empty, "is empty"),
        (truncated, "is damaged: its end is missing"),
        (cut_within_the_header, "is not a Second Opinion case file"),
        (of_another_program, "belongs to another program"),
        (newer, "was written by a newer Second Opinion (file version 999"),
        (a_folder, "is not a file"),
    ],
)
def test_a_file_that_cannot_be_used(
    product: Product, make: Callable[[Product], None], words: str
) -> None:
    make(product)
    before = product.file.read_bytes() if product.file.is_file() else b""
    program = product.start(wait="", columns=200)
    assert program.wait_exit() == 3
    said = " ".join(program.screen_text().split())
    assert said.startswith(str(product.file))
    assert words in said
    assert "Traceback" not in said
    assert b"\x1b" not in program.raw
    assert (product.file.read_bytes() if product.file.is_file() else b"") == before
    assert not (product.home / "logs").exists()


def as_one_who_obeys_modes() -> list[str]:
    """Return what makes a command obey file modes; root does not, unless it gives that up."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and setpriv, which takes that away, is missing")
    powers = "-dac_override,-dac_read_search,-fowner,-chown"
    return ["setpriv", f"--bounding-set={powers}", f"--inh-caps={powers}"]


def read_only_folder(product: Product) -> None:
    product.home.chmod(0o500)


def everything_read_only(product: Product) -> None:
    for path in product.home.iterdir():
        path.chmod(0o400)
    product.home.chmod(0o500)


@pytest.mark.parametrize("make", [read_only_folder, everything_read_only])
def test_a_folder_that_may_not_be_written_is_refused(
    product: Product, make: Callable[[Product], None]
) -> None:
    product.make_case("a note")
    obeying = as_one_who_obeys_modes()
    make(product)
    before = product.file.read_bytes()
    command = [*obeying, *COMMAND, "--file", str(product.file)]
    program = product.start_command(command, wait="", columns=200)
    assert program.wait_exit() == 3
    product.home.chmod(0o700)
    said = " ".join(program.screen_text().split())
    assert said.startswith("The case file or its folder is read-only")
    assert "Traceback" not in said
    assert b"\x1b" not in program.raw
    assert not (product.home / "logs").exists()
    assert product.file.read_bytes() == before


def test_what_cannot_be_written_is_never_said_to_be_saved(product: Product) -> None:
    product.make_case("a note")
    obeying = as_one_who_obeys_modes()
    product.file.chmod(0o400)
    program = product.start_command([*obeying, *COMMAND, "--file", str(product.file)])
    write(program, "more")
    program.send_key("enter")
    program.wait_for("COULD NOT SAVE 1")
    program.send(b"q")
    program.wait_for("1 change could not be written yet.")
    program.send_key("escape")
    program.wait_for(OVERVIEW)
    product.file.chmod(0o600)
    program.kill(signal.SIGTERM)
    assert program.wait_exit() == 143
    assert product.notes() == ["a note"]
    assert [draft.text for draft in product.offered()] == ["more"]


def test_the_folder_of_the_file_is_made_and_closed(product: Product) -> None:
    deep = product.home / "made" / "for it" / "case.db"
    program = product.start("--file", str(deep))
    write(program, "first")
    program.send_key("enter")
    program.wait_for("Note saved")
    program.send(b"q")
    assert program.wait_exit() == 0
    for path in (deep, Path(deep).with_name("case-drafts.db")):
        assert path.stat().st_mode & 0o777 == 0o600
    assert deep.parent.stat().st_mode & 0o777 == 0o700
    assert deep.parent.parent.stat().st_mode & 0o777 == 0o700
