"""Dates by day, month, year or "about": kept, shown and read as people type them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui_app.domain.date_words import parse_date
from tui_app.domain.dates import (
    DateNotUnderstoodError,
    DateOrder,
    PartialDate,
    in_days_words,
    order_for,
)

Prefer = Literal["past", "future"] | None

TODAY = date(2025, 11, 22)
"""A Saturday."""
DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


def read(text: str, order: DateOrder = DMY, prefer: Prefer = None, today: date = TODAY) -> str:
    """Return how the date in ``text`` is stored."""
    return parse_date(text, today=today, order=order, prefer=prefer).stored()


def refusal(text: str, order: DateOrder = DMY) -> str:
    """Return the sentence with which ``text`` is refused."""
    with pytest.raises(DateNotUnderstoodError) as caught:
        parse_date(text, today=TODAY, order=order)
    assert str(caught.value) == caught.value.sentence
    return caught.value.sentence


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Any date of any precision."""
    day, about = draw(st.dates()), draw(st.booleans())
    return draw(
        st.sampled_from(
            [
                PartialDate(day.year, about=about),
                PartialDate(day.year, day.month, about=about),
                PartialDate(day.year, day.month, day.day, about),
            ]
        )
    )


orders = st.sampled_from(DateOrder)
preferences: st.SearchStrategy[Prefer] = st.sampled_from(("past", "future", None))


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("2025-03-12", "2025-03-12"),
        ("2025-3-2", "2025-03-02"),
        ("2025/03/12", "2025-03-12"),
        ("2025-03", "2025-03"),
        ("2025", "2025"),
        ("12.3.2025", "2025-03-12"),
        ("12. 3. 2025", "2025-03-12"),
        ("12.03.2025.", "2025-03-12"),
        ("12/3/25", "2025-03-12"),
        ("12-3-25", "2025-03-12"),
        ("12 / 3 / 2025", "2025-03-12"),
        ("12 Mar 25", "2025-03-12"),
        ("12 Mar '25", "2025-03-12"),
        ("12-Mar-2025", "2025-03-12"),
        ("12Mar2025", "2025-03-12"),
        ("Mar 12 2025", "2025-03-12"),
        ("March 12th, 2025", "2025-03-12"),
        ("the 12th of March, 2025", "2025-03-12"),
        ("  12   MARCH\t2025 " + " " * 100, "2025-03-12"),
        ("2025 March 12", "2025-03-12"),
        ("Wed 12 March 2025", "2025-03-12"),
        ("Wednesday, March 12, 2025", "2025-03-12"),
        ("March 2025", "2025-03"),
        ("Mar. 2025", "2025-03"),
        ("in March 2025", "2025-03"),
        ("Sept 2024", "2024-09"),
        ("Mar '24", "2024-03"),
        ("2025 March", "2025-03"),
        ("3/2025", "2025-03"),
        ("29 Feb 2024", "2024-02-29"),
        ("29/2/2000", "2000-02-29"),
        ("31 Dec 2025", "2025-12-31"),
        ("٣/٤/٢٠٢٥", "2025-04-03"),
    ],
)
def test_a_date_in_full(text: str, stored: str) -> None:
    assert read(text) == stored


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("about 2019", "~2019"),
        ("around March 2025", "~2025-03"),
        ("ca. 2019", "~2019"),
        ("c. 2019", "~2019"),
        ("~2019", "~2019"),
        ("~ 3/2019", "~2019-03"),
        ("Approximately 12 March 2025", "~2025-03-12"),
        ("about three weeks ago", "~2025-11-01"),
        ("spring 2025", "~2025"),
        ("in the autumn of 2025", "~2025"),
        ("Mid-2025", "~2025"),
        ("early March 2025", "~2025-03"),
        ("end of Mar 2025", "~2025-03"),
        ("late last year", "~2024"),
    ],
)
def test_about(text: str, stored: str) -> None:
    assert read(text) == stored


@pytest.mark.parametrize(
    ("text", "order", "stored"),
    [
        ("03/04/25", DMY, "2025-04-03"),
        ("03/04/25", MDY, "2025-03-04"),
        ("03/04/25", YMD, "2003-04-25"),
        ("03/04/2025", YMD, "2025-04-03"),
        ("2025/03/04", DMY, "2025-03-04"),
        ("2025/03/04", MDY, "2025-03-04"),
        ("2025. 03. 04.", YMD, "2025-03-04"),
        ("3/4", DMY, "2026-04-03"),
        ("3/4", MDY, "2026-03-04"),
        ("3/4", YMD, "2026-03-04"),
        ("24/11", DMY, "2025-11-24"),
        ("25 Mar 12", YMD, "2012-03-25"),
        ("3/2025", MDY, "2025-03"),
    ],
)
def test_numbers_follow_the_order_of_the_case(text: str, order: DateOrder, stored: str) -> None:
    prefer: Prefer = "future" if text == "3/4" else None
    assert read(text, order, prefer) == stored


@pytest.mark.parametrize(
    ("text", "nearest", "past", "future"),
    [
        ("12 March", "2026-03-12", "2025-03-12", "2026-03-12"),
        ("20 November", "2025-11-20", "2025-11-20", "2026-11-20"),
        ("22 November", "2025-11-22", "2025-11-22", "2025-11-22"),
        ("March 12th", "2026-03-12", "2025-03-12", "2026-03-12"),
        ("March 25", "2026-03-25", "2025-03-25", "2026-03-25"),
        ("29 Feb", "2024-02-29", "2024-02-29", "2028-02-29"),
        ("March", "2026-03", "2025-03", "2026-03"),
        ("June", "2025-06", "2025-06", "2026-06"),
        ("November", "2025-11", "2025-11", "2025-11"),
        ("Friday", "2025-11-21", "2025-11-21", "2025-11-28"),
        ("tues", "2025-11-25", "2025-11-18", "2025-11-25"),
        ("Saturday", "2025-11-22", "2025-11-22", "2025-11-22"),
        ("on Monday", "2025-11-24", "2025-11-17", "2025-11-24"),
    ],
)
def test_what_is_left_out_is_found_near_today(
    text: str, nearest: str, past: str, future: str
) -> None:
    assert (read(text), read(text, prefer="past"), read(text, prefer="future")) == (
        nearest,
        past,
        future,
    )


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("today", "2025-11-22"),
        ("Yesterday", "2025-11-21"),
        ("TOMORROW", "2025-11-23"),
        ("the day after tomorrow", "2025-11-24"),
        ("in 3 days", "2025-11-25"),
        ("in a day", "2025-11-23"),
        ("in two weeks", "2025-12-06"),
        ("two weeks from now", "2025-12-06"),
        ("a fortnight ago", "2025-11-08"),
        ("3 weeks ago", "2025-11-01"),
        ("6 months ago", "2025-05"),
        ("11 months ago", "2024-12"),
        ("in 2 months", "2026-01"),
        ("in one month", "2025-12"),
        ("two years ago", "2023"),
        ("next tuesday", "2025-11-25"),
        ("next saturday", "2025-11-29"),
        ("last friday", "2025-11-21"),
        ("last saturday", "2025-11-15"),
        ("this saturday", "2025-11-22"),
        ("this Friday", "2025-11-28"),
        ("next week", "2025-11-29"),
        ("last month", "2025-10"),
        ("this month", "2025-11"),
        ("next year", "2026"),
        ("last March", "2025-03"),
        ("next March", "2026-03"),
        ("last November", "2024-11"),
        ("next November", "2026-11"),
        ("this March", "2025-03"),
    ],
)
def test_a_date_told_from_today(text: str, stored: str) -> None:
    assert read(text) == stored


def test_months_are_counted_across_month_ends_and_years() -> None:
    assert read("in 1 month", today=date(2025, 1, 31)) == "2025-02"
    assert read("3 months ago", today=date(2025, 3, 31)) == "2024-12"
    assert read("tomorrow", today=date(2024, 2, 28)) == "2024-02-29"
    assert read("tomorrow", today=date(2025, 12, 31)) == "2026-01-01"


@pytest.mark.parametrize(
    ("digits", "prefer", "year"),
    [
        ("45", None, "2045"),
        ("46", None, "1946"),
        ("00", None, "2000"),
        ("99", None, "1999"),
        ("45", "future", "2045"),
        ("45", "past", "1945"),
        ("25", "past", "2025"),
        ("26", "past", "1926"),
    ],
)
def test_a_year_of_two_digits_is_at_most_twenty_years_ahead(
    digits: str, prefer: Prefer, year: str
) -> None:
    assert read(f"1/2/{digits}", prefer=prefer) == f"{year}-02-01"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "soon",
        "12",
        "12th",
        "123",
        "12345",
        "2025-03-12T10:30",
        "12 Mar 2025 10:30",
        "12 13 14 15",
        "about",
        "spring",
        "early 12 March 2025",
        "late yesterday",
        "2019-2020",
        "10-12 March 2025",
        "March May",
        "mouth",
        "ma 2025",
        "in -3 days",
        "in 3 moons",
        "some days ago",
        "3-4 weeks ago",
        "1.5 years ago",
        "next",
        "last thing",
        "this week",
        "Tuesday March 2025",
        "Tuesday nonsense",
        "12..3.2025",
        "in 99999999999999999999 days",
        "in 9999999 weeks",
        "2025" * 50,
        "½",
        "²/3/2025",
    ],
)
def test_what_is_no_date_is_refused_with_two_examples(text: str) -> None:
    for order in DateOrder:
        sentence = refusal(text, order)
        examples = sentence.split('"')[1::2]
        assert len(examples) == 4
        for one in examples:
            parse_date(one, today=TODAY, order=order)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("31 Feb 2025", "no day 31 in February 2025; it has 28"),
        ("29/2/2025", "no day 29 in February 2025; it has 28"),
        ("29 Feb 1900", "no day 29 in February 1900; it has 28"),
        ("31 April 2025", "no day 31 in April 2025; it has 30"),
        ("0 March 2025", "no day 0 in March 2025"),
        ("31 Feb", "no 31 February in any year"),
        ("99 March", "no 99 March in any year"),
        ("03/25/2025", "no month 25. Numbers are read as day, month, year here"),
        ("2025-13", "no month 13"),
        ("1/0/2025", "no month 0"),
        ("0000", "year 0"),
        ("9000 years ago", "year -6975"),
        ("Tuesday 12 March 2025", "12 Mar 2025 is a Wednesday, not a Tuesday"),
    ],
)
def test_an_impossible_date_says_so(text: str, part: str) -> None:
    assert part in refusal(text)


@pytest.mark.parametrize(
    ("country", "order"),
    [
        ("US", MDY),
        ("us", MDY),
        (" U.S.A. ", MDY),
        ("the United  States", MDY),
        ("CN", YMD),
        ("Japan", YMD),
        ("KR", YMD),
        ("hungary", YMD),
        ("LT", YMD),
        ("SE", YMD),
        ("UK", DMY),
        ("GB", DMY),
        ("Germany", DMY),
        ("IN", DMY),
        ("", DMY),
        ("us|", DMY),
        ("Atlantis", DMY),
    ],
)
def test_order_for_a_country(country: str, order: DateOrder) -> None:
    assert order_for(country) is order


@pytest.mark.parametrize(
    ("partial", "words", "this_year"),
    [
        (PartialDate(2025, 3, 12), "12 Mar 2025", "12 Mar"),
        (PartialDate(2024, 3, 2), "2 Mar 2024", "2 Mar 2024"),
        (PartialDate(2025, 3), "Mar 2025", "Mar 2025"),
        (PartialDate(2025), "2025", "2025"),
        (PartialDate(2025, 3, about=True), "about Mar 2025", "about Mar 2025"),
        (PartialDate(2025, 3, 12, about=True), "about 12 Mar 2025", "about 12 Mar"),
        (PartialDate(2019, about=True), "about 2019", "about 2019"),
    ],
)
def test_words(partial: PartialDate, words: str, this_year: str) -> None:
    assert (partial.words(), partial.words(TODAY)) == (words, this_year)


@pytest.mark.parametrize(
    ("stored", "first", "last"),
    [
        ("2025-03-12", date(2025, 3, 12), date(2025, 3, 12)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-04", date(2025, 4, 1), date(2025, 4, 30)),
        ("~2025-12", date(2025, 12, 1), date(2025, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_first_and_last_day(stored: str, first: date, last: date) -> None:
    partial = PartialDate.from_stored(stored)
    assert (partial.first_day, partial.last_day) == (first, last)


def test_order_in_time() -> None:
    stored = ["2024", "~2025", "2025", "2025-03", "~2025-03-12", "2025-03-12", "2025-04"]
    assert stored == [
        one.stored()
        for one in sorted(
            map(PartialDate.from_stored, reversed(stored)), key=lambda one: one.sort_key
        )
    ]


@pytest.mark.parametrize(
    "text",
    ["", "~", "25", "2025-3", "2025-03-1", "2025-02-30", "0000", "2025-", "~~2025", "２０２５"],
)
def test_what_was_not_stored_is_refused(text: str) -> None:
    with pytest.raises(DateNotUnderstoodError):
        PartialDate.from_stored(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(DateNotUnderstoodError, match="month"):
        PartialDate(2025, None, 3)


def test_a_month_is_late_only_when_it_is_over() -> None:
    march = PartialDate(2025, 3)
    assert march.days_until(date(2025, 3, 30)) == 1
    assert march.days_until(date(2025, 3, 31)) == 0
    assert march.days_until(date(2025, 4, 3)) == -3


@pytest.mark.parametrize(
    ("days", "words"), [(-3, "3 d late"), (-1, "1 d late"), (0, "today"), (2, "in 2 d")]
)
def test_in_days(days: int, words: str) -> None:
    assert in_days_words(days) == words


@given(partial_dates())
def test_stored_reads_back(partial: PartialDate) -> None:
    assert PartialDate.from_stored(partial.stored()) == partial


@given(partial_dates(), st.dates(), orders, preferences)
def test_words_and_stored_read_back_in_every_case(
    partial: PartialDate, today: date, order: DateOrder, prefer: Prefer
) -> None:
    for text in (partial.words(), partial.stored()):
        assert parse_date(text, today=today, order=order, prefer=prefer) == partial


@given(st.dates(date(1, 8, 1), date(9999, 5, 1)), st.integers(-150, 150), st.booleans(), orders)
def test_words_without_the_year_read_back_near_today(
    today: date, days: int, about: bool, order: DateOrder
) -> None:
    day = today + timedelta(days)
    partial = PartialDate(day.year, day.month, day.day, about)
    assert parse_date(partial.words(today), today=today, order=order) == partial


@given(partial_dates(), st.dates())
def test_the_last_day_is_never_before_the_first(partial: PartialDate, today: date) -> None:
    assert partial.first_day <= partial.last_day
    assert (partial.days_until(today) < 0) == (partial.last_day < today)


LIKELY = """about ~ in ago next last this 0 1 2 12 31 99 '25 2025 0000 99999 / - . , th of the on
march may mon sunday days week months year two a from now today spring end İ ٣ ② \x00 \ud800"""
date_like = st.lists(st.sampled_from([*LIKELY.split(), " "]))


@example("12 İstanbul 2025", TODAY, DMY, None)
@example("friday", date.min, DMY, "past")
@example("next friday", date.max, DMY, "future")
@example("29 Feb", date.min, DMY, "past")
@example("1/1/50", date.min, DMY, "past")
@given(
    st.one_of(
        st.text(),
        date_like.map(" ".join),
        date_like.map("".join),
        st.text(alphabet=st.characters(exclude_categories=[])),
    ),
    st.dates(),
    orders,
    preferences,
)
def test_no_text_at_all_raises_anything_else(
    text: str, today: date, order: DateOrder, prefer: Prefer
) -> None:
    try:
        partial = parse_date(text, today=today, order=order, prefer=prefer)
    except DateNotUnderstoodError:
        return
    assert PartialDate.from_stored(partial.stored()) == partial


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_nothing_else_is_raised_for_stored_text_and_countries(text: str) -> None:
    assert isinstance(order_for(text), DateOrder)
    try:
        assert PartialDate.from_stored(text).stored() == text
    except DateNotUnderstoodError:
        return
