"""The safety lines and numbers: the data, the country meant, what is told of each."""

from __future__ import annotations

from pathlib import Path

import pytest
import textstat

from tests.corpus import HOSTILE
from tui_app.content import safety
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableError
from tui_app.content.safety import COLUMNS, SafetyLine, numbers, safety_lines
from tui_app.domain.countries import _NAMES, EU, code_of, doubt, name_of

DATA = shipped_data()
CHECK = "Check the number for where you are."


@pytest.mark.parametrize("line", safety_lines(DATA), ids=lambda line: line.label)
def test_a_line_is_plain(line: SafetyLine) -> None:
    assert textstat.flesch_kincaid_grade(line.text) <= 8.0
    assert line.text.endswith(".")
    assert len(line.label) <= 40


def test_every_emergency_number_asks_to_be_checked() -> None:
    for code in _NAMES:
        known = numbers(DATA, code)
        first = known[0]
        assert first.label.startswith(("Emergency", "Ambulance")), code
        assert first.number, code
        assert CHECK in first.text, code
        assert known[-1].number == "findahelpline.com"
        assert len({one.number for one in known}) == len(known)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ""),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("gb", "GB"),
        ("england", "GB"),
        ("Northern Ireland", "GB"),
        ("Ireland", "IE"),
        ("Germany", "DE"),
        (" DE ", "DE"),
        ("Munich, Germany", "DE"),
        ("Deutschland (Bayern)", "DE"),
        ("United States", "US"),
        ("the United States of America", "US"),
        ("u.s.a.", "US"),
        ("U.S.", "US"),
        ("US/UK", ""),
        ("España", "ES"),
        ("espana", "ES"),
        ("The Netherlands", "NL"),
        ("Gary, IN", ""),
        ("India", "IN"),
        ("Georgia", ""),
        ("France / Germany", ""),
        ("European Union", ""),
        ("any", ""),
        ("Ruritania", ""),
    ],
)
def test_the_country_meant(typed: str, code: str) -> None:
    assert code_of(typed) == code


def test_a_hostile_country_is_not_known() -> None:
    for _, text in HOSTILE:
        assert code_of(text) == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Germny", "Germany"),
        ("Untied Kingdom", "United Kingdom"),
        ("Austrlia", "Australia"),
        ("Iceland", ""),
        ("Ruritania", ""),
    ],
)
def test_a_country_that_is_not_known_is_said(typed: str, meant: str) -> None:
    words = doubt(typed)
    assert typed in words
    assert words.endswith(f"Did you mean {meant}?" if meant else "'.")


def test_a_country_that_is_known_is_not_doubted() -> None:
    assert doubt("") == doubt("  ") == doubt("germany") == doubt("UK") == ""


def test_the_table_of_countries_is_sound() -> None:
    assert len(EU) == 27
    assert set(_NAMES) > EU
    every = [name for names in _NAMES.values() for name in names]
    assert len(every) == len(set(every))
    assert all(code_of(name) == code for code, names in _NAMES.items() for name in names)
    assert name_of("gb") == "United Kingdom"
    assert name_of("XX") == ""


def test_a_member_of_the_eu_without_rows_has_its_number() -> None:
    assert [one.number for one in numbers(DATA, "Spain")] == ["112", "findahelpline.com"]
    assert numbers(DATA, "Germany")[1].label == "TelefonSeelsorge"


@pytest.mark.parametrize("country", ["", "Ruritania"])
def test_an_unknown_country_is_told_to_look_it_up(country: str) -> None:
    first, second = numbers(DATA, country)
    assert (first.number, first.status) == ("", "design")
    assert "for where you are" in first.text
    assert second.number == "findahelpline.com"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("word,any,L,,T,design,,", "the kind is"),
        ("number,XX,L,1,T,design,,", "the country is"),
        ("line,any,L,,,design,,", "a label is missing"),
        ("line,any,L,,T,sure,,", "the status is one of"),
        ("number,US,L,1,T,weak,somebody,", "the source and its date"),
        ("number,US", "has 2 cells instead of 8"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, reason: str) -> None:
    lines = [",".join(COLUMNS), "line,any,L,,T,design,,", row]
    (tmp_path / "safety.csv").write_text("\n".join(lines), encoding="utf-8")
    for read in (lambda: safety_lines(tmp_path), lambda: safety.numbers(tmp_path, "US")):
        with pytest.raises(TableError, match=reason) as caught:
            read()
        assert caught.value.problem.line == 3
