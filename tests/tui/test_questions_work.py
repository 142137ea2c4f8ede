"""The list of questions and the bank, with keys: the store is asked first, then the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory, CheckGolden
from tests.tui.driving import (
    go,
    highlight,
    page,
    press_for_form,
    press_text,
    shows,
    squeezed,
    until,
)
from tui_app.domain.questions import Question
from tui_app.screens.bank import Bank
from tui_app.screens.stage import StageScreen
from tui_app.session import Session
from tui_app.store import questions
from tui_app.widgets.rows import RowList
from tui_app.workspaces.questions import QuestionsWorkspace


def listed(session: Session) -> list[Question]:
    assert session.case is not None
    return questions.list_questions(session.store, session.case.uid)


async def open_list(pilot: Pilot[None]) -> QuestionsWorkspace:
    await go(pilot, "questions")
    await until(pilot, lambda: bool(page(pilot).query(QuestionsWorkspace)))
    front = page(pilot)
    assert isinstance(front, StageScreen)
    await until(pilot, lambda: front.level == "workspace")
    return front.query_one(QuestionsWorkspace)


def at(workspace: QuestionsWorkspace, question: Question) -> None:
    assert workspace.query_one(RowList).highlight(question.uid)


async def test_rank_mark_delete_and_take_back(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_list(pilot)
        before = listed(example)
        last = before[-1]
        at(workspace, last)
        await pilot.press("t")
        await until(pilot, lambda: listed(example)[0].uid == last.uid)
        await shows(pilot, "IF ONLY ONE IS POSSIBLE [ ] Why did the dose go up")
        await pilot.press("minus")
        await until(pilot, lambda: listed(example)[1].uid == last.uid)
        await pilot.press("plus")
        await until(pilot, lambda: listed(example)[0].uid == last.uid)
        assert workspace.current is not None
        assert workspace.current.uid == last.uid
        await pilot.press("space")
        await until(pilot, lambda: listed(example)[0].state == "asked")
        await pilot.press("space")
        await until(pilot, lambda: listed(example)[0].state == "answered")
        await shows(pilot, "THE REST [x] Why did the dose go up")
        at(workspace, last)
        await pilot.press("d")
        await until(pilot, lambda: len(listed(example)) == len(before) - 1)
        await pilot.press("u")
        await until(pilot, lambda: len(listed(example)) == len(before))


async def test_ones_own_question_and_the_same_for_somebody_else(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await open_list(pilot)
        await press_for_form(pilot, "a")
        await pilot.press("ctrl+s")
        await shows(pilot, "'Question' is needed")
        await press_text(pilot, "May I swim?")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: listed(example)[-1].text == "May I swim?")
        workspace = page(pilot).query_one(QuestionsWorkspace)
        at(workspace, listed(example)[-1])
        await press_for_form(pilot, "x")
        await press_text(pilot, "Dr Third")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: listed(example)[-1].doctor == "Dr Third")
        assert [one.text for one in listed(example)[-2:]] == ["May I swim?"] * 2


async def test_a_form_left_half_way_is_offered_again(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await open_list(pilot)
        await pilot.press("a")
        await press_text(pilot, "May I swi")
        await pilot.press("escape")
        count = len(listed(example))
        await pilot.press("a")
        await shows(pilot, "May I swi")
        await press_text(pilot, "m?")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(listed(example)) == count + 1)
        assert listed(example)[-1].text == "May I swim?"


async def test_the_list_is_filtered(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_list(pilot)
        await press_for_form(pilot, "f")
        await pilot.press("enter", "enter", "right", "right", "ctrl+s")
        await until(pilot, lambda: workspace.wanted.asked_by == "companion")
        await shows(pilot, "Shown: of the companion.")
        assert squeezed(pilot.app).count("[ ]") == 1


async def test_the_bank_puts_on_the_list_and_takes_off(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await open_list(pilot)
        await pilot.press("b")
        await until(pilot, lambda: isinstance(page(pilot), Bank))
        await shows(pilot, "FIRST, FOR YOUR REASONS")
        bank = page(pilot).query_one("#bank", RowList)
        before = len(listed(example))
        wanted = bank.current
        assert wanted is not None
        await pilot.press("space")
        await until(pilot, lambda: len(listed(example)) == before + 1)
        assert listed(example)[-1].origin == f"bank:{wanted.id}"
        await until(pilot, lambda: bank.current is not None and bank.current.lead == "[x]")
        await pilot.press("enter")
        await until(pilot, lambda: len(listed(example)) == before)
        await pilot.press("f")
        await press_text(pilot, "side eff")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(page(pilot), Bank))
        await shows(pilot, "with 'side eff'")
        assert all("side eff" in row.text.lower() for row in bank.rows if row.id)


async def test_a_question_of_a_card_stands_in_the_list(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "insurer")
        await highlight(pilot, "Does my plan pay")
        before = len(listed(example))
        await pilot.press("enter")
        await until(pilot, lambda: len(listed(example)) == before + 1)
        added = listed(example)[-1]
        assert (added.origin, added.category) == ("card:insurer#covered", "money")
        await shows(pilot, "in your list")
        await pilot.press("enter")
        await shows(pilot, "This question is in your list already.")
        assert len(listed(example)) == before + 1


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_goldens(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    name = f"{size[0]}x{size[1]}"
    quiet = listed(example)[2]
    example.store.change(replace(quiet, do_not_tell=True))
    async with app_factory(example, size) as pilot:
        await open_list(pilot)
        await golden(pilot, f"questions-{name}")
        await pilot.press("e")
        await golden(pilot, f"form-question-{name}")
        await pilot.press("escape", "b", "down")
        await golden(pilot, f"bank-{name}")
        await pilot.press("f")
        await golden(pilot, f"filter-bank-{name}")


async def test_golden_of_an_empty_list(
    app_factory: AppFactory, empty: Session, golden: CheckGolden
) -> None:
    async with app_factory(empty) as pilot:
        await open_list(pilot)
        await golden(pilot, "empty-questions-80x24")
