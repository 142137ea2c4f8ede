"""Hostile text in the lists of finding a doctor: in rows, in the table, in forms, in the find box.

One case holds all of it, and most screens are tall enough to show every text at once.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.corpus import RAW
from tests.listed import TEXTS, fill_lists
from tests.tui.conftest import AppFactory, OpenSession
from tests.tui.driving import go, open_work, page, texts, until
from tests.tui.test_hostile import LETTERS, body, letters, put, seen
from tui_app.clock import SetClock
from tui_app.domain.candidates import Candidate
from tui_app.domain.entry import Kind, specs
from tui_app.screens.find import Find
from tui_app.screens.form import Form
from tui_app.screens.side_by_side import Columns, SideBySide
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding
from tui_app.text import clean_line
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.find_field import FindField
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole

TALL = (90, 110)
WHOLE_LISTS = {
    "own-doctor": 2, "insurer": 2, "remote": 1, "groups": 1, "choose": 2, "companion": 1,
}  # fmt: skip
LONG = (90, 260)
"""Tall enough for the lists that have many sections."""
"""By step: how many of its sections list every text."""


@pytest.fixture(scope="session")
def listed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with that case."""
    folder = tmp_path_factory.mktemp("listed")
    clock = SetClock(datetime(2026, 11, 22, 12, 4, tzinfo=UTC))
    session = Session(folder / "case" / "case.db", settings=Settings(name="Maria"), clock=clock,
                      cards=folder)  # fmt: skip
    fill_lists(session)
    session.close()
    return session.store.path


@pytest.fixture
def listed(listed_file: Path, home: Path, open_session: OpenSession) -> Session:
    """A session on a copy of that file."""
    shutil.copytree(listed_file.parent, home)
    return open_session()


def check_raw(pilot: Pilot[None]) -> None:
    """See that nothing on the screen would be obeyed by a terminal."""
    assert not any(RAW.search(piece) for piece in texts(pilot.app))


def stand(pilot: Pilot[None], times: int) -> bool:
    """Return whether the beginning of every text stands on the screen so many times."""
    shown = body(pilot)
    return all(shown.count(letters(text)[:LETTERS]) >= times for text in TEXTS)


async def test_lists_of_the_steps(app_factory: AppFactory, listed: Session) -> None:
    async with app_factory(listed, TALL) as pilot:
        check_raw(pilot)
        for step, times in WHOLE_LISTS.items():
            await open_work(pilot, step)
            await until(pilot, partial(stand, pilot, times))
            check_raw(pilot)
        await go(pilot, "list", "people")
        await until(pilot, partial(stand, pilot, 2))
        check_raw(pilot)
        assert pilot.app.is_running


async def test_lists_of_getting_ready(app_factory: AppFactory, listed: Session) -> None:
    async with app_factory(listed, LONG) as pilot:
        for step, times in (("records", 2), ("timeline", 6)):
            await open_work(pilot, step)
            await until(pilot, partial(stand, pilot, times))
            check_raw(pilot)
        for kind, uid in (("severity", ""), ("letter", "request:"), ("letter", "correction:"),
                          ("document", "sheet"), ("document", "timeline"),
                          ("document", "medicines"), ("document", "records"),
                          ("document", "release"), ("document", "packet")):  # fmt: skip
            await go(pilot, kind, uid)
            await until(pilot, lambda: bool(body(pilot).strip()))
            check_raw(pilot)
            await pilot.press("escape")
        assert pilot.app.is_running


def is_read(pilot: Pilot[None], row: Row) -> bool:
    """Return whether a row is drawn with all its words or stands below the list."""
    whole = str(page(pilot).query_one(Whole).content)
    uncut = not whole and letters(row.text) in body(pilot)
    return uncut or whole == clean_line(row.text)


async def test_a_row_in_full_is_the_highlighted_one(
    app_factory: AppFactory, listed: Session
) -> None:
    async with app_factory(listed) as pilot:
        rows = (await open_work(pilot, "insurer")).query_one(RowList)
        for row in [one for one in rows.rows if one.id.startswith("edit-entry")]:
            rows.highlight(row.id)
            await until(pilot, partial(is_read, pilot, row))
            check_raw(pilot)


async def test_side_by_side(app_factory: AppFactory, listed: Session) -> None:
    names = [one.name for one in finding.entries(listed, Candidate)]
    async with app_factory(listed) as pilot:
        await go(pilot, "side-by-side", "candidates")
        await until(pilot, lambda: isinstance(page(pilot), SideBySide))
        table = page(pilot).query_one(Columns)
        await until(pilot, lambda: table.size.height > 0)
        for column, name in enumerate(names, 1):
            table.move_cursor(column=column)
            await until(pilot, partial(seen, pilot, name))
            check_raw(pilot)
        # However much stands in one, each line of the table is read on one screen.
        heights = [row.height for row in table.rows.values()]
        assert 1 < max(heights) < table.size.height
        await pilot.press("t")
        check_raw(pilot)


@pytest.mark.parametrize(
    "table", ["contacts", "candidates", "appointments", "records", "timeline", "medicines"]
)
async def test_forms(app_factory: AppFactory, listed: Session, table: str) -> None:
    kind = finding.KINDS[table]
    entry = finding.entries(listed, kind)[-1]
    kinds = specs(kind).items()
    first = {name: spec for name, spec in kinds if spec.tier == 1}
    fields = [name for name, spec in first.items() if spec.kind in (Kind.LINE, Kind.TEXT)][:3]
    async with app_factory(listed) as pilot:
        await go(pilot, "edit-entry", f"{table}:{entry.uid}")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        for number, text in enumerate(TEXTS):
            put(pilot, fields[number % len(fields)], text)
            await until(pilot, partial(seen, pilot, text))
            check_raw(pilot)
        if table == "contacts":
            field = page(pilot).query(ChoiceField).first()
            field.focus()
            for person in finding.entries(listed, Candidate):
                field.value = person.uid
                await until(pilot, partial(seen, pilot, person.name))
                check_raw(pilot)


def finds(pilot: Pilot[None], text: str) -> bool:
    """Return whether entries of the lists are found, and the first of them is drawn."""
    rows = page(pilot).query_one("#found", RowList).rows
    found = [row for row in rows if row.id.startswith("edit-entry:")]
    return bool(found) and seen(pilot, text)


async def test_the_find_box(app_factory: AppFactory, listed: Session) -> None:
    async with app_factory(listed) as pilot:
        await pilot.press("slash")
        await until(pilot, lambda: isinstance(page(pilot), Find))
        for text in TEXTS:
            page(pilot).query_one(FindField).put(text[:60])
            await until(pilot, partial(finds, pilot, text))
            check_raw(pilot)
        assert pilot.app.is_running
