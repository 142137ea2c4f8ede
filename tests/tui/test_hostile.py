"""Hostile text on every screen that shows what somebody typed: drawn cleaned, never obeyed."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.corpus import HOSTILE, RAW
from tests.tui.conftest import AppFactory, OpenSession
from tests.tui.driving import go, highlight, page, program, screen_text, texts, until
from tui_app import beginning
from tui_app.clock import SetClock
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import NewCase, Patient
from tui_app.domain.notes import Note, NoteFilter
from tui_app.messages import Told
from tui_app.noting import PLACE
from tui_app.screens.confirm import Confirm
from tui_app.screens.find import Find
from tui_app.screens.first_run import Begin
from tui_app.screens.form import Form
from tui_app.screens.history import History
from tui_app.screens.note import NoteView
from tui_app.screens.notes import Notes
from tui_app.screens.safety import Safety
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.drafts import Drafts
from tui_app.store.transfer import export_case, import_case
from tui_app.text import clean, storable
from tui_app.widgets.capture_line import CaptureField
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.find_field import FindField
from tui_app.widgets.form_row import FormField, FormRow
from tui_app.widgets.rows import RowList

GONE = "99999999-1"
LETTERS = 8
"""How many letters of a text must be seen, at least."""


CASE_FIELDS = (
    "title", "condition", "decision", "doubts", "decide_by_said_by", "safe_wait", "region",
)  # fmt: skip
PATIENT_FIELDS = (
    "name", "former_names", "contact", "record_numbers", "language", "hearing", "other_needs",
)  # fmt: skip
SETTINGS_FIELDS = ("name", "documents", "country", "keymap")
MANY = "All texts"

Way = Callable[[Pilot[None], str], Awaitable[None]]


# The ways to the screens. Each brings a text on the screen; where it can, on the page in front.


def present(pilot: Pilot[None], title: str) -> None:
    """Make the case of this title the present one, and show it."""
    app = program(pilot)
    found = next(one for one in app.session.store.cases() if one.title == storable(title))
    app.session.switch(found.uid)
    app.refresh_case()


async def overview(pilot: Pilot[None], text: str) -> None:
    """The agenda, the decision, the latest notes."""
    present(pilot, text)


async def list_of_notes(pilot: Pilot[None], text: str) -> None:
    """The notes of the case."""
    if not isinstance(page(pilot), Notes):
        await go(pilot, "notes")
    present(pilot, text)


async def filtered_notes(pilot: Pilot[None], text: str) -> None:
    """The heading that says what the notes are filtered by."""
    await list_of_notes(pilot, text)
    front = page(pilot)
    assert isinstance(front, Notes)
    front.filter_by(NoteFilter(words=text[:40]))


async def note_view(pilot: Pilot[None], text: str) -> None:
    """One note with its history."""
    present(pilot, text)
    uid = noted(pilot, NoteKind.WORD).uid
    front = page(pilot)
    if isinstance(front, NoteView):
        # The same page for the next note: a new one each time would cost a second.
        front._uid = uid
        front.refresh_all()
    else:
        await go(pilot, "note", uid)


async def note_form(pilot: Pilot[None], text: str) -> None:
    """The form of a note."""
    if not isinstance(page(pilot), Form):
        present(pilot, text)
        await go(pilot, "edit-note", noted(pilot, NoteKind.TODO).uid)
    put(pilot, "text", text)


async def case_form(pilot: Pilot[None], text: str) -> None:
    """A text of the case, in a form where every other field has a hostile one too."""
    if not isinstance(page(pilot), Form):
        present(pilot, group_title(0))
        await go(pilot, "edit-case", "doubts")
    put(pilot, CASE_FIELDS[EVERY.index(text) % len(CASE_FIELDS)], text)


async def patient_form(pilot: Pilot[None], text: str) -> None:
    """A text of the patient, in a form where every other field has a hostile one too."""
    if not isinstance(page(pilot), Form):
        present(pilot, group_title(0))
        await go(pilot, "edit-patient")
        await pilot.press("ctrl+t")
    put(pilot, PATIENT_FIELDS[EVERY.index(text) % len(PATIENT_FIELDS)], text)


def put(pilot: Pilot[None], name: str, text: str) -> None:
    """Put a text into a field of the form in front and go there, unless it is there already."""
    row = next(one for one in page(pilot).query(FormRow) if one.field_name == name)
    field = row.query_one(FormField)
    if field.text != storable(text):
        field.put(storable(text))
    field.focus()


async def settings_form(pilot: Pilot[None], text: str) -> None:
    """What a person wrote into the settings."""
    if not isinstance(page(pilot), Form):
        await go(pilot, "settings")
        await pilot.press("ctrl+t")
    put(pilot, SETTINGS_FIELDS[EVERY.index(text) % len(SETTINGS_FIELDS)], text)


async def refused_keys(pilot: Pilot[None], text: str) -> None:
    """A command that does not exist, named by the settings."""
    if not isinstance(page(pilot), Form):
        await go(pilot, "settings")
        await pilot.press("ctrl+t")
    put(pilot, "keymap", " ".join(text.split()) + " = x")
    await pilot.press("ctrl+s")


async def first_run_form(pilot: Pilot[None], text: str) -> None:
    """The country, as it is typed."""
    if not isinstance(page(pilot), Form):
        await go(pilot, "first-run", "where")
    put(pilot, "country", text)


async def first_run_numbers(pilot: Pilot[None], text: str) -> None:
    """The country, above its emergency numbers."""
    beginning.keep(program(pilot).session, beginning.Answers(country=text))
    if not isinstance(page(pilot), Begin):
        await go(pilot, "first-run", "begin")
    page(pilot).refresh_all()


async def words_in_place_of_copying(pilot: Pilot[None], text: str) -> None:
    """The words alone, where copying is switched off."""
    await alone(pilot)
    program(pilot).session.use(clipboard=False)
    page(pilot).copy(text)


async def filter_form(pilot: Pilot[None], text: str) -> None:
    """Who wrote notes, as a choice."""
    if not isinstance(page(pilot), Form):
        present(pilot, MANY)
        await go(pilot, "notes")
        await go(pilot, "filter-notes")
    page(pilot).query(ChoiceField)[2].value = storable(text)


async def cases(pilot: Pilot[None], text: str) -> None:
    """The cases by name and condition."""
    if not page(pilot).query("#cases"):
        await go(pilot, "cases")
    show_row(pilot, "#cases", text)


async def drafts(pilot: Pilot[None], text: str) -> None:
    """What another sitting left behind."""
    if not page(pilot).query("#drafts"):
        await go(pilot, "drafts")
    show_row(pilot, "#drafts", text)


async def history(pilot: Pilot[None], text: str) -> None:
    """What was changed in the case."""
    if not isinstance(page(pilot), History):
        await go(pilot, "history")
    present(pilot, text)


async def a_change(pilot: Pilot[None], text: str) -> None:
    """One change, with what was there before."""
    if isinstance(page(pilot), Words):
        await pilot.app.pop_screen()
    await history(pilot, text)
    page(pilot).query_one("#changes", RowList).action_open()
    await until(pilot, lambda: isinstance(page(pilot), Words))


async def found(pilot: Pilot[None], text: str) -> None:
    """What is found by the first letters of a text."""
    if not isinstance(page(pilot), Find):
        await pilot.press("slash")
    present(pilot, text)
    page(pilot).query_one(FindField).put(text[:60])


async def nothing_found(pilot: Pilot[None], text: str) -> None:
    """What was looked for in vain."""
    if not isinstance(page(pilot), Find):
        await pilot.press("slash")
    page(pilot).query_one(FindField).put(text[:30] + " qqq")


async def script(pilot: Pilot[None], text: str) -> None:
    """A script of a card, filled from the case, and who ticked a task."""
    if page(pilot).step != "visit":
        await go(pilot, "step", "visit")
    present(pilot, text)
    await highlight(pilot, "Thank you for seeing me")


async def words(pilot: Pilot[None], text: str) -> None:
    """Words alone, to copy; some texts at a time."""
    number, some = EVERY.index(text), 12
    if number % some < 2:
        await alone(pilot)
        some_words = "\n".join(one[:30] for one in EVERY[number : number + some])
        await pilot.app.push_screen(Words(program(pilot).session, text, some_words))


async def safety(pilot: Pilot[None], text: str) -> None:
    """The country of the case, of which no numbers are known."""
    if not isinstance(page(pilot), Safety):
        await go(pilot, "safety")
    present(pilot, text)


async def workspace(pilot: Pilot[None], text: str) -> None:
    """The reasons and the decision."""
    if not page(pilot).query(".workspace"):
        await go(pilot, "step", "reasons")
        await highlight(pilot, "Choose your reasons")
        await pilot.press("enter")
    present(pilot, text)


async def question(pilot: Pilot[None], text: str) -> None:
    """A question with its answers, of which each is another text."""
    app = program(pilot)
    if not isinstance(page(pilot), Confirm):
        answers: list[tuple[str, Callable[[], object]]] = [(one, app.bell) for one in EVERY]
        words = " ".join(one[:10] for one in EVERY)
        await app.push_screen(Confirm(app.session, words, answers))
    show_row(pilot, "#answers", text)


async def own_questions(pilot: Pilot[None], text: str) -> None:
    """The list of questions and the row in full below it."""
    if not page(pilot).query(".workspace"):
        await go(pilot, "questions")
        await until(pilot, lambda: bool(page(pilot).query(".workspace")))
    present(pilot, text)


async def question_form(pilot: Pilot[None], text: str) -> None:
    """The form of a question."""
    if not isinstance(page(pilot), Form):
        await go(pilot, "new-question", "somebody")
    put(pilot, "text", text)


async def notice(pilot: Pilot[None], text: str) -> None:
    """A sentence about what has just happened."""
    present(pilot, MANY)
    program(pilot).post_message(Told(f"It is {text}", calm=False))


async def capture(pilot: Pilot[None], text: str) -> None:
    """The line in which a note is written."""
    present(pilot, MANY)
    page(pilot).open_capture(text)


async def captured(pilot: Pilot[None], text: str) -> None:
    """What is said of a note that was saved."""
    await capture(pilot, text)
    page(pilot).query_one(CaptureField).action_commit()


SCREENS: tuple[Way, ...] = (
    overview, list_of_notes, filtered_notes, note_view, note_form, case_form, patient_form,
    settings_form, refused_keys, first_run_form, first_run_numbers, words_in_place_of_copying,
    filter_form, cases, drafts, history, a_change, found, nothing_found, script, words, workspace,
    safety, question, own_questions, question_form, notice, capture, captured,
)  # fmt: skip
"""Whoever adds a screen that shows what somebody typed adds the way to it here.

Every text goes through every second way: what cleans the texts is one function, tested with all of
them by itself, so the screens between them show that none goes past it.
"""


EVERY = [text for _, text in HOSTILE]


async def alone(pilot: Pilot[None]) -> None:
    """Close what lies over the page."""
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()


def show_row(pilot: Pilot[None], rows: str, text: str) -> None:
    """Highlight the row of a text, so that it is in sight."""
    found = page(pilot).query_one(rows, RowList)
    wanted = letters(storable(text))[:LETTERS]
    found.highlight(next(row.id for row in found.rows if letters(row.text).startswith(wanted)))


def noted(pilot: Pilot[None], kind: NoteKind) -> Note:
    """Return a note of a kind in the present case."""
    session = program(pilot).session
    assert session.case is not None
    wanted = NoteFilter(kind=kind.value)
    return notes.list_notes(session.store, session.case.uid, wanted)[0]


def group_title(group: int) -> str:
    """Return the title of a case whose every field holds another text."""
    return storable(EVERY[group * len(CASE_FIELDS)])


def fill(session: Session, text: str) -> None:
    """Start a case with a text wherever a person may have typed it."""
    session.store.author = storable(text)
    session.start_case(NewCase(title=text, patient=text, condition=text, decision=text))
    assert session.case is not None
    case = replace(
        session.case, doubts=text, relation=text, decide_by_said_by=text, safe_wait=text,
        safe_wait_said_by=text, region=text, country=text, decide_by="2026-12-12",
    )  # fmt: skip
    session.store.change(case)
    for kind in (NoteKind.NOTE, NoteKind.TODO, NoteKind.QUESTION):
        notes.capture_note(session.store, case.uid, Captured(kind, text), step="visit")
    notes.toggle_tick(session.store, case.uid, "visit", "agree-notes", "words")
    edited = notes.capture_note(session.store, case.uid, Captured(NoteKind.WORD, text))
    notes.edit_note(session.store, replace(edited, text=text + "."))


def fill_fields(session: Session, group: int) -> None:
    """Put another text into every field of a case and its patient."""
    some = [storable(text) for text in EVERY[group * len(CASE_FIELDS) :]]
    found = next(one for one in session.store.cases() if one.title == some[0])
    values: dict[str, Any] = dict(zip(CASE_FIELDS, some, strict=False))
    session.store.change(replace(found, **values))
    patient = session.store.patient(found.uid)
    assert isinstance(patient, Patient)
    values = dict(zip(PATIENT_FIELDS, some, strict=False))
    session.store.change(replace(patient, **values))


@pytest.fixture(scope="session")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a case for every hostile text, and one with notes by hostile authors."""
    folder = tmp_path_factory.mktemp("hostile")
    clock = SetClock(datetime(2026, 11, 22, 12, 4, tzinfo=UTC))
    session = Session(folder / "case" / "case.db", settings=Settings(name="Maria"), clock=clock,
                      cards=folder)  # fmt: skip
    cut = Drafts(session.store.path, clock=clock)
    cut.session = GONE
    for number, text in enumerate(EVERY):
        fill(session, storable(text))
        cut.keep(f"{PLACE}{number}", {"text": storable(text)}, case_uid="", author="x",
                 entry_uid=str(number))  # fmt: skip
    cut.close()
    many = session.store.start_case(NewCase(title=MANY))
    for text in EVERY:
        session.store.author = storable(text)
        notes.capture_note(session.store, many.uid, Captured(NoteKind.NOTE, "By somebody"))
    session.close()
    return session.store.path


@pytest.fixture
def hostile(hostile_file: Path, home: Path, open_session: OpenSession) -> Session:
    """A session on a copy of that file, drafts included."""
    shutil.copytree(hostile_file.parent, home)
    return open_session()


def letters(text: str) -> str:
    """Return what is drawn of a text: without white space, what shares a cell, and pictures.

    What is not stored yet has another picture for NUL, and Textual leaves some controls out.
    """
    shown = "".join(clean(text).split())
    return "".join(one for one in shown if not unicodedata.combining(one) and one not in _NOT_ONE)


_NOT_ONE = {"\u200d", "\ufffd", *(chr(code) for code in range(0x2400, 0x2422))}


def titled(pilot: Pilot[None], words: str) -> bool:
    """Return whether the screen begins with these letters."""
    return letters(screen_text(pilot.app)).startswith(words)


def seen(pilot: Pilot[None], text: str) -> bool:
    """Return whether the beginning of a text stands on the screen, or its end in an editor."""
    wanted = letters(storable(text))
    return any(part in body(pilot) for part in (wanted[:LETTERS], wanted[-LETTERS:]))


def body(pilot: Pilot[None]) -> str:
    """Return the letters of the screen below its two bars."""
    return letters("\n".join(screen_text(pilot.app).splitlines()[2:]))


@pytest.mark.parametrize("way", SCREENS, ids=lambda way: way.__name__)
async def test_hostile_text_is_only_shown(
    app_factory: AppFactory, hostile: Session, way: Way
) -> None:
    if way in (case_form, patient_form):
        fill_fields(hostile, 0)
    async with app_factory(hostile) as pilot:
        await alone(pilot)
        if way is not overview:
            await pilot.press("2")
        for name, text in HOSTILE[SCREENS.index(way) % 2 :: 2]:
            await way(pilot, text)
            await until(pilot, partial(seen, pilot, text))
            assert not any(RAW.search(piece) for piece in texts(pilot.app)), name
        assert pilot.app.is_running
        assert pilot.app.clipboard == ""


async def test_the_title_bar_shows_hostile_titles(
    app_factory: AppFactory, hostile: Session
) -> None:
    async with app_factory(hostile) as pilot:
        await alone(pilot)
        for name, text in HOSTILE:
            present(pilot, text)
            first = "SecondOpinion·" + letters(storable(text))[:LETTERS]
            await until(pilot, partial(titled, pilot, first))
            assert not any(RAW.search(piece) for piece in texts(pilot.app)), name


async def test_text_that_an_import_brings_is_only_shown(
    app_factory: AppFactory, hostile: Session, open_session: OpenSession, tmp_path: Path
) -> None:
    elsewhere = open_session("Ben", tmp_path / "elsewhere" / "case.db")
    for case in hostile.store.cases()[:-1]:
        import_case(elsewhere.store, json.dumps(export_case(hostile.store, case.uid)))
    async with app_factory(elsewhere) as pilot:
        for name, text in HOSTILE:
            await overview(pilot, text)
            await until(pilot, partial(seen, pilot, text))
            assert not any(RAW.search(piece) for piece in texts(pilot.app)), name


OWN = """---
id: own
stage: before
order: 1
title: Own \x1b]0;x\x07 [/b] step
workspace: notes
minutes: 5
reviewed: 2026-11-22
sources:
  - A \x9b31m source [@click=app.quit]x[/]
---
Why \x1b[31m it [b matters](https://x.example/\x1b[0m) \u202ematters.

## Do
- [ ] Read \x1b[2J it [/red] {#read}

## Example
This example is invented. \x07

## What makes it fail
- Not \x9d0;x\x9c reading it.
"""


async def test_a_card_of_ones_own_is_only_shown(
    app_factory: AppFactory, open_session: OpenSession, tmp_path: Path
) -> None:
    cards = tmp_path / "no-cards"
    cards.mkdir()
    (cards / "own.md").write_text(OWN, encoding="utf-8")
    session = open_session()
    async with app_factory(session, (80, 40)) as pilot:
        await pilot.press("2", "enter")
        for keys in ((), ("end",), ("home", "down", "enter"), ("escape", "escape")):
            await pilot.press(*keys)
            assert not any(RAW.search(piece) for piece in texts(pilot.app))
            assert pilot.app.is_running
