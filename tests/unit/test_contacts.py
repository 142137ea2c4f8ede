"""The contact log and the insurer: states that follow from what was said, and what cannot be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.cases import NewCase, Patient
from tui_app.domain.contacts import (
    THEY_ANSWER,
    AvenueState,
    Contact,
    avenue_state,
    contact_faults,
    why_closed,
)
from tui_app.domain.entry import Entry
from tui_app.domain.insurance import Answer, Plan, is_valid_on, plan_faults
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.reaching import reached_words


def said(outcome: str, **known: str) -> Contact:
    return Contact(outcome=outcome, day="2026-11-20", said="words", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("log", "state"),
    [
        ([], AvenueState.NOT_STARTED),
        ([said("asked")], AvenueState.WAITING),
        ([said("nobody")], AvenueState.ASKED),
        ([said("answered")], AvenueState.ASKED),
        ([said("answered", next_step="they call back")], AvenueState.WAITING),
        ([said("nobody", next_step=THEY_ANSWER)], AvenueState.WAITING),
        ([said("answered", next_step=THEY_ANSWER)], AvenueState.ASKED),
        ([said("names"), said("asked")], AvenueState.NAMES),
        ([said("names"), said("closed")], AvenueState.CLOSED),
        ([said("closed"), said("asked")], AvenueState.WAITING),
    ],
)
def test_the_state_of_an_avenue_follows_from_its_log(
    log: list[Contact], state: AvenueState
) -> None:
    assert avenue_state(log) is state


def test_the_reason_for_closing_is_what_was_said_last() -> None:
    assert why_closed([said("names"), Contact(outcome="closed", said="too far away")]) == (
        "too far away"
    )
    assert why_closed([said("names")]) == ""


def test_a_contact_needs_some_words() -> None:
    assert "said" in contact_faults(Contact(day="2026-11-20"))
    assert contact_faults(Contact(day="2026-11-20", with_uid="x")) == {}


def test_the_next_step_cannot_lie_before_the_contact() -> None:
    late = Contact(day="2026-11-20", said="x", next_by="2026-11-19")
    assert "next_by" in contact_faults(late)
    assert contact_faults(Contact(day="2026-11-20", said="x", next_by="2026-11")) == {}


def test_an_approval_ends_after_it_begins() -> None:
    assert "valid_until" in plan_faults(Plan(valid_from="2026-12-01", valid_until="2026-11-30"))
    assert plan_faults(Plan(valid_from="2026-12-01", valid_until="2026-12")) == {}


@pytest.mark.parametrize(
    ("day", "valid"),
    [(date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2026, 12, 31), True),
     (date(2027, 1, 1), False)],
)  # fmt: skip
def test_an_approval_covers_its_days_and_no_others(day: date, valid: bool) -> None:
    assert is_valid_on(Plan(valid_from="2026-12-01", valid_until="2026-12"), day) is valid


def test_lists_show_only_the_end_of_a_member_number() -> None:
    assert Plan(member_number="AB-1234-9876").masked_number == "...9876"
    assert Plan(member_number="9876").masked_number == "..."
    assert Plan().masked_number == ""


def test_one_key_goes_through_the_answers() -> None:
    assert [Answer(answer=a).next_answer for a in ("", "yes", "no", "unclear", "odd")] == [
        "yes", "no", "unclear", "", "yes",
    ]  # fmt: skip


def test_a_call_and_a_visit_say_how_far_one_has_come_with_a_candidate(session: Session) -> None:
    session.start_case(NewCase(title="x"))

    def stored(table: str, **known: str) -> Entry:
        return finding.store_entry(session, finding.begin(session, table, **known))

    def reached(candidate: Entry) -> str:
        assert isinstance(candidate, Candidate)
        return reached_words(session)(candidate)

    east = stored("candidates", name="Dr East")
    west = stored("candidates", name="Dr West", reached="no")
    stored("contacts", with_uid=east.uid, outcome="nobody")
    assert reached(east) == "not asked yet"
    first = stored("contacts", with_uid=east.uid, outcome="names")
    assert reached(east) == "asked"
    stored("contacts", with_uid=east.uid, outcome="asked")
    assert reached(east) == "waiting for an answer"
    assert isinstance(first, Contact)
    finding.store_entry(session, replace(first, said="a word mended"))
    assert reached(east) == "waiting for an answer"
    visit = stored("appointments", doctor="dr east", day="2026-12-03")
    again = stored("appointments", doctor="Dr East", day="2026-12-10")
    assert isinstance(visit, Appointment)
    assert reached(east) == "booked"
    assert reached(west) == "cannot see me"
    finding.store_entry(session, replace(visit, state="off"))
    assert reached(east) == "booked"
    session.store.remove(again)
    assert reached(east) == "waiting for an answer"
    session.store.undo()
    assert reached(east) == "booked"


def test_a_call_leaves_the_candidate_as_it_is(session: Session) -> None:
    """Who is changing the candidate at that moment is not disturbed."""
    session.start_case(NewCase(title="x"))
    east = finding.store_entry(session, finding.begin(session, "candidates", name="Dr East"))
    finding.store_entry(session, finding.begin(session, "contacts", with_uid=east.uid))
    finding.store_entry(
        session, finding.begin(session, "appointments", doctor="Dr East", day="2026-12-03")
    )
    assert finding.entries(session, Candidate) == [east]


def test_whom_one_calls_is_known_where_there_is_only_one(session: Session) -> None:
    session.start_case(NewCase(title="x"))

    def suggested(about: str) -> str:
        call = finding.begin(session, "contacts", about=about)
        assert isinstance(call, Contact)
        return call.with_uid

    assert suggested("choose") == ""
    east = finding.begin(session, "candidates", name="Dr East", came_from="societies")
    east = finding.store_entry(session, east)
    assert suggested("societies") == suggested("choose") == east.uid
    assert suggested("centers") == suggested("insurer") == ""
    west = finding.begin(session, "candidates", name="Dr West", came_from="societies")
    west = finding.store_entry(session, west)
    assert suggested("choose") == suggested("societies") == ""
    assert isinstance(west, Candidate)
    finding.store_entry(session, replace(west, chosen=True))
    assert suggested("choose") == suggested("societies") == west.uid


def test_what_was_said_was_not_said_on_a_day_to_come(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    for table in ("contacts", "searches"):
        assert "day" in finding.faults(session, finding.begin(session, table, day="2026-11-23"))
    call = finding.begin(session, "contacts", said="words", day="2026-11-22")
    assert finding.faults(session, call) == {}


def test_nobody_is_born_on_a_day_to_come(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    assert "born" in finding.faults(session, Patient(born="2050-05-12"))
    assert finding.faults(session, Patient(born="1961")) == {}
