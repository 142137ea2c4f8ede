"""Readiness: one line for each thing, in words that are true for an empty case as well."""

from __future__ import annotations

from datetime import date

import pytest

from tui_app.domain.agenda import Place
from tui_app.domain.cases import REASONS, Case
from tui_app.domain.heads import CardHead, Stage, Task
from tui_app.domain.progress import StepProgress
from tui_app.domain.readiness import readiness

TODAY = date(2025, 11, 22)


def step(name: str, done: int, tasks: int = 3) -> StepProgress:
    all_tasks = tuple(Task(f"t{n}", f"task {n}") for n in range(tasks))
    head = CardHead(
        name, Stage.BEFORE, 1, name.title(), "none", 5, "2025-11-01", (), all_tasks, f"{name}.md"
    )
    return StepProgress(head, done)


def values(case: Case, *steps: StepProgress, questions: int = 0) -> dict[str, str]:
    return {line.label: line.value for line in readiness(case, steps, questions, TODAY)}


def test_an_empty_case_without_cards() -> None:
    assert values(Case(title="x")) == {
        "reasons": "none yet",
        "to decide": "not written yet",
        "safe to wait": "not asked yet",
        "questions": "none yet",
    }


def test_what_is_there_is_told() -> None:
    case = Case(title="x", reasons=("confirm", "doubts"), decision="Operate", safe_wait="six weeks")
    assert values(case, questions=4) == {
        "reasons": f"2 of {len(REASONS)} chosen",
        "to decide": "Operate",
        "safe to wait": "six weeks",
        "top questions": "3/3",
    }


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("2025-12-12", "until 12 Dec"),
        ("2026-01-05", "until 5 Jan 2026"),
        ("2026-02", "until Feb 2026"),
        ("~2026", "until about 2026"),
    ],
)
def test_until_when_it_is_safe_to_wait_goes_before_their_words(stored: str, told: str) -> None:
    case = Case(title="x", safe_wait="a while", safe_wait_until=stored)
    assert values(case)["safe to wait"] == told


def test_the_steps_that_a_visit_needs_are_counted_until_they_are_done() -> None:
    steps = (step("own-doctor", 0), step("records", 2), step("visit", 3), step("insurer", 1))
    lines = [line for line in readiness(Case(title="x"), steps, 0, TODAY) if line.share]
    assert [(line.label, line.value, line.share, line.place) for line in lines] == [
        ("own-doctor", "0/3", (0, 3), Place("step", "own-doctor")),
        ("records", "2/3", (2, 3), Place("step", "records")),
    ]


def test_each_line_leads_to_where_it_is_worked_on() -> None:
    places = {line.label: line.place for line in readiness(Case(title="x"), (), 0, TODAY)}
    assert places["questions"] == Place("questions")
    assert {places[name] for name in ("reasons", "to decide", "safe to wait")} == {
        Place("step", "reasons")
    }
