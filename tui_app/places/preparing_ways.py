"""The ways to what steps 9 to 12 need beside forms: a record's next step, letters, the chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from tui_app.content.deadlines import rule_of
from tui_app.content.places import shipped_data
from tui_app.documents.files import fetch_line
from tui_app.documents.printing import PrintPage, print_page, print_to_file
from tui_app.domain.record_moves import title_of
from tui_app.domain.records import Record
from tui_app.errors import AppError
from tui_app.screens.document import DocumentPage, Documents
from tui_app.screens.form import Form
from tui_app.screens.letter import LetterPage
from tui_app.screens.severity import Severity
from tui_app.screens.words import Words
from tui_app.steps import preparing
from tui_app.steps.ledger import RecordFilter
from tui_app.steps.record_letters import RecordLetter
from tui_app.steps.small_forms import PastedTimeline, letter_form, step_form
from tui_app.text import shorten
from tui_app.workspaces.ledger import LedgerWorkspace

if TYPE_CHECKING:
    from tui_app.places.navigation import Navigator


class PreparingWays:
    """What the navigator knows of records and the history."""

    def __init__(self, navigator: Navigator) -> None:
        """Lead through the navigator's screens."""
        self._navigator = navigator
        self._session = navigator.session
        self.ways: dict[str, Callable[[str], Any]] = {
            "step-record": self.step,
            "letter": lambda place: navigator.push(LetterPage(self._session, place)),
            "letter-use": self._use,
            "rule": self._rule,
            "paste-timeline": self.paste,
            "severity": lambda _: navigator.push(Severity(self._session)),
            "filter-records": self._filter,
            "document": lambda what: navigator.push(DocumentPage(self._session, what)),
            "documents": lambda _: navigator.push(Documents(self._session)),
            "print": self._print,
        }

    def _form(self, page: Any, title: str, write: Callable[[Any], object], place: str = "",
              **options: Any) -> None:  # fmt: skip
        self._navigator.push(Form(self._session, page, title, write, place=place, **options))

    def step(self, uid: str, **options: Any) -> None:
        """Ask what the next step of a record needs."""
        session = self._session
        record = session.store.get(Record, uid)
        move = preparing.move_of(session, record) if record is not None else None
        if record is None or move is None:
            return
        self._form(
            move,
            f"{title_of(move)}: {shorten(record.title, 50)}".upper(),
            partial(preparing.take_step, session, uid),
            step_form(move, uid),
            check=partial(preparing.step_faults, session, uid),
            said=f"Saved: {shorten(record.title, 40)}. u takes it back.",
            **options,
        )

    def go_on(self, place: str, typed: Mapping[str, str]) -> bool:
        """Open the form of a draft that another sitting left; return whether it still fits."""
        _, form, uid = place.split(":", 2)
        if form == "letter-use":
            self._use(f"say:{uid.replace('.', ':', 1)}", typed=typed)
            return True
        record = self._session.store.get(Record, uid)
        move = preparing.move_of(self._session, record) if record is not None else None
        if move is None or step_form(move, uid) != place:
            return False
        self.step(uid, typed=typed)
        return True

    def _use(self, place: str, **options: Any) -> None:
        way, _, which = place.partition(":")
        letter = RecordLetter(self._session, which)
        kind, _, holder = which.partition(":")
        title = f"{letter.title}: what came of it".upper()
        form = letter_form(kind, holder)
        said = "Written down. u takes it back."
        self._form(letter.begin_use(way), title, letter.used, form, said=said, **options)

    def _rule(self, rule_id: str) -> None:
        case = self._session.case
        rule = rule_of(shipped_data(), case.country, rule_id=rule_id) if case and rule_id else None
        if rule is not None:
            self._navigator.push(Words(self._session, rule.name, rule.text, rule.known))

    def paste(self, _: str = "", **options: Any) -> None:
        """Take a history in that is written elsewhere."""
        session = self._session
        self._form(
            PastedTimeline(),
            "PASTE YOUR HISTORY",
            lambda page: preparing.paste_timeline(session, page.text),
            "form:paste-timeline:",
            check=lambda page: preparing.paste_faults(session, page.text),
            said=lambda page: preparing.pasted_words(session, page.text),
            **options,
        )

    def _print(self, what: str) -> None:
        def write(page: PrintPage) -> None:
            try:
                printed = print_to_file(self._session, what, page)
            except AppError as error:
                self._navigator.say(error.sentence, calm=False)
                return
            fetch = fetch_line(printed.path)
            self._navigator.say(printed.said + (f" To fetch it: {fetch}" if fetch else ""))

        self._form(print_page(self._session, what), "WRITE IT TO A FILE", write)

    def _filter(self, _: str) -> None:
        screen = self._navigator.screen
        workspace = next(iter(screen.query(LedgerWorkspace)), None) if screen else None
        if workspace is None:
            return

        def use(wanted: RecordFilter) -> None:
            workspace.wanted = wanted

        offered = RecordFilter.offered(self._session)
        self._form(workspace.wanted, "WHICH RECORDS", use, offered=offered)
