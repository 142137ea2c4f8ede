"""Write the dump of a case file of the present version, with rows of every kind.

When a migration is added: first run ``python tests/unit/shapes/make.py tests/unit/shapes`` with the
version that is about to become old, if its dump is not there yet. Dumps are never edited.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tui_app.clock import SetClock
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import NewCase
from tui_app.domain.contacts import Contact
from tui_app.domain.corrections import Correction
from tui_app.domain.history import Illness, Relative
from tui_app.domain.insurance import Answer, Plan
from tui_app.domain.medicines import Allergy, Medicine
from tui_app.domain.people import Person
from tui_app.domain.questions import Question
from tui_app.domain.records import Record
from tui_app.domain.searches import Search
from tui_app.domain.services import Service
from tui_app.domain.timeline import TimelineEntry
from tui_app.store import notes, questions
from tui_app.store.schema import VERSION
from tui_app.store.store import Store


def fill(path: Path) -> None:
    """Make a case file with a little of everything in it."""
    clock = SetClock(datetime(2025, 11, 22, 12, 0, tzinfo=UTC))
    store = Store(path, author="Maria", clock=clock)
    case = store.start_case(NewCase(title="My knee; it's 'bad'", patient="Maria Example"))
    store.change(replace(case, reasons=("confirm", "doubts"), doubts="private", decide_by="~2026"))
    for kind in NoteKind:
        clock.forward(timedelta(minutes=1))
        notes.capture_note(store, case.uid, Captured(kind, f"{kind.label}\n漢字 [x] \x1b[31m"))
    (newest, older, *_) = notes.list_notes(store, case.uid)
    store.author = "Ben"
    notes.edit_note(store, replace(newest, text="Ben's words", starred=True))
    store.remove(older)
    store.undo()
    notes.toggle_tick(store, case.uid, "records", "ask", "Ask for the records")
    notes.toggle_tick(store, case.uid, "reasons", "choose", "Choose")
    notes.toggle_tick(store, case.uid, "reasons", "choose", "Choose")
    wanted = Question(case_uid=case.uid, text="How sure are you? 漢字", doctor="Dr Model")
    asked = questions.add_question(store, wanted)
    questions.set_state(store, asked, "answered")
    questions.copy_for(store, asked, "Dr Sample")
    questions.move_before(store, asked, questions.list_questions(store, case.uid)[0])
    uid = case.uid
    model = store.add(
        Candidate(name="Dr Model 漢字", chosen=True, certified_on="~2026", case_uid=uid)
    )
    store.add(Person(name="Dr Sample", role="first", phone="020 7946 0100", case_uid=uid))
    store.add(Service(name="Sample service", specialist="yes", case_uid=uid))
    call = store.add(Contact(said="a\nb", day="2025-11-20", with_uid=model.uid, case_uid=uid))
    store.add(Plan(insurer="Sample Health", valid_until="2026-01", case_uid=uid))
    store.add(Answer(question="Covered?", answer="unclear", contact_uid=call.uid, case_uid=uid))
    store.add(Search(words="knee clinic", day="2025-11-21", case_uid=uid))
    store.change(replace(store.add(Appointment(doctor="Dr Model", day="2025-12-01", case_uid=uid)),
                         time="10:30"))  # fmt: skip
    disc = store.add(Record(title="CT, images", state="asked", asked_on="2025-11-01", case_uid=uid))
    store.add(Correction(says="left", should_say="right", record_uid=disc.uid, case_uid=uid))
    store.add(
        TimelineEntry(day="~2025-03", headline="Pain", worse_with=("cold", "漢字"), case_uid=uid)
    )
    store.add(Medicine(name="Tablet A", dose="10 mg", private=True, case_uid=uid))
    store.add(Allergy(name="penicillin", case_uid=uid))
    store.add(Illness(name="asthma", since="~2003", case_uid=uid))
    store.add(Relative(name="mother", illness="gout", case_uid=uid))
    store.add(Person(name="Anna", role="companion", tasks=("notes", "support"), case_uid=uid))
    store.remove(store.start_case(NewCase(title="Deleted")))
    store.close()


def dump(path: Path) -> str:
    """Return a closed case file as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        application, version = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version")
        )
        lines = [f"PRAGMA application_id = {application};", f"PRAGMA user_version = {version};"]
        return "\n".join([*lines, *connection.iterdump()]) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "case.db")
        text = dump(Path(folder) / "case.db")
    (Path(sys.argv[1]) / f"v{VERSION}.sql").write_text(text, encoding="utf-8")
