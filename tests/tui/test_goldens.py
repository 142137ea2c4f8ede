"""Every screen as it was accepted: the worked example, and the same screens of an empty case."""

from __future__ import annotations

import pytest

from tests.tui.conftest import AppFactory, CheckGolden
from tests.tui.driving import go, highlight, press_text, program, screen_text, shows
from tui_app.domain.cases import NewCase
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.store import notes
from tui_app.store.drafts import Drafts

FULL = [(80, 24), (120, 40)]
STEPS = ("reasons", "own-doctor", "records", "visit", "compare")
GONE = "99999999-1"


def at(size: tuple[int, int]) -> str:
    """Return the part of a golden's name that says its size."""
    return f"{size[0]}x{size[1]}"


def leave_drafts(session: Session) -> None:
    """Leave what a sitting that was cut off had typed: a note and a form."""
    drafts = Drafts(session.store.path, clock=session.clock)
    drafts.session = GONE
    case = session.case.uid if session.case else ""
    drafts.keep(
        "note:gone", {"text": "Ask whether the injection\nhurts less in the thigh"},
        case_uid=case, author="Maria", entry_uid="gone", step="visit",
    )  # fmt: skip
    drafts.keep(
        f"form:cases:{case}", {"region": "within two hours by train"}, case_uid=case,
        author="Maria", entry_uid=case,
    )  # fmt: skip
    drafts.close()


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_example_stages_and_cards(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:

        async def check(name: str) -> None:
            await golden(pilot, f"{name}-{at(size)}")

        await check("overview")
        for key, stage in (("2", "before"), ("3", "during"), ("4", "after")):
            await pilot.press(key)
            await check(f"list-{stage}")
        for step in STEPS:
            await go(pilot, "step", step)
            await check(f"card-{step}")
            await pilot.press("end")
            await check(f"card-{step}-end")
        await go(pilot, "step", "reasons")
        await highlight(pilot, "Choose your reasons")
        await pilot.press("enter")
        await check("reasons")


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_example_lists(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    assert example.case is not None
    edited = next(
        one for one in notes.list_notes(example.store, example.case.uid) if one.was_edited
    )
    todo = notes.open_todos(example.store, example.case.uid)[0]
    async with app_factory(example, size) as pilot:
        for name, place in (
            ("notes", ("notes", "")),
            ("notes-of-a-step", ("notes", "records")),
            ("note", ("note", edited.uid)),
            ("note-to-do", ("note", todo.uid)),
            ("cases", ("cases", "")),
            ("history", ("history", "")),
        ):
            await go(pilot, *place)
            await golden(pilot, f"{name}-{at(size)}")
            await pilot.press("escape")
        await go(pilot, "history")
        await pilot.press("down", "enter")
        await golden(pilot, f"history-change-{at(size)}")
        await pilot.press("1", "slash")
        await golden(pilot, f"find-nothing-typed-{at(size)}")
        await press_text(pilot, "sick")
        await golden(pilot, f"find-{at(size)}")
        await press_text(pilot, "ening")
        await golden(pilot, f"find-nothing-{at(size)}")


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_example_forms(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    assert example.case is not None
    todo = notes.open_todos(example.store, example.case.uid)[0]
    async with app_factory(example, size) as pilot:
        await go(pilot, "notes")
        await go(pilot, "filter-notes")
        await golden(pilot, f"filter-{at(size)}")
        await pilot.press("escape", "escape")
        await go(pilot, "edit-note", todo.uid)
        await golden(pilot, f"form-note-{at(size)}")
        await pilot.press("escape")
        await go(pilot, "edit-case")
        await golden(pilot, f"form-case-{at(size)}")
        await pilot.press("ctrl+t")
        await golden(pilot, f"form-case-all-{at(size)}")
        await pilot.press("escape")
        await go(pilot, "edit-case", "decide_by")
        await press_text(pilot, " or so")
        await pilot.press("ctrl+s")
        await golden(pilot, f"form-case-refused-{at(size)}")
        await pilot.press("escape")
        await go(pilot, "edit-patient")
        await golden(pilot, f"form-patient-{at(size)}")
        await pilot.press("escape")
        await go(pilot, "new-case")
        await pilot.press("ctrl+s")
        await golden(pilot, f"form-new-case-refused-{at(size)}")


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_example_keys_and_capture(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        await pilot.press("question_mark")
        await golden(pilot, f"keys-{at(size)}")
        await pilot.press("escape", "n")
        await golden(pilot, f"capture-{at(size)}")
        await press_text(pilot, "! Ring the clinic about parking, by 3 Dec")
        await golden(pilot, f"capture-to-do-{at(size)}")
        await pilot.press("escape")
        await golden(pilot, f"capture-left-{at(size)}")
        await pilot.press("q")
        await golden(pilot, f"quit-with-a-draft-{at(size)}")


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_example_questions_and_words(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    leave_drafts(example)
    async with app_factory(example, size, demo=True) as pilot:

        async def check(name: str) -> None:
            await golden(pilot, f"{name}-{at(size)}")

        await check("drafts")
        await pilot.press("d")
        await check("drafts-let-go")
        await pilot.press("escape", "escape")
        await check("overview-of-the-example")
        await pilot.press("q")
        await check("quit-example")
        await pilot.press("escape")
        await go(pilot, "step", "visit")
        await highlight(pilot, "Thank you for seeing me")
        await check("card-script")
        await pilot.press("enter")
        await check("words")
        await pilot.press("escape")
        picked = finding.chosen(example)
        assert picked is not None
        example.store.remove(picked)
        program(pilot).refresh_case()
        await highlight(pilot, "Dear ____")
        await pilot.press("enter")
        await check("words-with-blanks")


async def test_empty(app_factory: AppFactory, empty: Session, golden: CheckGolden) -> None:
    async with app_factory(empty) as pilot:

        async def check(name: str) -> None:
            await golden(pilot, f"empty-{name}-80x24")

        await check("welcome")
        for key, stage in (("2", "before"), ("3", "during"), ("4", "after")):
            await pilot.press(key)
            await check(f"list-{stage}")
        await go(pilot, "step", "visit")
        await check("card")
        await pilot.press("N")
        await check("notes")
        await pilot.press("f")
        await check("filter")
        await pilot.press("escape", "escape", "slash")
        await check("find")
        await pilot.press("escape")
        await go(pilot, "cases")
        await check("cases")
        await pilot.press("escape", "question_mark")
        await check("keys")
        await pilot.press("escape")
        await go(pilot, "new-case")
        await check("form-new-case")


async def test_a_case_with_nothing_in_it(
    app_factory: AppFactory, empty: Session, golden: CheckGolden
) -> None:
    empty.start_case(NewCase(title="My knee"))
    async with app_factory(empty) as pilot:

        async def check(name: str) -> None:
            await golden(pilot, f"bare-{name}-80x24")

        await check("overview")
        await go(pilot, "step", "reasons")
        await highlight(pilot, "Choose your reasons")
        await pilot.press("enter")
        await check("reasons")
        await pilot.press("N")
        await check("notes")
        await pilot.press("escape")
        await go(pilot, "cases")
        await check("cases")
        await pilot.press("escape")
        await go(pilot, "edit-patient")
        await check("form-patient")


async def test_a_phone(app_factory: AppFactory, example: Session, golden: CheckGolden) -> None:
    async with app_factory(example, (40, 12)) as pilot:
        await golden(pilot, "overview-40x12")
        await pilot.press("N")
        await golden(pilot, "notes-40x12")
        await pilot.press("n")
        await press_text(pilot, "? Which of the two injections hurts less, and why")
        await golden(pilot, "capture-40x12")
        await pilot.press("escape", "escape", "2")
        await golden(pilot, "list-before-40x12")
        await go(pilot, "edit-case")
        await golden(pilot, "form-case-40x12")
        await pilot.press("escape", "1", *["down"] * 12)
        await golden(pilot, "overview-further-40x12")


async def test_nothing_breaks_on_a_screen_of_a_few_letters(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, (8, 3)) as pilot:
        for place in (("notes", ""), ("step", "visit"), ("edit-case", ""), ("cases", "")):
            await go(pilot, *place)
            assert len(screen_text(pilot.app).splitlines()) <= 3
        await pilot.press("slash", "escape", "question_mark", "escape", "1", "n", "x", "enter")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "My joints" in screen_text(pilot.app)


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_first_run(
    app_factory: AppFactory,
    empty: Session,
    golden: CheckGolden,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    async with app_factory(empty, size, first_run=True) as pilot:
        await shows(pilot, "1 of 3")
        await golden(pilot, f"first-run-about-{at(size)}")
        await pilot.press("enter")
        await shows(pilot, "2 of 3")
        await golden(pilot, f"first-run-where-{at(size)}")
        await pilot.press("ctrl+s")
        await shows(pilot, "3 of 3")
        await golden(pilot, f"first-run-begin-{at(size)}")


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_settings(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    example.use(ascii=False)
    async with app_factory(example, size) as pilot:
        await golden(pilot, f"overview-drawn-marks-{at(size)}")
        await go(pilot, "step", "records")
        await golden(pilot, f"card-drawn-marks-{at(size)}")
        await go(pilot, "settings")
        await golden(pilot, f"settings-{at(size)}")
        await pilot.press("ctrl+t", *["enter"] * 7)
        await press_text(pilot, "note = q")
        await pilot.press("ctrl+s")
        await golden(pilot, f"settings-refused-{at(size)}")
