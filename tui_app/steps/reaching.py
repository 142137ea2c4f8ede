"""What a call or an appointment says of how far one has come with a candidate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.text import fold

_OPEN = ("", "asked", "waiting")


def moved_on(entry: Contact | Appointment, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return the candidates, changed, whom a call or an appointment just stored takes further.

    A person's own word that somebody would see them, or cannot, is left as it is by a call.
    """
    if isinstance(entry, Contact):
        reached = {"asked": "waiting", "nobody": ""}.get(entry.outcome, "asked")
        return [
            replace(one, reached=reached)
            for one in candidates
            if one.uid == entry.with_uid
            and one.reached in _OPEN
            and reached not in ("", one.reached)
        ]
    return [
        after
        for one in candidates
        if fold(one.name) == fold(entry.doctor) and (after := _after_visit(one, entry)) != one
    ]


def _after_visit(candidate: Candidate, visit: Appointment) -> Candidate:
    if visit.is_to_come:
        return replace(candidate, reached="booked")
    off = visit.state == "off" and candidate.reached == "booked"
    return replace(candidate, reached="possible") if off else candidate
