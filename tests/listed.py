"""A case whose lists of steps 2 to 12 hold every hostile text in every field that takes text."""

from __future__ import annotations

from typing import Any

from tests.corpus import HOSTILE
from tui_app.domain.entry import Entry, Kind, specs
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.text import storable

TEXTS = [storable(text) for _, text in HOSTILE]
AVENUES = ("own-doctor", "insurer", "remote", "groups", "choose")
"""What the contacts are about, in turn."""

_TYPED = (Kind.LINE, Kind.TEXT, Kind.PHONE)


def fill_lists(session: Session) -> None:
    """Add to the present case an entry of each kind for every text, as an import may bring them."""
    for number, text in enumerate(TEXTS):
        about = AVENUES[number % len(AVENUES)]
        person = add(session, "people", text, role="first")
        add(session, "people", text, role="group")
        add(session, "candidates", text, came_from="own-doctor")
        add(session, "services", text)
        # By its name on the lists, or by who answered: both stand in the same place.
        known = {"with_uid": person.uid} if number % 2 else {}
        add(session, "contacts", text, about=about, next_by="2026-11-30", **known)
        add(session, "plans", text, valid_until="2026-11-30")
        add(session, "answers", text)
        add(session, "searches", text)
        add(session, "appointments", text, day="2026-12-01")
        add(session, "people", text, role="companion")
        record = add(session, "records", text, state="wanted")
        add(session, "corrections", text, record_uid=record.uid)
        add(session, "timeline", text, day="2026-03", severity="4")
        add(session, "medicines", text)
        add(session, "medicines", text, taken="past")
        add(session, "allergies", text)
        add(session, "illnesses", text)
        add(session, "relatives", text)
    for about in AVENUES:
        # The last word of each way says why it is closed, in a heading.
        add(session, "contacts", TEXTS[0], about=about, outcome="closed", day="2026-11-23")


def add(session: Session, table: str, text: str, **known: str) -> Entry:
    """Store an entry with a text in every field that takes one."""
    described = specs(finding.KINDS[table])
    values: dict[str, Any] = {name: text for name, spec in described.items() if spec.kind in _TYPED}
    return finding.store_entry(session, finding.begin(session, table, **values | known))
