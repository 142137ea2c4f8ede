"""``notes`` and ``agenda``: plain lines, JSON that keeps the original, filters, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import PROGRAM, Inside
from tests.corpus import HOSTILE
from tui_app.clock import Clock, SetClock
from tui_app.domain.cases import NewCase
from tui_app.session import Session
from tui_app.store.notes import capture_note, edit_note, toggle_done
from tui_app.text import clean, storable


def write(session: Session, text: str, *, step: str = "", by: str = "Maria") -> None:
    session.store.author = by
    case, _ = session.ensure_case()
    capture_note(session.store, case.uid, session.read(text), step=step)


@pytest.fixture
def filled(session: Session, clock: SetClock) -> Session:
    """Four notes of two people on three days; the last was written a moment ago."""
    write(session, "? how sure is it", step="visit")
    clock.forward(timedelta(days=1))
    write(session, "Schmerzen im Knie, C\u00e9line", by="Ben")
    clock.forward(timedelta(days=1))
    write(session, "! call radiology by 1 Dec 2026", step="records")
    clock.forward(timedelta(hours=1))
    write(session, "two lines\n  and the second")
    return session


def test_notes_are_listed_newest_first(inside: Inside, filled: Session) -> None:
    ended = inside("notes")
    assert (ended.code, ended.err) == (0, "")
    blocks = ended.out.split("\n\n")
    assert len(blocks) == 4
    assert blocks[0].endswith("13:04 · Note · Maria\n  two lines\n    and the second")
    assert blocks[1].splitlines()[0].endswith("12:04 · To do · due 1 Dec · Records · Maria")
    assert " · Question · The visit · Maria\n" in blocks[3]


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--kind", "question"], 1),
        (["--step", "records"], 1),
        (["--author", "Ben"], 1),
        (["--find", "celine"], 1),
        (["--since", "23 Nov 2026"], 3),
        (["--until", "23/11/2026"], 2),
        (["--since", "23.11.2026", "--until", "2026-11-23"], 1),
        (["--since", "1"], -1),
        (["--since", "year 0001"], -1),
        (["--since", "0001", "--until", "9999"], 4),
        (["--until", "9999-12-31"], 4),
        (["--case", "MY CASE"], 4),
    ],
)
def test_filters(inside: Inside, filled: Session, options: list[str], count: int) -> None:
    ended = inside("notes", "--json", *options)
    if count < 0:
        assert ended.code == 2
        assert "does not read as a date" in ended.err
    else:
        assert len(json.loads(ended.out)) == count


def test_what_was_done_and_changed_is_said(inside: Inside, filled: Session) -> None:
    notes = json.loads(inside("notes", "--json").out)
    from tui_app.domain.notes import Note

    todo = filled.store.get(Note, notes[1]["uid"])
    plain = filled.store.get(Note, notes[0]["uid"])
    assert todo is not None
    assert plain is not None
    toggle_done(filled.store, todo)
    edit_note(filled.store, replace(plain, text="one line"))
    out = inside("notes").out
    assert " · done " in out
    assert " · Maria · changed\n  one line" in out


@pytest.mark.parametrize("command", ["notes", "agenda"])
def test_nothing_found_is_1(inside: Inside, session: Session, command: str) -> None:
    ended = inside(command)
    assert ended.code == 1
    assert "There is no case in this file yet." in ended.err
    assert ended.out == ""
    session.ensure_case()
    if command == "notes":
        assert inside(command).err == "Nothing is written yet.\n"
        ended = inside(command, "--json", "--find", "nowhere")
        assert (ended.code, ended.out, ended.err) == (1, "[]\n", "No note is like that.\n")


def test_the_agenda_says_it_as_the_overview_does(inside: Inside, session: Session) -> None:
    today = Clock().now().astimezone(UTC).date()
    session.clock = session.store.clock = Clock()
    write(session, f"! buy stamps by {today + timedelta(days=2)}", step="records")
    write(session, f"! call the GP by {today}")
    write(session, "! think")
    lines = inside("agenda").out.splitlines()
    assert lines[0].startswith("today     call the GP by ")
    assert lines[0].endswith("  [To do]")
    assert lines[1].startswith("in 2 d    buy stamps by ")
    assert lines[1].endswith("  [Records]")
    assert lines[2] == "no date   think  [To do]"
    items = json.loads(inside("agenda", "--json").out)
    assert items[0]["when"] == "today"
    assert items[0]["days"] == 0
    assert items[0]["place"]["kind"] == "note"
    assert len(items) == len(lines)


def test_a_case_is_named_by_its_title_or_a_part_of_it(inside: Inside, session: Session) -> None:
    for title in ("My knee", "Mum's knee", "Eyes"):
        session.start_case(NewCase(title=title))
        write(session, f"about {title}")
    assert "about Eyes" in inside("notes").out
    assert "about My knee" in inside("notes", "--case", "my k").out
    ended = inside("notes", "--case", "knee")
    assert ended.code == 2
    assert "More than one case is called 'knee': My knee; Mum's knee." in ended.err
    ended = inside("agenda", "--case", "\udcff\x1b")
    assert ended.code == 2
    assert "There is no case called" in ended.err


@pytest.mark.parametrize("text", [text for _, text in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_hostile_texts_are_kept_whole_and_shown_clean(
    inside: Inside, session: Session, text: str
) -> None:
    kept = storable(text)
    write(session, text, by=kept)
    write(session, "! " + text)
    session.start_case(NewCase(title=kept[:200], patient=kept, condition=kept, decision=kept))
    assert inside("note", "--as", text, "--step", text, "--case", "my case", "--", text).code == 0
    for command in (["notes"], ["notes", "--find", text], ["agenda"]):
        assert inside(*command, "--case", "My case").code == 0
    listed = json.loads(inside("notes", "--json", "--case", "My case").out)
    assert kept.strip() in [note["text"] for note in listed]
    assert inside("notes", "--case", text[:200]).code in (1, 2)
    shown = inside("notes", "--case", "My case").out
    for line in clean(kept.strip()).splitlines():
        assert line in shown
    assert inside("cards", "show", "reasons").code == 0
    assert inside("cards", "show", text).code == 1
    file = f"/nowhere/{text}".replace("\0", "")
    assert inside("--file", file, "notes").code in (2, 3, 10)
    assert inside(text).code == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_json_is_whole_on_every_kind_of_terminal(session: Session, encoding: str) -> None:
    write(session, "caf\u00e9 \u2014 \u6211 \x9b31m")
    done = subprocess.run(
        [*PROGRAM, "notes", "--json"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert json.loads(done.stdout.decode(encoding))[0]["text"] == "caf\u00e9 \u2014 \u6211 \x9b31m"
    plain = subprocess.run(
        [*PROGRAM, "notes"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert b"caf" in plain.stdout


def test_a_reader_that_goes_away_is_no_failure(session: Session) -> None:
    write(session, "many words " * 50_000)
    running = subprocess.Popen([*PROGRAM, "notes"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.read(10)
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(10) == 0


def test_moments_are_days_of_the_case(inside: Inside, session: Session) -> None:
    case, _ = session.ensure_case()
    session.store.change(replace(case, time_zone="Pacific/Auckland"))
    session.clock = session.store.clock = SetClock(datetime(2026, 3, 3, 12, 0, tzinfo=UTC))
    write(session, "on the fourth in Auckland")
    assert len(json.loads(inside("notes", "--json", "--since", "2026-03-04").out)) == 1
    assert len(json.loads(inside("notes", "--json", "--until", "2026-03-03").out)) == 0
