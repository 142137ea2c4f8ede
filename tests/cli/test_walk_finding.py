"""Steps 2 to 8 line by line, and what the command line lists of them."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest

from tests.cli.conftest import Ended, Inside, notes_of
from tests.listed import AVENUES, TEXTS, fill_lists
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.domain.people import Person
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding
from tui_app.text import shorten

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
    assert "Saved: a new call or message." in ended.out
    (call,) = finding.entries(session, Contact)
    assert (call.said, call.spoke_to, call.reference, call.outcome) == (
        "They need a form", "Ms Model", "R-1", "answered",
    )  # fmt: skip
    assert (call.about, call.next_step) == ("insurer", "They send it")
    ended = walk(inside, monkeypatch, "/call your insurer", "1", "w", "2", "1", "b", "h", "q")
    # The walk has the day of today, whichever it is.
    listed = r"Calls and messages: \[ \] \d+ [A-Z][a-z]+ Ms Model \(ref. R-1\): They need a form"
    assert re.search(listed, joined(ended.out))
    assert finding.entries(session, Contact)[0].next_done


def test_words_of_a_card_are_written_down_as_used(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("", "", "Ms Model", "", "", "", "", "", "", "")
    way = ("/call your insurer", "1", "send", "a", *answers)
    ended = walk(inside, monkeypatch, *way, "h", "", "q")
    assert "a. I used it: write down what came of it" in ended.out
    assert "Saved: a new call or message." in ended.out
    (message,) = finding.entries(session, Contact)
    assert (message.about, message.how, message.outcome) == ("insurer", "message", "asked")
    assert message.day
    assert "Ms Model: They answer" in joined(ended.out)
    assert "write down what came" not in walk(inside, monkeypatch, *way[:2], "do", "b", "q").out


def test_what_does_not_fit_is_asked_again(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ("Dr East", "24 Nov", "25:00", "10:30", "1", "", "", "", "")
    ended = walk(inside, monkeypatch, "/choose and book", "1", "w", "2", *answers, "h", "q")
    assert "A time is written as 10:30" in ended.out
    (visit,) = finding.entries(session, Appointment)
    assert (visit.doctor, visit.time) == ("Dr East", "10:30")


def test_names_are_said_side_by_side(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Dr East", "Dr West"):
        finding.store_entry(session, finding.begin(session, "candidates", name=name, wait="a week"))
    ended = walk(inside, monkeypatch, "/choose and book", "1", "w", "4", "1", "1", "h", "q")
    assert "Wait. Dr East: a week; Dr West: a week." in ended.out
    assert "Certificate. Dr East: not known; Dr West: not known." in ended.out
    assert [one.name for one in finding.entries(session, Candidate) if one.chosen] == ["Dr East"]


def test_names_side_by_side_are_sorted_by_a_line(
    session: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, wait in (("Dr East", "ten weeks"), ("Dr West", ""), ("Dr North", "3 days")):
        finding.store_entry(session, finding.begin(session, "candidates", name=name, wait=wait))
    way = ("/choose and book", "1", "w", "5")
    ended = walk(inside, monkeypatch, *way, "s", "Wait", "?", "1", "b", "n call them", "b", "q")
    said = joined(ended.out)
    assert "Sorted by wait; what is not known comes last." in said
    assert "Wait. Dr North: 3 days; Dr East: ten weeks; Dr West: not known." in said
    assert "1. Dr North 2. Dr East 3. Dr West s. Sort by a line" in said
    assert "Candidate: Dr North." in said
    assert [one.step for one in notes_of(session.store.path)] == ["choose"]


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


@pytest.fixture
def listed(home: Path) -> Iterator[Session]:
    """A case with every hostile text in every list."""
    opened = Session(home / "case.db", settings=Settings(name="Maria"))
    fill_lists(opened)
    yield opened
    opened.close()


def test_hostile_text_is_listed_clean_a_line_each(listed: Session, inside: Inside) -> None:
    calls = inside("contacts")
    assert len(calls.out.splitlines()) == len(finding.entries(listed, Contact))
    people = inside("contacts", "--people")
    found = [*finding.entries(listed, Person), *finding.entries(listed, Candidate)]
    assert len(people.out.splitlines()) == len(found)
    coming = inside("agenda")
    assert len(coming.out.splitlines()) == len(listed.agenda())
    for text in TEXTS:
        start = shorten(text, 20).removesuffix("…")
        for ended in (calls, people, coming):
            assert ended.code == 0
            assert start in ended.out
    for about in AVENUES:
        assert inside("contacts", "--about", about).code == 0
    for arguments in (("contacts",), ("contacts", "--people"), ("agenda",)):
        assert inside(*arguments, "--json").code == 0
    assert len(json.loads(inside("contacts", "--json").out)) == len(calls.out.splitlines())


def test_hostile_text_is_said_clean(
    listed: Session, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in ("ask your own", "call your insurer", "remote", "patient groups", "choose and"):
        ended = walk(inside, monkeypatch, f"/{step}", "1", "w", "h", "q")
        for text in TEXTS if step != "remote" else ():
            assert " ".join(shorten(text, 20).removesuffix("…").split()) in joined(ended.out)
        # An overlong text makes no offer longer than anybody wants to hear.
        assert "\n".join(["x" * 79] * 4) not in ended.out
    for text in TEXTS:
        words = " ".join(text[:20].split())
        ended = walk(inside, monkeypatch, f"/{words}", "1", "1", "b", "b", "h", "q")
        assert "found with" in ended.out


def joined(said: str) -> str:
    """Return what was said with every run of white space as one blank."""
    return " ".join(said.split())
