"""The log of calls, messages and visits to a desk, and how far each avenue has come by it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from tui_app.domain.cases import ASKERS
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

WAYS = choices(
    ("call", "call"),
    ("message", "message or e-mail"),
    ("letter", "letter"),
    ("visit", "at the desk"),
    ("portal", "portal"),
    ("other", "otherwise"),
)
AVENUES = choices(
    ("own-doctor", "Ask your own doctor"),
    ("insurer", "Call your insurer"),
    ("centers", "Academic and expert centres"),
    ("societies", "Professional societies"),
    ("remote", "Remote services"),
    ("groups", "Patient groups"),
    ("choose", "Choose and book"),
    ("records", "Records"),
    ("other", "Something else"),
)
"""What a contact is about: the steps of the walk by their ids, and the rest."""

OUTCOMES = choices(
    ("asked", "asked; they will answer"),
    ("nobody", "nobody answered"),
    ("answered", "answered"),
    ("names", "gave names of doctors"),
    ("refused", "said no"),
    ("closed", "enough of this way"),
)
_ENDED = ("answered", "names", "refused", "closed")
"""Outcomes after which nobody waits for the answer any more."""

THEY_ANSWER = "They answer"
"""What comes next where words have just been said or sent."""


class AvenueState(StrEnum):
    """How far one of the ways to a second doctor has come."""

    NOT_STARTED = "not started"
    ASKED = "asked"
    WAITING = "waiting"
    NAMES = "names received"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True)
class Contact(Entry):
    """One call, message or visit. ``with_uid`` is a person, candidate or service, "" for none."""

    TABLE: ClassVar[str] = "contacts"
    NOUN: ClassVar[str] = "call or message"

    said: str = entry_field(
        "What they said", Kind.TEXT, example="Covered, but ask for approval first"
    )
    with_uid: str = entry_field("With", Kind.CHOICE, searched=False)
    spoke_to: str = entry_field("Name of who you spoke to", example="Ms Model")
    reference: str = entry_field("Reference number")
    outcome: str = entry_field(
        "How it ended", Kind.CHOICE, choices=OUTCOMES, default="asked", searched=False
    )
    next_step: str = entry_field("What comes next", example="They send the form")
    next_by: str = entry_field("By when", Kind.DATE, prefer="future", example="Friday")
    next_done: bool = entry_field("That is done", Kind.FLAG, tier=2, searched=False)
    day: str = entry_field("When", Kind.DATE, required=True, example="today")
    how: str = entry_field("How", Kind.CHOICE, choices=WAYS, default="call", searched=False)
    about: str = entry_field("About", Kind.CHOICE, choices=AVENUES, default="other", searched=False)
    done_by: str = entry_field(
        "Who did it", Kind.CHOICE, choices=ASKERS, default="patient", tier=2, searched=False
    )
    attached: str = entry_field("Papers that came or went with it", tier=2)

    @property
    def waits(self) -> bool:
        """Whether something is still to come of it; an answer that came is not waited for."""
        if self.next_step == THEY_ANSWER and self.outcome in _ENDED:
            return False
        return bool(self.next_step or self.next_by) and not self.next_done


def avenue_state(contacts: Sequence[Contact]) -> AvenueState:
    """Return how far an avenue has come by its contacts, the oldest first.

    The last word counts: closed is closed until somebody calls again. Names that came stay.
    """
    if not contacts:
        return AvenueState.NOT_STARTED
    if contacts[-1].outcome == "closed":
        return AvenueState.CLOSED
    if any(one.outcome == "names" for one in contacts):
        return AvenueState.NAMES
    if contacts[-1].outcome == "asked" or any(one.waits for one in contacts):
        return AvenueState.WAITING
    return AvenueState.ASKED


def why_closed(contacts: Sequence[Contact]) -> str:
    """Return what was said when an avenue was closed, "" while it is open."""
    return contacts[-1].said if contacts and contacts[-1].outcome == "closed" else ""


def contact_faults(contact: Contact) -> dict[str, str]:
    """Return by field what does not fit together in a contact."""
    if not (contact.said or contact.with_uid or contact.spoke_to or contact.next_step):
        return {"said": "Write what they said, whom you spoke to, or what comes next."}
    if contact.next_by and contact.day:
        first = PartialDate.from_stored(contact.day).first_day
        if PartialDate.from_stored(contact.next_by).last_day < first:
            return {"next_by": "This is before the contact itself. Which day is it to be done by?"}
    return {}
