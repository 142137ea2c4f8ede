"""Steps 2 to 8 line by line, and what the command line lists of them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import icalendar
import pytest

from tests.cli.conftest import Ended, Inside
from tui_app import finding
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.session import Session
from tui_app.settings import Settings

NEW_CASE = ("1", "My knee", "Maria Example", "1", "arthritis", "Operation", "")


@pytest.fixture
def session(home: Path, inside: Inside, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A case with nothing found yet."""
    walk(inside, monkeypatch, *NEW_CASE, "q")
    return Session(home / "case.db", settings=Settings(name="reader"), create=False)


def walk(inside: Inside, monkeypatch: pytest.MonkeyPatch, *lines: str) -> Ended:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in lines)))
    ended = inside("walk", "--as", "Maria")
    assert ended.err == ""
    assert max(map(len, ended.out.split("\n"))) <= 79
    return ended


def test_a_call_is_written_down_and_taken_up_again(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("They need a form", "", "", "Ms Model", "R-1", "3", "They send it", "tomorrow",
               "", "", "")  # fmt: skip
    ended = walk(inside, monkeypatch, "/call your insurer", "1", "w", "2", *answers, "h", "q")
    assert "Saved: a new contact." in ended.out
    (call,) = finding.entries(session, Contact)
    assert (call.said, call.spoke_to, call.reference, call.outcome) == (
        "They need a form", "Ms Model", "R-1", "answered",
    )  # fmt: skip
    assert (call.about, call.next_step) == ("insurer", "They send it")
    ended = walk(inside, monkeypatch, "/call your insurer", "1", "w", "2", "1", "b", "h", "q")
    assert "Calls and messages: [ ] 22 Nov Ms Model: They need a form" in " ".join(
        ended.out.split()
    )
    assert finding.entries(session, Contact)[0].next_done


def test_what_does_not_fit_is_asked_again(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("Dr East", "24 Nov", "25:00", "10:30", "1", "", "", "", "")
    ended = walk(inside, monkeypatch, "/choose and book", "1", "w", "1", *answers, "h", "q")
    assert "A time is written as 10:30" in ended.out
    (visit,) = finding.entries(session, Appointment)
    assert (visit.doctor, visit.time) == ("Dr East", "10:30")


def test_names_are_said_side_by_side(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Dr East", "Dr West"):
        finding.store_entry(session, finding.begin(session, "candidates", name=name, wait="a week"))
    ended = walk(inside, monkeypatch, "/choose and book", "1", "w", "5", "2", "1", "h", "q")
    assert "Wait. Dr East: a week; Dr West: a week." in ended.out
    assert "Certificate. Dr East: not known; Dr West: not known." in ended.out
    assert [one.name for one in finding.entries(session, Candidate) if one.chosen] == ["Dr East"]


def test_contacts_and_appointments_on_the_command_line(session: Session, inside: Inside,
                                                       tmp_path: Path) -> None:  # fmt: skip
    assert inside("contacts").code == 1
    assert inside("export", "appointments").code == 1
    person = finding.begin(session, "people", name="Dr Sample", phone="020 7946 0100", role="first")
    stored = finding.store_entry(session, person)
    finding.store_entry(session, finding.begin(session, "contacts", said="Yes", about="own-doctor",
                                               with_uid=stored.uid))  # fmt: skip
    finding.store_entry(session, finding.begin(session, "appointments", doctor="Dr East",
                                               day="2026-12-01", time="09:00"))  # fmt: skip
    assert "Dr Sample: Yes" in inside("contacts").out
    assert "Dr Sample  020 7946 0100" in inside("contacts", "--people").out
    assert inside("contacts", "--about", "insurer").code == 1
    (row,) = json.loads(inside("contacts", "--json").out)
    assert row["said"] == "Yes"
    assert "Visit: Dr East" in inside("agenda").out
    ended = inside("export", "appointments", "--format", "ics", "--out", str(tmp_path))
    assert ended.code == 0
    (file,) = tmp_path.glob("*.ics")
    assert len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    assert inside("export", "appointments", "--format", "txt").code == 2
