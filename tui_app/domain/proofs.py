"""Tasks that the case itself shows to be done, so that nobody has to say a thing twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tui_app.domain.entry import Entry
from tui_app.domain.services import CRITERIA

Task = tuple[str, str]
"""A card and the key of one of its tasks."""


def _talked(about: str) -> Callable[[Any], object]:
    return lambda one: one.about == about and one.outcome != "nobody"


def _named_at(about: str) -> Callable[[Any], object]:
    return lambda one: one.came_from == about and one.institution


def _of(about: str, *fields: str) -> Callable[[Any], object]:
    return lambda one: one.about == about and all(getattr(one, field) for field in fields)


_PROOFS: Mapping[str, Mapping[Task, Callable[[Any], object]]] = {
    "cases": {
        ("reasons", "mark-reasons"): lambda one: one.reasons,
        ("reasons", "decision"): lambda one: one.decision,
        ("reasons", "decide-by"): lambda one: one.decide_by,
        ("reasons", "safe-wait"): lambda one: one.safe_wait or one.safe_wait_until,
        ("reasons", "who-said"): lambda one: one.safe_wait_said_by,
        ("reasons", "doubts"): lambda one: one.doubts,
    },
    "contacts": {
        ("own-doctor", "ask-name"): _talked("own-doctor"),
        ("insurer", "call"): _talked("insurer"),
        ("insurer", "write-down"): _of("insurer", "spoke_to", "reference"),
        ("insurer", "next-step"): _of("insurer", "next_step", "next_by"),
        ("centers", "call"): _talked("centers"),
        ("societies", "call"): _talked("societies"),
        ("groups", "pick"): _talked("groups"),
        ("groups", "ask-names"): _talked("groups"),
    },
    "plans": {
        ("insurer", "card-number"): lambda one: one.phone and one.member_number,
        ("insurer", "approval"): lambda one: one.approval_number and one.valid_until,
    },
    "candidates": {
        ("own-doctor", "write-names"): _named_at("own-doctor"),
        ("centers", "names"): lambda one: one.came_from == "centers",
        ("groups", "names"): lambda one: one.came_from == "groups" and one.recommended_by,
        ("choose", "pick"): lambda one: one.chosen and one.why,
    },
    "services": {("remote", "price"): lambda one: one.price and one.price_on},
    "appointments": {("choose", "book"): lambda one: one.day and one.time and one.place},
    "people": {
        ("groups", "pick"): lambda one: one.role == "group",
        ("companion", "who"): lambda one: one.role == "companion",
        ("companion", "invite"): lambda one: one.invited_on,
        ("companion", "roles"): lambda one: one.tasks,
        ("companion", "signal"): lambda one: one.signal,
        ("companion", "may-see"): lambda one: one.may_see,
    },
}
"""By table and task: what of one entry answers it. A task that speaks of "all" has no proof."""


def _from_societies(candidates: Sequence[Any], field: str) -> list[Any]:
    found = [one for one in candidates if one.came_from == "societies"]
    return found if all(getattr(one, field) for one in found) else []


_TOGETHER: Mapping[str, Mapping[Task, Callable[[Sequence[Any]], object]]] = {
    "answers": {("insurer", "answers"): lambda all_: sum(bool(one.answer) for one in all_) >= 4},
    "candidates": {
        ("choose", "names"): lambda all_: len(all_) >= 2,
        ("societies", "names"): lambda all_: len(_from_societies(all_, "institution")) >= 2,
        ("societies", "board"): lambda all_: _from_societies(all_, "certified_on"),
        ("societies", "licence"): lambda all_: _from_societies(all_, "licence_on"),
    },
    "services": {
        ("remote", "pick"): lambda all_: len(all_) >= 2,
        ("remote", "four-points"): lambda all_: all_ and all(
            getattr(one, point) for one in all_ for point in CRITERIA
        ),
    },
}  # fmt: skip
"""By table and task: what of all its entries of a case answers it."""

PROVING, COUNTED = frozenset(_PROOFS), frozenset(_TOGETHER)
"""The tables of which one entry answers a task, and those whose entries do so together."""


def newly_done(before: Entry | None, after: Entry) -> tuple[Task, ...]:
    """Return the tasks that a change of an entry has answered.

    What was answered before is left out: its tick may have been taken away on purpose.
    """
    proofs = _PROOFS.get(after.TABLE, {})
    return tuple(
        task
        for task, answers in proofs.items()
        if answers(after) and not (before is not None and answers(before))
    )


def newly_done_together(before: Sequence[Entry], after: Sequence[Entry]) -> tuple[Task, ...]:
    """Return the tasks that all entries of a table answer now and did not before."""
    proofs = _TOGETHER.get(after[0].TABLE, {}) if after else {}
    return tuple(task for task, answers in proofs.items() if answers(after) and not answers(before))
