"""Which documents to ask for: the suggestions of ``records.csv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tui_app.content.rows import read_rows
from tui_app.domain.cases import TAGS
from tui_app.domain.records import CATEGORIES, FORMATS, WEIGHTS
from tui_app.values import dataclass

COLUMNS = (
    "id", "category", "title", "holder", "wanted_as", "weight", "loan", "tags", "hint",
)  # fmt: skip
ALWAYS = "always"
HOLDERS = {
    "records": "records office",
    "radiology": "radiology",
    "pathology": "pathology lab",
    "lab": "lab",
    "portal": "patient portal",
    "pharmacy": "pharmacy",
    "practice": "your doctor's practice",
    "insurer": "insurer",
    "home": "you have it at home",
}
"""Where a document usually lies."""


@dataclass(frozen=True)
class SuggestedRecord:
    """A document that one may ask for. ``tags`` say for which conditions it is proposed."""

    id: str
    category: str
    title: str
    holder: str
    wanted_as: str
    weight: str
    loan: bool
    tags: frozenset[str]
    hint: str

    @property
    def held_by(self) -> str:
        """Where it usually lies, in words."""
        return HOLDERS[self.holder]

    def suits(self, tags: tuple[str, ...]) -> bool:
        """Return whether it is proposed for a condition with these tags."""
        return ALWAYS in self.tags or bool(self.tags & set(tags))


@cache
def suggested_records(data: Path) -> tuple[SuggestedRecord, ...]:
    """Return all suggestions in the order of the table; raise ``TableError`` for a fault in it."""
    found: dict[str, SuggestedRecord] = {}
    known = {one.value for one in TAGS} | {ALWAYS}
    lists = (("category", CATEGORIES), ("wanted_as", FORMATS), ("weight", WEIGHTS))
    for row in read_rows(data / "records.csv", COLUMNS):
        if not row["id"] or row["id"] in found:
            raise row.wrong("the id is missing, or another row has it")
        for column, allowed in lists:
            if row[column] not in {one.value for one in allowed}:
                raise row.wrong(f"'{row[column]}' is no {column} that the program knows")
        if row["holder"] not in HOLDERS:
            raise row.wrong(f"the holder is one of {', '.join(HOLDERS)}")
        tags = frozenset(filter(None, row["tags"].split(";")))
        if not row["title"] or tags - known:
            raise row.wrong("the title is missing, or a tag is none of the case's own")
        found[row["id"]] = SuggestedRecord(
            row["id"], row["category"], row["title"], row["holder"], row["wanted_as"],
            row["weight"], row["loan"] == "yes", tags, row["hint"],
        )  # fmt: skip
    return tuple(found.values())
