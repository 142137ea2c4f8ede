"""Appointments, candidates and searches: times as people write them, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from tests.corpus import HOSTILE
from tui_app import forms
from tui_app.documents.calendar import calendar
from tui_app.domain.appointments import Appointment, appointment_faults, read_time
from tui_app.domain.candidates import Candidate, same_institution
from tui_app.domain.cases import Case
from tui_app.domain.contacts import Contact
from tui_app.domain.finding_agenda import Finding, finding_items
from tui_app.domain.finding_readiness import finding_lines
from tui_app.domain.insurance import Plan
from tui_app.domain.searches import phrases
from tui_app.domain.side_by_side import BLANK, points, sorted_by
from tui_app.session import Session
from tui_app.steps import finding

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
VISIT = Appointment(
    uid="v1", doctor="Dr East", day="2026-11-24", time="10:30", zone="Europe/Berlin",
    minutes="40", place="Hilltop; room 4, left", bring="disc",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("10:30", "10:30"), ("9.05", "09:05"), ("2:05 pm", "14:05"), ("12 am", "00:00"),
     ("12 pm", "12:00"), ("7h15", "07:15"), ("3 p.m.", "15:00")],
)  # fmt: skip
def test_times_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert read_time(typed) == kept


@pytest.mark.parametrize("typed", ["", "10", "25:00", "10:61", "13 pm", "half past", "10:3"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each has words of its own
        read_time(typed)


def test_an_appointment_begins_in_its_own_zone() -> None:
    begins, ends = VISIT.starts(UTC), VISIT.ends(UTC)
    assert begins is not None
    assert ends is not None
    assert begins.astimezone(UTC) == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert ends - begins == timedelta(minutes=40)
    assert Appointment(doctor="x", day="2026-11", time="10:30").starts(UTC) is None


@pytest.mark.parametrize(
    ("known", "day_only"),
    [({"time": "99:99"}, True), ({"zone": "No/Where"}, True), ({"minutes": "abc"}, False)],
)
def test_what_no_form_would_take_is_not_known(known: dict[str, str], day_only: bool) -> None:
    one = replace(VISIT, **known)  # type: ignore[arg-type]
    assert (one.starts(UTC) is None) is day_only
    assert calendar([one], UTC, NOW).count("BEGIN:VEVENT") == 1


def test_one_cannot_arrive_after_it_begins() -> None:
    assert "arrive_by" in appointment_faults(Appointment(time="10:30", arrive_by="10:40"))
    assert appointment_faults(Appointment(time="10:30", arrive_by="10:10")) == {}
    assert appointment_faults(Appointment(arrive_by="10:10")) == {}


@pytest.mark.parametrize(
    ("house", "first", "same"),
    [("Riverside Hospital", "riverside hospital, building 2", True),
     ("Riverside Hospital", "Riverside Hospital radiology", True), ("", "Riverside", False),
     ("Hilltop", "Riverside", False)],
)  # fmt: skip
def test_the_same_house_is_seen(house: str, first: str, same: bool) -> None:
    assert same_institution(Candidate(institution=house), first) is same


def test_phrases_are_made_of_what_is_known() -> None:
    assert phrases(Case(condition="")) == []
    made = phrases(Case(condition="gout", region="Leeds"))
    assert "gout center of excellence Leeds" in made
    assert all("  " not in one for one in made)
    assert all("gout" in one for one in made)


def test_the_agenda_has_next_steps_approvals_and_visits() -> None:
    finding = Finding(
        [Contact(uid="c1", about="groups", spoke_to="Ms A", next_step="calls back",
                 next_by="2026-11-20"),
         Contact(uid="c2", about="insurer", said="x", next_step="form", next_done=True)],
        [Plan(uid="p1", insurer="S", valid_until="2026-11-23", approval="yes",
              approval_number="1", appeal_due="2026-11-30")],
        [VISIT, Appointment(uid="v2", doctor="Dr Off", day="2026-11-25", state="off")],
    )  # fmt: skip
    assert [f"{one.when}: {one.text}" for one in finding_items(finding, TODAY)] == [
        "2 d late: Ms A: calls back",
        "in 1 d: The approval does not cover the day with Dr East: ask for a new one",
        "in 8 d: Send the appeal",
        "in 2 d: Visit: Dr East, 24 Nov 10:30, in person, not confirmed yet",
    ]


def test_a_visit_that_is_over_asks_what_became_of_it() -> None:
    past = Finding(appointments=[Appointment(uid="v", doctor="Dr East", day="2026-11-20")])
    (item,) = finding_items(past, TODAY)
    assert item.text.startswith("How was it?")


def test_a_new_visit_in_the_past_is_asked_about(session: Session) -> None:
    past = finding.begin(session, "appointments", doctor="Dr East", day="2025-12-10")
    assert isinstance(past, Appointment)
    assert list(finding.faults(session, past)) == ["day"]
    assert finding.faults(session, replace(past, state="done")) == {}
    assert finding.faults(session, replace(past, uid="known")) == {}


def test_a_day_to_come_is_meant_where_one_is_to_come(session: Session) -> None:
    begun = finding.begin(session, "contacts", said="they call back")
    typed = {**forms.to_typed(begun), "next_by": "Saturday"}
    entry, faults = forms.from_typed(begun, typed, session)
    assert faults == {}
    assert isinstance(entry, Contact)
    assert entry.next_by == "2026-11-28"


def test_readiness_names_the_visit_and_the_approval() -> None:
    plan = Plan(insurer="S", approval="yes", approval_number="PA-1", valid_until="2026-11-23")
    lines = {one.label: one.value for one in finding_lines(Finding((), [plan], [VISIT]), TODAY)}
    assert lines == {
        "next visit": "24 Nov, not confirmed yet, Dr East",
        "insurer": "approved, PA-1, but not on that day",
    }
    assert finding_lines(Finding(), TODAY) == []


def test_blanks_are_visible_side_by_side_and_come_last_when_sorted() -> None:
    two = [Candidate(name="A"), Candidate(name="B", wait="three weeks")]
    wait = next(one for one in points(Candidate, TODAY) if one[0] == "Wait")
    assert [one.name for one in sorted_by(two, wait)] == ["B", "A"]
    assert wait[1](two[0]) or BLANK == BLANK


def test_the_calendar_reads_back() -> None:
    text = calendar([VISIT], UTC, NOW)
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert event["SUMMARY"] == "Appointment: Dr East"
    assert event["LOCATION"] == "Hilltop; room 4, left"
    assert event.decoded("DTSTART") == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert event["STATUS"] == "TENTATIVE"
    assert len(event.walk("VALARM")) == 3


def test_a_day_without_a_time_is_a_whole_day() -> None:
    text = calendar([Appointment(uid="d", doctor="Dr East", day="2026-11-24")], UTC, NOW)
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert event.decoded("DTSTART") == date(2026, 11, 24)
    assert event.decoded("DTEND") == date(2026, 11, 25)


@pytest.mark.parametrize("nasty", [text for _, text in HOSTILE])
def test_hostile_words_stay_words_in_a_calendar(nasty: str) -> None:
    one = Appointment(uid="h", doctor=nasty, day="2026-11-24", place=nasty, bring=nasty)
    text = calendar([one], UTC, NOW)
    assert text.count("BEGIN:VEVENT") == 1
    assert "\x1b" not in text
    assert len(icalendar.Calendar.from_ical(text).walk("VEVENT")) == 1


@pytest.mark.parametrize(
    ("known", "wanted"),
    [
        ({"denied_on": "2026-11-01"}, ["They said no: find out by when you can appeal"]),
        ({"denied_on": "2026-11-01", "appeal_due": "2026-12-01"}, ["Send the appeal"]),
        ({"denied_on": "2026-11-01", "appeal": "lost"}, []),
        ({}, []),
    ],
)
def test_a_no_of_the_insurer_asks_for_the_way_on(known: dict[str, str], wanted: list[str]) -> None:
    plan = Plan(uid="p1", insurer="S", **known)  # type: ignore[arg-type]
    assert [one.text for one in finding_items(Finding((), [plan]), TODAY)] == wanted
