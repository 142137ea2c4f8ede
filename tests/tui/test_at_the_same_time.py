"""What two people, a locked file or a full disk do to what is typed: nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory, OpenSession, locked
from tests.tui.driving import (
    do,
    go,
    open_work,
    page,
    press_for_form,
    press_text,
    shows,
    to_line,
    until,
)
from tui_app.domain.candidates import Candidate
from tui_app.domain.insurance import Answer
from tui_app.errors import NotSavedError
from tui_app.screens.form import Form
from tui_app.screens.stage import StageScreen
from tui_app.session import Session
from tui_app.steps import avenues, finding
from tui_app.store.drafts import Drafts
from tui_app.widgets.rows import RowList
from tui_app.workspaces.workspace import Workspace


def candidate(session: Session, name: str) -> Candidate:
    return next(one for one in finding.entries(session, Candidate) if one.name == name)


async def form_of(pilot: Pilot[None], one: Candidate) -> Form:
    """Open the form of a candidate."""
    await go(pilot, "edit-entry", f"candidates:{one.uid}")
    await until(pilot, lambda: isinstance(page(pilot), Form))
    form = page(pilot)
    assert isinstance(form, Form)
    return form


@pytest.mark.parametrize("key", ["tick", "delete"])
async def test_a_key_on_what_somebody_has_just_changed_is_answered(
    app_factory: AppFactory, example: Session, open_session: OpenSession, key: str
) -> None:
    ben = open_session("Ben")
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "choose")
        to_line(workspace, "Dr Instance")
        theirs = candidate(ben, "Dr Instance")
        ben.store.change(replace(theirs, wait="two weeks"))
        # At once: a moment later the list has seen the change and shows it.
        getattr(workspace, f"action_{key}")()
        await shows(pilot, "Somebody changed this at the same moment")
        assert candidate(example, "Dr Instance").wait == "two weeks"


async def test_what_is_typed_into_a_deleted_entry_brings_it_back(
    app_factory: AppFactory, example: Session, open_session: OpenSession
) -> None:
    ben = open_session("Ben")
    one = candidate(example, "Dr Instance")
    async with app_factory(example) as pilot:
        await form_of(pilot, one)
        await press_text(pilot, " MINE")
        ben.store.remove(candidate(ben, "Dr Instance"))
        await pilot.press("ctrl+s")
        await shows(pilot, "Ben changed this candidate while you had it open.")
        await pilot.press("escape")
        await do(pilot, "text that was not saved")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await pilot.press("ctrl+s")
        await shows(pilot, "Saved: candidate.")
    assert candidate(example, "Dr Instance MINE").deleted_at == ""


async def test_a_form_that_is_saved_again_while_the_first_time_waits_keeps_its_words(
    app_factory: AppFactory, example: Session
) -> None:
    one = candidate(example, "Dr Instance")
    async with app_factory(example) as pilot:
        with locked(example.store.path):
            await form_of(pilot, one)
            await press_text(pilot, " FIRST")
            await pilot.press("ctrl+s")
            await shows(pilot, "1 not saved yet")
            await form_of(pilot, one)
            await shows(pilot, "Dr Instance FIRST")
            await press_text(pilot, " SECOND")
            await pilot.press("ctrl+s")
            await shows(pilot, "still waits for the disk")
        await until(pilot, lambda: not example.saver.waiting)
        assert candidate(example, "Dr Instance FIRST")
        assert [draft.fields["name"] for draft in example.drafts.own()] == [
            "Dr Instance FIRST SECOND"
        ]


async def test_a_form_stays_open_while_its_draft_cannot_be_kept(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotSavedError("The disk is full.")

    async with app_factory(example) as pilot:
        with monkeypatch.context() as broken:
            broken.setattr(Drafts, "keep", refuse)
            await form_of(pilot, candidate(example, "Dr Instance"))
            await press_text(pilot, " MORE")
            await pilot.press("escape")
            await shows(pilot, "cannot be kept on the disk now, so this page stays open")
            assert isinstance(page(pilot), Form)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        assert [draft.fields["name"] for draft in example.drafts.own()] == ["Dr Instance MORE"]


async def test_what_is_typed_to_one_question_is_no_answer_to_another(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        for question, words in (("my-share", "half of it"), ("how-fast", "")):
            await go(pilot, "new-answer", question)
            await until(pilot, lambda: isinstance(page(pilot), Form))
            if not words:
                break
            await pilot.press("down")
            await press_text(pilot, words)
            await pilot.press("escape")
            await shows(pilot, "a draft is kept")
        form = page(pilot)
        assert isinstance(form, Form)
        assert "half of it" not in form._typed().values()
        await pilot.press("escape")
        await do(pilot, "text that was not saved")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await pilot.press("ctrl+s")
        await shows(pilot, "Saved:")
    kept = [one for one in finding.entries(example, Answer) if one.words == "half of it"]
    assert [one.origin for one in kept] == ["bank:my-share"]


def test_two_answers_to_one_question_are_both_listed(example: Session) -> None:
    one = next(one for one in finding.entries(example, Answer) if one.origin)
    example.store.add(replace(one, uid="", version=0, words="another time they said this"))
    section = next(s for s in avenues.sections(example, "insurer") if "ANSWERED" in s.heading)
    shown = [line.entry.words for line in section.lines if isinstance(line.entry, Answer)]
    assert {one.words, "another time they said this"} <= set(shown)


async def test_a_page_key_before_the_first_layout_does_nothing(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "choose")
        stage = page(pilot)
        assert isinstance(stage, StageScreen)
        await stage.open_workspace()
        # As in one read of a slow line: the list has rows, and no place on the screen yet.
        rows = stage.query_one(Workspace).query_one(RowList)
        rows.action_page_down()
        rows.action_page_up()
        await shows(pilot, "YOUR NAMES")


async def test_the_keys_go_to_what_is_in_front_after_tab_and_another_size(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, (120, 40)) as pilot:
        workspace = await open_work(pilot, "choose")
        await pilot.press("tab")
        await until(pilot, lambda: getattr(pilot.app.focused, "id", "") == "steps")
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: pilot.app.focused in workspace.walk_children())
        to_line(workspace, "Dr Instance")
        await press_for_form(pilot, "e")
