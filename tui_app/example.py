"""The worked example: an invented case in a throw-away file, built as a person would have built it.

``data/demo/example.json`` tells it as moments: on which day, at what time, by whom, and what was
done. Days count from today, so the example is never out of date.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tui_app.clock import Clock, SetClock
from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.dates import PartialDate
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.domain.records import Record
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding, preparing
from tui_app.store import notes, questions
from tui_app.store.presence import is_alive, session_id
from tui_app.store.questions import add_from_bank

ZONE = ZoneInfo("Europe/London")
"""Where the example takes place."""

_FOLDER = "second-opinion-demo-"
_DAY = re.compile(r"\{([+-]\d+)\}")
_DATES = ("decide_by", "safe_wait_until")


def open_example(
    settings: Settings | None = None, clock: Clock | None = None
) -> tuple[Session, Callable[[], None]]:
    """Build the example in a folder of its own; return it open, and what closes and removes it.

    What earlier examples left behind when they were killed is removed first.
    """
    clock = clock or Clock()
    base = _base_folder()
    _remove_stale(base)
    folder = Path(tempfile.mkdtemp(prefix=f"{_FOLDER}{session_id()}-", dir=base))
    path = folder / "example.db"
    try:
        past = SetClock(clock.now())
        building = Session(path, settings=settings, clock=past)
        try:
            build_example(building, past, clock.today(ZONE), ZONE)
        finally:
            building.close()
        session = Session(path, settings=settings, clock=clock)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise

    def clean_up() -> None:
        session.close()
        shutil.rmtree(folder, ignore_errors=True)

    return session, clean_up


def build_example(session: Session, clock: SetClock, today: date, zone: tzinfo) -> None:
    """Live through the example's moments in ``session``, whose clock is ``clock``.

    Days are counted from ``today`` in ``zone``. Clock and author are afterwards what they were.
    """
    told = json.loads((shipped_data() / "demo" / "example.json").read_text(encoding="utf-8"))
    moment, author = clock.moment, session.store.author
    builder = _Builder(session, today)
    try:
        for row in told["moments"]:
            day = today + timedelta(days=row["day"])
            at = datetime.combine(day, time.fromisoformat(row["at"]), zone)
            clock.forward(at - clock.moment)
            session.store.author = row["by"]
            builder.live(row)
    finally:
        clock.moment, session.store.author = moment, author
    session.reload()


class _Builder:
    """Does what a moment tells, through the calls that a user's keys make."""

    def __init__(self, session: Session, today: date) -> None:
        self._session = session
        self._today = today
        self._named: dict[str, str] = {}

    def live(self, row: dict[str, Any]) -> None:
        """Do what one moment tells."""
        store = self._session.store
        if "start" in row:
            self._session.start_case(NewCase(**row["start"]))
        elif "case" in row:
            self._change_case(row["case"])
        elif {"note", "bank", "question", "entry"} & set(row):
            self._write(row)
        elif "move" in row:
            self._move(row)
        elif "tick" in row:
            self._tick(row["tick"], row["tasks"])
        elif "edit" in row:
            notes.edit_note(store, replace(self._note(row["edit"]), text=self._dated(row["text"])))
        elif "done" in row:
            notes.toggle_done(store, self._note(row["done"]))
        elif "delete" in row:
            store.remove(self._note(row["delete"]))
        else:
            store.undo()

    def _write(self, row: dict[str, Any]) -> None:
        store = self._session.store
        if "note" in row:
            captured = self._session.read(self._dated(row["note"]))
            step = row.get("step", "")
            saved = notes.capture_note(store, self._case.uid, captured, step=step)
            self._named[row.get("name", "")] = saved.uid
        elif "bank" in row:
            self._from_bank(row["bank"])
        elif "question" in row:
            questions.add_question(store, Question(case_uid=self._case.uid, **row["question"]))
        else:
            self._enter(row)

    @property
    def _case(self) -> Case:
        return self._session.ensure_case()[0]

    def _note(self, name: str) -> Note:
        found = self._session.store.get(Note, self._named[name])
        if found is None:
            raise KeyError(name)
        return found

    def _change_case(self, changes: dict[str, Any]) -> None:
        read: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in changes.items()
        }
        for name in _DATES:
            if name in read:
                read[name] = self._day(read[name]).stored()
        self._session.change_case(replace(self._case, **read))
        self._session.reload()

    def _from_bank(self, ids: list[str]) -> None:
        bank = {one.id: one for one in question_bank(shipped_data())}
        for chosen in ids:
            add_from_bank(self._session.store, self._case.uid, bank[chosen])

    def _enter(self, row: dict[str, Any]) -> None:
        """Write down one entry; numbers are days from today, "with" is the name of another one."""
        known = {name: self._known(value) for name, value in row["fields"].items()}
        if "with" in row:
            known["with_uid"] = self._named[row["with"]]
        entry = finding.begin(self._session, row["entry"], **known)
        stored = finding.store_entry(self._session, entry)
        self._named[row.get("name", "")] = stored.uid

    def _known(self, value: Any) -> Any:
        if type(value) is int:
            return self._day(value).stored()
        if isinstance(value, dict):
            day = self._day(value["month"])
            return PartialDate(day.year, day.month).stored()
        if isinstance(value, list):
            return tuple(value)
        is_name = isinstance(value, str) and value.startswith("@")
        return self._named[value[1:]] if is_name else value

    def _move(self, row: dict[str, Any]) -> None:
        """Take a record one step further, with what the form of that step is told."""
        uid = self._named[row["move"]]
        record = self._session.store.get(Record, uid)
        move = preparing.move_of(self._session, record) if record is not None else None
        if move is None:
            raise KeyError(row["move"])
        told = {name: self._known(value) for name, value in row["fields"].items()}
        preparing.take_step(self._session, uid, replace(move, **told))

    def _tick(self, card: str, tasks: list[str]) -> None:
        head = self._session.library.head(card)
        for key in tasks:
            # A card of the user's own may have replaced ours, with other tasks.
            if head is not None and (task := head.task(key)):
                notes.tick(self._session.store, self._case.uid, card, key, task.text)

    def _dated(self, text: str) -> str:
        return _DAY.sub(lambda found: self._day(int(found[1])).words(self._today), text)

    def _day(self, days: int) -> PartialDate:
        return PartialDate.on(self._today + timedelta(days=days))


def _base_folder() -> Path:
    """Return the user's own runtime folder, which is emptied at logout; else the temporary one."""
    named = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return named if named.is_absolute() and _is_ours(named) else Path(tempfile.gettempdir())


def _remove_stale(base: Path) -> None:
    for folder in base.glob(f"{_FOLDER}*"):
        session = folder.name.removeprefix(_FOLDER).rpartition("-")[0]
        if _is_ours(folder) and not is_alive(session):
            shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Return whether this is a real folder that only we can enter."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    private = stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o077
    return private and status.st_uid == os.geteuid()
