"""Progress: counted from the tasks that the cards have now."""

from __future__ import annotations

import pytest

from tui_app.domain.heads import CardHead, Stage, Task
from tui_app.domain.progress import StepState, stage_progress, step_progress
from tui_app.domain.ticks import Tick


def head(name: str, *keys: str, stage: Stage = Stage.BEFORE) -> CardHead:
    tasks = tuple(Task(key, f"Do {key}") for key in keys)
    return CardHead(name, stage, 1, name, "none", 5, "2025-11-01", (), tasks, f"{name}.md")


def ticks(*pairs: tuple[str, str]) -> list[Tick]:
    return [Tick(card=card, task=task) for card, task in pairs]


@pytest.mark.parametrize(
    ("ticked", "done", "state", "following"),
    [
        ((), 0, StepState.TO_COME, "Do a"),
        (("a",), 1, StepState.BEGUN, "Do b"),
        (("b",), 1, StepState.BEGUN, "Do a"),
        (("a", "c"), 2, StepState.BEGUN, "Do b"),
        (("a", "b", "c"), 3, StepState.DONE, ""),
        (("a", "a"), 1, StepState.BEGUN, "Do b"),
        (("gone", "b"), 1, StepState.BEGUN, "Do a"),
    ],
)
def test_a_step_by_its_ticks(
    ticked: tuple[str, ...], done: int, state: StepState, following: str
) -> None:
    found = ticks(*(("records", task) for task in ticked))
    (step,) = step_progress([head("records", "a", "b", "c")], found)
    assert (step.done, step.total, step.state, step.next_task) == (done, 3, state, following)


def test_a_tick_counts_only_in_its_own_card() -> None:
    first, second = step_progress([head("a", "x"), head("b", "x")], ticks(("b", "x"), ("c", "x")))
    assert (first.done, second.done) == (0, 1)


def test_a_card_without_tasks_is_never_done() -> None:
    (step,) = step_progress([head("a")], ticks(("a", "x")))
    assert (step.done, step.total, step.state, step.next_task) == (0, 0, StepState.TO_COME, "")


def test_without_cards_there_is_no_progress() -> None:
    assert step_progress([], ticks(("a", "x"))) == ()
    assert stage_progress([], Stage.BEFORE) == (0, 0)


def test_a_stage_is_the_sum_of_its_steps() -> None:
    heads = [
        head("a", "x", "y"),
        head("b", "x"),
        head("visit", "x", "y", "z", stage=Stage.DURING),
    ]
    steps = step_progress(heads, ticks(("a", "x"), ("b", "x"), ("visit", "z")))
    assert stage_progress(steps, Stage.BEFORE) == (2, 3)
    assert stage_progress(steps, Stage.DURING) == (1, 3)
    assert stage_progress(steps, Stage.AFTER) == (0, 0)
