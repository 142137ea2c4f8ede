"""A card in the app: reading it through, and doing what it offers."""

from __future__ import annotations

import webbrowser
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory
from tests.tui.driving import (
    card_in_front,
    drawn,
    go,
    highlight,
    page,
    program,
    shows,
    squeezed,
    until,
)
from tests.unit.test_card_lines import COLUMNS
from tui_app.clock import SetClock
from tui_app.domain.people import Person
from tui_app.screens.notes import Notes
from tui_app.screens.stage import StageScreen
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding
from tui_app.store.entries import count_entries
from tui_app.widgets.card_lines import Spot
from tui_app.widgets.card_view import CardView
from tui_app.widgets.rows import RowList

SIZES = [(80, 24), (120, 40), (40, 12)]


def card(pilot: Pilot[None]) -> CardView:
    """Return the card in front."""
    return page(pilot).query_one(CardView)


def window(view: CardView) -> range:
    """Return the lines of the card that are in sight."""
    top = view.scroll_offset.y
    return range(top, min(top + view.size.height, view.virtual_size.height))


def walked(view: CardView, action: str) -> tuple[list[Spot], set[int]]:
    """Press one key until nothing moves; return the spots met, in order, and the lines seen."""
    met: list[Spot] = []
    seen = set(window(view))
    before: object = None
    while (view.scroll_offset.y, view.spot) != before:
        before = (view.scroll_offset.y, view.spot)
        spot = view.current
        if spot is not None and spot not in met:
            met.append(spot)
        for name in ("open", "tick", "copy"):
            # No key acts on what is out of sight.
            assert spot is not None or view.check_action(name, ()) is False
        assert spot is None or spot.first in window(view)
        getattr(view, f"action_{action}")()
        now = set(window(view))
        assert min(now) <= max(seen) + 1, "a line was skipped downwards"
        assert max(now) >= min(seen) - 1, "a line was skipped upwards"
        seen |= now
    return met, seen


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_spot_and_every_line_is_reached(
    app_factory: AppFactory, example: Session, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        for head in example.library.heads:
            await go(pilot, "step", head.id)
            view = card(pilot)
            assert view.scrollable_content_region.width == COLUMNS[size[0]]
            view.action_first()
            lines = set(range(view.virtual_size.height))
            down, seen = walked(view, "down")
            kinds = {spot.kind for spot in down}
            assert {"task", "workspace", "script", "question"} <= kinds
            assert len([spot for spot in down if spot.kind == "task"]) == len(head.tasks)
            assert [spot.first for spot in down] == sorted(spot.first for spot in down)
            assert seen == lines
            up, seen = walked(view, "up")
            assert set(up) == set(down)
            assert seen == lines
            assert view.scroll_offset.y == 0
            _, seen = walked(view, "page_down")
            assert seen == lines
            _, seen = walked(view, "page_up")
            assert seen == lines
            view.action_last()
            assert view.virtual_size.height - 1 in window(view)
            view.action_first()
            assert view.scroll_offset.y == 0


async def test_keys_do_nothing_to_what_is_out_of_sight(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "reasons")
        assert card(pilot).current is None
        changes = example.store.newest_change()
        front = page(pilot)
        await pilot.press("enter", "space", "c")
        assert example.store.newest_change() == changes
        assert pilot.app.clipboard == ""
        assert page(pilot) is front
        assert "enter open" not in squeezed(pilot.app)
        await pilot.press("end", "pageup", "pageup", "home", "down", "down", "j", "k")
        assert page(pilot) is front
        # A spot that was highlighted and then scrolled away is out of reach as well.
        await highlight(pilot, "one is enough")
        await pilot.press("space")
        await until(pilot, lambda: example.store.newest_change() != changes)
        changes = example.store.newest_change()
        card(pilot).scroll_to(0, 0, animate=False, immediate=True)
        await pilot.press("space", "enter")
        assert example.store.newest_change() == changes


def underlined(pilot: Pilot[None]) -> str:
    """Return all that is underlined on the screen."""
    segments = (segment for line in drawn(pilot.app) for segment in line)
    return " ".join(one.text for one in segments if one.style is not None and one.style.underline)


async def test_scripts_speak_in_both_voices_and_show_what_is_missing(
    app_factory: AppFactory, example: Session
) -> None:
    for person in finding.entries(example, Person):
        example.store.remove(person)
    async with app_factory(example) as pilot:
        await go(pilot, "step", "reasons")
        await highlight(pilot, "Hello, this is Maria Example. I am a patient of")
        await pilot.press("c")
        assert pilot.app.clipboard.startswith(
            "Hello, this is Maria Example. I am a patient of ____ (doctor's name). I would like"
        )
        await shows(pilot, "Sent to your terminal's clipboard.")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Words))
        await shows(pilot, "Hello, this is Maria Example. I am a patient of ____ (doctor's name).")
        await shows(pilot, "What is underlined is yours to fill in.")
        assert "____ (doctor's name)" in underlined(pilot)
        program(pilot).copy_to_clipboard("")
        await pilot.press("c")
        assert pilot.app.clipboard.startswith("Hello, this is Maria Example.")
        await pilot.press("escape")
        assert example.case is not None
        example.store.change(replace(example.case, speaker="someone"))
        example.use(name="Ben Example")
        program(pilot).refresh_case()
        await highlight(pilot, "Hello, this is Ben Example, calling for Maria Example")
        await pilot.press("enter")
        await shows(pilot, "a patient of ____ (doctor's name). We would like a second opinion")


async def test_a_question_is_added_once(app_factory: AppFactory, example: Session) -> None:
    assert example.case is not None
    case = example.case.uid
    before = count_entries(example.store, "questions", case)
    async with app_factory(example) as pilot:
        await go(pilot, "step", "reasons")
        await highlight(pilot, "How sure are you of the diagnosis")
        await pilot.press("enter")
        await until(pilot, lambda: count_entries(example.store, "questions", case) == before + 1)
        await shows(pilot, "Question added to your list; u takes it back.")
        await shows(pilot, "what would make you more sure? in your list")
        await pilot.press("enter")
        await shows(pilot, "This question is in your list already.")
        assert count_entries(example.store, "questions", case) == before + 1
        await pilot.press("u")
        await until(pilot, lambda: count_entries(example.store, "questions", case) == before)


async def test_the_way_on_leads_to_the_notes_of_the_step(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "visit")
        await highlight(pilot, "Go to the notes of this step")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Notes))
        await shows(pilot, "NOTES 5 notes, of The visit")
        await pilot.press("escape")
        assert isinstance(page(pilot), StageScreen)


OWN = """---
id: own
stage: before
order: 20
title: A step of one's own
workspace: notes
minutes: 5
reviewed: 2026-11-22
sources:
  - Somebody, 2026
---
Read [the page of the clinic](https://clinic.example/second?a=1) first.

## Do
- [ ] Read it {#read}

## Example
This example is invented.

## What makes it fail
- Not reading it.
"""


async def test_an_address_is_shown_and_never_opened(
    app_factory: AppFactory, home: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    folder = home / "config" / "cards"
    folder.mkdir(parents=True)
    (folder / "own.md").write_text(OWN, encoding="utf-8")
    session = Session(home / "case.db", settings=Settings(name="Maria"), clock=clock)
    async with app_factory(session) as pilot:
        monkeypatch.setattr(pilot.app, "open_url", opened.append)
        await go(pilot, "step", "own")
        await highlight(pilot, "the page of the clinic")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Words))
        await shows(pilot, "https://clinic.example/second?a=1")
        await shows(pilot, "Type or copy it into a browser.")
        await pilot.press("c")
        assert pilot.app.clipboard == "https://clinic.example/second?a=1"
        assert opened == []
    session.close()


@pytest.mark.parametrize("opened_before", [False, True])
@pytest.mark.parametrize("size", SIZES)
async def test_what_is_next_opens_at_its_task(
    app_factory: AppFactory, example: Session, size: tuple[int, int], opened_before: bool
) -> None:
    item = next(one for one in example.agenda() if one.label == "Ask your own doctor")
    step, _, key = item.place.uid.partition("#")
    assert key
    async with app_factory(example, size) as pilot:
        if opened_before:
            await go(pilot, "step", step)
            await pilot.press("1")
        rows = page(pilot).query_one("#next", RowList)
        rows.focus()
        rows.highlight(next(row.id for row in rows.rows if row.text == item.text))
        await pilot.press("enter")
        await until(pilot, lambda: card_in_front(pilot) == step)
        await until(pilot, lambda: (now := card(pilot).current) is not None and now.key == key)
        spot = card(pilot).current
        assert spot is not None
        assert spot.kind == "task"
        assert spot.first in window(card(pilot))
