"""The agenda: what is dated by date, late first, and always one next step."""

from __future__ import annotations

from datetime import date

import pytest

from tui_app.domain.agenda import NO_DATE, Place, agenda, days_until
from tui_app.domain.cases import Case
from tui_app.domain.heads import CardHead, Stage, Task
from tui_app.domain.notes import Note
from tui_app.domain.progress import StepProgress

TODAY = date(2025, 11, 22)
CASE = Case(title="My knee")


def step(
    name: str, done: int = 0, tasks: int = 3, stage: Stage = Stage.BEFORE, first_for: str = ""
) -> StepProgress:
    """Return a step of ``tasks`` tasks of which the first ``done`` are ticked."""
    all_tasks = tuple(Task(f"t{n}", f"{name} task {n}") for n in range(tasks))
    head = CardHead(
        name, stage, 1, f"The {name}", "none", 5, "2025-11-01", (), all_tasks, f"{name}.md",
        first_for=tuple(first_for.split()),
    )  # fmt: skip
    return StepProgress(head, done, all_tasks[done].text if done < tasks else "")


def todo(text: str, due: str = "", step: str = "") -> Note:
    return Note(uid=f"uid of {text}", text=text, original=text, kind="todo", due=due, step=step)


def told(case: Case = CASE, steps: tuple[StepProgress, ...] = (), *todos: Note) -> list[str]:
    """Return the agenda as "when text"."""
    return [f"{item.when}: {item.text}" for item in agenda(case, steps, todos, TODAY)]


def test_an_empty_case_without_cards_has_nothing_to_do() -> None:
    assert told() == []


def test_days_are_told_in_words() -> None:
    assert told(
        CASE, (),
        todo("a", "2025-11-19"), todo("b", "2025-11-21"), todo("c", "2025-11-22"),
        todo("d", "2025-11-23"), todo("e", "2026-11-22"), todo("f"),
    ) == [
        "3 d late: a",
        "1 d late: b",
        "today: c",
        "in 1 d: d",
        "in 365 d: e",
        f"{NO_DATE}: f",
    ]  # fmt: skip


def test_what_is_late_comes_first_and_equal_days_stay_in_their_order() -> None:
    assert told(
        CASE, (),
        todo("none 1"), todo("later", "2025-12-01"), todo("b", "2025-11-22"),
        todo("a", "2025-11-22"), todo("late", "2025-11-01"), todo("none 2"),
    ) == [
        "21 d late: late",
        "today: b",
        "today: a",
        "in 9 d: later",
        "no date: none 1",
        "no date: none 2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("due", "days"),
    [
        ("2025-11-30", 8),
        ("2025-11", 8),
        ("2025", 39),
        ("~2025-11", 8),
        ("~2025", 39),
        ("2025-10", -22),
        ("2024", -326),
        ("2026-02", 98),
        ("2028-02", 829),
        ("2028-02-29", 829),
    ],
)
def test_a_date_by_month_or_year_is_late_only_after_its_last_day(due: str, days: int) -> None:
    assert days_until(due, TODAY) == days


@pytest.mark.parametrize(
    ("today", "due", "when"),
    [
        (date(2024, 2, 28), "2024-02", "in 1 d"),
        (date(2024, 2, 29), "2024-02", "today"),
        (date(2024, 3, 1), "2024-02", "1 d late"),
        (date(2025, 2, 28), "2025-02", "today"),
        (date(2025, 3, 1), "2025-02", "1 d late"),
        (date(2100, 2, 28), "2100-02", "today"),
        (date(2025, 12, 31), "2025", "today"),
        (date(2026, 1, 1), "2025", "1 d late"),
        (date(2025, 12, 31), "2026-01-01", "in 1 d"),
    ],
)
def test_ends_of_months_and_leap_years(today: date, due: str, when: str) -> None:
    (item,) = agenda(CASE, (), [todo("a", due)], today)
    assert item.when == when


def test_the_dates_of_the_case_are_in_it() -> None:
    case = Case(
        title="My knee", decision="Operate or wait", decide_by="2025-12-12",
        safe_wait_until="2025-11-20", safe_wait_said_by="Dr Miller",
    )  # fmt: skip
    assert told(case) == [
        "2 d late: Safe to wait until then, said Dr Miller",
        "in 20 d: Decide: Operate or wait",
    ]
    bare = Case(title="x", decide_by="2025-12", safe_wait_until="2025-12")
    assert told(bare) == ["in 39 d: Decide", "in 39 d: Safe to wait until then"]
    assert {item.place for item in agenda(bare, (), (), TODAY)} == {Place("step", "reasons")}


def test_each_line_leads_to_its_place_and_says_to_which_step_it_belongs() -> None:
    todos = [todo("a", step="records"), todo("b", step="no such card"), todo("c")]
    items = agenda(CASE, (step("records", 1),), todos, TODAY)
    assert [(item.label, item.place) for item in items] == [
        ("The records", Place("note", "uid of a")),
        ("To do", Place("note", "uid of b")),
        ("To do", Place("note", "uid of c")),
        ("The records", Place("step", "records")),
    ]


def test_of_a_fresh_walk_only_the_first_task_of_the_first_step_is_named() -> None:
    steps = (
        step("reasons"),
        step("records"),
        step("visit", stage=Stage.DURING),
        step("compare", stage=Stage.AFTER),
    )
    assert told(CASE, steps) == ["no date: reasons task 0"]


def test_of_each_begun_step_the_first_open_task_and_one_fresh_step() -> None:
    steps = (step("a", 3), step("b", 1), step("c"), step("d", 2), step("e"))
    assert told(CASE, steps) == [
        "no date: b task 1",
        "no date: d task 2",
        "no date: c task 0",
    ]


def test_the_fresh_step_is_of_the_earliest_stage_that_has_one() -> None:
    steps = (
        step("a", 3),
        step("compare", stage=Stage.AFTER),
        step("visit", stage=Stage.DURING),
    )
    assert told(CASE, steps) == ["no date: visit task 0"]


def test_steps_without_tasks_and_finished_ones_ask_for_nothing() -> None:
    assert told(CASE, (step("a", 3), step("b", 0, tasks=0))) == []


def test_dated_things_come_before_steps() -> None:
    assert told(CASE, (step("a"),), todo("x"), todo("y", "2027")) == [
        "in 769 d: y",
        "no date: x",
        "no date: a task 0",
    ]


@pytest.mark.parametrize(
    ("reasons", "wanted"),
    [
        ((), ["call task 0"]),
        (("doubts",), ["call task 0"]),
        (("confirm",), ["records task 0", "call task 0"]),
        (("expertise",), ["centers task 0", "call task 0"]),
        (("confirm", "expertise"), ["centers task 0", "call task 0"]),
    ],
)
def test_the_reasons_bring_a_step_forward(reasons: tuple[str, ...], wanted: list[str]) -> None:
    steps = (
        step("call"),
        step("centers", first_for="expertise alternatives"),
        step("records", first_for="confirm"),
        step("visit", stage=Stage.DURING, first_for="confirm"),
    )
    assert told(Case(title="x", reasons=reasons), steps) == [f"{NO_DATE}: {one}" for one in wanted]


def test_a_step_that_is_brought_forward_is_named_once() -> None:
    steps = (step("records", first_for="confirm"), step("visit", stage=Stage.DURING))
    case = Case(title="x", reasons=("confirm",))
    assert told(case, steps) == [f"{NO_DATE}: records task 0"]
    begun = (step("records", done=1, first_for="confirm"), step("call"))
    assert told(case, begun) == [f"{NO_DATE}: records task 1", f"{NO_DATE}: call task 0"]
