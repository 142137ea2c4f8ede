"""Lines of the timeline, medicines, corrections: what fits together and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tui_app.domain.corrections import Correction, correction_faults
from tui_app.domain.medicines import Medicine, medicine_faults
from tui_app.domain.timeline import TimelineEntry, entry_faults, in_order, severity_course

PAIN = TimelineEntry(day="2025-03", headline="Pain", severity="6")
BORN = "1961-05-03"


class TestTimeline:
    def test_a_headline_fits_one_line(self) -> None:
        assert "80 letters" in entry_faults(replace(PAIN, headline="x" * 81))["headline"]
        assert entry_faults(replace(PAIN, headline="x" * 80)) == {}

    def test_nothing_happened_before_birth(self) -> None:
        assert "day" in entry_faults(replace(PAIN, day="1960"), BORN)
        assert entry_faults(replace(PAIN, day="~1961"), BORN) == {}

    def test_it_ends_after_it_began(self) -> None:
        assert "until" in entry_faults(replace(PAIN, until="2025-02"))
        assert "day" in entry_faults(replace(PAIN, day="2026-11-23"), today=date(2026, 11, 22))
        assert entry_faults(replace(PAIN, day="2026-11"), today=date(2026, 11, 22)) == {}
        assert entry_faults(replace(PAIN, until="2025")) == {}

    def test_the_order_is_that_of_time_then_of_writing(self) -> None:
        year, later = replace(PAIN, day="2025", uid="b"), replace(PAIN, day="2025-03-02", uid="a")
        again = replace(PAIN, uid="c")
        assert in_order([later, again, year, replace(PAIN, uid="b")]) == [
            year, replace(PAIN, uid="b"), again, later,
        ]  # fmt: skip

    def test_how_bad_it_was_is_read_where_somebody_said_so(self) -> None:
        unsaid = replace(PAIN, severity="")
        assert [bad for _, bad in severity_course([unsaid, replace(PAIN, day="2024"), PAIN])] == [
            6, 6,
        ]  # fmt: skip


class TestMedicines:
    def test_a_dose_without_a_unit_is_noticed_and_taken(self) -> None:
        assert Medicine(name="A", dose="10").lacks_unit
        assert Medicine(name="A", dose="2,5 ").lacks_unit
        assert not Medicine(name="A", dose="10 mg").lacks_unit
        assert not Medicine(name="A").lacks_unit
        assert medicine_faults(Medicine(name="A", dose="10")) == {}

    def test_days_fit_together(self) -> None:
        past = Medicine(name="A", taken="past", since="2025-07", until="2025-06")
        assert list(medicine_faults(past)) == ["until"]
        assert list(medicine_faults(Medicine(name="A", since="1950"), BORN)) == ["since"]
        assert medicine_faults(replace(past, taken="now")) == {}

    def test_how_often_goes_with_the_dose(self) -> None:
        weekly = Medicine(name="Tablet A", dose="15 mg", how_often="once a week")
        assert weekly.taken_said == "Tablet A 15 mg once a week"
        assert Medicine(name="B", dose="1").taken_said == "B 1 (unit not known)"
        assert Medicine(name="C", taken="needed").taken_said == "C only if needed"


class TestCorrections:
    def test_the_clock_needs_a_day(self) -> None:
        asked = Correction(says="left", state="asked")
        assert list(correction_faults(asked)) == ["asked_on"]
        assert correction_faults(replace(asked, asked_on="2026-11-01")) == {}
        answered = replace(asked, asked_on="2026-11-01", answered_on="2026-10-01")
        assert list(correction_faults(answered)) == ["answered_on"]
        assert answered.is_open
        assert not replace(answered, state="left").is_open
