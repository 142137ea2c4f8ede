"""The whole way of a person through the program: the store is asked first, then the screen."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.conftest import AppFactory, OpenSession
from tests.tui.driving import (
    do,
    go,
    highlight,
    note,
    page,
    press_text,
    program,
    shows,
    squeezed,
    until,
)
from tui_app.clock import SetClock
from tui_app.domain.capture import NoteKind
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.notes import Note, NoteFilter
from tui_app.screens.form import Form
from tui_app.screens.note import NoteView
from tui_app.screens.notes import Notes
from tui_app.screens.stage import StageScreen
from tui_app.session import Session
from tui_app.store import notes
from tui_app.store.transfer import import_case
from tui_app.widgets.rows import RowList


def written(session: Session, wanted: NoteFilter | None = None) -> list[Note]:
    """Return the notes of the present case, oldest first."""
    session.reload()
    assert session.case is not None
    return notes.list_notes(session.store, session.case.uid, wanted)[::-1]


def listed(pilot: Pilot[None]) -> list[str]:
    """Return the words of the notes in the list in front."""
    front = page(pilot)
    assert isinstance(front, Notes)
    return [row.text for row in front.query_one("#notes", RowList).rows]


async def test_a_case_of_ones_own_from_the_welcome_page(
    app_factory: AppFactory, empty: Session
) -> None:
    async with app_factory(empty) as pilot:
        await shows(pilot, "Press a to start a case, with five short fields.")
        await pilot.press("a")
        front = page(pilot)
        assert isinstance(front, Form)
        # The name is left out: refused in words, with everything kept.
        await pilot.press("enter")
        await press_text(pilot, "Rosa Example")
        await pilot.press("enter", "right", "enter")
        await press_text(pilot, "Ben Example")
        await pilot.press("enter")
        await press_text(pilot, "torn meniscus")
        await pilot.press("enter")
        await press_text(pilot, "Operation,\nor exercises first?")
        await pilot.press("enter")
        assert empty.store.cases() == []
        await shows(pilot, "'Name of this case' is needed; a word or two will do.")
        await shows(pilot, "one field needs another look. What you typed is kept.")
        for kept in ("Rosa Example", "< I speak for the patient >", "torn meniscus", "exercises"):
            await shows(pilot, kept)
        await press_text(pilot, "Rosa's knee")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        case = empty.store.cases()[0]
        patient = empty.store.patient(case.uid)
        assert (case.title, case.condition, case.speaker) == (
            "Rosa's knee", "torn meniscus", "someone",
        )  # fmt: skip
        assert case.decision == "Operation,\nor exercises first?"
        assert patient is not None
        assert patient.name == "Rosa Example"
        assert empty.drafts.own() == []
        await shows(pilot, "Second Opinion · Rosa's knee")
        await shows(pilot, "Your case is started.")
        await shows(pilot, "saved 12:04")


async def test_tasks_of_three_cards_are_saved_at_once_with_when_and_who(
    app_factory: AppFactory, example: Session, open_session: OpenSession, clock: SetClock
) -> None:
    assert example.case is not None
    case_uid = example.case.uid
    other = open_session("Ben")

    def ticked() -> set[tuple[str, str, str, str]]:
        return {
            (tick.card, tick.task, tick.author, tick.created_at)
            for tick in notes.ticks(other.store, case_uid)
        }

    before = ticked()
    async with app_factory(example) as pilot:
        for step in ("own-doctor", "visit", "compare"):
            await go(pilot, "step", step)
            head = example.library.head(step)
            assert head is not None
            done = {tick[1] for tick in before if tick[0] == step}
            task = next(one for one in head.tasks if one.key not in done)
            await highlight(pilot, task.text)
            await pilot.press("space")
            now = clock.now().isoformat(timespec="milliseconds")
            assert ticked() - before == {(step, task.key, "Maria", now)}
            await shows(pilot, f"{task.text} {clock.now():%H:%M}, Maria")
            before = ticked()
            clock.forward(timedelta(minutes=1))
        # Again, and the tick is gone; u brings it back.
        await pilot.press("space")
        assert len(ticked()) == len(before) - 1
        await pilot.press("u")
        assert {tick[:2] for tick in ticked()} == {tick[:2] for tick in before}


def at_step(pilot: Pilot[None], step: str) -> bool:
    """Return whether a note that is written now would belong to a step."""
    return page(pilot).step == step


def exported(folder: Path) -> Path:
    """Return the one file that was exported, which only its owner can read."""
    (path,) = folder.glob("second-opinion-case-*.json")
    assert path.stat().st_mode & 0o777 == 0o600
    return path


TEN = (
    ("", "Slept badly, worried", NoteKind.NOTE),
    ("", "? Is there a trial near us?", NoteKind.QUESTION),
    ("reasons", "! Ring the clinic by 30 Nov", NoteKind.TODO),
    ("reasons", "d: torn meniscus, left", NoteKind.DIAGNOSIS),
    ("own-doctor", "r: operate within six weeks", NoteKind.RECOMMENDATION),
    ("own-doctor", "m: ibuprofen 400 mg, twice a day", NoteKind.MEDICINE),
    ("records", "t: MRI on 3 November", NoteKind.TEST),
    ("visit", "w: arthroscopy", NoteKind.WORD),
    ("visit", "2. stop ibuprofen", NoteKind.NOTE),
    ("compare", "They agree on the\nMRI, not on the knife", NoteKind.NOTE),
)


async def test_ten_notes_and_all_that_becomes_of_them(
    app_factory: AppFactory, open_session: OpenSession, clock: SetClock, empty: Session
) -> None:
    empty.start_case(NewCase(title="My knee", patient="Rosa Example"))
    async with app_factory(empty) as pilot:
        for step, typed, kind in TEN:
            if step:
                await go(pilot, "step", step)
                await until(pilot, partial(at_step, pilot, step))
            await note(pilot, typed)
            last = written(empty)[-1]
            assert (last.kind, last.step, last.author) == (kind.value, step, "Maria")
            assert last.text in typed
            assert last.text == last.original
            assert empty.drafts.own() == []
            await shows(pilot, f"{kind.label} saved")
            clock.forward(timedelta(days=1))
        assert written(empty)[2].due == "2026-11-30"
        await pilot.press("q")
    assert program(pilot).return_code == 0
    empty.close()
    await reopened(app_factory, open_session)


async def reopened(app_factory: AppFactory, open_session: OpenSession) -> None:
    """Go on with the ten notes in a new sitting."""
    session = open_session("Maria")
    assert len(written(session)) == 10
    async with app_factory(session) as pilot:
        # Found by a part of a word, whatever its case.
        await do(pilot, "ARTHROSC")
        await until(pilot, lambda: isinstance(page(pilot), NoteView))
        await shows(pilot, "Written 29 Nov 12:04 by Maria, at the step The visit.")
        await pilot.press("escape")
        # The last thing done in the sitting before is taken back, and done again.
        await pilot.press("u")
        await until(pilot, lambda: len(written(session)) == 9)
        await shows(pilot, "Took back: Wrote: They agree on the MRI")
        await do(pilot, "do again")
        await until(pilot, lambda: len(written(session)) == 10)
        await shows(pilot, "Did again: Wrote: They agree on the MRI")
        await edit_one(pilot, session)
        await filter_them(pilot, session)


async def edit_one(pilot: Pilot[None], session: Session) -> None:
    """Change a note; what was first written stays."""
    await do(pilot, "slept badly")
    await until(pilot, lambda: isinstance(page(pilot), NoteView))
    await pilot.press("e")
    await press_text(pilot, ", better now")
    await pilot.press("ctrl+s")
    await until(pilot, lambda: written(session)[0].text == "Slept badly, worried, better now")
    assert written(session)[0].original == "Slept badly, worried"
    await shows(pilot, "Note before: Slept badly, worried")
    await pilot.press("escape")


async def filter_them(pilot: Pilot[None], session: Session) -> None:
    """Filter by kind, by step, by author, by words and by date."""
    await pilot.press("N", "f", "right", "ctrl+s")
    await until(pilot, lambda: len(listed(pilot)) == 3)
    await shows(pilot, "NOTES 3 notes, note")
    await pilot.press("f", "left", "tab", "right", "ctrl+s")
    await until(pilot, lambda: len(listed(pilot)) == 2)
    await shows(pilot, "NOTES 2 notes, of Your reasons")
    # A note written here belongs to the step that the list is of.
    await note(pilot, "from the list")
    assert written(session)[-1].step == "reasons"
    await pilot.press("u", "f", "tab", "left", "tab", "right", "ctrl+s")
    await until(pilot, lambda: len(listed(pilot)) == 10)
    await shows(pilot, "NOTES 10 notes, by Maria")
    await pilot.press("f", "tab", "tab", "left", "tab")
    await press_text(pilot, "31 Feb")
    await pilot.press("ctrl+s")
    await shows(pilot, "There is no 31 February in any year.")
    await shows(pilot, "Since 31 Feb")
    await pilot.press(*["backspace"] * 6)
    await press_text(pilot, "23 Nov")
    await pilot.press("enter")
    await press_text(pilot, "25/11/26")
    await pilot.press("ctrl+s")
    await until(pilot, lambda: len(listed(pilot)) == 3)
    await shows(pilot, "NOTES 3 notes, since 23 Nov 2026, until 25 Nov 2026")
    # The days are still in the form, also when only a month was given.
    await pilot.press("f")
    await shows(pilot, "Until 25 Nov 2026")
    await pilot.press("tab", "tab", "tab", "tab", *["backspace"] * 11)
    await press_text(pilot, "Nov 2026")
    await pilot.press("ctrl+s")
    await until(pilot, lambda: len(listed(pilot)) == 8)
    assert session.drafts.own() == []
    assert session.saved_at


async def test_the_case_is_exported_and_imports_elsewhere(
    app_factory: AppFactory, example: Session, open_session: OpenSession, tmp_path: Path
) -> None:
    async with app_factory(example) as pilot:
        await do(pilot, "export")
        await shows(pilot, "It is a full private copy: keep it safe.")
    elsewhere = open_session("Ben", tmp_path / "elsewhere" / "case.db")
    text = exported(tmp_path).read_text(encoding="utf-8")
    imported = import_case(elsewhere.store, text)
    assert imported.cases == ["My joints"]
    assert len(json.loads(text)["entries"]["notes"]) == len(written(elsewhere)) == 16
    assert [one.text for one in written(elsewhere)] == [one.text for one in written(example)]


async def test_cases_new_switch_archive_delete_and_undo(
    app_factory: AppFactory, example: Session
) -> None:
    def states() -> dict[str, str]:
        return {case.title: case.state for case in example.store.cases()}

    def present() -> str:
        return example.case.title if example.case else ""

    async with app_factory(example) as pilot:
        await do(pilot, "Start a case")
        await press_text(pilot, "Dad's eyes")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: present() == "Dad's eyes")
        assert states() == {"My joints": "open", "Dad's eyes": "open"}
        await do(pilot, "Cases")
        await shows(pilot, "present Dad's eyes")
        await pilot.press("home", "enter")
        await until(pilot, lambda: present() == "My joints")
        await shows(pilot, "Now in the case My joints.")
        await do(pilot, "Cases")
        await pilot.press("end", "space")
        await until(pilot, lambda: states()["Dad's eyes"] == "archived")
        await shows(pilot, "archived Dad's eyes")
        await pilot.press("space")
        await until(pilot, lambda: states()["Dad's eyes"] == "open")
        await pilot.press("home", "d")
        await until(pilot, lambda: "My joints" not in states())
        await until(pilot, lambda: present() == "Dad's eyes")
        await shows(pilot, "u brings it back, with everything in it")
        await pilot.press("u")
        await until(pilot, lambda: "My joints" in states())
        example.switch(
            next(case.uid for case in example.store.cases() if case.title == "My joints")
        )
        assert len(written(example)) == 16
        await pilot.press("e")
        await press_text(pilot, " and hands")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: any(title.endswith(" and hands") for title in states()))


async def test_the_last_case_deleted_leads_to_the_welcome_page(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await do(pilot, "Cases")
        await pilot.press("d")
        await until(pilot, lambda: example.store.cases() == [])
        await shows(pilot, "No case yet: a starts one.")
        await pilot.press("escape")
        await shows(pilot, "A second opinion is an ordinary thing to ask for.")
        await pilot.press("u")
        await shows(pilot, "Second Opinion · My joints")


async def test_the_reasons_and_the_decision(app_factory: AppFactory, example: Session) -> None:
    def case() -> Case:
        example.reload()
        assert example.case is not None
        return example.case

    async with app_factory(example) as pilot:
        await go(pilot, "step", "reasons")
        await highlight(pilot, "Choose your reasons")
        await pilot.press("enter")
        front = page(pilot)
        assert isinstance(front, StageScreen)
        assert front.level == "workspace"
        await pilot.press("home", "space")
        await until(pilot, lambda: case().reasons == ("alternatives", "understand"))
        await shows(pilot, "[ ] Make sure the diagnosis is right")
        await pilot.press("space", "u")
        await until(pilot, lambda: case().reasons == ("alternatives", "understand"))
        # A line of the decision opens its form at that field.
        front.query_one("#reasons", RowList).highlight("field:decide_by")
        await pilot.press("enter")
        await shows(pilot, "Decide by 12 Dec 2026")
        await pilot.press(*["backspace"] * 11)
        await press_text(pilot, "31 Feb")
        await pilot.press("ctrl+s")
        await shows(pilot, "There is no 31 February in any year.")
        await shows(pilot, "Decide by 31 Feb")
        assert case().decide_by == "2026-12-12"
        await pilot.press(*["backspace"] * 6)
        await press_text(pilot, "in two weeks")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: case().decide_by == "2026-12-06")
        await shows(pilot, "Decide by 6 Dec 2026")
        await shows(pilot, "decide by 6 Dec · in 14 d")
        assert squeezed(pilot.app).count("[x]") == 2
        await pilot.press("escape")
        assert front.level == "card"
