"""The ways to the entries of finding a doctor: their forms, their lists, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from tui_app.content.insurers import insurer_fact
from tui_app.content.places import shipped_data
from tui_app.domain.countries import name_of
from tui_app.domain.entry import Entry
from tui_app.domain.insurance import Answer
from tui_app.forms import new_origin, place_of, revived, saved_words
from tui_app.screens.form import Form
from tui_app.screens.list_page import ListPage
from tui_app.screens.side_by_side import SideBySide
from tui_app.screens.words import Words
from tui_app.steps import finding
from tui_app.steps.section import read_new

if TYPE_CHECKING:
    from tui_app.places.navigation import Navigator


class EntryWays:
    """What the navigator knows of contacts, candidates, services, searches, appointments."""

    def __init__(self, navigator: Navigator) -> None:
        """Lead through the navigator's screens."""
        self._navigator = navigator
        self._session = navigator.session
        self.ways: dict[str, Callable[[str], Any]] = {
            "new-entry": self._new,
            "new-answer": self._answer,
            "take-listing": self._take,
            "edit-entry": self.edit,
            "insurer-fact": self._fact,
            "side-by-side": lambda table: navigator.push(SideBySide(self._session, table)),
            "list": lambda what: navigator.push(ListPage(self._session, what)),
            **dict.fromkeys(finding.KINDS, self.edit),
        }

    def _form(self, entry: Entry, **options: Any) -> None:
        session = self._session
        if isinstance(entry, Answer) and entry.question:
            # The question stands there already; what they say is typed at once.
            options.setdefault("focus", "answer")
        self._navigator.push(
            Form(
                session,
                entry,
                finding.title_of(entry),
                partial(finding.store_entry, session),
                place=place_of(entry),
                offered=finding.offered(session, entry),
                check=partial(finding.faults, session),
                said=self._said,
                **options,
            )
        )

    def _said(self, entry: Entry) -> str:
        after = finding.after_saving(self._session, entry)
        return " ".join(filter(None, (saved_words(entry), after)))

    def _new(self, uid: str, **options: Any) -> None:
        table, known = read_new(uid)
        self._form(finding.begin(self._session, table, **known), **options)

    def _take(self, place: str, **options: Any) -> None:
        listing = self._session.directory.get(place)
        if listing is not None:
            self._form(finding.taken(self._session, listing), **options)

    def _begun(self, table: str, origin: str, **options: Any) -> None:
        """Go on with a new entry that was begun from a question, a directory or a suggestion."""
        if table == Answer.TABLE:
            self._answer(origin.removeprefix("bank:"), **options)
        elif self._session.directory.get(origin) is not None:
            self._take(origin, **options)
        else:
            self._form(finding.begin(self._session, table, origin=origin), **options)

    def _fact(self, fact_id: str) -> None:
        fact = insurer_fact(shipped_data(), fact_id)
        if fact is not None:
            title = f"{name_of(fact.country) or 'European Union'}: {fact.plan}"
            self._navigator.push(Words(self._session, title, fact.text, fact.known))

    def _answer(self, question_id: str, **options: Any) -> None:
        begun = finding.begin_answer(self._session, question_id)
        if begun is not None:
            self._form(begun, **options)

    def edit(self, uid: str, **options: Any) -> None:
        """Open the form of one entry, given as ``table:uid``; a new one for an empty uid.

        Behind the uid may stand "#" and the field to begin at.
        """
        table, _, entry_uid = uid.partition(":")
        if origin := new_origin(entry_uid):
            self._begun(table, origin, **options)
            return
        entry_uid, _, field = entry_uid.partition("#")
        if field:
            options.setdefault("focus", field)
        if not entry_uid:
            self._new(table, **options)
            return
        entry = self._session.store.get(finding.KINDS[table], entry_uid)
        if entry is not None:
            self._form(revived(entry), **options)
