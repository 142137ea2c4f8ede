"""The directories, with keys: what is typed narrows, what is asked for is shown or posted."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.corpus import RAW
from tests.tui.conftest import AppFactory, CheckGolden, OpenSession
from tests.tui.driving import (
    do,
    go,
    page,
    press_for_form,
    press_text,
    program,
    screen_text,
    shows,
    texts,
    until,
)
from tests.tui.test_goldens import FULL, at
from tui_app.content.listing_rows import columns
from tui_app.domain.agenda import Place
from tui_app.domain.directory import DirectoryFilter, ListingKind
from tui_app.paths import own_directories_folder
from tui_app.screens.form import Form
from tui_app.screens.listing import Directories, ListingPage
from tui_app.session import Session
from tui_app.store import notes
from tui_app.widgets.find_field import FindField
from tui_app.widgets.rows import RowList
from tui_app.workspaces.directory import DirectoryWorkspace


async def open_list(pilot: Pilot[None], step: str) -> DirectoryWorkspace:
    """Open the workspace of a step, with the focus in its line."""
    await go(pilot, "directory", step)
    await until(pilot, lambda: isinstance(pilot.app.focused, FindField))
    return page(pilot).query_one(DirectoryWorkspace)


def listed(workspace: DirectoryWorkspace) -> list[str]:
    """Return the names that are listed."""
    return [row.id for row in workspace.query_one(RowList).rows]


def places(pilot: Pilot[None], monkeypatch: pytest.MonkeyPatch) -> list[Place]:
    """Return the places that are gone to from now on, as they come."""
    seen: list[Place] = []
    navigator = type(program(pilot).navigator)
    before = navigator.go

    async def go_and_tell(self: object, place: Place) -> None:
        seen.append(place)
        await before(self, place)

    monkeypatch.setattr(navigator, "go", go_and_tell)
    return seen


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_goldens(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        for step in ("centers", "societies", "remote", "groups"):
            await open_list(pilot, step)
            await golden(pilot, f"directory-{step}-{at(size)}")
        await press_text(pilot, "arthritis")
        await golden(pilot, f"directory-found-{at(size)}")
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(page(pilot), ListingPage))
        await golden(pilot, f"listing-{at(size)}")
        await pilot.press("escape", "f")
        await golden(pilot, f"filter-directory-{at(size)}")


async def test_letters_search_and_run_nothing(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert example.case is not None
    count = notes.count_notes(example.store, example.case.uid)
    async with app_factory(example) as pilot:
        workspace = await open_list(pilot, "societies")
        everything = len(listed(workspace))
        assert everything == len(workspace.listings) > 70
        assert listed(workspace)[0].startswith("society:gmc")
        await press_text(pilot, "qn1/?f")
        await shows(pilot, "Nothing fits. Try fewer letters.")
        assert "f changes" not in screen_text(pilot.app)
        assert isinstance(page(pilot), Directories)
        await pilot.press("escape")
        assert isinstance(pilot.app.focused, RowList)
        assert "a to my list" not in screen_text(pilot.app)
        await pilot.press("up")
        await until(pilot, lambda: isinstance(pilot.app.focused, FindField))
        await pilot.press(*["backspace"] * 6)
        await press_text(pilot, "find a cardiologist")
        assert listed(workspace) == ["society:acc"]
        await shows(pilot, "? American College of Cardiology (ACC)")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.focused, RowList))
        await shows(pilot, "a to my list")
        seen = places(pilot, monkeypatch)
        await press_for_form(pilot, "a")
        await shows(pilot, "American College of Cardiology (ACC)")
        await pilot.press("escape", "c")
        await until(pilot, lambda: len(seen) == 2)
        assert seen[0] == Place("take-listing", "society:acc")
        assert "Other and former names: Find a Cardiologist" in pilot.app.clipboard
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), ListingPage))
        await shows(pilot, "Source: data files of other programs, undated.")
        await shows(pilot, "Most entries are from the United States.")
        assert page(pilot).step == "societies"
        await pilot.press("a")
        await until(pilot, lambda: len(seen) == 4)
        assert seen[-1] == Place("take-listing", "society:acc")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await pilot.press("escape", "escape", "escape")
        await until(pilot, lambda: not page(pilot).query(DirectoryWorkspace))
    assert notes.count_notes(example.store, example.case.uid) == count


@pytest.mark.parametrize("size", [(80, 24), (40, 12)], ids=at)
async def test_without_all_words_some_are_found(
    app_factory: AppFactory, example: Session, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        workspace = await open_list(pilot, "societies")
        await press_text(pilot, "cancer")
        await until(pilot, lambda: "society:asco" in listed(workspace))
        assert "some of them" not in screen_text(pilot.app)
        await press_text(pilot, " prostate")
        await until(pilot, lambda: listed(workspace)[0] == "society:aua")
        count = len(listed(workspace))
        assert count > 5
        await shows(pilot, f"Nothing has all of these words; {count} entries have some of them.")
        workspace.narrow(DirectoryFilter(field="kidneys and bladder"))
        await shows(pilot, "all of these words (kidneys and bladder); 1 entry has some of them.")
        await pilot.press(*["backspace"] * 15)
        await until(pilot, lambda: "some of them" not in screen_text(pilot.app))


async def test_the_filter_narrows(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        workspace = await open_list(pilot, "groups")
        await press_for_form(pilot, "down", "f")
        await pilot.press("g", "enter", "left", "ctrl+s")
        await until(pilot, lambda: isinstance(page(pilot), Directories))
        assert workspace.wanted == DirectoryFilter("DE", "women's health")
        await shows(pilot, "Nothing fits (Germany, women's health). f changes the filter.")
        await pilot.press("up")
        await press_text(pilot, "f")
        await shows(pilot, "Try fewer letters. down leads to the list; there f changes the filter.")
        await press_for_form(pilot, "down", "f")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(page(pilot), Directories))
        await pilot.press("up", "backspace")
        workspace.narrow(DirectoryFilter("DE", "cancer"))
        assert "group:kid" in listed(workspace)
        assert "group:imerman" in listed(workspace)
        assert "group:macmillan" not in listed(workspace)


async def test_all_directories_and_names_are_found(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, (40, 12)) as pilot:
        await do(pilot, "director")
        await until(pilot, lambda: isinstance(page(pilot), Directories))
        workspace = page(pilot).query_one(DirectoryWorkspace)
        assert len(listed(workspace)) == len(example.directory.listings)
        await press_text(pilot, "myconsult")
        assert listed(workspace) == ["service:cleveland"]
        await pilot.press("down")
        lines = screen_text(pilot.app).splitlines()
        assert lines[3].strip() == "myconsult"
        assert lines[4].strip().startswith("Cleveland Clinic Virtual Second")
        assert "enter all of it" in lines[-1]
        await pilot.press("enter")
        await shows(pilot, "For: many conditions")
        await pilot.press("escape", "n")
        await press_text(pilot, "ask them")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.focused, RowList))
        await pilot.press("escape")
        await do(pilot, "partners healthcare")
        await until(pilot, lambda: isinstance(page(pilot), ListingPage))
        await shows(pilot, "Mass General Brigham")


async def test_own_rows_are_only_shown(
    app_factory: AppFactory, open_session: OpenSession, home: Path
) -> None:
    session = open_session()
    folder = own_directories_folder()
    folder.mkdir(parents=True)
    head = columns(ListingKind.GROUP)
    cells = {"id": "own", "name": "Own \x1b]0;x\x07[/b] [@click=app.quit]x[/]",
             "conditions": "\u202eevil \x9b31m [/red]", "note": "x[$foo]y \x1b[2J"}  # fmt: skip
    rows = [",".join(head), ",".join(cells.get(column, "") for column in head), "bad \x1b[31m,row"]
    (folder / "groups.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    async with app_factory(session) as pilot:
        workspace = await open_list(pilot, "groups")
        await shows(pilot, "Left out:")
        await press_text(pilot, "qqqzzz")
        await shows(pilot, "Nothing fits. Try fewer letters. Left out:")
        await pilot.press("ctrl+u")
        await shows(pilot, "groups.csv, line 3: has 2 cells instead of 16")
        for keys in ((), tuple("evil"), ("down",), ("enter",), ("escape", "f"), ("escape", "c")):
            await pilot.press(*keys)
            assert not any(RAW.search(piece) for piece in texts(pilot.app)), keys
        assert listed(workspace) == ["group:own"]
        await pilot.press("slash")
        await press_text(pilot, "own ␛")
        await shows(pilot, "Own ␛]0;x␇[/b]")
        assert not any(RAW.search(piece) for piece in texts(pilot.app))
