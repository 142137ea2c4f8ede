"""Until when an office may take, by worked examples of the law of each place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tui_app.content.deadlines import COLUMNS, deadline_rules, rule_of
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableError
from tui_app.domain.deadlines import Rule, add_months, due


def rule(rule_id: str) -> Rule:
    return next(one for one in deadline_rules(shipped_data()) if one.id == rule_id)


class TestDue:
    @pytest.mark.parametrize(
        ("rule_id", "asked", "first", "by"),
        [
            # 30 days from the request, across a month's end, a year's end and a leap day.
            ("us-access", date(2026, 1, 15), date(2026, 2, 14), date(2026, 2, 14)),
            ("us-access", date(2026, 12, 10), date(2027, 1, 9), date(2027, 1, 9)),
            ("us-access", date(2028, 2, 1), date(2028, 3, 2), date(2028, 3, 2)),
            # The ICO's own example: asked on 3 September, due on 3 October, a Saturday in 2026.
            ("gb-access", date(2025, 9, 3), date(2025, 10, 3), date(2025, 10, 6)),
            ("gb-access", date(2026, 9, 3), date(2026, 10, 5), date(2026, 10, 5)),
            # A month that has no such day ends on its last one.
            ("gb-access", date(2025, 1, 30), date(2025, 2, 28), date(2025, 2, 28)),
            ("gb-access", date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 1)),
            ("gb-access", date(2026, 8, 31), date(2026, 9, 30), date(2026, 10, 1)),
            ("eu-access", date(2026, 3, 31), date(2026, 4, 30), date(2026, 4, 30)),
            ("ca-access", date(2026, 2, 10), date(2026, 3, 12), date(2026, 3, 12)),
            ("in-access", date(2026, 2, 27), date(2026, 3, 2), date(2026, 3, 2)),
            ("us-correction", date(2026, 7, 1), date(2026, 8, 30), date(2026, 8, 30)),
        ],
    )
    def test_counts_as_the_rule_says(
        self, rule_id: str, asked: date, first: date, by: date
    ) -> None:
        found = due(rule(rule_id), asked)
        assert (found.first, found.by) == (first, by)

    @pytest.mark.parametrize(
        ("rule_id", "asked", "by"),
        [
            ("us-access", date(2026, 1, 15), date(2026, 3, 16)),
            ("eu-access", date(2025, 11, 30), date(2026, 2, 28)),
            ("us-correction", date(2026, 7, 1), date(2026, 9, 29)),
            ("in-access", date(2026, 2, 27), date(2026, 3, 2)),
        ],
    )
    def test_a_notice_of_delay_gives_more_time(self, rule_id: str, asked: date, by: date) -> None:
        assert due(rule(rule_id), asked, delayed=True).by == by

    @pytest.mark.parametrize("asked", [date(2026, 3, day) for day in range(1, 32)])
    def test_a_working_day_is_never_a_weekend(self, asked: date) -> None:
        found = due(rule("gb-access"), asked)
        assert found.first.weekday() < 5
        assert found.by.weekday() < 5
        assert found.first <= found.by

    def test_months_end_where_the_month_ends(self) -> None:
        assert add_months(date(2025, 10, 31), 4) == date(2026, 2, 28)
        assert add_months(date(2025, 12, 1), 1) == date(2026, 1, 1)


class TestRuleOf:
    @pytest.mark.parametrize(
        ("country", "found"),
        [("UK", "gb-access"), ("Germany", "eu-access"), ("USA", "us-access"),
         ("Ontario, Canada", "ca-access"), ("Australia", "au-access")],
    )  # fmt: skip
    def test_follows_from_the_country(self, country: str, found: str) -> None:
        rule = rule_of(shipped_data(), country)
        assert rule is not None
        assert rule.id == found

    @pytest.mark.parametrize("country", ["", "Japan", "Narnia"])
    def test_none_is_known_elsewhere(self, country: str) -> None:
        assert rule_of(shipped_data(), country) is None

    def test_one_that_was_named_comes_first(self) -> None:
        rule = rule_of(shipped_data(), "UK", rule_id="us-access")
        assert rule is not None
        assert rule.country == "US"

    def test_a_correction_has_its_own(self) -> None:
        rule = rule_of(shipped_data(), "US", "correction")
        assert rule is not None
        assert rule.amount == 60


class TestTable:
    GOOD = "x,US,access,A law,30,days,0,,,Thirty days.,You have 30.,official,A page,undated"

    @pytest.mark.parametrize(
        ("old", "new", "reason"),
        [("US", "XX", "country"), ("access", "gift", "matter"), ("days", "weeks", "unit"),
         (",30,", ",0,", "whole numbers"), ("official", "unchecked", "status"),
         ("A page", "", "empty")],
    )  # fmt: skip
    def test_a_fault_is_named_by_line(
        self, tmp_path: Path, old: str, new: str, reason: str
    ) -> None:
        rows = f"{','.join(COLUMNS)}\n{self.GOOD.replace(old, new, 1)}\n"
        (tmp_path / "deadlines.csv").write_text(rows, encoding="utf-8")
        with pytest.raises(TableError, match=reason) as raised:
            deadline_rules(tmp_path)
        assert raised.value.problem.line == 2
