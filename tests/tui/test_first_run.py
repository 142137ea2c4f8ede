"""The first run: three short pages, never lost half way, never again after."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory, OpenSession
from tests.tui.driving import do, note, page, press_text, program, screen_text, shows, until
from tui_app import beginning
from tui_app.domain.cases import NewCase
from tui_app.screens.first_run import About, Begin, WhereForm
from tui_app.screens.overview import Overview
from tui_app.session import Session
from tui_app.settings import load
from tui_app.widgets.text_field import TextField

SIZES = [(80, 24), (120, 40), (40, 12)]


@pytest.fixture(autouse=True)
def in_london(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine stands in London."""
    monkeypatch.setenv("TZ", "Europe/London")


async def in_front(pilot: Pilot[None], kind: type[object]) -> None:
    """Wait until a page of this kind is in front."""
    await until(pilot, lambda: isinstance(page(pilot), kind) and page(pilot).is_mounted)
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
async def test_from_nothing_to_a_case(
    app_factory: AppFactory, empty: Session, home: Path, size: tuple[int, int]
) -> None:
    empty.use(name="")
    async with app_factory(empty, size, first_run=True) as pilot:
        await in_front(pilot, About)
        assert "Not medical advice" in screen_text(pilot.app) or size == (40, 12)
        await pilot.press("down", "pagedown", "end", "enter")
        await in_front(pilot, WhereForm)
        await shows(pilot, "United Kingdom")
        await pilot.press("enter", "enter", "right", "enter")
        await in_front(pilot, Begin)
        await shows(pilot, "999")
        await pilot.press("enter")
        await shows(pilot, "A NEW CASE")
        await press_text(pilot, "Mum's knee")
        await pilot.press(*["down"] * 3)
        await press_text(pilot, "Anna")
        await pilot.press("ctrl+s")
        await in_front(pilot, Overview)
        await shows(pilot, "Mum's knee")
        await shows(pilot, "Your case is started.")
        assert len(pilot.app.screen_stack) == 1
    case = empty.case
    assert case is not None
    assert (case.country, case.time_zone, case.speaker) == (
        "United Kingdom", "Europe/London", "someone",
    )  # fmt: skip
    assert not beginning.due(empty)
    kept = tomllib.loads((home / "config" / "config.toml").read_text())
    assert kept == {"country": "United Kingdom", "first_run_done": True, "name": "Anna"}
    # What is written is signed with the name that was given.
    assert empty.store.author == "Anna"


async def test_a_note_on_the_way_does_not_keep_the_first_run_open(
    app_factory: AppFactory, empty: Session
) -> None:
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter", "ctrl+s")
        await in_front(pilot, Begin)
        await note(pilot, "it hurts at night")
        await until(pilot, lambda: empty.case is not None)
        await pilot.press("enter")
        await shows(pilot, "A NEW CASE")
        await press_text(pilot, "My knee")
        await pilot.press("ctrl+s")
        await in_front(pilot, Overview)
        await shows(pilot, "Your case is started.")
        assert len(pilot.app.screen_stack) == 1
    assert [one.title for one in empty.store.cases()] == ["My case", "My knee"]


async def test_who_leaves_half_way_comes_back_to_the_same_page(
    app_factory: AppFactory, open_session: OpenSession, home: Path
) -> None:
    session = open_session()
    async with app_factory(session, first_run=True) as pilot:
        await in_front(pilot, About)
    session.close()
    session = open_session()
    async with app_factory(session, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter")
        await in_front(pilot, WhereForm)
        await press_text(pilot, " and elsewhere")
    session.drafts.session = "99999999-1"
    session.close()
    session = open_session()
    async with app_factory(session, first_run=True) as pilot:
        await in_front(pilot, WhereForm)
        await pilot.press("escape")
        await in_front(pilot, About)
        await pilot.press("enter", "ctrl+s")
        await in_front(pilot, Begin)
    session.close()
    session = open_session()
    async with app_factory(session, first_run=True) as pilot:
        await in_front(pilot, Begin)
        await pilot.press("escape")
        await in_front(pilot, WhereForm)
        await pilot.press("ctrl+s")
        await in_front(pilot, Begin)
        await pilot.press("down", "down", "enter")
        await in_front(pilot, Overview)
        assert len(pilot.app.screen_stack) == 1
    session.close()
    session = open_session()
    session.settings = load(home / "config").settings
    async with app_factory(session, first_run=True) as pilot:
        assert isinstance(page(pilot), Overview)
        await shows(pilot, "Press a to start a case")
    other = open_session("Maria", home / "other.db")
    other.settings = session.settings
    assert not beginning.due(other)


async def test_what_is_typed_half_way_is_kept(app_factory: AppFactory, empty: Session) -> None:
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter")
        await in_front(pilot, WhereForm)
        await press_text(pilot, " xyz")
        await pilot.press("escape", "escape")
        await in_front(pilot, Overview)
        await do(pilot, "introduction")
        await shows(pilot, "1 of 3")
        await pilot.press("enter")
        await shows(pilot, "United Kingdom xyz")


async def test_a_slip_in_the_country_is_said(app_factory: AppFactory, empty: Session) -> None:
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter")
        await in_front(pilot, WhereForm)
        await pilot.press("ctrl+u")
        await press_text(pilot, "Germny")
        await pilot.press("ctrl+s")
        await in_front(pilot, Begin)
        await shows(pilot, "Did you mean Germany?")
        await pilot.press("enter")
        await press_text(pilot, "My knee")
        await pilot.press("ctrl+s")
        await shows(pilot, "Your case is started.")
        await shows(pilot, "known here for 'Germny'")


async def test_it_is_not_shown_where_it_is_not_due(
    app_factory: AppFactory, open_session: OpenSession, example: Session, home: Path
) -> None:
    async with app_factory(example, first_run=True) as pilot:
        assert isinstance(page(pilot), Overview)
    fresh = open_session("Ben", home / "fresh.db")
    async with app_factory(fresh) as pilot:
        assert isinstance(page(pilot), Overview)
    fresh.throw_away = True
    assert not beginning.due(fresh)


async def test_a_note_on_the_way_starts_the_case_with_what_was_said(
    app_factory: AppFactory, empty: Session
) -> None:
    beginning.keep(empty, beginning.Answers("Norway", "Europe/Oslo", "someone"))
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await note(pilot, "I am afraid of the operation")
        await until(pilot, lambda: empty.case)
    assert empty.case is not None
    assert (empty.case.country, empty.case.time_zone) == ("Norway", "Europe/Oslo")


async def test_who_looks_at_the_example_leaves_and_comes_back(
    app_factory: AppFactory, empty: Session
) -> None:
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter")
        await in_front(pilot, WhereForm)
        await pilot.press("ctrl+s")
        await in_front(pilot, Begin)
        await pilot.press("down", "enter")
        await until(pilot, lambda: program(pilot).wants_example)
    assert beginning.due(empty)
    assert beginning.page(empty) == beginning.BEGIN


async def test_an_unknown_time_zone_is_asked_again(app_factory: AppFactory, empty: Session) -> None:
    async with app_factory(empty, first_run=True) as pilot:
        await in_front(pilot, About)
        await pilot.press("enter")
        await in_front(pilot, WhereForm)
        await pilot.press("enter")
        await press_text(pilot, "x")
        await pilot.press("ctrl+s")
        await shows(pilot, "continent and city")
        field = pilot.app.focused
        assert isinstance(field, TextField)
        field.put("")
        await pilot.press("ctrl+s")
        await in_front(pilot, Begin)


def test_answers_that_cannot_be_read_are_asked_again(empty: Session) -> None:
    for kept in ("{", "[1]", '{"x": 1}', "null"):
        empty.drafts.remember("first run answers", kept)
        assert beginning.answers(empty).time_zone == "Europe/London"
    empty.drafts.remember("first run", "nonsense")
    assert beginning.page(empty) == beginning.ABOUT


def test_a_later_case_is_of_the_country_of_the_settings(empty: Session) -> None:
    beginning.keep(empty, beginning.Answers("Norway", "Europe/Oslo", "someone"))
    empty.start_case(NewCase(title="First"))
    empty.use(country="Norway")
    assert beginning.new_case(empty) == NewCase(country="Norway")
