"""Step 9 with keys: a record from wanted to confirmed, letters, the filter, the rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import AppFactory, CheckGolden
from tests.tui.driving import (
    go,
    open_work,
    page,
    press_for_form,
    press_text,
    shows,
    to_line,
    until,
)
from tui_app.domain.contacts import Contact
from tui_app.domain.corrections import Correction
from tui_app.domain.records import Record, RecordState
from tui_app.screens.letter import LetterPage
from tui_app.session import Session
from tui_app.steps import finding


def record(session: Session, words: str) -> Record:
    return next(one for one in finding.entries(session, Record) if words in one.title)


async def test_space_asks_only_what_the_next_step_needs(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        for words, typed, state in (
            ("", "", RecordState.CHECKED),
            ("", "", RecordState.SENT),
            ("ask", "front desk", RecordState.CONFIRMED),
        ):
            to_line(workspace, "Ultrasound of both hands, the report")
            await press_for_form(pilot, "space")
            if state is RecordState.CHECKED:
                await pilot.press("right", *["tab", "right"] * 3)
            if words:
                await press_text(pilot, typed)
            await pilot.press("ctrl+s")
            await until(pilot, lambda: record(example, "the report").stage is state)  # noqa: B023
        done = record(example, "the report")
        assert (done.opens, done.recipient, done.confirmed_by) == ("yes", "Dr Model", "front desk")
        assert done.confirmed_on == "2026-11-22"
        await pilot.press("u")
        await until(pilot, lambda: record(example, "the report").stage is RecordState.SENT)


async def test_a_bad_copy_stays_and_is_named(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        to_line(workspace, "Ultrasound of both hands, the report")
        await press_for_form(pilot, "space")
        await pilot.press("ctrl+s")
        await shows(pilot, "Look at this as well: yes, no or unclear.")
        await pilot.press("right", "right", *["tab", "right"] * 3)
        await pilot.press("ctrl+s")
        await shows(pilot, "Write in a few words what is wrong")
        await press_text(pilot, "only a picture of the screen")
        await pilot.press("ctrl+s")
        await shows(pilot, "not right: only a picture of")
        to_line(workspace, "Words to ask for a better copy of 1 document")
        await pilot.press("enter")
        await shows(pilot, "the report")
        await shows(pilot, "only a picture of the screen")
    assert record(example, "the report").problem == "only a picture of the screen"
    assert any("Ask for a better copy" in item.text for item in example.agenda())


async def test_a_day_before_it_was_asked_is_refused_and_kept(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        to_line(workspace, "X-ray of both hands")
        front = await press_for_form(pilot, "space")
        row = next(one for one in front._rows() if one.field_name == "on")
        row.editor.focus()
        await pilot.press("ctrl+u", "home", "ctrl+k")
        await press_text(pilot, "1 Jan 2020")
        await pilot.press("ctrl+s")
        await shows(pilot, "This is before it was asked for")
        await pilot.press("escape")
        await shows(pilot, "what you typed is kept")
    assert record(example, "X-ray").stage is RecordState.ASKED


async def test_using_a_letter_moves_all_that_it_names(
    app_factory: AppFactory, example: Session
) -> None:
    before = len(finding.entries(example, Contact))
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        to_line(workspace, "Words to ask for 1 document")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), LetterPage))
        await shows(pilot, "Blood results with normal ranges")
        await pilot.press("right")
        await shows(pilot, "I need them before 4 Dec 2026.")
        await press_for_form(pilot, "a")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: record(example, "Blood").stage is RecordState.ASKED)
        call = finding.entries(example, Contact)[-1]
        assert len(finding.entries(example, Contact)) == before + 1
        assert (call.about, call.how, call.day) == ("records", "message", "2026-11-22")
        await pilot.press("escape", "u")
        await until(pilot, lambda: record(example, "Blood").stage is RecordState.WANTED)
        assert len(finding.entries(example, Contact)) == before


async def test_a_mistake_is_reported_with_its_letter(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        to_line(workspace, "Words to have it corrected")
        await pilot.press("enter")
        await shows(pilot, "stiff for ten minutes")
        await press_for_form(pilot, "a")
        await pilot.press("ctrl+s")
        await until(
            pilot, lambda: [c.state for c in finding.entries(example, Correction)] == ["asked"]
        )
    (one,) = finding.entries(example, Correction)
    assert one.asked_on == "2026-11-22"


async def test_the_filter_groups_by_state_and_shows_all_suggestions(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, (100, 70)) as pilot:
        await open_work(pilot, "records")
        await press_for_form(pilot, "f")
        await pilot.press("right", "enter", "enter", "enter", "space", "ctrl+s")
        await shows(pilot, "ASKED FOR · 3")
        await shows(pilot, "ECG tracing")


async def test_a_suggestion_becomes_a_record(app_factory: AppFactory, example: Session) -> None:
    def origins() -> list[str]:
        return [one.origin for one in finding.entries(example, Record)]

    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "records")
        to_line(workspace, "List of medicines from the pharmacy")
        await press_for_form(pilot, "enter")
        await pilot.press("ctrl+s")
        await until(
            pilot,
            lambda: any(r.origin == "pharmacy-list" for r in finding.entries(example, Record)),
        )


async def test_a_paper_is_seen_and_written(
    app_factory: AppFactory, example: Session, tmp_path: Path
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "documents")
        await shows(pilot, "One page for the doctor")
        await pilot.press("enter")
        await shows(pilot, "For Dr Model")
        await pilot.press("pagedown")
        await shows(pilot, "What is to be decided")
        front = await press_for_form(pilot, "p")
        row = next(one for one in front._rows() if one.field_name == "folder")
        row.editor.focus()
        await pilot.press("ctrl+end", "ctrl+u", "ctrl+u")
        await press_text(pilot, str(tmp_path / "out"))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: bool(list((tmp_path / "out").glob("*.pdf"))))
        await shows(pilot, "One page.")
    (written,) = (tmp_path / "out").iterdir()
    assert written.read_bytes().startswith(b"%PDF")
    assert written.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_goldens(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    name = f"{size[0]}x{size[1]}"
    async with app_factory(example, size) as pilot:
        for step in ("records", "timeline", "companion"):
            await open_work(pilot, step)
            await golden(pilot, f"work-{step}-{name}")
        for kind, uid in (("severity", ""), ("letter", "correction:"), ("documents", ""),
                          ("document", "sheet"), ("paste-timeline", "")):  # fmt: skip
            await go(pilot, kind, uid)
            await golden(pilot, f"{kind}-{name}")
            await pilot.press("escape")


async def test_golden_of_an_empty_case(
    app_factory: AppFactory, empty: Session, golden: CheckGolden
) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        for step in ("records", "timeline", "companion"):
            await open_work(pilot, step)
            await golden(pilot, f"empty-work-{step}-80x24")
