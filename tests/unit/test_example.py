"""The worked example: whole, never out of date, and gone when it is closed."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tui_app.clock import Clock, SetClock
from tui_app.content.places import shipped_data
from tui_app.domain.agenda import AgendaItem
from tui_app.domain.capture import NoteKind
from tui_app.domain.cases import Case
from tui_app.domain.contacts import Contact
from tui_app.domain.insurance import Answer
from tui_app.domain.notes import Note
from tui_app.domain.progress import StepState
from tui_app.domain.searches import Search
from tui_app.domain.services import Service
from tui_app.example import ZONE, build_example, open_example
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding
from tui_app.store.check import check_file
from tui_app.store.notes import list_notes, note_authors, ticks
from tui_app.store.presence import session_id


def moments() -> list[dict[str, object]]:
    told = json.loads((shipped_data() / "demo" / "example.json").read_text(encoding="utf-8"))
    found: list[dict[str, object]] = told["moments"]
    return found


def present(session: Session) -> Case:
    assert session.case is not None
    return session.case


def dated(agenda: list[AgendaItem]) -> list[tuple[str, str]]:
    return [(item.when, item.text.split(",")[0]) for item in agenda if item.days is not None]


def test_it_says_what_is_late_and_what_comes(example: Session) -> None:
    assert dated(example.agenda()) == [
        ("3 d late", "Ask again for Ultrasound of both hands"),
        ("in 2 d", "Example Arthritis Group: They call back"),
        ("in 4 d", "Ask Hilltop whether all records have come and whether the images open"),
        ("in 12 d", "Visit: Dr Model"),
        ("in 12 d", "Ask to have The plan of Dr Sample"),
        ("in 12 d", "Ask for Blood results with normal ranges: Riverside records office"),
        ("in 12 d", "Look through Ultrasound of both hands"),
        ("in 20 d", "Decide: a higher dose of methotrexate"),
        ("in 42 d", "Safe to wait until then"),
    ]


@pytest.mark.parametrize(
    "today",
    ["2026-01-02", "2028-02-29", "2026-03-29", "2026-10-25", "2026-12-31", "2030-06-15"],
)
def test_it_is_never_out_of_date(today: str, session: Session, clock: SetClock) -> None:
    day = date.fromisoformat(today)
    clock.moment = datetime(day.year, day.month, day.day, 0, 30, tzinfo=UTC)
    build_example(session, clock, day, ZONE)
    found = dated(session.agenda())
    assert [when for when, _ in found] == [
        "3 d late", "in 2 d", "in 4 d", *["in 12 d"] * 4, "in 20 d", "in 42 d",
    ]  # fmt: skip
    now = session.store.now()
    for note in list_notes(session.store, present(session).uid):
        assert note.created_at < now
        assert "{" not in note.text


def test_it_has_something_of_everything(example: Session) -> None:
    case = present(example)
    notes = list_notes(example.store, case.uid)
    assert {note.note_kind for note in notes} == set(NoteKind)
    assert note_authors(example.store, case.uid) == ["Ben", "Maria"]
    assert [note.created_at for note in notes] == sorted(
        (note.created_at for note in notes), reverse=True
    )
    assert any(note.done_at for note in notes)
    assert any(note.was_edited for note in notes)
    assert max(len(note.text) for note in notes) > 400
    verbs = {change.verb for note in notes for change in example.store.history(note.uid)}
    assert verbs == {"add", "change", "remove", "restore"}
    assert (case.country, case.time_zone, len(case.reasons)) == ("UK", "Europe/London", 3)
    assert case.doubts
    begun = [step.head.id for step in example.steps() if step.state is StepState.BEGUN]
    assert begun == [
        "own-doctor", "insurer", "remote", "groups", "choose", "records", "timeline", "questions",
        "companion",
    ]  # fmt: skip
    assert [s.head.id for s in example.steps() if s.state is StepState.DONE] == ["reasons"]
    assert check_file(example.store.path) == []


def test_it_has_two_services_a_trial_and_answers_of_a_call(example: Session) -> None:
    services = finding.entries(example, Service)
    assert len(services) == 2
    for point in ("secure", "price"):
        known = [bool(getattr(one, point)) for one in services]
        assert sorted(known) == [False, True], "one is known and one is not"
    (trial,) = (one for one in finding.entries(example, Search) if one.source == "trials")
    assert trial.place
    assert trial.ask
    assert trial.found.startswith("EXAMPLE-")
    (call,) = (one for one in finding.entries(example, Contact) if one.about == "insurer")
    assert {one.contact_uid for one in finding.entries(example, Answer)} == {call.uid}


def test_every_card_and_task_in_it_exists(example: Session) -> None:
    for row in moments():
        card = str(row.get("tick") or row.get("step") or "reasons")
        head = example.library.head(card)
        assert head is not None
        tasks = row.get("tasks", [])
        assert isinstance(tasks, list)
        assert {task.key for task in head.tasks} >= set(tasks)
    assert len(ticks(example.store, present(example).uid)) == 42


def test_clock_and_author_are_afterwards_what_they_were(session: Session, clock: SetClock) -> None:
    before = clock.moment
    build_example(session, clock, clock.today(ZONE), ZONE)
    assert (clock.moment, session.store.author) == (before, "Maria")


def test_it_opens_in_a_private_folder_and_goes_without_a_trace() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    session, clean_up = open_example(Settings(name="Reader"))
    folder = session.store.path.parent
    assert folder.parent == runtime
    assert folder.name.startswith(f"second-opinion-demo-{os.getpid()}-")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert type(session.clock) is type(session.store.clock) is Clock
    assert session.store.author == "Reader"
    assert present(session).title == "My joints"
    note = list_notes(session.store, present(session).uid)[0]
    assert session.store.get(Note, note.uid) == note
    clean_up()
    assert list(runtime.iterdir()) == []


def test_without_a_private_runtime_folder_the_temporary_one_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    Path(os.environ["XDG_RUNTIME_DIR"]).chmod(0o755)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    session, clean_up = open_example()
    assert session.store.path.parent.parent == tmp_path
    clean_up()
    assert list(tmp_path.iterdir()) == []


def test_what_the_dead_left_behind_is_removed_and_nothing_else() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with subprocess.Popen(["/bin/true"]) as gone:
        gone.wait()
    names = {
        f"second-opinion-demo-{gone.pid}-12345-abc": False,
        f"second-opinion-demo-{os.getpid()}-1-abc": False,
        f"second-opinion-demo-{session_id()}-abc": True,
        "something-else": True,
    }
    for name in names:
        (runtime / name).mkdir(mode=0o700)
        (runtime / name / "example.db").write_text("x")
    elsewhere = runtime / "something-else"
    (runtime / "second-opinion-demo-1-1-link").symlink_to(elsewhere)
    session, clean_up = open_example()
    clean_up()
    assert {name: (runtime / name).exists() for name in names} == names
    assert (elsewhere / "example.db").exists()
    assert session.store.path.parent.exists() is False
