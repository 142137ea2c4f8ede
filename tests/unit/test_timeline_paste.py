"""A history written elsewhere becomes lines of the timeline, and nothing of it is lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_app.domain.dates import DateOrder
from tui_app.domain.timeline import HEADLINE
from tui_app.domain.timeline_paste import Pasted, kind_of, read_pasted, split_headline

TODAY = date(2026, 11, 22)
MONTHS = """\
“Timeline of Symptoms:
- March 2025: Tired all the time, and the joints of both hands hurt.

April 2025: It spread to knees and ankles. Stiff in the morning for more than an hour.

May 2025: Fingers swollen. Family doctor, first blood tests (CRP, ESR high).

June 2025: Sent to Dr. Model, rheumatology. Began Tablet A, a little better.

July 2025: Diagnosed with rheumatoid arthritis. Began Tablet B 10 mg weekly. Nausea after it.”
"""


def read(text: str) -> Pasted:
    return read_pasted(text, today=TODAY, order=DateOrder.DMY)


def test_five_months_become_five_entries() -> None:
    found = read(MONTHS)
    assert [one.day for one in found.entries] == [f"2025-0{month}" for month in range(3, 8)]
    assert found.undated == ()
    assert found.entries[0].headline == "Tired all the time, and the joints of both hands hurt"
    assert found.entries[1].detail == "Stiff in the morning for more than an hour."
    assert [one.kind for one in found.entries][-1] == "diagnosis"


@pytest.mark.parametrize(
    ("line", "day", "headline"),
    [
        ("12 Mar 25: fell", "2025-03-12", "fell"),
        ("about 2019 - back pain", "~2019", "back pain"),
        ("2025-03-12: scan", "2025-03-12", "scan"),
        ("2019 – operation", "2019", "operation"),
        ("yesterday: dizzy", "2026-11-21", "dizzy"),
        ("* March 2025\tstiff", "2025-03", "stiff"),
        ("3/4/2025, rash", "2025-04-03", "rash"),
        ("1. May 2020: broke an arm", "2020-05", "broke an arm"),
        ("12/04/2024 biopsy, then home", "2024-04-12", "biopsy, then home"),
        ("2024-05-01 told it is cancer", "2024-05-01", "told it is cancer"),
        ("about June 2024 second scan", "~2024-06", "second scan"),
        ("3 March 2024 fell: hit my head", "2024-03-03", "fell: hit my head"),
    ],
)
def test_dates_as_people_write_them(line: str, day: str, headline: str) -> None:
    (entry,) = read(line).entries
    assert (entry.day, entry.headline) == (day, headline)


def test_a_season_stays_readable_behind_its_year() -> None:
    (entry,) = read("Spring 2025: tired all day. I slept badly.").entries
    assert (entry.day, entry.headline) == ("~2025", "tired all day")
    assert entry.detail == "Spring 2025\nI slept badly."


def test_lines_without_a_date_belong_to_the_one_before() -> None:
    (entry,) = read("May 2020: fell\nhit my head\n- and the knee").entries
    assert entry.detail == "hit my head\nand the knee"


@pytest.mark.parametrize(
    "line", ["2000 mg a day", "may be worse", "march to the shops", "3 times", "about 2000 mg"]
)
def test_what_only_looks_like_a_date_belongs_to_the_line_before(line: str) -> None:
    (entry,) = read(f"May 2020: fell\n{line}").entries
    assert entry.detail == line


@pytest.mark.parametrize("line", ["31 February 2024: bad", "12/13/2024 bad", "2024-13-01: bad"])
def test_a_day_that_does_not_exist_is_named_and_not_swallowed(line: str) -> None:
    found = read(f"May 2020: fell\n{line}")
    assert [one.detail for one in found.entries] == [""]
    ((number, words, why),) = found.wrong
    assert (number, words) == (2, line)
    assert why.endswith(".")


@pytest.mark.parametrize(
    ("before", "line", "day"),
    [
        ("2024-05-01", "June: scan", "2024-06"),
        ("2024-05-01", "about June: scan", "~2024-06"),
        ("November 2024", "3 March: scan", "2025-03-03"),
        ("May 2024", "May: scan", "2024-05"),
        ("May 2026", "December: scan", "2025-12"),
        ("2024", "12 Mar 25: scan", "2025-03-12"),
        ("May 2020", "yesterday: scan", "2026-11-21"),
    ],
)
def test_a_month_without_a_year_follows_the_line_before(before: str, line: str, day: str) -> None:
    assert read(f"{before}: fell\n{line}").entries[1].day == day


def test_lines_before_any_date_are_named() -> None:
    assert read("I was well.\nMay 2020: fell").undated == ((1, "I was well."),)
    assert read("My history:\nMay 2020: fell").undated == ()


def test_a_long_first_sentence_is_cut_and_kept_whole_below() -> None:
    words = "pain " * 40
    headline, detail = split_headline(words.strip())
    assert len(headline) <= HEADLINE
    assert headline.endswith(" …")
    assert detail == words.strip()


@pytest.mark.parametrize(
    ("headline", "kind"),
    [("Knee hurts", "symptom"), ("MRI of the knee", "test"), ("Saw Dr Model", "visit"),
     ("Started Tablet A", "start"), ("Stopped Tablet A", "stop"),
     ("Admitted for one night", "hospital"),
     ("Dose was raised", "change"), ("ANA positive", "result")],
)  # fmt: skip
def test_the_kind_is_guessed(headline: str, kind: str) -> None:
    assert kind_of(headline) == kind


@given(st.text(max_size=300))
def test_no_word_is_lost_whatever_is_pasted(text: str) -> None:
    found = read(f"May 2020: begin\n{text}")
    kept = " ".join(f"{one.headline} {one.detail} {one.day}" for one in found.entries)
    kept += " ".join(words for _, words, _ in found.wrong)
    for line in text.splitlines():
        words = line.strip("\"'“”„«»*_ ").split()
        assert not words or words[-1].strip(".\"'“”„«»*_-–•)") in kept
