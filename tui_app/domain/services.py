"""Remote second-opinion services: the four criteria, who may use them, price and time."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.entry import Entry, Kind, entry_field
from tui_app.domain.known import KNOWN
from tui_app.values import dataclass

CRITERIA = ("specialist", "secure", "written", "clear")
"""The fields of the four criteria of the guide, in its order."""


@dataclass(frozen=True, kw_only=True)
class Service(Entry):
    """A service that gives opinions from afar. What is not known stays empty."""

    TABLE: ClassVar[str] = "services"
    NOUN: ClassVar[str] = "remote service"

    name: str = entry_field("Service", required=True, example="Sample Hospital online opinions")
    specialist: str = entry_field(
        "A board-certified specialist answers?", Kind.CHOICE, choices=KNOWN, default="",
        searched=False,
    )  # fmt: skip
    secure: str = entry_field(
        "Records go there safely?", Kind.CHOICE, choices=KNOWN, default="", searched=False
    )
    written: str = entry_field(
        "A written report?", Kind.CHOICE, choices=KNOWN, default="", searched=False
    )
    clear: str = entry_field(
        "Price and steps are clear?", Kind.CHOICE, choices=KNOWN, default="", searched=False
    )
    said: str = entry_field(
        "What they say of these four", Kind.TEXT, example="a panel of two specialists answers"
    )
    price: str = entry_field("Price, and what it includes", example="1,200, records collected")
    price_on: str = entry_field("Price seen on", Kind.DATE)
    turnaround: str = entry_field("How long it takes", example="two weeks")
    clock: str = entry_field("From when that counts", example="from when all records are there")
    places: str = entry_field("Where it may be used", tier=2, example="all of the EU")
    excluded: str = entry_field("Conditions left out", tier=2)
    own_doctor: str = entry_field(
        "Must your own doctor take part?", Kind.CHOICE, choices=KNOWN, default="", tier=2,
        searched=False,
    )  # fmt: skip
    language: str = entry_field("Languages", tier=2)
    age: str = entry_field("Ages", tier=2, example="adults only")
    inpatient: str = entry_field(
        "Possible while in hospital?", Kind.CHOICE, choices=KNOWN, default="", tier=2,
        searched=False,
    )  # fmt: skip
    follow_up: str = entry_field(
        "May you ask again afterwards?", Kind.CHOICE, choices=KNOWN, default="", tier=2,
        searched=False,
    )  # fmt: skip
    refund: str = entry_field("If they cannot answer", tier=2, example="money back")
    phone: str = entry_field("Phone", Kind.PHONE, tier=2)
    web: str = entry_field("Web address", tier=2)
    notes: str = entry_field("Good to know", Kind.TEXT, tier=2)
    origin: str = ""

    @property
    def met(self) -> int:
        """How many of the four criteria are known to be met."""
        return sum(getattr(self, name) == "yes" for name in CRITERIA)
