"""How far a step and a stage have come, from the tasks that are ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from tui_app.domain.heads import CardHead, Stage, Task
from tui_app.domain.ticks import Tick
from tui_app.values import dataclass


class StepState(StrEnum):
    """A step's state, in the word that is shown for it."""

    TO_COME = "to come"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True)
class StepProgress:
    """A step with the count of its ticked tasks, and the first one that is still open."""

    head: CardHead
    done: int
    next_task: str = ""
    next_key: str = ""

    @property
    def total(self) -> int:
        """How many tasks the card has."""
        return len(self.head.tasks)

    @property
    def state(self) -> StepState:
        """To come, begun or done."""
        if self.total and self.done >= self.total:
            return StepState.DONE
        return StepState.BEGUN if self.done else StepState.TO_COME


def step_progress(heads: Iterable[CardHead], ticks: Iterable[Tick]) -> tuple[StepProgress, ...]:
    """Return each step's progress; ticks of tasks that a card no longer has are not counted."""
    ticked = {(tick.card, tick.task) for tick in ticks}
    found = []
    for head in heads:
        still_open = [task for task in head.tasks if (head.id, task.key) not in ticked]
        done = len(head.tasks) - len(still_open)
        first = still_open[0] if still_open else Task("", "")
        found.append(StepProgress(head, done, first.text, first.key))
    return tuple(found)


def stage_progress(steps: Sequence[StepProgress], stage: Stage) -> tuple[int, int]:
    """Return how many tasks of a stage are ticked, and how many there are."""
    mine = [step for step in steps if step.head.stage is stage]
    return sum(step.done for step in mine), sum(step.total for step in mine)
