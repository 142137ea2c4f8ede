"""Steps 10 and 12 with keys: pasting a history, medicines, the chart, the companion."""

from __future__ import annotations

from dataclasses import replace

from textual.events import Paste

from tests.tui.conftest import AppFactory
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
from tests.unit.test_timeline_paste import MONTHS
from tui_app.domain.medicines import Medicine
from tui_app.domain.people import Person
from tui_app.domain.timeline import TimelineEntry
from tui_app.screens.form import Form
from tui_app.session import Session
from tui_app.steps import finding


async def test_a_pasted_history_becomes_five_lines(app_factory: AppFactory, empty: Session) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        await go(pilot, "paste-timeline")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        pilot.app.post_message(Paste(MONTHS))
        await shows(pilot, "July 2025")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(finding.entries(empty, TimelineEntry)) == 5)
        await shows(pilot, "5 lines are on the timeline now.")
        await pilot.press("u")
        await until(pilot, lambda: not finding.entries(empty, TimelineEntry))


async def test_a_private_medicine_says_so_and_the_paper_says_what_it_leaves_out(
    app_factory: AppFactory, example: Session
) -> None:
    for one in finding.entries(example, Medicine)[:1]:
        example.store.change(replace(one, private=True))
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "timeline")
        to_line(workspace, finding.entries(example, Medicine)[0].name)
        await shows(pilot, "private, ")
        await go(pilot, "document", "sheet")
        await shows(pilot, "1 private entry is left out; the form lets you put them in.")


async def test_a_text_without_dates_is_refused_and_kept(
    app_factory: AppFactory, empty: Session
) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        await go(pilot, "paste-timeline")
        await press_text(pilot, "I was well")
        await pilot.press("ctrl+s")
        await shows(pilot, "Line 1 has no date in front")
        await pilot.press("escape")
        await shows(pilot, "what you typed is kept")


async def test_a_line_before_birth_and_a_long_headline_are_refused(
    app_factory: AppFactory, example: Session
) -> None:
    patient = example.patient
    assert patient is not None
    example.store.change(replace(patient, born="1961-05-03"))
    example.reload()
    async with app_factory(example) as pilot:
        await go(pilot, "new-entry", "timeline")
        await press_text(pilot, "1950")
        await pilot.press("enter")
        await press_text(pilot, "x" * 90)
        await pilot.press("ctrl+s")
        await shows(pilot, "This is before the patient was born")
        await shows(pilot, "this one has 90")


async def test_a_medicine_ends_with_one_key(app_factory: AppFactory, example: Session) -> None:
    def taken() -> dict[str, str]:
        return {one.name: one.taken for one in finding.entries(example, Medicine)}

    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "timeline")
        await shows(pilot, "1 of what? mg, ml, drops")
        to_line(workspace, "Folic acid")
        await pilot.press("space")
        await until(pilot, lambda: taken()["Folic acid"] == "past")
        await pilot.press("u")
        await until(pilot, lambda: taken()["Folic acid"] == "now")


async def test_the_companion_is_written_down_once(app_factory: AppFactory, empty: Session) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        workspace = await open_work(pilot, "companion")
        to_line(workspace, "Write down who comes along")
        await press_for_form(pilot, "enter")
        await press_text(pilot, "Anna Example")
        await pilot.press("ctrl+s")
        await shows(pilot, "Anna Example")
    (one,) = finding.entries(empty, Person)
    assert one.role == "companion"
