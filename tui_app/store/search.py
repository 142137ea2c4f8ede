"""Find entries by a part of their words, whatever the case and accents, in any script."""

from __future__ import annotations

from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.cases import Case, Patient
from tui_app.domain.contacts import Contact
from tui_app.domain.corrections import Correction
from tui_app.domain.entry import Entry, searched_text
from tui_app.domain.history import Illness, Relative
from tui_app.domain.insurance import Answer, Plan
from tui_app.domain.medicines import Allergy, Medicine
from tui_app.domain.notes import Note
from tui_app.domain.people import Person
from tui_app.domain.questions import Question
from tui_app.domain.records import Record
from tui_app.domain.searches import Search
from tui_app.domain.services import Service
from tui_app.domain.timeline import TimelineEntry
from tui_app.store import table
from tui_app.store.driver import calm_errors
from tui_app.store.store import Store
from tui_app.text import fold
from tui_app.values import dataclass

SEARCHED: tuple[type[Entry], ...] = (
    Note, Question, Contact, Record, TimelineEntry, Medicine, Candidate, Person, Service, Plan,
    Answer, Search, Appointment, Correction, Allergy, Illness, Relative, Patient, Case,
)  # fmt: skip
"""What is searched, in the order in which finds are shown."""


@dataclass(frozen=True)
class Hit:
    """A found entry and the line of it in which the first word was found."""

    entry: Entry
    line: str


class Hits(list[Hit]):
    """What was found; ``whole`` says that it is all there is."""

    whole = True


def find(store: Store, words: str, case_uid: str = "", *, limit: int = 50) -> Hits:
    """Return entries that hold every one of ``words``, newest first; "" as case means all cases."""
    parts = fold(words).split()
    if not parts:
        return Hits()
    hits: list[Hit] = []
    for entity in SEARCHED:
        clauses = ["case_uid IN (SELECT uid FROM cases WHERE deleted_at = '')"]
        clauses += ["instr(folded, ?) > 0"] * len(parts)
        parameters = list(parts)
        if case_uid:
            clauses.append("case_uid = ?")
            parameters.append(case_uid)
        with calm_errors():
            found = table.select(
                store.connection,
                entity,
                " AND ".join(clauses),
                parameters,
                order="uid DESC",
                limit=limit - len(hits),
            )
        hits.extend(Hit(entry, _matching_line(entry, parts[0])) for entry in found)
    found_once = Hits(_each_once(hits))
    found_once.whole = len(hits) < limit
    return found_once


def _each_once(hits: list[Hit]) -> list[Hit]:
    """Leave out a note that stands in the list of questions too: it is found there."""
    origins = {hit.entry.origin for hit in hits if isinstance(hit.entry, Question)}
    return [hit for hit in hits if f"note:{hit.entry.uid}" not in origins]


def narrowed(hits: Hits, words: str) -> Hits:
    """Return those of all that was found for fewer letters that hold these words as well."""
    parts = fold(words).split()
    found = Hits()
    for hit in hits:
        text = fold(searched_text(hit.entry))
        if parts and all(part in text for part in parts):
            found.append(Hit(hit.entry, _matching_line(hit.entry, parts[0])))
    return found


def _matching_line(entry: Entry, part: str) -> str:
    lines = searched_text(entry).splitlines()
    return next((line for line in lines if part in fold(line)), lines[0] if lines else "")
