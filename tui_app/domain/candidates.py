"""Who might give the second opinion: doctors side by side, never scored."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import ClassVar

from tui_app.domain.contacts import AVENUES
from tui_app.domain.dates import STILL_TO_COME, is_after
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.domain.known import KNOWN
from tui_app.text import fold
from tui_app.values import dataclass

REACHED = choices(
    ("", "not asked yet"),
    ("asked", "asked"),
    ("waiting", "waiting for an answer"),
    ("possible", "would see me"),
    ("booked", "booked"),
    ("no", "cannot see me"),
)


@dataclass(frozen=True, kw_only=True)
class Candidate(Entry):
    """A doctor under consideration. What is not known stays empty; nothing is assumed."""

    TABLE: ClassVar[str] = "candidates"
    NOUN: ClassVar[str] = "candidate"

    name: str = entry_field("Name", required=True, example="Dr East")
    institution: str = entry_field("Hospital or group", example="Hilltop University Hospital")
    subspecialty: str = entry_field("Mainly treats", example="early rheumatoid arthritis")
    phone: str = entry_field("Phone", Kind.PHONE)
    came_from: str = entry_field(
        "How you came to the name", Kind.CHOICE, choices=AVENUES, default="other", searched=False
    )
    recommended_by: str = entry_field("Recommended by", example="Dr Sample")
    reached: str = entry_field(
        "Have you asked?", Kind.CHOICE, choices=REACHED, default="", searched=False,
        help="A call or a visit that you write down says so by itself.",
    )  # fmt: skip
    wait: str = entry_field("Wait", example="three weeks")
    first_date: str = entry_field("First free date", Kind.DATE, prefer="future")
    price: str = entry_field("Price", example="180, said on the phone on 3 November")
    covered: str = entry_field(
        "Does the plan pay?", Kind.CHOICE, choices=KNOWN, default="", searched=False
    )
    distance: str = entry_field("Distance", example="40 minutes by train")
    remote: str = entry_field(
        "Possible by video?", Kind.CHOICE, choices=KNOWN, default="", searched=False
    )
    why: str = entry_field("Why this one", Kind.TEXT, example="treats this often; free in May")
    certified: str = entry_field("Certificate: which body", tier=2, example="the medical council")
    certified_on: str = entry_field("Certificate checked on", Kind.DATE, tier=2)
    licence: str = entry_field("Licence: which register", tier=2)
    licence_on: str = entry_field("Licence checked on", Kind.DATE, tier=2)
    centre: str = entry_field("Centre of excellence", tier=2, example="arthritis centre")
    centre_by: str = entry_field(
        "Who named it so", tier=2, help="Left empty, it counts as named by the hospital itself."
    )
    ranked: str = entry_field("Nationally ranked: by whom, in which year", tier=2)
    team: str = entry_field(
        "A team of several disciplines?", Kind.CHOICE, choices=KNOWN, default="", tier=2,
        searched=False,
    )  # fmt: skip
    trials: str = entry_field("Trials run there", tier=2)
    email: str = entry_field("E-mail", tier=2)
    address: str = entry_field("Address", Kind.TEXT, tier=2)
    why_not: str = entry_field("Why not", Kind.TEXT, tier=2)
    chosen: bool = entry_field("Chosen", Kind.FLAG, tier=2, searched=False)
    origin: str = ""

    def faults(self, today: date) -> dict[str, str]:
        """Return by field what does not fit: a check has been, before it is written down."""
        checked = ("certified_on", "licence_on")
        return {name: STILL_TO_COME for name in checked if is_after(getattr(self, name), today)}

    @property
    def centre_words(self) -> str:
        """The designation with who awarded it; "self-named" while that is not known."""
        return f"{self.centre}, {self.centre_by or 'self-named'}" if self.centre else ""


def same_institution(candidate: Candidate, first: str) -> bool:
    """Return whether a candidate works where the first doctor does, as far as it is written."""
    ours, theirs = plain_words(candidate.institution), plain_words(first)
    return bool(ours and theirs) and (ours == theirs[: len(ours)] or theirs == ours[: len(theirs)])


@lru_cache(maxsize=1000)
def plain_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared; a list asks for the same ones again."""
    return tuple(re.findall(r"\w+", fold(name)))
