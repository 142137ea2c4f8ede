"""A course is drawn as far apart as its days are, on a scale that does not follow its values."""

from __future__ import annotations

from datetime import date

from tui_app.widgets.course_chart import spread


def test_bars_are_as_wide_as_the_time_between_them() -> None:
    course = [(date(2026, 1, 1), 3), (date(2026, 1, 11), 6), (date(2026, 4, 11), 2)]
    columns = spread(course, 110)
    assert [columns.count(value) for value in (3, 6, 2)] == [11, 90, 9]
    assert columns == sorted(columns, key=[3, 6, 2].index)


def test_one_value_fills_the_chart_and_none_leaves_it_empty() -> None:
    assert spread([(date(2026, 1, 1), 4)], 5) == [4] * 5
    assert spread([], 5) == []


def test_values_of_one_day_share_the_chart() -> None:
    same = date(2026, 1, 1)
    columns = spread([(same, 1), (same, 2), (same, 3)], 30)
    assert [columns.count(value) for value in (1, 2, 3)] == [14, 14, 2]
