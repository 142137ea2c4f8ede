"""Notes and ticks in the store: capture, filtered lists, counts."""

from __future__ import annotations

from dataclasses import replace

from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.notes import Note, NoteFilter
from tui_app.domain.ticks import Tick
from tui_app.store import table
from tui_app.store.driver import calm_errors
from tui_app.store.entries import list_entries
from tui_app.store.store import Store
from tui_app.text import fold, shorten, storable


def capture_note(
    store: Store, case_uid: str, captured: Captured, *, step: str = "", uid: str = ""
) -> Note:
    """Store what was captured as a note of a case, linked to the step where it was written."""
    text = storable(captured.text)
    note = Note(
        uid=uid,
        case_uid=case_uid,
        text=text,
        original=text,
        kind=captured.kind.value,
        due=captured.due.stored() if captured.due else "",
        step=step,
    )
    with store.action(f"Wrote: {shorten(text, 40)}"):
        stored = store.add(note)
        if captured.kind is NoteKind.QUESTION:
            _to_the_list(store, stored)
    return stored


def _to_the_list(store: Store, note: Note) -> None:
    """A question that is written down is one to be asked."""
    # Imported here: most notes are none, and ``second-opinion note`` must be quick.
    from tui_app.domain.questions import Question  # noqa: PLC0415
    from tui_app.store.questions import add_question  # noqa: PLC0415

    add_question(store, Question(case_uid=note.case_uid, text=note.text, origin=f"note:{note.uid}"))


def edit_note(store: Store, note: Note) -> Note:
    """Store a changed note; what was first written stays with it."""
    return store.change(note, f"Changed note: {shorten(note.text, 40)}")


def toggle_done(store: Store, note: Note) -> Note:
    """Mark something to do as done, or as open again."""
    if note.done_at:
        return store.change(replace(note, done_at=""), f"Open again: {shorten(note.text, 40)}")
    return store.change(replace(note, done_at=store.now()), f"Done: {shorten(note.text, 40)}")


def list_notes(
    store: Store, case_uid: str, wanted: NoteFilter | None = None, *, limit: int = -1, skip: int = 0
) -> list[Note]:
    """Return a case's notes, newest first, as far as ``wanted`` lets them through."""
    where, parameters = _condition(case_uid, wanted or NoteFilter())
    with calm_errors():
        rows = store.connection.execute(
            f"SELECT {table.listed_columns(Note)} FROM notes WHERE {where} "  # noqa: S608 - parts are ours
            "ORDER BY created_at DESC, uid DESC LIMIT ? OFFSET ?",
            (*parameters, limit, skip),
        ).fetchall()
    return table.from_rows(Note, rows)


def count_notes(store: Store, case_uid: str, wanted: NoteFilter | None = None) -> int:
    """Return how many notes ``list_notes`` would return without a limit."""
    where, parameters = _condition(case_uid, wanted or NoteFilter())
    with calm_errors():
        row = store.connection.execute(
            f"SELECT count(*) FROM notes WHERE {where}",  # noqa: S608 - parts are ours
            parameters,
        ).fetchone()
    return int(row[0])


def note_authors(store: Store, case_uid: str) -> list[str]:
    """Return who has written notes in a case, in alphabetical order."""
    with calm_errors():
        rows = store.connection.execute(
            "SELECT DISTINCT author FROM notes WHERE case_uid = ? AND deleted_at = '' ORDER BY 1",
            (case_uid,),
        ).fetchall()
    return [row[0] for row in rows]


def open_todos(store: Store, case_uid: str) -> list[Note]:
    """Return what is still to do, oldest first."""
    # The plus keeps SQLite from walking all notes in their order instead of the few to do.
    with calm_errors():
        return table.select(
            store.connection,
            Note,
            f"case_uid = ? AND kind = '{NoteKind.TODO.value}' AND done_at = ''",
            (case_uid,),
            order="+created_at",
        )


def ticks(store: Store, case_uid: str) -> list[Tick]:
    """Return what is ticked in a case."""
    return list_entries(store, Tick, case_uid)


def toggle_tick(store: Store, case_uid: str, card: str, task: str, words: str) -> bool:
    """Tick a task, or take its tick away; return whether it is ticked now."""
    ticked = _ticked(store, case_uid, card, task)
    label = f"{'Unticked' if ticked else 'Ticked'}: {shorten(words, 40)}"
    with store.action(label):
        # Another session may have been faster; then it is as wanted, and nothing is left to do.
        now = _ticked(store, case_uid, card, task)
        if ticked and now:
            store.remove(now)
        elif not ticked and not now:
            store.add(Tick(case_uid=case_uid, card=card, task=task))
    return ticked is None


def _ticked(store: Store, case_uid: str, card: str, task: str) -> Tick | None:
    with calm_errors():
        found = table.select(
            store.connection,
            Tick,
            "case_uid = ? AND card = ? AND task = ?",
            (case_uid, card, task),
        )
    return found[0] if found else None


def tick(store: Store, case_uid: str, card: str, task: str, words: str) -> None:
    """Tick a task that may be ticked already."""
    with calm_errors():
        found = table.select(
            store.connection,
            Tick,
            "case_uid = ? AND card = ? AND task = ?",
            (case_uid, card, task),
        )
    if not found:
        store.add(Tick(case_uid=case_uid, card=card, task=task), f"Ticked: {shorten(words, 40)}")


def _condition(case_uid: str, wanted: NoteFilter) -> tuple[str, tuple[str, ...]]:
    clauses, parameters = ["case_uid = ?", "deleted_at = ''"], [case_uid]
    for clause, value in (
        ("kind = ?", wanted.kind),
        ("step = ?", wanted.step),
        ("author = ?", wanted.author),
        ("created_at >= ?", wanted.since),
        ("created_at < ?", wanted.until),
        ("instr(folded, ?) > 0", fold(wanted.words)),
    ):
        if value:
            clauses.append(clause)
            parameters.append(value)
    return " AND ".join(clauses), tuple(parameters)
