"""How far one has come with each candidate, by the calls and visits that are written down."""

from __future__ import annotations

from collections.abc import Callable

from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import REACHED, Candidate, plain_words
from tui_app.domain.contacts import Contact
from tui_app.domain.entry import label_of
from tui_app.session import Session
from tui_app.steps import finding

_SETTLED = ("possible", "booked", "no")
"""What a person says of a candidate that no call says by itself."""


def reached_words(session: Session) -> Callable[[Candidate], str]:
    """Return what says in words how far one has come with a candidate of the present case.

    A visit that is to come counts before all, then the person's own word, then the last call that
    somebody answered. Nothing of it is stored: it follows from what is there.
    """
    visits = finding.entries(session, Appointment)
    booked = {plain_words(one.doctor) for one in visits if one.is_to_come}
    last = {
        one.with_uid: "waiting" if one.outcome == "asked" else "asked"
        for one in finding.entries(session, Contact)
        if one.outcome != "nobody"
    }

    def words(candidate: Candidate) -> str:
        own = candidate.reached
        if plain_words(candidate.name) in booked:
            return label_of(REACHED, "booked")
        return label_of(REACHED, own if own in _SETTLED else last.get(candidate.uid, own))

    return words
