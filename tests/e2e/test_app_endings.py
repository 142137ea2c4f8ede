"""However a sitting ends, what was typed is there at the next start, once."""

from __future__ import annotations

import signal
import time

import pytest

from tests.e2e.product import (
    ALTERNATE_SCREEN_OFF,
    OFFERED,
    OVERVIEW,
    TYPING,
    Product,
    lowest,
    write,
)
from tests.e2e.terminal import PtyProgram
from tui_app.domain.records import Record
from tui_app.steps import finding

pytestmark = pytest.mark.pty

TEXT = "took 250 mg at noon, felt better é"


def type_draft(product: Product) -> PtyProgram:
    program = product.start()
    write(program, TEXT)
    product.wait_draft(program, TEXT)
    return program


def texts_offered(product: Product) -> list[str]:
    return [draft.text for draft in product.offered()]


def test_a_request_to_end_keeps_the_draft_and_the_next_start_goes_on(with_case: Product) -> None:
    program = with_case.start()
    write(program, TEXT)
    program.kill(signal.SIGTERM)
    assert program.wait_exit(3) == 143
    assert ALTERNATE_SCREEN_OFF in program.raw
    assert "250" not in program.screen_text()
    assert texts_offered(with_case) == [TEXT]

    program = with_case.start(wait=OFFERED)
    program.wait_for("note, not finished")
    program.send_key("enter")
    program.wait_for(TYPING)
    program.wait_for(TEXT)
    program.send(b" again")
    program.send_key("enter")
    program.wait_for("Note saved")
    with_case.wait_notes(program, f"{TEXT} again")
    assert with_case.offered() == []
    program.send(b"q")
    assert program.wait_exit() == 0
    assert with_case.notes() == [f"{TEXT} again"]


def test_a_hang_up_keeps_the_draft(with_case: Product) -> None:
    program = type_draft(with_case)
    program.kill(signal.SIGHUP)
    assert program.wait_exit(3) == 129
    assert ALTERNATE_SCREEN_OFF in program.raw
    assert texts_offered(with_case) == [TEXT]


@pytest.mark.parametrize("ignored", [False, True])
def test_a_closed_terminal_ends_it_without_spinning(with_case: Product, ignored: bool) -> None:
    program = with_case.start(ignore_hangup=ignored)
    write(program, TEXT)
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
    assert texts_offered(with_case) == [TEXT]


def test_a_kill_while_typing_loses_no_letter(with_case: Product) -> None:
    program = type_draft(with_case)
    program.kill(signal.SIGKILL)
    program.wait_exit()
    (draft,) = with_case.offered()
    assert draft.text == TEXT
    assert not draft.still_open


@pytest.mark.parametrize("delay", [0.0, 0.003, 0.01, 0.03])
def test_a_kill_around_enter_leaves_the_text_exactly_once(with_case: Product, delay: float) -> None:
    program = type_draft(with_case)
    program.send_key("enter")
    time.sleep(delay)
    program.kill(signal.SIGKILL)
    program.wait_exit()
    assert sorted([*with_case.notes(), *texts_offered(with_case)]) == [TEXT]


def test_a_kill_right_after_it_was_said_to_be_saved(with_case: Product) -> None:
    program = type_draft(with_case)
    program.send_key("enter")
    program.wait_for("Note saved")
    program.kill(signal.SIGKILL)
    program.wait_exit()
    assert with_case.notes() == [TEXT]
    program = with_case.start()
    program.wait_still()
    assert OFFERED not in program.screen_text()
    assert OVERVIEW in program.screen_text()


def test_a_kill_in_a_form_brings_its_fields_back(product: Product) -> None:
    program = product.start()
    program.send(b"a")
    program.wait_for("A NEW CASE")
    program.send(b"Mum and her knee")
    program.wait_for("her knee")
    program.send_key("enter")
    program.send(b"Rosa")
    program.wait_for("Rosa")
    product.wait_draft(program, "Mum and her knee\nRosa")
    program.kill(signal.SIGKILL)
    program.wait_exit()

    program = product.start(wait=OFFERED)
    program.wait_for("form, not finished")
    program.send_key("enter")
    program.wait_for("A NEW CASE")
    program.wait_for("Rosa")
    program.wait_for("Mum and her knee")
    # The old draft is taken over, and stands under this session before anything is typed.
    program.kill(signal.SIGKILL)
    program.wait_exit()
    assert texts_offered(product) == ["Mum and her knee\nRosa"]

    program = product.start(wait=OFFERED)
    program.wait_for("form, not finished")
    program.send_key("enter")
    program.wait_for("Mum and her knee")
    program.send_key("ctrl+s")
    program.wait_for("Your case is started.")
    with product.session() as session:
        assert [case.title for case in session.store.cases()] == ["Mum and her knee"]
        assert session.patient is not None
        assert session.patient.name == "Rosa"
    assert product.offered() == []


def test_a_cut_line_in_the_forms_of_a_record_brings_them_back(with_case: Product) -> None:
    program = with_case.start()
    to_the_records(program)
    program.send(b"a")
    program.wait_for("A NEW RECORD")
    program.send(b"CT of the knee")
    with_case.wait_draft(program, "CT of the knee")
    program.kill(signal.SIGHUP)
    assert program.wait_exit(3) == 129

    program = go_on(with_case)
    program.wait_for("CT of the knee")
    program.send_key("ctrl+s")
    program.wait_for("Saved: record.")
    to_the_records(program)
    program.wait_for("CT of the knee")
    program.send_key("down")
    program.send(b" ")
    program.wait_for("ASKED FOR IT")
    program.send_key("tab")
    program.send_key("tab")
    program.send(b"Ms Model")
    with_case.wait_draft(program, "Ms Model")
    program.close_master()
    assert program.wait_exit() == 129

    program = go_on(with_case)
    program.wait_for("Ms Model")
    program.send_key("ctrl+s")
    program.wait_for("Saved: CT of the knee.")
    with with_case.session() as session:
        (record,) = finding.entries(session, Record)
        assert (record.title, record.state, record.spoke_to) == (
            "CT of the knee", "asked", "Ms Model"
        )  # fmt: skip
    assert with_case.offered() == []


def to_the_records(program: PtyProgram) -> None:
    program.send(b"/records list")
    program.wait_for("Records list")
    program.send_key("enter")
    program.wait_for("Write down a document")


def go_on(product: Product) -> PtyProgram:
    """Start again, and open the form that was cut off."""
    program = product.start(wait=OFFERED)
    program.wait_for("form, not finished")
    program.send_key("enter")
    return program


def test_a_frozen_terminal_stops_neither_typing_nor_the_end(with_case: Product) -> None:
    program = with_case.start()
    write(program, "frozen ")
    keys = "".join(f"{number:03} " for number in range(50))
    program.stall()
    for key in keys:
        program.send(key.encode())
    with_case.wait_draft(program, "frozen " + keys)
    program.resume()
    program.wait_for("049")
    program.stall()
    for key in keys:
        program.send(key.encode())
    with_case.wait_draft(program, "frozen " + keys + keys)
    began = time.monotonic()
    program.kill(signal.SIGTERM)
    assert program.wait_exit(4) == 143
    assert time.monotonic() - began < 3.5
    assert texts_offered(with_case) == ["frozen " + keys + keys]


def test_quitting_with_an_unsaved_text_asks(with_case: Product) -> None:
    program = type_draft(with_case)
    program.send(b"\x1bq")
    program.wait_for("not saved yet. If you quit now")
    program.send_key("escape")
    program.wait_for(OVERVIEW)
    program.send(b"n")
    program.wait_for(TYPING)
    assert TEXT in lowest(program)
    program.send_key("escape")
    program.wait_gone(TYPING)
    program.send(b"q")
    program.wait_for("not saved yet. If you quit now")
    program.send_key("down")
    program.send_key("enter")
    assert program.wait_exit() == 0
    assert texts_offered(with_case) == [TEXT]
