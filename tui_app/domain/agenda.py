"""What comes next: computed from dates, states and gaps, never typed a second time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from tui_app.domain.cases import Case
from tui_app.domain.dates import PartialDate, in_days_words
from tui_app.domain.heads import Stage
from tui_app.domain.notes import Note
from tui_app.domain.progress import StepProgress, StepState
from tui_app.values import dataclass

NO_DATE = "no date"


class Place(NamedTuple):
    """Where a line leads: ``kind`` is "step", "note" or "case", ``uid`` says which one.

    Behind the id of a step may stand "#" and the key of one of its tasks, behind that of an entry
    to edit one of its fields. Every line of a list has one; of all immutable values a tuple is made
    the fastest.
    """

    kind: str
    uid: str = ""


@dataclass(frozen=True)
class AgendaItem:
    """One thing to do or to keep in mind. ``days`` counts from today, below zero when late."""

    text: str
    label: str
    place: Place
    days: int | None = None

    @property
    def when(self) -> str:
        """The days in words: "3 d late", "today", "in 2 d", or that there is no date."""
        return NO_DATE if self.days is None else in_days_words(self.days)

    @property
    def when_said(self) -> str:
        """The same in whole words, for those who listen: "3 days late", "in 1 day"."""
        days = "day" if self.days in (1, -1) else "days"
        return re.sub(r"(?<=\d) d\b", f" {days}", self.when)


def agenda(
    case: Case,
    steps: Sequence[StepProgress],
    todos: Iterable[Note],
    today: date,
    others: Iterable[AgendaItem] = (),
) -> list[AgendaItem]:
    """Return what comes next in a case: what is dated by date, then what is begun, then the rest.

    ``others`` are what other parts of the walk put on it.
    Of each step only the first open task is named, and of the steps not begun only the first of
    the walk's earliest open stage, after the first that the case's reasons bring forward: one next
    step or two, not a wall of them.
    """
    items = [*_case_dates(case, today), *_todo_items(todos, steps, today), *others]
    dated = sorted((i for i in items if i.days is not None), key=lambda item: item.days or 0)
    undated = [item for item in items if item.days is None]
    return [*dated, *undated, *_next_tasks(steps, case.reasons)]


def _case_dates(case: Case, today: date) -> list[AgendaItem]:
    items = []
    for stored, text in (
        (case.decide_by, "Decide" + (f": {case.decision}" if case.decision else "")),
        (
            case.safe_wait_until,
            "Safe to wait until then"
            + (f", said {case.safe_wait_said_by}" if case.safe_wait_said_by else ""),
        ),
    ):
        if stored:
            days = days_until(stored, today)
            items.append(AgendaItem(text, "Your reasons", Place("step", "reasons"), days))
    return items


def _todo_items(
    todos: Iterable[Note], steps: Sequence[StepProgress], today: date
) -> list[AgendaItem]:
    titles = {step.head.id: step.head.title for step in steps}
    return [
        AgendaItem(
            note.text,
            titles.get(note.step, "To do"),
            Place("note", note.uid),
            days_until(note.due, today) if note.due else None,
        )
        for note in todos
    ]


def _next_tasks(steps: Sequence[StepProgress], reasons: Iterable[str]) -> list[AgendaItem]:
    begun = [step for step in steps if step.state is StepState.BEGUN]
    fresh = [step for step in steps if step.state is StepState.TO_COME and step.total]
    stages = [stage for stage in Stage if any(step.head.stage is stage for step in fresh)]
    first_fresh = [step for step in fresh if step.head.stage is stages[0]] if stages else []
    wanted = set(reasons)
    forward = [step for step in first_fresh if wanted & set(step.head.first_for)]
    following = [step for step in first_fresh if step not in forward[:1]]
    return [
        AgendaItem(task, step.head.title, Place("step", _task_place(step)))
        for step in (*begun, *forward[:1], *following[:1])
        if (task := step.next_task)
    ]


def _task_place(step: StepProgress) -> str:
    return f"{step.head.id}#{step.next_key}" if step.next_key else step.head.id


def days_until(stored: str, today: date) -> int:
    """Return how many days remain to the last day that a stored date may mean."""
    return (PartialDate.from_stored(stored).last_day - today).days
