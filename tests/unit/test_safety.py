"""Safety lines, emergency numbers, and where this machine stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tui_app.content.places import shipped_data
from tui_app.content.safety import numbers, safety_lines
from tui_app.domain.countries import code_of, name_of
from tui_app.machine import country_of, machine_zone

DATA = shipped_data()


def test_the_lines_of_the_first_run_are_in_the_table() -> None:
    from tui_app.screens.first_run import FIRST_LINES

    labels = [line.label for line in safety_lines(DATA)]
    assert set(FIRST_LINES) <= set(labels)
    assert all(line.text and not line.number for line in safety_lines(DATA))


@pytest.mark.parametrize(
    ("country", "emergency"),
    [("UK", "999"), ("gb", "999"), ("United Kingdom", "999"), ("US", "911"), ("U.S.A.", "911"),
     ("Germany", "112"), ("the Netherlands", "112"), ("AT", "112"), ("New Zealand", "111"),
     ("Atlantis", ""), ("", ""), ("any", ""), ("EU", ""), ("\x1b[31m", "")],
)  # fmt: skip
def test_numbers_are_those_of_the_country(country: str, emergency: str) -> None:
    found = numbers(DATA, country)
    assert found[0].label.startswith("Emergency")
    assert found[0].number == emergency


def test_without_the_table_nothing_is_said(tmp_path: Path) -> None:
    assert safety_lines(tmp_path) == numbers(tmp_path, "UK") == ()
    (tmp_path / "safety.csv").write_bytes(b"kind,country\nline,\xff")
    assert safety_lines(tmp_path) == ()


def test_every_country_of_the_table_has_a_name() -> None:
    codes = {row.country for row in _all_numbers()} - {"any", "EU"}
    assert all(code_of(name_of(code)) == code for code in codes)


def _all_numbers() -> list[Any]:
    from tui_app.content.safety import _rows

    return [row for row in _rows(DATA / "safety.csv") if row.kind == "number"]


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/London", "United Kingdom"), ("America/New_York", "United States"),
     ("Africa/Nairobi", "Kenya"), ("Etc/UTC", ""), ("", ""), ("Nowhere/Else", "")],
)  # fmt: skip
def test_a_time_zone_tells_the_country(zone: str, country: str) -> None:
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("variable", "zone"),
    [("Europe/Berlin", "Europe/Berlin"), (":Asia/Tokyo", "Asia/Tokyo"), ("UTC", ""),
     ("Etc/UTC", ""), ("/etc/localtime", "")],
)  # fmt: skip
def test_the_machine_says_where_it_stands(
    variable: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", variable)
    assert machine_zone() == zone
