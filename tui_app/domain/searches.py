"""What was searched for, where and with what result, so that nobody searches twice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from tui_app.domain.cases import Case
from tui_app.domain.countries import code_of
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.text import clean_line
from tui_app.values import dataclass

SOURCES = choices(
    ("web", "on the web"),
    ("list", "in a list of centres or doctors"),
    ("trials", "in a register of trials"),
    ("papers", "in medical papers"),
)


@dataclass(frozen=True, kw_only=True)
class Search(Entry):
    """One search. For a trial, ``found`` has its number and title, ``ask`` whom to ask."""

    TABLE: ClassVar[str] = "searches"
    NOUN: ClassVar[str] = "search"

    words: str = entry_field("Words", required=True, example="arthritis university hospital")
    source: str = entry_field(
        "What kind of place", Kind.CHOICE, choices=SOURCES, default="web", searched=False
    )
    found: str = entry_field(
        "What was found", Kind.TEXT, help="Of a trial: its number, its title and where it is run."
    )
    place: str = entry_field("Where", example="a search engine, or the name of the list")
    ask: str = entry_field("Whom to ask", show_when=("source", "trials"))
    filters: str = entry_field("Narrowed to", tier=2, example="recruiting, within 100 km")
    day: str = entry_field("When", Kind.DATE, required=True, example="today")


_PHRASES = (
    "{condition} {center} of excellence {region}",
    "{condition} university hospital {region}",
    "{condition} specialist {subspecialty}",
    "{condition} second opinion {region}",
    "{subspecialty} {region}",
    "{condition} clinical trial {region}",
    "{condition} patient foundation",
)


_MOST_HOSPITALS = 3


def phrases(case: Case, hospitals: Iterable[str] = ()) -> list[str]:
    """Return words to search for, made from what the case knows; a part unknown is left out.

    ``hospitals`` are those of the names on the list, of which the first few get a line each.
    """
    if not case.condition.strip():
        return []
    known = {
        "condition": case.condition,
        "region": case.region or case.country,
        "subspecialty": case.subspecialty,
        # Spelt as the pages are that one looks for.
        "center": "center" if code_of(case.country) in ("US", "") else "centre",
    }
    made = [" ".join(one.format(**known).split()) for one in _PHRASES]
    field = case.subspecialty or case.condition
    houses = [name for name in dict.fromkeys(map(clean_line, hospitals)) if name]
    made += [f"{clean_line(field)} department {name}" for name in houses[:_MOST_HOSPITALS]]
    return list(dict.fromkeys(one for one in made if one not in ("", case.region, case.country)))
