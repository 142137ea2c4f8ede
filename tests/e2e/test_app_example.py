"""The worked example: thrown away, kept, or left behind by a kill."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.e2e.product import ALTERNATE_SCREEN_OFF, OVERVIEW, Product, write
from tests.e2e.terminal import PtyProgram

pytestmark = pytest.mark.pty

BANNER = "Worked example, thrown away at the end"
QUESTION = "This was the worked example."


def folders() -> list[Path]:
    return list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("second-opinion-demo-*"))


def start_example(product: Product) -> PtyProgram:
    program = product.start("--demo", wait=BANNER)
    program.wait_for("Try anything: this case is invented.")
    program.wait_for(OVERVIEW)
    return program


def test_the_example_is_thrown_away_unless_it_is_kept(product: Product) -> None:
    program = start_example(product)
    (folder,) = folders()
    assert folder.stat().st_mode & 0o777 == 0o700
    write(program, "tried it out")
    program.send_key("enter")
    program.wait_for("Note saved")
    program.send(b"q")
    program.wait_for(QUESTION)
    program.wait_for("Keep it as my own case")
    program.send_key("escape")
    program.wait_for(OVERVIEW)
    program.send(b"q")
    program.wait_for("Throw it away")
    program.send_key("end")
    program.send_key("enter")
    assert program.wait_exit() == 0
    assert ALTERNATE_SCREEN_OFF in program.raw
    assert folders() == []
    assert not product.file.exists()

    program = start_example(product)
    write(program, "tried it again")
    program.send_key("enter")
    program.wait_for("Note saved")
    program.send(b"q")
    program.wait_for("Keep it as my own case")
    program.send_key("down")
    program.send_key("enter")
    assert program.wait_exit() == 0
    assert "The example is now a case of your own" in program.screen_text()
    assert folders() == []
    assert "tried it again" in product.notes()
    assert "tried it out" not in product.notes()
    assert len(product.notes()) > 5
    program = product.start()
    program.wait_for("tried it again")
    assert BANNER not in program.screen_text()


def test_a_killed_example_is_removed_by_the_next_and_a_live_one_is_not(product: Product) -> None:
    killed = start_example(product)
    (left,) = folders()
    killed.kill(signal.SIGKILL)
    killed.wait_exit()
    assert folders() == [left]
    program = start_example(product)
    (mine,) = folders()
    assert mine != left
    other = start_example(product)
    assert mine in folders()
    assert len(folders()) == 2
    for number, one in ((signal.SIGTERM, program), (signal.SIGHUP, other)):
        one.kill(number)
        assert one.wait_exit(4) == 128 + number
    assert folders() == []
    assert not product.file.exists()
