"""Appointments, candidates and searches: times as people write them, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from tests.corpus import HOSTILE
from tui_app import forms
from tui_app.documents.calendar import calendar
from tui_app.domain.amounts import amount_order
from tui_app.domain.appointments import Appointment, appointment_faults, read_time
from tui_app.domain.candidates import Candidate, same_institution
from tui_app.domain.cases import Case
from tui_app.domain.contacts import Contact
from tui_app.domain.entry import specs
from tui_app.domain.finding_agenda import Finding, finding_items
from tui_app.domain.finding_readiness import finding_lines
from tui_app.domain.insurance import Plan, plan_faults
from tui_app.domain.searches import phrases
from tui_app.domain.services import Service
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


@pytest.mark.parametrize(
    ("day", "minutes", "lasts"),
    [("2027-03-28", "180", 180), ("2026-10-25", "180", 180), ("2026-12-02", "0", 60),
     ("2026-12-02", "99999999999", 7 * 24 * 60)],
)  # fmt: skip
def test_it_lasts_as_long_as_the_clock_runs(day: str, minutes: str, lasts: int) -> None:
    one = Appointment(doctor="Dr East", day=day, time="00:30", minutes=minutes)
    london = ZoneInfo("Europe/London")
    begins, ends = one.starts(london), one.ends(london)
    assert begins is not None
    assert ends is not None
    assert (ends.astimezone(UTC) - begins.astimezone(UTC)) == timedelta(minutes=lasts)


@pytest.mark.parametrize("time", ["", "10:30"])
@pytest.mark.parametrize("day", ["9999-12-31", "9999", "0001-01-01"])
def test_the_ends_of_the_calendar_are_written_too(day: str, time: str) -> None:
    one = Appointment(uid="v", doctor="Dr East", day=day, time=time)
    for zone in (ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")):
        assert calendar([one], zone, NOW).count("BEGIN:VEVENT") == 1


def test_about_a_day_comes_where_that_day_does(session: Session) -> None:
    for day in ("2026-12-10", "~2026-12-02", "2026-11-30"):
        visit = finding.begin(session, "appointments", doctor=f"Dr {day}", day=day)
        finding.store_entry(session, visit)
    in_order = ["2026-11-30", "~2026-12-02", "2026-12-10"]
    assert [one.day for one in finding.entries(session, Appointment)] == in_order
    last = finding.begin(session, "appointments", doctor="Dr Between", day="~2026-12-05")
    finding.store_entry(session, last)
    assert [one.day for one in finding.entries(session, Appointment)][2] == "~2026-12-05"
    session.store.read_lists.clear()
    assert [one.day for one in finding.entries(session, Appointment)][2] == "~2026-12-05"


def test_a_call_with_somebody_who_was_deleted_keeps_whom_it_was_with(session: Session) -> None:
    east = finding.store_entry(session, finding.begin(session, "candidates", name="Dr East"))
    call = finding.store_entry(
        session, finding.begin(session, "contacts", said="x", with_uid=east.uid)
    )
    session.store.remove(east)
    labels = {one.value: one.label for one in finding.offered(session, call)["with_uid"]}
    assert labels[east.uid] == "somebody no longer on the lists"


def test_one_cannot_arrive_after_it_begins() -> None:
    assert "arrive_by" in appointment_faults(Appointment(time="10:30", arrive_by="10:40"))
    assert appointment_faults(Appointment(time="10:30", arrive_by="10:10")) == {}
    assert appointment_faults(Appointment(arrive_by="10:10")) == {}


@pytest.mark.parametrize(
    ("day", "time", "fits"),
    [("2026-12-15", "10:30", True), ("2026-12", "10:30", False), ("~2026-12-15", "10:30", False),
     ("2026-12", "", True)],
)  # fmt: skip
def test_a_time_of_day_needs_its_day(day: str, time: str, fits: bool) -> None:
    assert ("day" not in appointment_faults(Appointment(day=day, time=time))) is fits


def test_a_time_elsewhere_says_where() -> None:
    assert VISIT.when(TODAY) == "24 Nov 10:30 (Berlin time)"
    assert replace(VISIT, zone="").when(TODAY) == "24 Nov 10:30"
    assert replace(VISIT, time="").when(TODAY) == "24 Nov"


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
    british = phrases(Case(condition="gout", country="UK"), ["Hilltop", "Hilltop", "Riverside"])
    assert "gout centre of excellence UK" in british
    assert british[-2:] == ["gout department Hilltop", "gout department Riverside"]


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
        "in 1 d: The approval does not cover 24 Nov with Dr East: ask for a new one",
        "in 8 d: Send the appeal",
        "in 2 d: Visit: Dr East, 24 Nov 10:30 (Berlin time), in person, not confirmed yet",
    ]


PLAN = Plan(uid="p1", insurer="S", approval="yes", approval_number="1")
VISIT_BEFORE = replace(VISIT, day="2026-11-24")


@pytest.mark.parametrize(
    ("plan", "visits", "said"),
    [
        (replace(PLAN, valid_until="2027-01-31"), [],
         ["in 70 d: The approval ends: a visit has to be before"]),
        (replace(PLAN, valid_until="2027-01-31"), [VISIT_BEFORE], []),
        (replace(PLAN, valid_until="2026-11-30"), [VISIT_BEFORE], ["in 8 d: The approval ends"]),
        (replace(PLAN, valid_from="2026-12-01"), [VISIT_BEFORE],
         ["in 2 d: The approval does not cover 24 Nov with Dr East: ask for a new one"]),
    ],
)  # fmt: skip
def test_an_approval_says_when_it_ends_or_does_not_fit(
    plan: Plan, visits: list[Appointment], said: list[str]
) -> None:
    items = finding_items(Finding(plans=[plan], appointments=visits), TODAY)
    assert [f"{one.when}: {one.text}" for one in items if one.label == "Insurer"] == said


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, "no date: They said no: find out by when you can appeal"),
        ({"appeal_due": "2026-12-02"}, "in 10 d: Send the appeal"),
        ({"appeal_due": "2026-12-02", "appeal_sent": "2026-11-21"},
         "no date: They answer the appeal"),
        ({"appeal": "internal", "appeal_sent": "2026-11-21", "appeal_answer": "2026-12-22"},
         "in 30 d: They answer the appeal"),
        ({"appeal": "external", "appeal_due": "2026-12-12"}, "in 20 d: Send the appeal"),
        ({"appeal": "lost", "appeal_due": "2026-12-12"}, ""),
    ],
)  # fmt: skip
def test_an_appeal_is_followed_to_its_end(known: dict[str, str], said: str) -> None:
    plan = replace(Plan(uid="p", insurer="S", denied_on="2026-11-20"), **known)  # type: ignore[arg-type]
    items = [f"{one.when}: {one.text}" for one in finding_items(Finding(plans=[plan]), TODAY)]
    assert items == ([said] if said else [])


def test_what_has_been_lies_in_the_past_and_in_order() -> None:
    plan = Plan(insurer="S", denied_on="2026-11-30", appeal_due="2020-01-01")
    assert set(plan_faults(plan, TODAY)) == {"denied_on", "appeal_due"}
    assert plan_faults(replace(plan, denied_on="2019-12-01"), TODAY) == {}
    checked = Candidate(name="Dr East", licence_on="2027-01-01", certified_on="2026-11-01")
    assert list(checked.faults(TODAY)) == ["licence_on"]


def test_a_visit_that_the_approval_does_not_cover_is_said_at_once(session: Session) -> None:
    finding.store_entry(
        session, finding.begin(session, "plans", insurer="Sample", valid_until="2025-12-01")
    )
    visit = finding.begin(session, "appointments", doctor="Dr East", day="2026-12-02")
    assert finding.after_saving(session, visit) == (
        "The approval of Sample does not cover that day."
    )
    assert isinstance(visit, Appointment)
    assert finding.after_saving(session, replace(visit, day="2025-11-30")) == ""


def test_a_doctor_who_gets_another_name_keeps_the_visits(session: Session) -> None:
    east = finding.store_entry(session, finding.begin(session, "candidates", name="Dr East"))
    finding.store_entry(
        session, finding.begin(session, "appointments", doctor="Dr East", day="2026-12-02")
    )
    assert isinstance(east, Candidate)
    finding.store_entry(session, replace(east, name="Dr E. East"))
    (visit,) = finding.entries(session, Appointment)
    assert visit.doctor == "Dr E. East"
    session.store.undo()
    (visit,) = finding.entries(session, Appointment)
    assert visit.doctor == "Dr East"


def test_a_call_is_about_whom_it_was_with(session: Session) -> None:
    plan = finding.store_entry(session, finding.begin(session, "plans", insurer="Sample"))
    call = finding.begin(session, "contacts", said="covered", with_uid=plan.uid)
    stored = finding.store_entry(session, call)
    assert isinstance(stored, Contact)
    assert stored.about == "insurer"
    nobody = finding.store_entry(session, finding.begin(session, "contacts", said="x"))
    assert isinstance(nobody, Contact)
    assert nobody.about == "other"


def test_who_writes_a_call_down_has_made_it(session: Session) -> None:
    def done_by() -> str:
        begun = finding.begin(session, "contacts")
        assert isinstance(begun, Contact)
        return begun.done_by

    assert done_by() == "patient"
    companion = finding.begin(session, "people", name=session.store.author, role="companion")
    finding.store_entry(session, companion)
    assert done_by() == "companion"


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


@pytest.mark.parametrize(
    ("line", "field", "in_order"),
    [
        ("First free date", "first_date", ["2026", "2026-12-09", "2026-12-15", "2027-01-05"]),
        ("Wait", "wait", ["40 min", "half a day", "2 days", "10 working days", "three weeks",
                          "6 to 8 weeks", "ten weeks", "a year", "until they call"]),
        ("Distance", "distance", ["5 km", "12 km", "100 km", "40 minutes by train", "1,5 h"]),
        ("Price", "price", ["90", "180, said on 3 November", "1,200", "1.200,50", "1300", "free"]),
        ("By video", "remote", ["yes", "no", "unclear"]),
        ("Certificate", "certified", ["the council", "the doctors' register"]),
    ],
)  # fmt: skip
def test_a_line_sorts_by_time_and_amount(line: str, field: str, in_order: list[str]) -> None:
    point = next(one for one in points(Candidate, TODAY) if one.label == line)
    assert point.field == field
    unknown = Candidate(name="not known")
    listed = [
        Candidate(uid=str(at), certified_on=f"2026-11-{20 - at}", **{field: value})  # type: ignore[arg-type]
        for at, value in enumerate(in_order)
    ]
    for mixed in ([unknown, *reversed(listed)], [*listed[1::2], unknown, *listed[::2]]):
        found = sorted_by(mixed, point)
        assert [getattr(one, field) for one in found[:-1]] == in_order
        assert found[-1] is unknown


def test_every_line_of_a_table_leads_to_a_field() -> None:
    for kind in (Candidate, Service):
        assert {one.field for one in points(kind, TODAY)} <= set(specs(kind))


def test_days_side_by_side_are_said_in_words() -> None:
    taken = Service(price="1,200 (as of 2025-02-03)", turnaround="a week (as of 2023-02)",
                    places="2023-02, 1999-2000-01, 2025-99-99", price_on="2025-03-04")  # fmt: skip
    said = {one.label: one.said(taken) for one in points(Service, TODAY)}
    assert said["Price"] == "1,200 (as of 3 Feb 2025) (4 Mar 2025)"
    assert said["How long"] == "a week (as of Feb 2023)"
    assert said["Where"] == taken.places


@pytest.mark.parametrize("nasty", [*(text for _, text in HOSTILE), "9" * 5000, "1,1" * 3000, "½½"])
def test_hostile_words_have_a_place_in_the_order(nasty: str) -> None:
    assert amount_order(nasty) == amount_order(nasty)
    assert amount_order(f"3 days {nasty}")[:3] == amount_order("3 days")[:3]


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
