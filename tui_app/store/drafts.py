"""Drafts: what is typed and not yet committed, written on every change.

They live in a side file beside the case file, so that no lock on the case file delays them and
they wake no other session. A draft belongs to a session and a place; when its session is gone
without having committed it, or is still dying, another session is offered it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path

from tui_app.clock import Clock
from tui_app.errors import FileLockedError, NotSavedError
from tui_app.store.driver import calm_errors
from tui_app.store.presence import is_alive, session_id
from tui_app.store.side_file import open_side_file, side_file
from tui_app.values import dataclass

_REVISIONS_KEPT = 20


@dataclass(frozen=True)
class Draft:
    """Typed text that was not committed. ``fields`` maps a field's name to its text as typed.

    ``stored`` is how its fields were kept when it was read; it tells whether they changed since.
    """

    session: str
    place: str
    case_uid: str
    entry_uid: str
    base_version: int
    step: str
    author: str
    fields: Mapping[str, str]
    kept_at: str
    stored: str = field(repr=False)

    @property
    def still_open(self) -> bool:
        """Whether the session that it was typed in is still running."""
        return is_alive(self.session)

    @property
    def text(self) -> str:
        """All that was typed, for showing."""
        return "\n".join(value for value in self.fields.values() if value)


class Drafts:
    """The side file, open. Belongs to the thread that opened it."""

    def __init__(self, case_file: Path, *, clock: Clock | None = None) -> None:
        """Open or create the side file of ``case_file``, with mode 0600.

        ``moved_aside`` says where a damaged one was put, None when it was sound.
        """
        self.path = side_file(case_file)
        self.session = session_id()
        self._clock = clock or Clock()
        self._lengths: dict[str, int] = {}
        self._shrinking: set[str] = set()
        self._connection, self.moved_aside = open_side_file(self.path)

    def close(self) -> None:
        """Close the side file."""
        self._connection.close()

    def keep(
        self,
        place: str,
        fields: Mapping[str, str],
        *,
        case_uid: str,
        author: str,
        entry_uid: str = "",
        base_version: int = 0,
        step: str = "",
    ) -> None:
        """Keep what stands in a place now. When it has shrunk, the longer text is kept as well."""
        length = sum(map(len, fields.values()))
        with calm_errors():
            if length < self._length(place):
                self._keep_revision(place)
                self._shrinking.add(place)
            else:
                self._shrinking.discard(place)
            self._connection.execute(
                "INSERT INTO drafts (session, place, case_uid, entry_uid, base_version, step, "
                "author, fields, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (session, place) DO UPDATE SET case_uid = excluded.case_uid, "
                "entry_uid = excluded.entry_uid, base_version = excluded.base_version, "
                "step = excluded.step, author = excluded.author, fields = excluded.fields, "
                "kept_at = excluded.kept_at",
                (
                    self.session,
                    place,
                    case_uid,
                    entry_uid,
                    base_version,
                    step,
                    author,
                    json.dumps(dict(fields)),
                    self._now(),
                ),
            )
            self._lengths[place] = length

    def _length(self, place: str) -> int:
        """How long the text in a place is, also when another part of this session typed it."""
        if place not in self._lengths:
            before = self.get(place)
            self._lengths[place] = sum(map(len, before.fields.values())) if before else 0
        return self._lengths[place]

    def _keep_revision(self, place: str) -> None:
        before = self.get(place)
        if before is None or not before.text.strip():
            return
        newest = self._connection.execute(
            "SELECT id, fields FROM revisions WHERE session = ? AND place = ? "
            "ORDER BY id DESC LIMIT 1",
            (self.session, place),
        ).fetchone()
        # Deleting letter by letter shrinks a text many times; only the longest of them is worth
        # keeping, and it holds all the shorter ones.
        if newest is not None:
            longer = "\n".join(json.loads(newest["fields"]).values())
            if before.text in longer or (
                place in self._shrinking and _is_left_of(longer, before.text)
            ):
                return
        self._connection.execute(
            "INSERT INTO revisions (session, place, fields, kept_at) VALUES (?, ?, ?, ?)",
            (self.session, place, json.dumps(dict(before.fields)), self._now()),
        )
        self._connection.execute(
            "DELETE FROM revisions WHERE session = ? AND place = ? AND id NOT IN (SELECT id FROM "
            "revisions WHERE session = ? AND place = ? ORDER BY id DESC LIMIT ?)",
            (self.session, place, self.session, place, _REVISIONS_KEPT),
        )

    def get(self, place: str) -> Draft | None:
        """Return this session's draft in a place."""
        with calm_errors():
            row = self._connection.execute(
                "SELECT * FROM drafts WHERE session = ? AND place = ?", (self.session, place)
            ).fetchone()
        return _draft(row) if row is not None else None

    def revisions(self, place: str) -> list[Mapping[str, str]]:
        """Return the longer texts that stood in a place of this session, newest first."""
        with calm_errors():
            rows = self._connection.execute(
                "SELECT fields FROM revisions WHERE session = ? AND place = ? ORDER BY id DESC",
                (self.session, place),
            ).fetchall()
        return [json.loads(row["fields"]) for row in rows]

    def drop(self, place: str) -> None:
        """Forget this session's draft in a place, with its revisions: it has been committed.

        Where that fails, on a full disk say, nothing is lost: the draft is only offered again.
        """
        self._lengths.pop(place, None)
        self._shrinking.discard(place)
        with suppress(FileLockedError, NotSavedError), calm_errors():
            for name in ("drafts", "revisions"):
                self._connection.execute(
                    f"DELETE FROM {name} WHERE session = ? AND place = ?",  # noqa: S608 - names are ours
                    (self.session, place),
                )

    def forget_emptied(self) -> None:
        """Forget this session's drafts that hold no text: who quits has emptied them on purpose.

        Of a session that is cut, the last text that stood in them is offered again.
        """
        with suppress(FileLockedError, NotSavedError), calm_errors():
            rows = self._connection.execute(
                "SELECT * FROM drafts WHERE session = ?", (self.session,)
            ).fetchall()
            for draft in map(_draft, rows):
                if not draft.text.strip():
                    self.drop(draft.place)

    def left_behind(self) -> list[Draft]:
        """Return the drafts of other sessions that hold any text, oldest first.

        One that was emptied before its session ended, by an undo too many perhaps, comes with the
        last text that stood in it.
        """
        with calm_errors():
            rows = self._connection.execute(
                "SELECT d.*, (SELECT r.fields FROM revisions r WHERE r.session = d.session "
                "AND r.place = d.place ORDER BY r.id DESC LIMIT 1) AS before "
                "FROM drafts d WHERE session <> ? ORDER BY kept_at",
                (self.session,),
            ).fetchall()
        found = [_draft(row) for row in rows]
        for at, (draft, row) in enumerate(zip(found, rows, strict=True)):
            if not draft.text.strip() and row["before"] and not draft.still_open:
                found[at] = replace(draft, fields=json.loads(row["before"]))
        return [draft for draft in found if draft.text.strip()]

    def own(self) -> list[Draft]:
        """Return this session's drafts that hold any text."""
        with calm_errors():
            rows = self._connection.execute(
                "SELECT * FROM drafts WHERE session = ? ORDER BY kept_at", (self.session,)
            ).fetchall()
        return [draft for draft in map(_draft, rows) if draft.text.strip()]

    def settle(self, draft: Draft) -> None:
        """Forget a draft that was dealt with, unless its own session has changed it since.

        Where that fails, it is only offered again.
        """
        with suppress(FileLockedError, NotSavedError), calm_errors():
            gone = self._connection.execute(
                "DELETE FROM drafts WHERE session = ? AND place = ? AND kept_at = ? AND fields = ?",
                (draft.session, draft.place, draft.kept_at, draft.stored),
            ).rowcount
            if gone:
                self._connection.execute(
                    "DELETE FROM revisions WHERE session = ? AND place = ?",
                    (draft.session, draft.place),
                )

    def state(self, key: str) -> str:
        """Return a small remembered thing, such as which case was open last; "" when unknown."""
        with calm_errors():
            row = self._connection.execute(
                "SELECT value FROM state WHERE key = ?", (key,)
            ).fetchone()
        return str(row["value"]) if row is not None else ""

    def remember(self, key: str, value: str) -> None:
        """Remember a small thing between sessions."""
        with calm_errors():
            self._connection.execute(
                "INSERT INTO state (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="microseconds")


def _draft(row: Mapping[str, str | int]) -> Draft:
    return Draft(
        str(row["session"]),
        str(row["place"]),
        str(row["case_uid"]),
        str(row["entry_uid"]),
        int(row["base_version"]),
        str(row["step"]),
        str(row["author"]),
        json.loads(str(row["fields"])),
        str(row["kept_at"]),
        str(row["fields"]),
    )


def _is_left_of(longer: str, shorter: str) -> bool:
    """Whether deleting letters somewhere in ``longer`` can leave ``shorter``."""
    letters = iter(longer)
    return all(letter in letters for letter in shorter)
