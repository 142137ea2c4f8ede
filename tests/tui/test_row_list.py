"""The one list draws only what it has not drawn, and shows where the focus is."""

from __future__ import annotations

import pytest
from rich.color import Color
from textual.pilot import Pilot
from textual.style import Style
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tests.tui.conftest import AppFactory
from tests.tui.driving import drawn, note, page, shows
from tui_app.session import Session
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows that Textual has drawn from then on, in turn."""
    found: list[str] = []
    draw = OptionList._get_option_render

    def watched(rows: OptionList, option: Option, style: Style) -> object:
        assert isinstance(rows, RowList)
        found.append(next(row.text for row in rows.rows if row == option.prompt.row))  # type: ignore[union-attr]
        return draw(rows, option, style)

    monkeypatch.setattr(OptionList, "_get_option_render", watched)
    return found


async def test_only_new_rows_are_drawn(
    app_factory: AppFactory, example: Session, made: list[str]
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("N")
        await shows(pilot, "NOTES")
        made.clear()
        await note(pilot, "one more of them")
        await shows(pilot, "saved: one more of them")
        assert set(made) == {"one more of them"}


async def test_a_changed_row_is_drawn_where_it_stands_in_a_scrolled_list(
    app_factory: AppFactory, example: Session, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("N")
        await shows(pilot, "NOTES")
        rows = page(pilot).query_one("#notes", RowList)
        rows.show(Row(str(number), f"row {number}") for number in range(100))
        rows.highlight("99")
        await shows(pilot, "row 99")
        made.clear()
        laid_out: list[str] = []
        monkeypatch.setattr(RowList, "_clear_caches", lambda _: laid_out.append("all"))
        rows.show(row._replace(text=row.text + "!" * (row.id == "95")) for row in rows.rows)
        await shows(pilot, "row 94 row 95! row 96")
        assert made == ["row 95!"]
        assert laid_out == []


async def test_other_colours_draw_all_rows_again(
    app_factory: AppFactory, example: Session, made: list[str]
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("N")
        await shows(pilot, "NOTES")
        made.clear()
        before = ground_of(pilot)
        pilot.app.theme = "calm-light"
        await pilot.pause()
        assert ground_of(pilot) != before
        assert len(set(made)) == len(page(pilot).query_one("#notes", RowList).rows)


async def test_the_highlight_rests_while_the_focus_is_elsewhere(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, (120, 40)) as pilot:
        pilot.app.theme = "calm-dark"
        await pilot.press("2")
        await shows(pilot, "Your reasons")
        grounds = [ground_of(pilot)]
        await pilot.press("enter")
        grounds.append(ground_of(pilot))
        await pilot.press("escape")
        grounds.append(ground_of(pilot))
        assert grounds[0] == grounds[2] != grounds[1]


def ground_of(pilot: Pilot[None]) -> Color | None:
    """Return the ground on which the highlighted row of the first list is drawn."""
    rows = page(pilot).query(RowList).first()
    assert rows.highlighted is not None
    x, y = (
        rows.content_region.x + 1,
        rows.content_region.y + rows.highlighted - rows.scroll_offset.y,
    )
    for segment in drawn(pilot.app)[y]:
        x -= segment.cell_length
        if x < 0:
            return segment.style.bgcolor if segment.style else None
    raise AssertionError("the row is not on the screen")
