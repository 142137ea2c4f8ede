"""A case that answers a task has it ticked, once, and as one thing to undo."""

from __future__ import annotations

from dataclasses import replace

from tui_app.content.places import shipped_data
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.proofs import _PROOFS, CARD, newly_done
from tui_app.session import Session
from tui_app.store.notes import ticks, toggle_tick


def ticked(session: Session) -> set[str]:
    """Return the ticked tasks of the first card."""
    assert session.case is not None
    return {tick.task for tick in ticks(session.store, session.case.uid) if tick.card == CARD}


def test_only_what_was_empty_before_counts() -> None:
    """A tick that was taken away stays away while its answer only changes."""
    before = Case(title="x", decision="wait")
    assert newly_done(before, replace(before, decision="operate")) == ()
    assert newly_done(before, replace(before, decide_by="2026-12-01")) == ("decide-by",)
    assert newly_done(None, before) == ("decision",)
    assert newly_done(before, replace(before, decision="")) == ()


def test_every_proof_is_a_task_of_the_shipped_card(session: Session) -> None:
    """The keys here and in the card are the same."""
    assert shipped_data().is_dir()
    head = session.library.head(CARD)
    assert head is not None
    assert {task.key for task in head.tasks} >= set(_PROOFS)


def test_a_change_of_the_case_ticks_and_undo_takes_both_back(session: Session) -> None:
    """What the form says is not asked again on the card."""
    case = session.start_case(NewCase(title="x", decision="wait or operate"))
    assert ticked(session) == {"decision"}
    session.change_case(replace(case, reasons=("confirm",), safe_wait="six weeks"))
    assert ticked(session) == {"decision", "mark-reasons", "safe-wait"}
    session.store.undo()
    assert ticked(session) == {"decision"}
    stored = session.store.get(Case, case.uid)
    assert stored is not None
    assert stored.reasons == ()


def test_a_tick_that_is_there_already_is_left_alone(session: Session) -> None:
    """Ticked by hand first, answered in the form later."""
    case = session.start_case(NewCase(title="x"))
    toggle_tick(session.store, case.uid, CARD, "decide-by", "words")
    session.change_case(replace(case, decide_by="2026-12-01"))
    assert ticked(session) == {"decide-by"}
