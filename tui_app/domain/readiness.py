"""How ready the person is: one line for each thing that a second opinion needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui_app.domain.agenda import Place
from tui_app.domain.cases import REASONS, TOP, Case
from tui_app.domain.dates import PartialDate
from tui_app.domain.progress import StepProgress, StepState
from tui_app.values import dataclass

MOST = 9
"""Lines of the panel: more would push the notes off a screen of 24 lines."""


@dataclass(frozen=True)
class ReadinessLine:
    """What there is, in words; ``share`` is (have, of) where it can be counted."""

    label: str
    value: str
    place: Place
    share: tuple[int, int] | None = None


def readiness(
    case: Case,
    steps: Sequence[StepProgress],
    questions: int,
    today: date,
    others: Sequence[ReadinessLine] = (),
) -> list[ReadinessLine]:
    """Return the lines of the readiness panel, ``others`` among them; each leads to its place."""
    reasons = Place("step", "reasons")
    chosen = len(case.reasons)
    top = min(questions, TOP)
    about_questions = (
        ReadinessLine("top questions", f"{top}/{TOP}", Place("questions"), (top, TOP))
        if questions
        else ReadinessLine("questions", "none yet", Place("questions"))
    )
    lines = [
        *others,
        about_questions,
        ReadinessLine("to decide", case.decision or "not written yet", reasons),
        ReadinessLine("safe to wait", _safe_to_wait(case, today), reasons),
        ReadinessLine("reasons", f"{chosen} of {len(REASONS)} chosen" if chosen else "none yet",
                      reasons),
    ]  # fmt: skip
    counted = {"own-doctor", "visit"}
    if all(line.place != Place("work", "records") for line in others):
        counted.add("records")
    lines += [
        ReadinessLine(
            step.head.title.lower(),
            f"{step.done}/{step.total}",
            Place("step", step.head.id),
            (step.done, step.total),
        )
        for step in steps
        if step.head.id in counted and step.state is not StepState.DONE
    ]
    return lines[:MOST]


def _safe_to_wait(case: Case, today: date) -> str:
    if case.safe_wait_until:
        return "until " + PartialDate.from_stored(case.safe_wait_until).words(today)
    return case.safe_wait or "not asked yet"
