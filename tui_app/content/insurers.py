"""What is known of insurers by country: the facts of ``insurers.csv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tui_app.content.rows import read_rows
from tui_app.domain import known
from tui_app.domain.countries import EU, code_of, name_of
from tui_app.domain.insurance import InsurerFact

COLUMNS = ("id", "country", "plan", "text", "status", "source", "date")
_UNION = "EU"


def insurer_facts(data: Path, country: str) -> tuple[InsurerFact, ...]:
    """Return what is known in a country as somebody typed it; for a member of the EU of that too.

    Raise ``TableError`` for a fault in the table.
    """
    code = code_of(country)
    wanted = {code, _UNION} if code in EU else {code}
    return tuple(fact for fact in _checked(data / "insurers.csv") if fact.country in wanted)


def insurer_fact(data: Path, fact_id: str) -> InsurerFact | None:
    """Return the fact with this id."""
    return next((one for one in _checked(data / "insurers.csv") if one.id == fact_id), None)


@cache
def _checked(file: Path) -> tuple[InsurerFact, ...]:
    facts: dict[str, InsurerFact] = {}
    for row in read_rows(file, COLUMNS):
        if not row["id"] or row["id"] in facts:
            raise row.wrong("the id is missing, or another row has it")
        if row["country"] != _UNION and not name_of(row["country"]):
            raise row.wrong(f"the country is '{_UNION}' or a known code such as 'DE'")
        if row["status"] not in known.STATUSES:
            raise row.wrong(f"the status is one of {', '.join(known.STATUSES)}")
        if not all(row[column] for column in COLUMNS):
            raise row.wrong("a cell is empty; every fact has its plan, text, source and date")
        said = known.how_known(row["status"], row["source"], row["date"])
        facts[row["id"]] = InsurerFact(row["id"], row["country"], row["plan"], row["text"], said)
    return tuple(facts.values())
