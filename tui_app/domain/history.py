"""What else a doctor asks: other illnesses, and what runs in the family."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

ILLNESS_STATES = choices(("now", "there now"), ("past", "over"), ("unclear", "not clear"))


@dataclass(frozen=True, kw_only=True)
class Illness(Entry):
    """Another illness or operation of the patient's own."""

    TABLE: ClassVar[str] = "illnesses"
    NOUN: ClassVar[str] = "other illness"

    name: str = entry_field("Illness or operation", required=True, example="mild asthma")
    since: str = entry_field("Since", Kind.DATE, prefer="past", example="about 2003")
    state: str = entry_field(
        "Is it there now?", Kind.CHOICE, choices=ILLNESS_STATES, default="now", searched=False
    )
    treated: str = entry_field("How and by whom it is treated", example="spray, Dr Sample")
    private: bool = entry_field(
        "Private", Kind.FLAG, tier=2, searched=False,
        help="Never on a page that leaves here, unless you tick it there.",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Relative(Entry):
    """An illness of somebody in the family."""

    TABLE: ClassVar[str] = "relatives"
    NOUN: ClassVar[str] = "illness in the family"

    name: str = entry_field("Who", required=True, example="mother's sister")
    illness: str = entry_field("Which illness", required=True, example="rheumatoid arthritis")
    age: str = entry_field("About how old they were", example="about 40")
    notes: str = entry_field("Good to know", Kind.TEXT, tier=2)
    private: bool = entry_field(
        "Private", Kind.FLAG, tier=2, searched=False,
        help="Never on a page that leaves here, unless you tick it there.",
    )  # fmt: skip
