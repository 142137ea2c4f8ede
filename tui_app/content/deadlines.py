"""How long an office may take, by country: the rules of ``deadlines.csv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tui_app.content.rows import TableRow, read_rows
from tui_app.domain import known
from tui_app.domain.countries import code_of, name_of
from tui_app.domain.deadlines import UNION, Rule, Unit, rule_for

COLUMNS = (
    "id", "country", "matter", "name", "amount", "unit", "more", "next_day", "working_day", "text",
    "letter", "status", "source", "date",
)  # fmt: skip
_MATTERS = ("access", "correction")
_CHECKED = ("official", "secondary")


@cache
def deadline_rules(data: Path) -> tuple[Rule, ...]:
    """Return all rules in the order of the table; raise ``TableError`` for a fault in it."""
    rules: dict[str, Rule] = {}
    for row in read_rows(data / "deadlines.csv", COLUMNS):
        if row["id"] in rules:
            raise row.wrong("another row has this id")
        rules[row["id"]] = _rule(row)
    return tuple(rules.values())


@cache
def rule_of(data: Path, country: str, matter: str = "access", rule_id: str = "") -> Rule | None:
    """Return the rule with an id, else that of a country as somebody typed it; None is known."""
    rules = deadline_rules(data)
    named = next((one for one in rules if one.id == rule_id), None)
    return named or rule_for(rules, code_of(country), matter)


def _rule(row: TableRow) -> Rule:
    if not all(row[column] for column in COLUMNS if column not in ("next_day", "working_day")):
        raise row.wrong("a cell is empty; only next_day and working_day may be")
    if row["country"] != UNION and not name_of(row["country"]):
        raise row.wrong(f"the country is '{UNION}' or a known code such as 'DE'")
    if row["matter"] not in _MATTERS or row["unit"] not in list(Unit):
        raise row.wrong(f"the matter is one of {', '.join(_MATTERS)}, the unit {', '.join(Unit)}")
    if not (row["amount"].isdecimal() and row["more"].isdecimal() and int(row["amount"])):
        raise row.wrong("amount and more are whole numbers")
    if row["status"] not in _CHECKED:
        raise row.wrong(f"a date follows from it, so its status is {' or '.join(_CHECKED)}")
    return Rule(
        id=row["id"],
        country=row["country"],
        matter=row["matter"],
        name=row["name"],
        amount=int(row["amount"]),
        unit=Unit(row["unit"]),
        more=int(row["more"]),
        next_day=row["next_day"] == "yes",
        working_day=row["working_day"] == "yes",
        text=row["text"],
        letter=row["letter"],
        known=known.how_known(row["status"], row["source"], row["date"]),
    )
