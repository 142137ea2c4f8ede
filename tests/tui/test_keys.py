"""Few keys, the same everywhere: what is hinted works, what is listed is active."""

from __future__ import annotations

import tomllib
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from tests.tui.conftest import AppFactory, OpenSession
from tests.tui.driving import (
    do,
    drawn,
    go,
    highlight,
    is_styled,
    page,
    press_text,
    program,
    screen_text,
    shows,
    until,
)
from tui_app import settings
from tui_app.commands import COMMANDS
from tui_app.domain.heads import Stage
from tui_app.screens.keys import Keys
from tui_app.screens.listing import ListingPage
from tui_app.screens.page import Page
from tui_app.screens.side_by_side import Columns
from tui_app.screens.stage import StageScreen
from tui_app.session import Session
from tui_app.store import notes
from tui_app.widgets.bars import shown_bindings
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.find_field import FindField
from tui_app.widgets.rows import RowList
from tui_app.widgets.text_field import TextField
from tui_app.workspaces.avenue import AvenueWorkspace

Open = Callable[[Pilot[None], Session], Awaitable[None]]


async def overview(pilot: Pilot[None], _: Session) -> None:
    """The first screen."""
    await pilot.press("1")


async def steps(pilot: Pilot[None], _: Session) -> None:
    """The steps of a stage."""
    await pilot.press("2")


async def card(pilot: Pilot[None], _: Session) -> None:
    """A card, with a task highlighted."""
    await go(pilot, "step", "visit")
    await highlight(pilot, "Agree who takes notes")


async def script(pilot: Pilot[None], _: Session) -> None:
    """A card, with a script highlighted."""
    await go(pilot, "step", "visit")
    await highlight(pilot, "Thank you for seeing me")


async def workspace(pilot: Pilot[None], _: Session) -> None:
    """The workspace of the first step."""
    await go(pilot, "step", "reasons")
    await highlight(pilot, "Choose your reasons")
    await pilot.press("enter")


async def list_of_notes(pilot: Pilot[None], _: Session) -> None:
    """All notes, with something to do highlighted."""
    await pilot.press("1", "N", "down", "down", "down")


async def note_view(pilot: Pilot[None], session: Session) -> None:
    """A note that is something to do."""
    assert session.case is not None
    todos = notes.open_todos(session.store, session.case.uid)
    await go(pilot, "note", todos[0].uid)


async def cases(pilot: Pilot[None], _: Session) -> None:
    """The cases."""
    await go(pilot, "cases")


async def history(pilot: Pilot[None], _: Session) -> None:
    """The history of the case."""
    await go(pilot, "history")


async def words(pilot: Pilot[None], session: Session) -> None:
    """Words to copy."""
    await script(pilot, session)
    await pilot.press("enter")


async def terms(pilot: Pilot[None], session: Session) -> None:
    """The words of a card."""
    await card(pilot, session)
    await pilot.press("w")


async def safety(pilot: Pilot[None], _: Session) -> None:
    """When not to wait."""
    await go(pilot, "safety")


async def form(pilot: Pilot[None], session: Session) -> None:
    """A form with a choice in focus."""
    await form_text(pilot, session)
    await pilot.press("tab")


async def form_text(pilot: Pilot[None], session: Session) -> None:
    """A form with a text in focus."""
    assert session.case is not None
    todos = notes.open_todos(session.store, session.case.uid)
    await go(pilot, "edit-note", todos[0].uid)


async def capture(pilot: Pilot[None], _: Session) -> None:
    """The capture line, with something in it."""
    await pilot.press("1", "n")
    await press_text(pilot, "x")


async def find(pilot: Pilot[None], _: Session) -> None:
    """The find box."""
    await pilot.press("slash")


async def keys(pilot: Pilot[None], _: Session) -> None:
    """The key sheet."""
    await pilot.press("1", "question_mark")


async def row_of_work(pilot: Pilot[None], step: str, words: str) -> None:
    """Open the workspace of a step with the row highlighted that has ``words``."""
    await go(pilot, "work", step)
    await until(pilot, lambda: [one.step for one in page(pilot).query(AvenueWorkspace)] == [step])
    rows = page(pilot).query_one(AvenueWorkspace).query_one(RowList)
    await until(pilot, lambda: any(words in row.text for row in rows.rows))
    rows.focus()
    rows.highlight(next(row.id for row in rows.rows if row.id and words in row.text))
    await pilot.pause()


async def an_answer(pilot: Pilot[None], _: Session) -> None:
    """The insurer's answers, one of them highlighted."""
    await row_of_work(pilot, "insurer", "Do I need a referral letter first")


async def a_candidate(pilot: Pilot[None], _: Session) -> None:
    """The names to choose from, one of them highlighted."""
    await row_of_work(pilot, "choose", "Dr Instance")


async def side_by_side(pilot: Pilot[None], _: Session) -> None:
    """The candidates side by side."""
    await go(pilot, "side-by-side", "candidates")
    await until(pilot, lambda: isinstance(pilot.app.focused, Columns))


async def directory(pilot: Pilot[None], _: Session) -> None:
    """A directory, with an entry highlighted."""
    await go(pilot, "directory", "societies")
    await until(pilot, lambda: isinstance(pilot.app.focused, FindField))
    await pilot.press("down")
    await until(pilot, lambda: isinstance(pilot.app.focused, RowList))


async def a_listing(pilot: Pilot[None], _: Session) -> None:
    """One entry of a directory."""
    await go(pilot, "listing", "society:acc")
    await until(pilot, lambda: isinstance(page(pilot), ListingPage))


async def people(pilot: Pilot[None], _: Session) -> None:
    """The people and places."""
    await go(pilot, "list", "people")
    await until(pilot, lambda: isinstance(pilot.app.focused, RowList))


PAGES: tuple[Open, ...] = (
    overview, steps, card, script, workspace, list_of_notes, note_view, cases, history, words,
    terms, safety, form, form_text, capture, find, keys, an_answer, a_candidate, side_by_side,
    directory, a_listing, people,
)  # fmt: skip


OF_THE_APP = {one.id for one in COMMANDS if one.action.startswith("app.")}
"""What the app itself does is the same everywhere: trying it from pages of each sort is enough."""

VARIED = (overview, card, form, capture, side_by_side)

NAMES = {"/": "slash", "?": "question_mark", "esc": "escape", "pgup": "pageup", "pgdn": "pagedown"}


def state(pilot: Pilot[None]) -> tuple[object, ...]:
    """Return all that a key may change."""
    app = program(pilot)
    return (
        app.screen, screen_text(app), app.session.store.newest_change(), app.clipboard,
        app.focused, [one.cursor_coordinate for one in app.screen.query(Columns)],
    )  # fmt: skip


@pytest.mark.parametrize("place", PAGES, ids=lambda place: place.__name__)
async def test_keys_of_a_page(app_factory: AppFactory, example: Session, place: Open) -> None:
    async with app_factory(example) as pilot:
        await place(pilot, example)
        await pilot.pause()
        is_styled(pilot)
        await check_sheet(pilot)
        front = page(pilot)
        for key, active in shown_bindings(cast("Screen[object]", front)):
            command = active.binding.id
            if command == "quit" or (command in OF_THE_APP and place not in VARIED):
                continue
            before = state(pilot)
            await pilot.press(NAMES.get(key, key))
            assert state(pilot) != before, f"{key} ({command}) does nothing here"
            if before[2] != example.store.newest_change():
                example.store.undo()
            program(pilot).copy_to_clipboard("")
            front = await back_to(pilot, example, place, front)
        if place not in VARIED:
            return
        focused = pilot.app.focused
        await pilot.press("3")
        if isinstance(focused, TextField | ChoiceField):
            assert pilot.app.focused is focused
            return
        front = page(pilot)
        assert isinstance(front, StageScreen)
        assert front.stage is Stage.DURING
        # What lay over a stage is gone, whichever way one comes back.
        for digit, tab in (("1", "overview"), ("2", "before"), ("4", "after")):
            await pilot.press(digit)
            assert len(pilot.app.screen_stack) == 1
            assert tab == page(pilot).TAB


async def back_to(pilot: Pilot[None], session: Session, place: Open, front: Page) -> Page:
    """Come back to a page, whatever a key has opened, changed or left half typed."""
    opened = program(pilot).page
    if front in pilot.app.screen_stack and place is not capture:
        while page(pilot) is not front:
            await pilot.app.pop_screen()
    if opened is not front and page(pilot) is front:
        await pilot.pause()
        return front
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()
    for draft in session.drafts.own():
        session.drafts.drop(draft.place)
    if page(pilot).capture_is_open:
        await pilot.press("escape")
    session.noting.keep("", "")
    await place(pilot, session)
    await pilot.pause()
    return page(pilot)


async def check_sheet(pilot: Pilot[None]) -> None:
    """Ask for the keys of the page in front, compare them with what is active, and come back."""
    front = page(pilot)
    active = {one.binding.id for one in front.active_bindings.values() if one.enabled}
    await pilot.press("ctrl+g")
    if isinstance(front, Keys):
        assert page(pilot) is front
        return
    await until(pilot, lambda: isinstance(page(pilot), Keys))
    sheet = str(page(pilot).query_one("#sheet Static", Static).content)
    always = {"commit", "newline", "leave-text"}
    for command in COMMANDS:
        named = f"  {command.shown_keys:<18}{command.tip}" in sheet.splitlines()
        wanted = command.id in active and bool(command.keys)
        assert named == wanted or command.id in always, command.id
    assert "This is not medical advice." in sheet
    await pilot.press("escape")
    assert page(pilot) is front


async def test_no_key_is_offered_for_an_empty_table(
    app_factory: AppFactory, empty: Session
) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        await go(pilot, "side-by-side", "candidates")
        await shows(pilot, "Nothing is on this list yet.")
        offered = {one.binding.id for _, one in shown_bindings(pilot.app.screen)}
        assert not offered & {"open", "top", "left", "right"}
        await pilot.press("enter", "t", "left", "right")
        await shows(pilot, "SIDE BY SIDE")


async def test_the_few_keys_that_need_no_page(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("escape")
        assert pilot.app.is_running
        await pilot.press("ctrl+c")
        await shows(pilot, "q quits; nothing is lost.")
        await pilot.press("n", "ctrl+c")
        await shows(pilot, "esc leaves the text, then q quits; nothing is lost.")
        await pilot.press("escape", "ctrl+r")
        await shows(pilot, "NEXT")
        # Arrows walk through all lists of the overview, and back.
        met = []
        for key in ["down"] * 34 + ["up"] * 34:
            focused = pilot.app.focused
            assert isinstance(focused, RowList)
            met.append(focused.id)
            focused.action_down() if key == "down" else focused.action_up()
            await pilot.pause()
        assert set(met) == {"next", "ready", "walk", "latest"}
        assert met[0] == met[-1] == "next"
        # Every line leads somewhere.
        rows = page(pilot).query_one("#walk", RowList)
        rows.focus()
        await pilot.press("home", "down", "enter")
        await until(pilot, lambda: page(pilot).TAB == "during")
        await pilot.press("escape")
        await until(pilot, lambda: page(pilot).TAB == "overview")
        await pilot.press("ctrl+q")
        await until(pilot, lambda: not pilot.app.is_running)


async def test_looks_change_and_are_kept(
    app_factory: AppFactory, example: Session, home: Path, open_session: OpenSession
) -> None:
    async with app_factory(example) as pilot:
        for words, theme, name in (
            ("colours: light", "calm-light", "light"),
            ("colours: your terminal", "ansi-dark", "terminal"),
            ("colours: dark", "calm-dark", "dark"),
        ):
            await do(pilot, words)
            await until(pilot, partial(wears, pilot, theme))
            assert stored_theme(home) == name
            await shows(pilot, "NEXT")
    example.close()
    session = open_session()
    session.settings = settings.load(home / "config").settings
    async with app_factory(session) as pilot:
        assert pilot.app.theme == "calm-dark"


def wears(pilot: Pilot[None], theme: str) -> bool:
    """Return whether the app has this look."""
    return pilot.app.theme == theme


def stored_theme(home: Path) -> str:
    """Return the look that the settings file names."""
    path = home / "config" / "config.toml"
    assert path.stat().st_mode & 0o777 == 0o600
    return str(tomllib.loads(path.read_text(encoding="utf-8"))["theme"])


async def test_without_colours_the_highlight_is_still_seen(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with app_factory(example) as pilot:
        for keys in ((), ("2",), ("enter",), ("N",), ("f",), ("escape", "slash")):
            await pilot.press(*keys)
            for line in drawn(pilot.app):
                for segment in line:
                    style = segment.style
                    for colour in (style.color, style.bgcolor) if style is not None else ():
                        assert colour is None or colour.is_default, segment
        await side_by_side(pilot, example)
        await pilot.press("down", "right")
        assert "Riverside Example" not in reversed_texts(pilot)
        assert any("same hospital" in text for text in reversed_texts(pilot))
        await pilot.press("escape", "escape", "1")
        assert any("Ask again for Ultrasound" in text for text in reversed_texts(pilot))


def reversed_texts(pilot: Pilot[None]) -> list[str]:
    """Return what is drawn with letters and ground exchanged."""
    segments = (segment for line in drawn(pilot.app) for segment in line)
    return [one.text for one in segments if one.style is not None and one.style.reverse]
