"""Tasks that the case itself shows to be done, so that nobody has to say a thing twice."""

from __future__ import annotations

from collections.abc import Callable

from tui_app.domain.cases import Case

_PROOFS: dict[str, Callable[[Case], object]] = {
    "mark-reasons": lambda case: case.reasons,
    "decision": lambda case: case.decision,
    "decide-by": lambda case: case.decide_by,
    "safe-wait": lambda case: case.safe_wait or case.safe_wait_until,
    "who-said": lambda case: case.safe_wait_said_by,
    "doubts": lambda case: case.doubts,
}
"""By task of the card "reasons": what of the case answers it."""

CARD = "reasons"


def newly_done(before: Case | None, after: Case) -> tuple[str, ...]:
    """Return the tasks of the card ``CARD`` that a change of the case has answered.

    What was answered before is left out: its tick may have been taken away on purpose.
    """
    return tuple(
        task
        for task, answer in _PROOFS.items()
        if answer(after) and not (before is not None and answer(before))
    )
