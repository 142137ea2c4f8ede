"""Where a place is: which screen shows a step, a note, a filter, a form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui_app.beginning import due, new_case
from tui_app.commands import BY_ID
from tui_app.documents.calendar_export import ALL_OF_THEM, write_appointments
from tui_app.documents.case_export import write_case
from tui_app.documents.files import fetch_line
from tui_app.documents.titles import CALENDAR
from tui_app.domain.agenda import Place
from tui_app.domain.cases import NewCase, Patient
from tui_app.domain.countries import doubt
from tui_app.domain.entry import Entry
from tui_app.domain.notes import Note, NoteFilter
from tui_app.errors import AppError
from tui_app.filtering import FilterPage, offered
from tui_app.forms import place_of, revived, write_entry
from tui_app.messages import Changed
from tui_app.paths import config_folder
from tui_app.places.directory_ways import DirectoryWays
from tui_app.places.entry_ways import EntryWays
from tui_app.places.introduction import Introduction
from tui_app.places.preparing_ways import PreparingWays
from tui_app.places.question_ways import QuestionWays
from tui_app.screens.cases import Cases
from tui_app.screens.confirm import Confirm
from tui_app.screens.drafts import LeftBehind, find_draft
from tui_app.screens.form import Form
from tui_app.screens.history import History
from tui_app.screens.note import NoteView
from tui_app.screens.notes import Notes
from tui_app.screens.page import NOT_COPIED, Page
from tui_app.screens.safety import Safety
from tui_app.screens.stage import StageScreen
from tui_app.screens.terms import all_terms, explained
from tui_app.screens.words import Words
from tui_app.settings import load
from tui_app.settings_page import SettingsPage, page_faults
from tui_app.steps import finding

if TYPE_CHECKING:
    from tui_app.app import SecondOpinionApp


class Navigator:
    """Opens places. Everything that leads somewhere goes through here."""

    def __init__(self, app: SecondOpinionApp) -> None:
        """Lead through this app's screens."""
        self._app = app
        self.session = self._session = app.session
        self._question_ways = QuestionWays(self)
        self._entry_ways = EntryWays(self)
        self._preparing_ways = PreparingWays(self)
        self._ways: dict[str, Callable[[str], Any]] = {
            "step": self._step,
            "stage": self._stage,
            "note": self._note,
            "notes": self._notes,
            "questions": self._questions,
            "write": self._write,
            "edit-note": self._edit_note,
            "filter-notes": self._filter_notes,
            "edit-case": self._edit_case,
            "edit-patient": self._edit_patient,
            "draft": self._draft,
            "let-go": self._let_go,
            "command": self._command,
            "new-case": self._new_case,
            "cases": self._cases,
            "drafts": self._drafts,
            "export": self._export,
            "settings": self._settings,
            "words": lambda text: self.push(Words(self._session, "THE WORDS", text, NOT_COPIED)),
            "first-run": Introduction(app).open,
            "history": lambda _: self.push(History(self._session)),
            "safety": lambda _: self.push(Safety(self._session)),
            "word": self._word,
            "glossary": self._words,
            "work": self._work,
            "copy": self._copy,
            **self._question_ways.ways,
            **self._entry_ways.ways,
            **self._preparing_ways.ways,
            **DirectoryWays(self).ways,
        }

    async def go(self, place: Place) -> None:
        """Open a place; an unknown kind opens nothing."""
        way = self._ways.get(place.kind)
        result = way(place.uid) if way else None
        if result is not None and hasattr(result, "__await__"):
            await result

    def say(self, words: str, *, calm: bool = True) -> None:
        """Tell the person something, on whatever page is in front."""
        self._app.say(words, calm=calm)

    def push(self, page: Page) -> None:
        """Put a page over the present one."""
        self._app.push_screen(page)

    async def _step(self, uid: str) -> None:
        step, _, task = uid.partition("#")
        head = self._session.library.head(step)
        if head is None:
            return
        await self._app.action_go(head.stage.value)
        screen = self._app.screen
        if isinstance(screen, StageScreen):
            screen.call_later(screen.open_step, step, task)

    async def _stage(self, uid: str) -> None:
        await self._app.action_go(uid)

    def _note(self, uid: str) -> None:
        self.push(NoteView(self._session, uid))

    def _notes(self, step: str) -> None:
        self.push(Notes(self._session, NoteFilter(step=step)))

    @property
    def screen(self) -> Page | None:
        """The page in front."""
        return self._app.page

    async def _questions(self, _: str) -> None:
        await self._work("questions")

    async def _work(self, step: str) -> None:
        """Open the workspace of a step."""
        await self._step(step)
        screen = self._app.screen
        if isinstance(screen, StageScreen):
            screen.call_later(screen.open_workspace)

    def _copy(self, text: str) -> None:
        if self._app.page is not None:
            self._app.page.copy(text, shown=True)

    def _write(self, _: str) -> None:
        self._app.call_later(self._app.action_note)

    async def _command(self, uid: str) -> None:
        await self._app.run_action(BY_ID[uid].action)

    def _form(self, entry: Any, title: str, write: Callable[[Any], object], place: str,
              **options: Any) -> None:  # fmt: skip
        self.push(Form(self._session, entry, title, write, place=place, **options))

    def _entry_form(self, entry: Entry, title: str, **options: Any) -> None:
        write = partial(write_entry, self._session)
        self._form(entry, title, write, place_of(entry), **options)

    def _edit_note(self, uid: str, **options: Any) -> None:
        note = self._session.store.get(Note, uid)
        if note is not None:
            self._entry_form(revived(note), "CHANGE THIS NOTE", **options)

    def _edit_case(self, field: str, **options: Any) -> None:
        case = self._session.case
        if case is not None:
            self._entry_form(case, "THIS CASE", focus=field, **options)

    def _edit_patient(self, _: str, **options: Any) -> None:
        case = self._session.case
        if case is None:
            return
        patient = self._session.patient
        options.setdefault("check", partial(finding.faults, self._session))
        if patient is None:
            self._form(Patient(case_uid=case.uid), "THE PATIENT", self._session.store.add,
                       "form:patients:", **options)  # fmt: skip
        else:
            self._entry_form(patient, "THE PATIENT", **options)

    def _cases(self, _: str) -> None:
        self.push(Cases(self._session))

    def _drafts(self, _: str) -> None:
        if self._session.all_drafts():
            self.push(LeftBehind(self._session))
        else:
            open_note = self._session.noting.unsaved
            self._app.say(
                "Your note is not saved yet; n brings it back. Everything else is saved."
                if open_note
                else "Everything that was typed is saved."
            )

    def _word(self, form: str) -> None:
        term = self._session.glossary.lookup(form)
        if term is not None:
            self.push(explained(self._session, term))

    def _words(self, _: str) -> None:
        try:
            self.push(all_terms(self._session))
        except AppError as error:
            self._app.say(error.sentence, calm=False)

    def _export(self, what: str) -> None:
        """Write the case or its calendar into the folder of the settings, and say where."""
        write = write_appointments if what == CALENDAR else write_case
        try:
            written = write(self._session, Path(self._session.settings.export_folder))
        except AppError as error:
            self._app.say(error.sentence, calm=False)
            return
        fetch = fetch_line(written)
        words = ALL_OF_THEM if what == CALENDAR else "It is a full private copy: keep it safe."
        self._app.say(
            f"Written to {written}. {words}" + (f" To fetch it: {fetch}" if fetch else "")
        )

    def _new_case(self, _: str = "", **options: Any) -> None:
        self._form(
            new_case(self._session), "A NEW CASE", self._start_case, "form:new case", **options
        )

    def _start_case(self, page: NewCase) -> None:
        # A note from there has started a case already, and the first run is still to end.
        first = due(self._session) or Introduction(self._app).is_open
        self._session.start_case(page)
        named = self._own_name(page)
        words = "Your case is started. enter opens what comes next; n writes a note."
        words = " ".join(filter(None, (words, doubt(page.country))))
        if first:
            self._app.call_later(partial(Introduction(self._app).finish, words, **named))
        elif named:
            self._app.call_later(partial(self._app.change_settings, words, **named))
        else:
            self._app.call_later(self._app.post_message, Changed(words))

    def _own_name(self, page: NewCase) -> dict[str, str]:
        """Return the setting of the name that was just given, unless another was chosen before.

        What is written from now on is signed with it.
        """
        own = page.speaker_name if page.speaker == "someone" else page.patient
        wanted = own.strip() and not self._session.settings.name and not self._session.throw_away
        return {"name": own.strip()} if wanted else {}

    def _settings(self, _: str = "", **options: Any) -> None:
        before = load(config_folder()).settings

        def use(page: SettingsPage) -> None:
            changes = page.changes(before)
            self._app.change_settings("Your settings are used from now on.", **changes)

        self._form(SettingsPage.of(before), "SETTINGS", use, "form:settings:",
                   check=page_faults, **options)  # fmt: skip

    def _filter_notes(self, _: str) -> None:
        screen = self._app.screen
        if not isinstance(screen, Notes):
            return
        session = self._session
        self._form(
            FilterPage.of(session, screen.wanted),
            "WHICH NOTES",
            lambda page: screen.filter_by(page.wanted(session)),
            "",
            offered=offered(session),
        )

    def _draft(self, key: str) -> None:
        """Go on with a form that another sitting left behind."""
        draft = find_draft(self._session.all_drafts(), key)
        if draft is None:
            return
        _, table, uid = (draft.place + "::").split(":")[:3]
        ways: dict[str, Callable[..., None]] = {
            "notes": self._edit_note,
            "cases": self._edit_case,
            "patients": self._edit_patient,
            "questions": self._question_ways.edit,
            "settings": self._settings,
            "first-run": self._ask_again,
            "paste-timeline": self._preparing_ways.paste,
        }
        from_elsewhere = draft.session != self._session.drafts.session
        if draft.case_uid:
            self._session.switch(draft.case_uid)
        if table.startswith("record-") or table == "letter-use":
            if not self._preparing_ways.go_on(draft.place, draft.fields):
                if from_elsewhere:
                    # The page of drafts has taken it over; its own sitting's is there still.
                    self._session.drafts.drop(draft.place)
                self.say("That record has moved on since; / and 'Text that was not saved' can keep "
                         "your words as a note.")  # fmt: skip
                return
        elif table in finding.KINDS:
            self._entry_ways.edit(f"{table}:{uid}", typed=draft.fields,
                                  base_version=draft.base_version)  # fmt: skip
        elif table in ways:
            argument = uid if table in ("notes", "questions") else ""
            ways[table](argument, typed=draft.fields, base_version=draft.base_version)
        else:
            self._new_case(typed=draft.fields)
        if from_elsewhere:
            self._session.drafts.settle(draft)

    def _ask_again(self, _: str, **_options: Any) -> None:
        Introduction(self._app).ask()

    def _let_go(self, key: str) -> None:
        screen = self._app.screen
        if isinstance(screen, LeftBehind):
            self.push(
                Confirm(self._session, "Let this text go? Nothing brings it back.",
                        [("No, keep it for later", lambda: None),
                         ("Yes, let it go", lambda: screen.let_go(key))])
            )  # fmt: skip
