"""A stage shows what is in front: alone on a narrow screen, beside the steps on a wide one."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory
from tests.tui.driving import is_styled, page, until
from tui_app.screens.stage import StageScreen
from tui_app.session import Session

NARROW, WIDE = (80, 24), (120, 40)
SHOWN = {
    ("steps", NARROW): {"steps"},
    ("card", NARROW): {"card"},
    ("workspace", NARROW): {"workspace"},
    ("steps", WIDE): {"steps", "card"},
    ("card", WIDE): {"steps", "card"},
    ("workspace", WIDE): {"steps", "workspace"},
}


def in_front(pilot: Pilot[None]) -> tuple[str, set[str]]:
    """Return the level of the stage and which of its parts have a place on the screen."""
    stage = page(pilot)
    assert isinstance(stage, StageScreen)
    parts = stage.query_one("#stage").children
    shown = {part.id or "workspace" for part in parts if part.region.area and part.display}
    return stage.level, shown


async def stands(pilot: Pilot[None], level: str, size: tuple[int, int]) -> None:
    """Wait until this is in front, with the parts that belong to it and no other."""
    await until(pilot, lambda: in_front(pilot) == (level, SHOWN[level, size]))


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=str)
async def test_each_level_shows_its_parts_at_both_sizes(
    app_factory: AppFactory, example: Session, size: tuple[int, int]
) -> None:
    other = WIDE if size == NARROW else NARROW
    async with app_factory(example, size) as pilot:
        for key, level in (
            ("2", "steps"),
            ("enter", "card"),
            ("escape", "steps"),
            ("down", "steps"),
            ("enter", "card"),
        ):
            await pilot.press(key)
            await stands(pilot, level, size)
        stage = page(pilot)
        assert isinstance(stage, StageScreen)
        await stage.open_workspace()
        for key, level in (("", "workspace"), ("escape", "card"), ("escape", "steps")):
            await pilot.press(*filter(None, [key]))
            for at in (size, other, size):
                await pilot.resize_terminal(*at)
                await stands(pilot, level, at)
                is_styled(pilot)
