"""Questions in the store: added once, kept in order, listed by whom they are for."""

from __future__ import annotations

from dataclasses import replace

from tui_app.domain.bank import BankQuestion
from tui_app.domain.questions import Question, QuestionFilter
from tui_app.store import table
from tui_app.store.driver import calm_errors
from tui_app.store.store import Store
from tui_app.text import shorten, storable


def list_questions(
    store: Store, case_uid: str, wanted: QuestionFilter | None = None
) -> list[Question]:
    """Return a case's questions in their order, as far as ``wanted`` lets them through."""
    wanted = wanted or QuestionFilter()
    clauses, parameters = ["case_uid = ?"], [case_uid]
    for name in ("doctor", "category", "asked_by", "state"):
        if value := getattr(wanted, name):
            clauses.append(f"{name} = ?")
            parameters.append(value)
    with calm_errors():
        return table.select(
            store.connection, Question, " AND ".join(clauses), parameters, order="rank, uid"
        )


def origins(store: Store, case_uid: str) -> frozenset[str]:
    """Return where the questions of a case came from, as ``Question.origin`` says it."""
    with calm_errors():
        rows = store.connection.execute(
            "SELECT DISTINCT origin FROM questions WHERE case_uid = ? AND deleted_at = ''",
            (case_uid,),
        ).fetchall()
    return frozenset(row[0] for row in rows)


def doctors(store: Store, case_uid: str) -> list[str]:
    """Return for whom there are questions, in alphabetical order."""
    with calm_errors():
        rows = store.connection.execute(
            "SELECT DISTINCT doctor FROM questions WHERE case_uid = ? AND deleted_at = '' "
            "AND doctor <> '' ORDER BY 1",
            (case_uid,),
        ).fetchall()
    return [row[0] for row in rows]


def add_question(store: Store, question: Question) -> Question:
    """Store a question at the end of the list; the same words for the same person stand once."""
    text = storable(question.text).strip()
    with store.action(f"Added question: {shorten(text, 40)}"):
        same = table.select(
            store.connection,
            Question,
            "case_uid = ? AND text = ? AND doctor = ?",
            (question.case_uid, text, storable(question.doctor)),
            limit=1,
        )
        if same:
            return same[0]
        return store.add(replace(question, text=text, rank=_last(store, question.case_uid) + 1))


def add_from_bank(store: Store, case_uid: str, chosen: BankQuestion) -> Question:
    """Store a question of the bank."""
    return add_question(
        store,
        Question(
            case_uid=case_uid,
            text=chosen.text,
            category=chosen.category,
            origin=f"bank:{chosen.id}",
        ),
    )


def set_state(store: Store, question: Question, state: str) -> Question:
    """Say what became of a question."""
    changed = replace(question, state=state)
    return store.change(changed, f"{changed.answered.label}: {shorten(question.text, 40)}")


def copy_for(store: Store, question: Question, doctor: str) -> Question:
    """Ask somebody else the same; what the first one said stays with the first."""
    return add_question(
        store,
        Question(
            case_uid=question.case_uid,
            text=question.text,
            doctor=doctor,
            category=question.category,
            asked_by=question.asked_by,
            do_not_tell=question.do_not_tell,
            origin=question.origin,
        ),
    )


def move_before(store: Store, question: Question, other: Question | None) -> None:
    """Put a question before another one of its case, or at the end for None."""
    with store.action(f"Moved: {shorten(question.text, 40)}"):
        listed = list_questions(store, question.case_uid)
        rest = [one for one in listed if one.uid != question.uid]
        at = next((i for i, one in enumerate(rest) if other and one.uid == other.uid), len(rest))
        moved = next((one for one in listed if one.uid == question.uid), None)
        if moved is None:
            return
        for rank, one in enumerate([*rest[:at], moved, *rest[at:]], 1):
            if one.rank != rank:
                store.change(replace(one, rank=rank))


def _last(store: Store, case_uid: str) -> int:
    row = store.connection.execute(
        "SELECT max(rank) FROM questions WHERE case_uid = ? AND deleted_at = ''", (case_uid,)
    ).fetchone()
    return int(row[0] or 0)
