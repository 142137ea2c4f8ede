"""The cover that hides the screen: at a key's wish, or when nobody has been there for a while."""

from __future__ import annotations

import gc

import pytest

from tests.tui.conftest import AppFactory
from tests.tui.driving import go, page, press_text, program, screen_text, until
from tui_app.screens.cover import Cover
from tui_app.session import Session
from tui_app.store import notes


async def test_it_hides_all_of_the_case_and_goes_with_any_key(
    app_factory: AppFactory, example: Session
) -> None:
    assert example.case is not None
    count = notes.count_notes(example.store, example.case.uid)
    async with app_factory(example) as pilot:
        await pilot.press("n")
        await press_text(pilot, "half a thought")
        await pilot.press("ctrl+l")
        await until(pilot, lambda: isinstance(page(pilot), Cover))
        await pilot.pause()
        shown = screen_text(pilot.app)
        assert "hidden" in shown
        for word in ("joints", "thought", "decide", "Overview", "saved"):
            assert word not in shown
        await pilot.press("d")
        await until(pilot, lambda: not isinstance(page(pilot), Cover))
        await until(pilot, lambda: "half a thought" in screen_text(pilot.app))
        assert "half a thoughtd" not in screen_text(pilot.app)
        await pilot.press("enter")
        await until(
            pilot,
            lambda: (
                notes.count_notes(example.store, example.case.uid if example.case else "")
                == count + 1
            ),
        )


@pytest.mark.parametrize(("minutes", "hidden"), [(0, False), (5, True)])
async def test_it_comes_by_itself_when_the_settings_say_so(
    app_factory: AppFactory, example: Session, minutes: int, hidden: bool
) -> None:
    example.use(idle_lock=minutes)
    async with app_factory(example) as pilot:
        app = program(pilot)
        await go(pilot, "history")
        app.look_idle()
        assert not isinstance(page(pilot), Cover)
        app._touched -= 6 * 60
        app.look_idle()
        app.look_idle()
        await pilot.pause()
        assert isinstance(page(pilot), Cover) is hidden
        assert len(app.screen_stack) == (3 if hidden else 2)


async def test_memory_is_tidied_in_pauses_all_of_it_once(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tidied: list[int] = []
    async with app_factory(example) as pilot:
        app = program(pilot)
        monkeypatch.setattr(gc, "collect", lambda generation=2: tidied.append(generation))
        for _ in range(2):
            tidied.clear()
            await pilot.press("2", "1")
            app.look_idle()
            assert 2 not in tidied
            # What is new is tidied at the first breath after the keys.
            await until(pilot, lambda: 1 in tidied)
            app._touched -= 10
            app._tidied -= 10
            app.look_idle()
            app.look_idle()
            assert tidied.count(2) == 1
