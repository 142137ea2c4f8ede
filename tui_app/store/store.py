"""The Store: the case file, open. Every change is one transaction with its journal rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from tui_app.clock import Clock
from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.entry import Entry
from tui_app.errors import ConflictError, NothingToUndoError
from tui_app.store import connection as files
from tui_app.store import journal, table
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.identity import new_uid
from tui_app.text import shorten, storable
from tui_app.values import dataclass

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class TakenBack:
    """What an undo or redo did, in the words of the action."""

    label: str
    at: str
    case_uid: str


class Store:
    """One session's hold on a case file. Belongs to the thread that opened it."""

    def __init__(
        self, path: Path, *, author: str, clock: Clock | None = None, create: bool = True
    ) -> None:
        """Open the file at ``path``, as ``connection.connect`` describes, writing as ``author``."""
        self.path = path
        self.author = author
        self.clock = clock or Clock()
        self._connection = files.connect(path, create=create)
        self._action: journal.Action | None = None
        self._newest_first: int | None = None
        self._newest: dict[str, int] = {}
        self._newest_at: tuple[int, int] | None = None
        self.read_lists: dict[tuple[type[Entry], str], tuple[int, list[Entry]]] = {}
        """What ``entries.list_entries`` has read, by kind and case, at which ``newest_of``."""

    @property
    def author(self) -> str:
        """The name that signs what is written."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        self._author = storable(name)

    @property
    def connection(self) -> Connection:
        """The connection, for the modules of this package."""
        return self._connection

    def close(self) -> None:
        """Close the file. Everything that was saved is on the disk already."""
        files.close(self._connection)

    @contextmanager
    def action(self, label: str, *, undoes: str = "") -> Iterator[journal.Action]:
        """Make everything inside one transaction and one thing to undo, named ``label``.

        An action inside another belongs to the outer one. Raises ``FileLockedError`` at once when
        another session is writing, ``NotSavedError`` when the disk refuses; nothing is half
        written.
        """
        if self._action is not None:
            yield self._action
            return
        with calm_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            self._action = journal.Action(
                new_uid(), self.now(), self.author, storable(label), undoes
            )
            try:
                yield self._action
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._action = None

    def now(self) -> str:
        """Return the present moment as it is stored: ISO 8601, UTC, to the millisecond."""
        return self.clock.now().isoformat(timespec="milliseconds")

    def add(self, entry: E, label: str = "") -> E:
        """Store a new entry and return it with its identity; a uid given beforehand is kept."""
        with self.action(label or f"Added {entry.NOUN}") as action:
            uid = entry.uid or new_uid()
            stored = replace(
                entry,
                uid=uid,
                case_uid=entry.case_uid or uid,
                created_at=action.at,
                updated_at=action.at,
                author=self.author,
                version=1,
            )
            table.insert(self._connection, stored)
            journal.record(self._connection, action, "add", None, stored)
        return stored

    def change(self, entry: E, label: str = "") -> E:
        """Store a changed entry. Raises ``ConflictError`` if it is no longer as it was read."""
        return self._replace(entry, "change", label or f"Changed {entry.NOUN}")

    def remove(self, entry: E, label: str = "") -> E:
        """Mark an entry as deleted; undo brings it back."""
        marked = replace(entry, deleted_at=self.now())
        return self._replace(marked, "remove", label or f"Deleted {entry.NOUN}")

    def _replace(self, entry: E, verb: str, label: str) -> E:
        with self.action(label) as action:
            before = table.fetch(self._connection, type(entry), entry.uid)
            stored = replace(entry, updated_at=action.at, version=entry.version + 1)
            if before is None or not table.update(
                self._connection, stored, expected_version=entry.version
            ):
                who = self._last_author(entry.uid)
                raise ConflictError(
                    f"{who} changed this {entry.NOUN} while you had it open. Your text is kept "
                    "as a draft; open it again to see theirs."
                )
            journal.record(self._connection, action, verb, before, stored)
        return stored

    def get(self, entity: type[E], uid: str) -> E | None:
        """Return the entry with this uid, also a deleted one, or None."""
        with calm_errors():
            return table.fetch(self._connection, entity, uid)

    def history(self, uid: str) -> list[journal.Change]:
        """Return all changes of an entry, oldest first."""
        with calm_errors():
            return journal.history(self._connection, uid)

    def recent_actions(self, case_uid: str, limit: int = 200) -> list[journal.Change]:
        """Return the first change of each of the newest actions in a case, newest first."""
        with calm_errors():
            return journal.recent(self._connection, case_uid, limit)

    def changes_with(self, change: journal.Change) -> list[journal.Change]:
        """Return all changes that the action of this one made in its case."""
        with calm_errors():
            return journal.changes_of(self._connection, change.action, change.case_uid)

    def undo(self) -> TakenBack:
        """Take back this author's last action and say what it was.

        Raises ``NothingToUndoError`` when there is none, or when somebody has changed one of its
        entries since; then nothing is changed.
        """
        with calm_errors():
            action = journal.last_to_undo(self._connection, self.author)
        if not action:
            raise NothingToUndoError("There is nothing of yours to take back.")
        return self._reverse(action, "Took back: ")

    def redo(self) -> TakenBack:
        """Do again what the last undo took back; ``NothingToUndoError`` when there is none."""
        with calm_errors():
            action = journal.last_to_redo(self._connection, self.author)
        if not action:
            raise NothingToUndoError("There is nothing taken back to do again.")
        return self._reverse(action, "Did again: ")

    def _reverse(self, action_uid: str, prefix: str) -> TakenBack:
        with calm_errors():
            changes = journal.changes_of(self._connection, action_uid)
        label = changes[0].label.removeprefix("Took back: ")
        with self.action(prefix + label, undoes=action_uid) as action:
            for change in reversed(changes):
                self._reverse_one(change, action)
        return TakenBack(label, changes[0].at, changes[0].case_uid)

    def _reverse_one(self, change: journal.Change, action: journal.Action) -> None:
        entity = table.entity_of(change.entity)
        now = table.fetch(self._connection, entity, change.entry_uid)
        if now is None or table.state_of(now) != table.state_of(
            table.from_values(entity, change.after)
        ):
            who = self._last_author(change.entry_uid)
            raise NothingToUndoError(
                f"'{change.label}' was not taken back, because {who} has changed it since."
            )
        if change.before is None:
            target = replace(now, deleted_at=action.at)
        else:
            target = table.from_values(entity, change.before)
        stored = replace(target, updated_at=action.at, version=now.version + 1)
        try:
            table.update(self._connection, stored, expected_version=now.version)
        except dbapi2.IntegrityError:
            raise NothingToUndoError(
                f"'{change.label}' stays as it is, because another {now.NOUN} has taken its place."
            ) from None
        journal.record(self._connection, action, "restore", now, stored)

    def _last_author(self, uid: str) -> str:
        changes = journal.history(self._connection, uid)
        last = changes[-1].author if changes else ""
        return "another session of yours" if last == self.author else last or "somebody"

    def start_case(self, page: NewCase) -> Case:
        """Store a new case and its patient as one action, and return the case."""
        with self.action(f"Started the case {shorten(page.title, 40)}"):
            case = self.add(page.case())
            self.add(Patient(case_uid=case.uid, name=page.patient))
        return case

    def cases(self) -> list[Case]:
        """Return the cases that are not deleted, open ones first, then by age."""
        with calm_errors():
            return table.select(self._connection, Case, order="state DESC, uid")

    def patient(self, case_uid: str) -> Patient | None:
        """Return the patient of a case."""
        with calm_errors():
            found = table.select(self._connection, Patient, "case_uid = ?", (case_uid,), limit=1)
        return found[0] if found else None

    def data_version(self) -> int:
        """Return a number that moves when another session has committed anything."""
        with calm_errors():
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def state(self) -> tuple[int, int] | None:
        """Return what is another after every write, whoever wrote.

        None inside a transaction: what is read there may still be taken back.
        """
        if self._connection.in_transaction:
            return None
        return self.data_version(), self._connection.total_changes

    def newest_of(self, kind: str) -> int | None:
        """Return a number that grows when anybody changes something in the table ``kind``.

        It is that of the newest change, or of the newest of all tables when this was first asked:
        to look for older ones would read the whole journal into memory. None inside a transaction,
        as with ``state``. The journal is asked once after a write.
        """
        state = self.state()
        if state is None:
            return None
        if state != self._newest_at:
            with calm_errors():
                if self._newest_first is None:
                    self._newest_first = journal.newest(self._connection)
                since = max(self._newest.values(), default=self._newest_first)
                self._newest |= journal.newest_by_table(self._connection, since)
            self._newest_at = state
        return self._newest.get(kind, self._newest_first)

    def newest_change(self) -> int:
        """Return the highest journal number."""
        with calm_errors():
            return journal.newest(self._connection)
