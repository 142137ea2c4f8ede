"""Steps 2 to 8 with keys: calls, names, answers, the table and the appointment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import DataTable

from tests.tui.conftest import AppFactory, CheckGolden
from tests.tui.driving import (
    do,
    go,
    highlight,
    open_work,
    page,
    press_for_form,
    press_text,
    screen_text,
    shows,
    squeezed,
    to_line,
    until,
)
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.contacts import Contact
from tui_app.domain.insurance import Answer
from tui_app.domain.services import Service
from tui_app.domain.side_by_side import points
from tui_app.domain.ticks import Tick
from tui_app.screens.form import Form
from tui_app.screens.script import ScriptPage
from tui_app.screens.side_by_side import Columns, SideBySide, column_width
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.store.entries import list_entries
from tui_app.widgets.form_row import FormRow
from tui_app.widgets.rows import RowList


async def test_a_call_takes_three_keys(app_factory: AppFactory, example: Session) -> None:
    before = len(finding.entries(example, Contact))
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "insurer")
        to_line(workspace, "Write down a call")
        await press_for_form(pilot, "a")
        await press_text(pilot, "They want a form first")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(finding.entries(example, Contact)) == before + 1)
        await shows(pilot, "They want a form first")
    (call,) = (c for c in finding.entries(example, Contact) if c.said.startswith("They want a"))
    assert (call.about, call.day, call.how) == ("insurer", "2026-11-22", "call")


async def test_what_does_not_fit_is_kept(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "new-entry", "plans")
        front = page(pilot)
        assert isinstance(front, Form)
        await press_text(pilot, "Sample")
        for row in front._rows():
            if row.field_name == "phone":
                row.editor.focus()
        await pilot.pause()
        await press_text(pilot, "call them")
        await pilot.press("ctrl+s")
        await shows(pilot, "A phone number has at least three digits")
        assert page(pilot) is front
        await pilot.press("escape")
        await shows(pilot, "what you typed is kept")


async def test_answers_go_round_and_come_back(app_factory: AppFactory, example: Session) -> None:
    def answers() -> dict[str, str]:
        return {one.origin: one.answer for one in finding.entries(example, Answer)}

    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "insurer")
        to_line(workspace, "Do I need a referral letter first")
        await pilot.press("space")
        await until(pilot, lambda: answers().get("bank:need-referral") == "yes")
        to_line(workspace, "Do I need a referral letter first")
        await pilot.press("space")
        await until(pilot, lambda: answers().get("bank:need-referral") == "no")
        await pilot.press("u", "u")
        await until(pilot, lambda: "bank:need-referral" not in answers())


async def test_one_candidate_is_chosen_at_a_time(app_factory: AppFactory, example: Session) -> None:
    def chosen() -> list[str]:
        return [one.name for one in finding.entries(example, Candidate) if one.chosen]

    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "choose")
        await shows(pilot, "same hospital, not asked yet")
        assert chosen() == ["Dr Model"]
        to_line(workspace, "Dr Instance")
        await shows(pilot, "space choose")
        await pilot.press("space")
        await until(pilot, lambda: chosen() == ["Dr Instance"])
        await pilot.press("u")
        await until(pilot, lambda: chosen() == ["Dr Model"])
        to_line(workspace, "See them side by side")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), SideBySide))
        table = page(pilot).query_one(DataTable)
        await shows(pilot, "same hospital")
        await shows(pilot, "not known")
        table.move_cursor(row=6, column=2)
        await shows(pilot, "space choose")
        await pilot.press("space")
        await until(pilot, lambda: chosen() == ["Dr Instance"])
        await shows(pilot, "space not this one")
        await shows(pilot, "This is my choice: Dr Instance.")
        await pilot.press("t")
        await shows(pilot, "Sorted by wait")
        await press_for_form(pilot, "enter")


async def test_an_appointment_goes_to_the_agenda(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await shows(pilot, "Visit: Dr Model")
        workspace = await open_work(pilot, "choose")
        to_line(workspace, "10:30")
        (visit,) = finding.entries(example, Appointment)
        await pilot.press("d")
        await until(pilot, lambda: not finding.entries(example, Appointment))
        await pilot.press("u")
        await until(pilot, lambda: finding.entries(example, Appointment) == [replace(
            visit, version=visit.version + 2,
            updated_at=finding.entries(example, Appointment)[0].updated_at)])  # fmt: skip


async def test_history_lists_once_what_was_done_at_once(
    app_factory: AppFactory, example: Session
) -> None:
    begun = finding.begin(example, "services", name="Service C", price="100", price_on="2026-11-20")
    for tick in list_entries(example.store, Tick, begun.case_uid):
        example.store.remove(tick)
    for one in finding.entries(example, Service):
        example.store.remove(one)
    finding.store_entry(example, begun)
    async with app_factory(example) as pilot:
        await go(pilot, "history")
        assert squeezed(pilot.app).count("Added remote service: Service C") == 1
        await pilot.press("enter")
        await shows(pilot, "after: Service C")
        await pilot.press("end")
        await shows(pilot, "TICK New by Maria.")


async def test_services_stand_side_by_side(app_factory: AppFactory, example: Session) -> None:
    for one in finding.entries(example, Service):
        example.store.remove(one)
    for name in ("Service A", "Service B"):
        begun = finding.begin(example, "services", name=name, specialist="yes")
        finding.store_entry(example, begun)
    assert len(finding.entries(example, Service)) == 2
    async with app_factory(example, (40, 12)) as pilot:
        await go(pilot, "side-by-side", "services")
        await shows(pilot, "Service A")
        assert "Specialist answers" in squeezed(pilot.app)
        await pilot.press("right")
        await shows(pilot, "Service B")
        assert "Specialist answers" in squeezed(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_enter_opens_what_the_line_says(
    app_factory: AppFactory, example: Session, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        await go(pilot, "side-by-side", "candidates")
        await until(pilot, lambda: isinstance(pilot.app.focused, Columns))
        lines = points(Candidate, example.today)
        for row, column in ((len(lines) - 1, 2), (6, 1)):
            page(pilot).query_one(Columns).move_cursor(row=row, column=column)
            await pilot.pause()
            await press_for_form(pilot, "enter")
            begun = {one.field_name: one for one in page(pilot).query(FormRow)}[lines[row].field]
            await until(pilot, lambda begun=begun: begun.editor is pilot.app.focused)  # type: ignore[misc]
            await until(pilot, lambda begun=begun: begun.region in page(pilot).region)  # type: ignore[misc]
            await press_text(pilot, " far")
            await pilot.press("ctrl+s")
            await until(pilot, lambda: isinstance(page(pilot), SideBySide))
        model, instance = finding.entries(example, Candidate)
        assert (model.name, instance.name) == ("Dr Model", "Dr Instance")
        assert " far" in model.wait
        assert " far" in instance.why_not


async def test_columns_share_the_room(app_factory: AppFactory, example: Session) -> None:
    def listed(name: str) -> None:
        finding.store_entry(example, finding.begin(example, "candidates", name=name))

    def fit(pilot: Pilot[None], width: int) -> bool:
        table = page(pilot).query_one(Columns)
        widths = {column.width for column in list(table.columns.values())[1:]}
        return widths == {width} and table.fixed_columns == 1

    long = "Dr Bartholomew Example-Featherstone, Hilltop"
    listed(long)
    async with app_factory(example, (120, 40)) as pilot:
        await go(pilot, "side-by-side", "candidates")
        await until(pilot, lambda: fit(pilot, 30))
        listed("Dr Fourth")
        await go(pilot, "side-by-side", "candidates")
        await until(pilot, lambda: fit(pilot, 22))
        names = ("Dr Model", "Dr Instance", "Dr Bartholomew Examp", "Dr Fourth")
        await until(pilot, lambda: all(name in screen_text(pilot.app) for name in names))
        table = page(pilot).query_one(Columns)
        assert table.virtual_size.width <= table.size.width
        table.move_cursor(row=3, column=3)
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: fit(pilot, 26))
        assert table.cursor_coordinate == (3, 3)
        # Of two columns that are seen, both are seen whole.
        await until(pilot, lambda: "Dr Bartholomew Example-Fe…" in screen_text(pilot.app))
        assert "Name came from" in screen_text(pilot.app)
        await pilot.resize_terminal(200, 50)
        await until(pilot, lambda: fit(pilot, 42))


@pytest.mark.parametrize(
    ("screen", "count", "width"),
    [(120, 1, 48), (120, 2, 46), (120, 4, 22), (80, 1, 48), (80, 2, 26), (80, 9, 26), (40, 3, 15),
     (30, 2, 14), (300, 4, 48)],
)  # fmt: skip
def test_how_wide_a_column_is(screen: int, count: int, width: int) -> None:
    assert column_width(screen, count) == width


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_goldens(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    name = f"{size[0]}x{size[1]}"
    async with app_factory(example, size) as pilot:
        for step in ("own-doctor", "insurer", "centers", "remote", "choose"):
            await open_work(pilot, step)
            await golden(pilot, f"work-{step}-{name}")
        await go(pilot, "side-by-side", "candidates")
        await golden(pilot, f"side-by-side-{name}")


async def test_golden_of_an_empty_case(
    app_factory: AppFactory, empty: Session, golden: CheckGolden
) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        for step in ("own-doctor", "groups", "choose"):
            await open_work(pilot, step)
            await golden(pilot, f"empty-work-{step}-80x24")


@pytest.mark.parametrize("opened", [False, True], ids=["on-the-card", "opened"])
async def test_what_came_of_a_script_is_written_down_from_it(
    app_factory: AppFactory, example: Session, opened: bool
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "own-doctor")
        await highlight(pilot, "I am grateful for your care")
        if opened:
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(page(pilot), ScriptPage))
        await shows(pilot, "a I used it")
        await press_for_form(pilot, "a")
        await press_text(pilot, "She will think about it")
        await pilot.press("ctrl+s")
        await shows(pilot, "saved")
        assert isinstance(page(pilot), ScriptPage) is opened
        assert "Dr Sample: They answer" in [one.text for one in example.agenda()]
        call = finding.entries(example, Contact)[-1]
        finding.store_entry(example, replace(call, outcome="refused"))
        example.reload()
        assert not any("They answer" in one.text for one in example.agenda())
    doctor = finding.first_doctor(example)
    assert doctor is not None
    assert (call.said, call.about, call.how, call.with_uid) == (
        "She will think about it", "own-doctor", "call", doctor.uid,
    )  # fmt: skip


async def test_a_note_written_over_a_script_belongs_to_its_step(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "groups")
        await highlight(pilot, "Hello,")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), ScriptPage))
        assert page(pilot).step == "groups"


async def test_a_step_is_found_before_what_only_mentions_it(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("slash")
        await press_text(pilot, "insurer")
        found = [row.id for row in page(pilot).query_one("#found", RowList).rows]
        assert found.index("step:insurer") < found.index("command:glossary")


async def test_the_visits_become_a_calendar_file(
    app_factory: AppFactory, example: Session, tmp_path: Path
) -> None:
    example.use(documents=str(tmp_path))
    async with app_factory(example) as pilot:
        workspace = await open_work(pilot, "choose")
        to_line(workspace, "Write them to a file for your calendar")
        await pilot.press("enter")
        await shows(pilot, "It holds all appointments of the case.")
        await do(pilot, "calendar file")
        await until(pilot, lambda: len(list(tmp_path.glob("*.ics"))) == 2)
    visits = len(finding.entries(example, Appointment))
    assert _events(tmp_path) == [(visits, 0o600)] * 2


def _events(folder: Path) -> list[tuple[int, int]]:
    """Return of each calendar file how many visits it has, and its mode."""
    return [
        (file.read_text().count("BEGIN:VEVENT"), file.stat().st_mode & 0o777)
        for file in folder.glob("*.ics")
    ]


async def test_how_bad_it_was_opens_its_line(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await do(pilot, "how bad it was")
        await shows(pilot, "lowest 3, highest 6 of 10")
        await press_for_form(pilot, "enter")
        await shows(pilot, "THIS LINE OF THE TIMELINE")
