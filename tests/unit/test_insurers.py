"""What is known of insurers by country: every row whole, nothing shown without how well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tui_app.content.insurers import COLUMNS, insurer_fact, insurer_facts
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableError
from tui_app.domain.cases import NewCase
from tui_app.session import Session
from tui_app.steps import avenues
from tui_app.steps.section import Section

HEAD = ",".join(COLUMNS)


def ids(country: str, data: Path | None = None) -> list[str]:
    """Return which facts are shown for a country."""
    return [one.id for one in insurer_facts(data or shipped_data(), country)]


@pytest.mark.parametrize(
    ("country", "first"),
    [("USA", "us-medicare"), ("uk", "gb-nhs"), ("Deutschland", "de-statutory"),
     ("Australia", "au-medicare"), ("Netherlands", "nl-basic"), ("Italy", "eu-networks")],
)  # fmt: skip
def test_facts_of_a_country(country: str, first: str) -> None:
    assert ids(country)[0] == first


def test_a_member_of_the_union_has_its_own_facts_too() -> None:
    assert ids("Germany") == ["de-statutory", "eu-networks"]
    assert "eu-networks" not in ids("United Kingdom")
    assert ids("Atlantis") == ids("") == []


def test_each_fact_says_how_well_it_is_known() -> None:
    known = {
        one.id: one.known
        for country in ("US", "GB", "DE", "AU", "NL")
        for one in insurer_facts(shipped_data(), country)
    }
    assert known["gb-nhs"] == "From healthwatch.co.uk, 2025-02-03."
    assert known["us-review"] == "According to paincarerights.org, undated."
    assert all(words.endswith(".") for words in known.values())
    assert insurer_fact(shipped_data(), "gb-nhs") is not None
    assert insurer_fact(shipped_data(), "nothing") is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a,US,P,T,official,S,\n", "a cell is empty"),
        ("a,XX,P,T,official,S,2020\n", "the country is"),
        ("a,US,P,T,sure,S,2020\n", "the status is one of"),
        ("a,US,P,T,weak,S,2020\na,US,P,T,weak,S,2020\n", "the id is missing, or another row"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, reason: str) -> None:
    (tmp_path / "insurers.csv").write_text(f"{HEAD}\n{row}", encoding="utf-8")
    with pytest.raises(TableError) as caught:
        insurer_facts(tmp_path, "US")
    assert caught.value.problem.reason.startswith(reason)


def move(session: Session, country: str) -> None:
    """Write down another country."""
    assert session.case is not None
    session.store.change(replace(session.case, country=country))
    session.reload()


def test_they_stand_in_the_work_of_the_step(session: Session) -> None:
    session.start_case(NewCase(title="x"))

    def section() -> Section:
        found = avenues.sections(session, "insurer")
        return next(one for one in found if one.heading.startswith("WHAT IS KNOWN"))

    assert section().lines[0].place.kind == "edit-case"
    move(session, "Germany")
    assert section().heading == "WHAT IS KNOWN WHERE YOU ARE   Germany"
    assert [line.place.uid for line in section().lines] == ["de-statutory", "eu-networks"]
    move(session, "Atlantis")
    assert [line.text for line in section().lines] == [
        "No rules or numbers are known here for 'Atlantis'."
    ]
    move(session, "Norway")
    assert [line.text for line in section().lines] == [
        "Nothing is known here of insurers in your country."
    ]
