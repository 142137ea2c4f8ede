"""Two sittings at one file, and a file that somebody holds."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.e2e.product import OFFERED, OVERVIEW, TYPING, Product, lowest, write
from tests.e2e.terminal import PtyProgram

pytestmark = pytest.mark.pty

HOLD = """\
import sys
import sqlcipher3.dbapi2 as dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
print("free", flush=True)
"""


ON_A_NETWORK_DISK = """\
import sys
from pathlib import Path
from tui_app import runtime
from tui_app.settings import Settings
from tui_app.store import connection, side_file
connection.on_network = side_file.on_network = lambda path: True
raise SystemExit(runtime.run_app(Path(sys.argv[1]), Settings(name="Maria")))
"""


@contextmanager
def held(product: Product, lock: str = "IMMEDIATE") -> Iterator[PtyProgram]:
    """Hold the file as another program's write would, until the block ends."""
    command = [sys.executable, "-c", HOLD, str(product.file), lock]
    with PtyProgram(command, env=product.environment) as holder:
        holder.wait_for("held")
        yield holder
        if holder.running:
            holder.send_key("ctrl+d")
            holder.wait_for("free")


def test_the_text_of_a_sitting_that_still_lives_is_offered_and_nothing_is_overwritten(
    with_case: Product,
) -> None:
    first = with_case.start()
    write(first, "typed before the line dropped")
    with_case.wait_draft(first, "typed before the line dropped")
    second = with_case.start(wait=OFFERED)
    second.wait_for("still open elsewhere")
    second.wait_for("typed before the line dropped")
    second.send(b"a")
    second.wait_for("Kept as a note")
    with_case.wait_notes(second, "typed before the line dropped")
    first.send(b", and after")
    first.wait_for("and after")
    first.send_key("enter")
    first.wait_for("Note saved")
    with_case.wait_notes(
        first, "typed before the line dropped", "typed before the line dropped, and after"
    )
    second.wait_for("dropped, and after")
    assert with_case.offered() == []


def test_going_on_elsewhere_and_saving_in_both_keeps_both(with_case: Product) -> None:
    first = with_case.start()
    write(first, "asked for the images")
    with_case.wait_draft(first, "asked for the images")
    second = with_case.start(wait=OFFERED)
    second.wait_for("asked for the images")
    second.send_key("enter")
    second.wait_for(TYPING)
    second.send(b" twice")
    second.wait_for("images twice")
    second.send_key("enter")
    second.wait_for("Note saved")
    first.send_key("enter")
    first.wait_for("Note saved")
    with_case.wait_notes(first, "asked for the images", "asked for the images twice")
    assert with_case.offered() == []


def test_a_form_of_two_sittings_overwrites_nothing(product: Product) -> None:
    product.make_case("the only note")
    programs = [product.start(), product.start()]
    for number, program in enumerate(programs):
        program.send(b"N")
        program.wait_for("NOTES  1 note")
        program.wait_for("the only note")
        program.send(b"e")
        program.wait_for("CHANGE THIS NOTE")
        program.send(f" {number}".encode())
        program.wait_for(f"the only note {number}")
    programs[0].send_key("ctrl+s")
    programs[0].wait_gone("CHANGE THIS NOTE")
    programs[1].send_key("ctrl+s")
    programs[1].wait_for("changed this note while you had it open.")
    programs[1].kill(signal.SIGKILL)
    programs[1].wait_exit()
    found = product.run("notes", "--file", str(product.file)).stdout
    assert "the only note 0" in found
    assert "the only note 1" in "".join(draft.text for draft in product.offered())


def test_what_others_write_appears_and_typing_goes_on(with_case: Product) -> None:
    first, second = with_case.start(), with_case.start()
    write(second, "half a thou")
    cursor = second.cursor
    write(first, "the doctor called back")
    first.send_key("enter")
    first.wait_for("Note saved")
    second.wait_for("the doctor called back", 2)
    done = with_case.run("note", "--file", str(with_case.file), typed="from the shell\n")
    assert done.returncode == 0
    second.wait_for("from the shell", 2)
    first.wait_for("from the shell", 2)
    assert "Note half a thou" in lowest(second)
    assert second.cursor == cursor
    assert not second.cursor_hidden
    second.send(b"ght")
    second.wait_for("half a thought")
    second.send_key("enter")
    second.wait_for("Note saved")
    first.wait_for("half a thought", 2)
    with_case.wait_notes(second, "the doctor called back", "from the shell", "half a thought")


def test_a_held_file_stops_nobody_from_writing(with_case: Product) -> None:
    program = with_case.start()
    with held(with_case):
        write(program, "while it is held")
        program.send_key("enter")
        program.wait_for("1 not saved yet")
        write(program, "one more")
        program.send_key("enter")
        program.wait_for("2 not saved yet")
        program.send(b"q")
        program.wait_for("2 changes could not be written yet.")
        program.send_key("enter")
        program.wait_for(OVERVIEW)
        assert program.running
        assert with_case.notes() == []
        write(program, "not sent off")
    program.wait_for("Everything is saved now.", 3)
    assert "Note not sent off" in lowest(program)
    with_case.wait_notes(program, "one more", "while it is held")
    program.send_key("enter")
    program.wait_for("Note saved")
    program.send(b"q")
    assert program.wait_exit() == 0
    assert with_case.notes() == ["not sent off", "one more", "while it is held"]
    assert with_case.offered() == []


def test_quitting_while_the_file_is_held_loses_nothing(with_case: Product) -> None:
    program = with_case.start()
    with held(with_case):
        write(program, "never written")
        program.send_key("enter")
        program.wait_for("1 not saved yet")
        program.send(b"q")
        program.wait_for("1 change could not be written yet.")
        program.send_key("down")
        program.send_key("enter")
        assert program.wait_exit() == 0
    assert [draft.text for draft in with_case.offered()] == ["never written"]
    program = with_case.start(wait=OFFERED)
    program.wait_for("never written")
    program.send_key("enter")
    program.wait_for(TYPING)
    program.send_key("enter")
    program.wait_for("Note saved")
    with_case.wait_notes(program, "never written")


def test_on_a_network_disk_a_write_elsewhere_stops_nobody_from_writing(product: Product) -> None:
    program = product.start_command([sys.executable, "-c", ON_A_NETWORK_DISK, str(product.file)])
    write(program, "first")
    program.send_key("enter")
    program.wait_for("Note saved")
    # There a file that is being written cannot even be read.
    with held(product, "EXCLUSIVE"):
        write(program, "second")
        program.send_key("enter")
        program.wait_for("1 not saved yet")
        program.listen(1)
        assert program.running
    program.wait_for("Everything is saved now.", 3)
    program.wait_for("second")
    product.wait_notes(program, "first", "second")
    program.send(b"q")
    assert program.wait_exit() == 0
