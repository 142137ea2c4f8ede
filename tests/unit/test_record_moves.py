"""A record on its way from wanted to confirmed, and what each step asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tui_app.domain.record_moves import (
    Answering,
    Asking,
    Checking,
    Confirming,
    LoanAnswering,
    Returning,
    Sending,
    move_faults,
    moved,
    next_move,
    title_of,
)
from tui_app.domain.records import CHECKS, Record, RecordState, record_faults

TODAY = date(2026, 11, 22)
WANTED = Record(title="CT, the images")


def step(record: Record, **typed: Any) -> Record:
    """Take the next step with what a person typed in its form."""
    move = next_move(record, TODAY, "Dr East")
    assert move is not None
    looked = dict.fromkeys(CHECKS, "yes") if isinstance(move, Checking) else {}
    move = replace(move, **{**looked, **typed})
    assert move_faults(record, move) == {}
    return moved(record, move)


def asked() -> Record:
    return step(WANTED, spoke_to="Ms Model")


def test_the_whole_way_takes_five_steps_that_begin_with_today() -> None:
    record = asked()
    assert (record.stage, record.asked_on) == (RecordState.ASKED, "2026-11-22")
    record = step(record, medium="disc")
    assert (record.stage, record.received_on, record.medium) == (
        RecordState.RECEIVED, "2026-11-22", "disc",
    )  # fmt: skip
    record = step(record)
    assert (record.stage, record.opens, record.legible) == (RecordState.CHECKED, "yes", "yes")
    record = step(record, courier="P 12")
    assert (record.stage, record.recipient) == (RecordState.SENT, "Dr East")
    record = step(record, confirmed_by="front desk")
    assert (record.stage, record.confirmed_on) == (RecordState.CONFIRMED, "2026-11-22")
    assert next_move(record, TODAY) is None


def test_what_is_sent_straight_to_the_doctor_needs_no_look() -> None:
    record = step(asked(), outcome="direct", recipient="Dr East")
    assert record.stage is RecordState.DIRECT
    assert isinstance(next_move(record, TODAY), Confirming)


@pytest.mark.parametrize(
    ("outcome", "state", "field"),
    [("missing", RecordState.MISSING, "reason"), ("refused", RecordState.REFUSED, "reason"),
     ("later", RecordState.ASKED, "extended_on"), ("again", RecordState.ASKED, "chased_on")],
)  # fmt: skip
def test_other_outcomes_are_kept(outcome: str, state: RecordState, field: str) -> None:
    record = step(asked(), outcome=outcome, reason="never made", promised_by="2026-11-30")
    assert record.stage is state
    assert getattr(record, field)
    assert record.promised_by == "2026-11-30"


def test_a_copy_that_is_not_right_stays_and_says_why() -> None:
    received = step(asked())
    move = Checking(opens="no", right_person="yes", complete="yes", legible="yes")
    assert "problem" in move_faults(received, move)
    record = moved(received, replace(move, problem="no pictures on the disc"))
    assert (record.stage, record.has_fault) == (RecordState.RECEIVED, True)
    again = next_move(record, TODAY)
    assert isinstance(again, Checking)
    assert (again.opens, again.problem) == ("no", "no pictures on the disc")


def test_nothing_in_a_copy_is_taken_for_granted() -> None:
    received = step(asked())
    move = next_move(received, TODAY)
    assert isinstance(move, Checking)
    assert list(move_faults(received, move)) == list(CHECKS)
    assert list(move_faults(received, replace(move, opens="yes", legible="no"))) == [
        "right_person", "complete"
    ]  # fmt: skip


def test_what_did_not_arrive_whole_is_not_confirmed() -> None:
    sent = step(step(step(asked())))
    record = step(sent, confirmed_by="desk", problem="one film is missing")
    assert record.stage is RecordState.SENT
    assert record.problem == "one film is missing"


def test_slides_go_back_at_the_end() -> None:
    record = step(step(replace(asked(), loan=True), outcome="direct"), confirmed_by="lab")
    assert record.is_due_back
    assert isinstance(next_move(record, TODAY), Returning)
    record = step(record)
    assert not record.is_due_back
    assert next_move(record, TODAY) is None


def test_who_lends_slides_is_asked_by_when_they_must_be_back() -> None:
    slides = replace(asked(), category="path.slides")
    move = next_move(slides, TODAY)
    assert isinstance(move, LoanAnswering)
    record = step(slides, return_by="2026-12-20")
    assert (record.return_by, record.is_due_back) == ("2026-12-20", True)
    too_early = replace(move, return_by="2026-11-01")
    assert list(move_faults(slides, too_early)) == ["return_by"]
    assert not step(slides, outcome="refused", reason="lost", return_by="").loan


@pytest.mark.parametrize(
    ("record", "move", "field"),
    [
        (asked(), Answering(on="2026-11-20"), "on"),
        (step(step(asked())), Sending(sent_on="2026-11-01"), "sent_on"),
        (step(step(step(asked()))), Confirming(confirmed_by="x", confirmed_on="2026-11-01"),
         "confirmed_on"),
        (WANTED, Asking(asked_on="2026-11-22", promised_by="2026-11-01"), "promised_by"),
    ],
)  # fmt: skip
def test_days_in_the_wrong_order_are_asked_about(record: Record, move: Any, field: str) -> None:
    assert list(move_faults(record, move)) == [field]


def test_what_has_been_done_was_done_by_today() -> None:
    move = Asking(asked_on="2026-11-23", promised_by="2026-12-24")
    assert list(move_faults(WANTED, move, TODAY)) == ["asked_on"]
    assert move_faults(WANTED, replace(move, asked_on="2026-11"), TODAY) == {}
    later = replace(WANTED, received_on="2026-12", return_by="2027-01-01", needed_by="2027-01-02")
    assert list(record_faults(later, TODAY)) == ["received_on"]


def test_a_whole_record_is_looked_at_too() -> None:
    wrong = replace(WANTED, asked_on="2026-11-20", received_on="2026-11", return_by="2026-10")
    assert list(record_faults(wrong)) == ["return_by"]
    assert record_faults(replace(wrong, return_by="2026-11")) == {}


def test_a_state_of_a_newer_version_is_read_as_wanted() -> None:
    assert replace(WANTED, state="teleported").stage is RecordState.WANTED


def test_every_step_has_a_title() -> None:
    assert title_of(Asking()) == "Asked for it"
