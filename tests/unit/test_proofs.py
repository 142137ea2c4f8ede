"""An entry that answers a task has it ticked, once, and as one thing to undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest

from tui_app.content.places import shipped_data
from tui_app.domain.appointments import Appointment
from tui_app.domain.candidates import Candidate
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.contacts import Contact
from tui_app.domain.entry import Entry
from tui_app.domain.insurance import Answer, Plan
from tui_app.domain.people import Person
from tui_app.domain.proofs import _PROOFS, _TOGETHER, newly_done
from tui_app.domain.services import Service
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.store.notes import ticks, toggle_tick

CARD = "reasons"
E = TypeVar("E", bound=Entry)


def ticked(session: Session, card: str = CARD) -> set[str]:
    """Return the ticked tasks of a card."""
    assert session.case is not None
    return {tick.task for tick in ticks(session.store, session.case.uid) if tick.card == card}


def test_only_what_was_empty_before_counts() -> None:
    """A tick that was taken away stays away while its answer only changes."""
    before = Case(title="x", decision="wait")
    assert newly_done(before, replace(before, decision="operate")) == ()
    assert newly_done(before, replace(before, decide_by="2026-12-01")) == ((CARD, "decide-by"),)
    assert newly_done(None, before) == ((CARD, "decision"),)
    assert newly_done(before, replace(before, decision="")) == ()


def test_every_proof_is_a_task_of_a_shipped_card(session: Session) -> None:
    """The keys here and in the cards are the same."""
    assert shipped_data().is_dir()
    for proofs in (*_PROOFS.values(), *_TOGETHER.values()):
        for card, task in proofs:
            head = session.library.head(card)
            assert head is not None, card
            assert head.task(task), (card, task)


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


def called(about: str, outcome: str = "asked", **known: str) -> Contact:
    """Return a call of today."""
    return Contact(about=about, outcome=outcome, day="2026-11-22", said="words", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "card", "tasks"),
    [
        (called("insurer", "nobody"), "insurer", set()),
        (called("insurer"), "insurer", {"call"}),
        (called("insurer", spoke_to="Ms Model", reference="R-1"), "insurer",
         {"call", "write-down"}),
        (called("insurer", next_step="they write", next_by="2026-11-27"), "insurer",
         {"call", "next-step"}),
        (called("own-doctor", "names"), "own-doctor", {"ask-name"}),
        (called("groups"), "groups", {"pick", "ask-names"}),
        (Plan(insurer="Sample", phone="555 0100", member_number="1"), "insurer", {"card-number"}),
        (Plan(insurer="Sample", approval_number="P-1", valid_until="2027"), "insurer",
         {"approval"}),
        (Candidate(name="Dr East", came_from="own-doctor"), "own-doctor", set()),
        (Candidate(name="Dr East", came_from="own-doctor", institution="Hilltop"), "own-doctor",
         {"write-names"}),
        (Candidate(name="Dr East", chosen=True, why="near"), "choose", {"pick"}),
        (Appointment(doctor="Dr East", day="2026-12-03", time="10:00"), "choose", set()),
        (Appointment(doctor="Dr East", day="2026-12-03", time="10:00", place="Hilltop"), "choose",
         {"book"}),
        (Person(name="Ana", role="companion", signal="a hand"), "companion", {"who", "signal"}),
        (Service(name="Far", price="100", price_on="2026-11-20"), "remote", {"price"}),
    ],
)  # fmt: skip
def test_an_entry_ticks_the_tasks_that_it_answers(
    session: Session, entry: Entry, card: str, tasks: set[str]
) -> None:
    case = session.start_case(NewCase(title="x"))
    finding.store_entry(session, replace(entry, case_uid=case.uid))
    assert ticked(session, card) == tasks
    session.store.undo()
    assert ticked(session, card) == set()


def test_several_entries_tick_what_they_answer_together(session: Session) -> None:
    case = session.start_case(NewCase(title="x"))

    def stored(entry: E) -> E:
        return finding.store_entry(session, replace(entry, case_uid=case.uid))

    first = Candidate(name="Dr East", came_from="societies", institution="Hilltop")
    east = stored(first)
    assert ticked(session, "societies") == ticked(session, "choose") == set()
    west = stored(replace(first, name="Dr West", certified_on="2026-11"))
    assert ticked(session, "societies") == {"names"}
    assert ticked(session, "choose") == {"names"}
    stored(replace(east, certified_on="2026-11"))
    assert ticked(session, "societies") == {"names", "board"}
    toggle_tick(session.store, case.uid, "societies", "board", "words")
    stored(replace(west, wait="a week"))
    assert ticked(session, "societies") == {"names"}
    for number in range(4):
        assert ticked(session, "insurer") == set()
        stored(Answer(question=f"Question {number}?", answer="yes"))
    assert ticked(session, "insurer") == {"answers"}


def test_a_changed_entry_does_not_bring_back_a_tick_that_was_taken_away(session: Session) -> None:
    case = session.start_case(NewCase(title="x"))
    call = finding.store_entry(session, replace(called("insurer"), case_uid=case.uid))
    toggle_tick(session.store, case.uid, "insurer", "call", "words")
    finding.store_entry(session, replace(call, said="other words"))
    assert ticked(session, "insurer") == set()
