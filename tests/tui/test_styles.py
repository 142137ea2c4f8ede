"""A page that comes to the front looks as if all of it had been styled again."""

from __future__ import annotations

import pytest

from tests.tui.conftest import AppFactory
from tests.tui.driving import do, is_styled
from tui_app.session import Session


@pytest.mark.parametrize("colours", ["light", "your terminal"])
async def test_other_colours_reach_pages_that_were_open_before(
    app_factory: AppFactory, example: Session, colours: str
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("2", "3", "1")
        await do(pilot, f"colours: {colours}")
        for digit in "123":
            await pilot.press(digit)
            is_styled(pilot)


async def test_another_size_reaches_pages_that_were_open_before(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("2", "3", "1", "slash", "escape")
        await pilot.resize_terminal(130, 45)
        for digit in "123":
            await pilot.press(digit)
            is_styled(pilot)
