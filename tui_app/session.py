"""One sitting: the open case file with its drafts, the cards, the settings and the present case.

Both front ends, the app and the command line, work through it. It knows nothing of Textual.
``second-opinion note`` must cost no more than a breath, so what it does without (the cards, the
agenda, time zones) is imported where it is first needed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui_app import beginning
from tui_app.clock import Clock
from tui_app.domain.capture import Captured, NoteKind, read_capture
from tui_app.domain.cases import FIRST_CASE_TITLE, Case, NewCase, Patient
from tui_app.domain.dates import DateOrder, PartialDate, order_for
from tui_app.domain.marks import Marks, marks
from tui_app.domain.notes import Note
from tui_app.domain.proofs import Task, newly_done
from tui_app.errors import AppError, FileLockedError, NotSavedError
from tui_app.noting import PLACE, Noting
from tui_app.paths import own_cards_folder, own_directories_folder
from tui_app.saving import Saver
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.drafts import Draft, Drafts
from tui_app.store.identity import new_uid
from tui_app.store.store import Store
from tui_app.text import clean_line, storable

if TYPE_CHECKING:
    from tui_app.content.directories import Directory
    from tui_app.content.glossary import Glossary
    from tui_app.content.library import Library
    from tui_app.domain.agenda import AgendaItem
    from tui_app.domain.preparing_agenda import Preparing
    from tui_app.domain.progress import StepProgress
    from tui_app.domain.readiness import ReadinessLine

_LAST_CASE = "last case"


class Session:
    """What a front end holds. Close it when done."""

    def __init__(
        self,
        path: Path,
        *,
        settings: Settings | None = None,
        clock: Clock | None = None,
        create: bool = True,
        cards: Path | None = None,
    ) -> None:
        """Open the case file at ``path``; ``cards`` is the folder of the user's own cards."""
        self.settings = settings or Settings()
        self.clock = clock or Clock()
        self._own_cards = own_cards_folder() if cards is None else cards
        self.store = Store(path, author=self.settings.author, clock=self.clock, create=create)
        try:
            self.drafts = Drafts(path, clock=self.clock)
            self.waiting_forms: set[str] = set()
            """Places of the forms that were saved here and are not on the disk yet."""
        except BaseException:
            self.store.close()
            raise
        self.throw_away = False
        self.refused: Callable[[AppError], None] = lambda _: None
        self.saver = Saver()
        self.saved_at = ""
        self.noting = Noting(self)
        self.case: Case | None = None
        self.patient: Patient | None = None
        self.reload()

    def close(self) -> None:
        """Close the file and its drafts."""
        self.drafts.close()
        self.store.close()

    def save(
        self,
        work: Callable[[], object],
        *,
        done: Callable[[], None] = lambda: None,
        refused: Callable[[AppError], None] | None = None,
    ) -> bool:
        """Write through the saver, as ``Saver.save`` says, and remember when it was durable."""

        def durable() -> None:
            self.saved_at = self.store.now()
            done()

        return self.saver.save(work, done=durable, refused=refused or self.refused)

    def has_drafts(self) -> bool:
        """Return whether something is typed, here or in a sitting that was cut, and not saved."""
        return bool(self.drafts.own()) or any(
            not draft.still_open for draft in self.unsaved_drafts()
        )

    @property
    def moved_aside_words(self) -> str:
        """What to say of a damaged file of drafts, "" when it was sound."""
        aside = self.drafts.moved_aside
        if aside is None:
            return ""
        return (
            f"The file of unsaved drafts was damaged and has been put aside as {aside.name}; "
            "everything that was saved is here."
        )

    def draft_for(self, place: str) -> Draft | None:
        """Return what was typed in a form and not saved, here or in a sitting that was cut."""
        own = self.drafts.get(place)
        if own is not None and own.text.strip():
            return own
        left = [d for d in self.unsaved_drafts() if d.place == place and not d.still_open]
        return left[-1] if left else None

    def unsaved_drafts(self) -> list[Draft]:
        """Return what other sittings typed and did not save.

        A draft that became a note, whose session was cut before it could forget it, is forgotten.
        """
        left = []
        for draft in self.drafts.left_behind():
            if not draft.still_open and self._became_a_note(draft):
                self.drafts.settle(draft)
            else:
                left.append(draft)
        return left

    def all_drafts(self) -> list[Draft]:
        """Return what was typed and not saved, also in forms that were left in this sitting."""
        forms = [one for one in self.drafts.own() if not one.place.startswith(PLACE)]
        return [*self.unsaved_drafts(), *forms]

    def let_go(self, draft: Draft) -> None:
        """Forget a draft, of this sitting or another one."""
        if draft.session == self.drafts.session:
            self.drafts.drop(draft.place)
        else:
            self.drafts.settle(draft)

    def save_draft_as_note(self, draft: Draft, words: str) -> bool:
        """Keep a draft as a note of its own, a form's in ``words``; return whether it is durable.

        Its case may not be the present one.
        """
        uid = new_uid()
        is_note = draft.place.startswith(PLACE)
        captured = self.read(draft.text) if is_note else Captured(NoteKind.NOTE, words)

        def work() -> None:
            found = next((c for c in self.store.cases() if c.uid == draft.case_uid), None)
            case = found or self.ensure_case()[0]
            notes.capture_note(self.store, case.uid, captured, step=draft.step, uid=uid)

        return self.save(work, done=lambda: self.drafts.settle(draft))

    def _became_a_note(self, draft: Draft) -> bool:
        saved = self.store.get(Note, draft.entry_uid) if draft.place.startswith(PLACE) else None
        # The note has the words without the prefix that chose its kind.
        return saved is not None and storable(self.read(draft.text).text) == saved.original

    @cached_property
    def library(self) -> Library:
        """The cards, read when first needed."""
        from tui_app.content.library import Library  # noqa: PLC0415 - see above
        from tui_app.content.places import shipped_data  # noqa: PLC0415

        return Library(shipped_data(), self._own_cards)

    @cached_property
    def glossary(self) -> Glossary:
        """The words explained, read when first needed."""
        from tui_app.content.glossary import read_glossary  # noqa: PLC0415 - see above
        from tui_app.content.places import shipped_data  # noqa: PLC0415

        return read_glossary(shipped_data())

    @cached_property
    def directory(self) -> Directory:
        """Societies, patient groups, services, titles and registers, read when first needed."""
        from tui_app.content.directories import read_directories  # noqa: PLC0415 - see above
        from tui_app.content.places import shipped_data  # noqa: PLC0415

        return read_directories(shipped_data(), own_directories_folder())

    def reload(self) -> None:
        """Read the present case anew; when it is gone, the next open one takes its place."""
        wanted = self.case.uid if self.case else self.drafts.state(_LAST_CASE)
        found = self.store.get(Case, wanted) if wanted else None
        if found is None or found.deleted_at:
            found = next((case for case in self.store.cases() if case.state == "open"), None)
        self.case = found
        self.patient = self.store.patient(found.uid) if found else None

    def switch(self, case_uid: str) -> None:
        """Make another case the present one, also for the next sitting."""
        self.case = self.store.get(Case, case_uid)
        self.reload()
        # Only the next sitting would miss it, so it must not make a stored case look unstored.
        with suppress(FileLockedError, NotSavedError):
            self.drafts.remember(_LAST_CASE, case_uid)

    def change_case(self, case: Case, label: str = "") -> Case:
        """Store a changed case, and tick the tasks that the change has answered."""
        with self.store.action(label or "Changed case"):
            before = self.store.get(Case, case.uid)
            stored = self.store.change(case)
            self.tick(stored.uid, newly_done(before, stored))
        return stored

    def tick(self, case_uid: str, tasks: tuple[Task, ...]) -> None:
        """Tick tasks that a change has answered, each as far as its card has it."""
        for card, key in tasks:
            head = self.library.head(card)
            if head is not None and (task := head.task(key)):
                notes.tick(self.store, case_uid, card, key, task.text)

    def start_case(self, page: NewCase) -> Case:
        """Store a new case and make it the present one."""
        with self.store.action(f"Started the case {page.title}"):
            case = self.store.start_case(page)
            self.tick(case.uid, newly_done(None, case))
        self.switch(case.uid)
        return case

    def ensure_case(self) -> tuple[Case, bool]:
        """Return the present case, starting one when there is none, and whether it was started."""
        if self.case is not None:
            return self.case, False
        label = f"Started the case {FIRST_CASE_TITLE}"
        with self.store.action(label):
            # Another session may have started one since this case was looked for.
            self.reload()
            if self.case is not None:
                return self.case, False
            return self.start_case(beginning.new_case(self, FIRST_CASE_TITLE)), True

    @property
    def zone(self) -> tzinfo:
        """The case's time zone; the machine's own, as it is now, when the case names none."""
        return self._named_zone or self.clock.now().astimezone().tzinfo or UTC

    @property
    def _named_zone(self) -> tzinfo | None:
        if self.case is not None and self.case.time_zone:
            from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - see above

            try:
                return ZoneInfo(self.case.time_zone)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                pass
        return None

    @property
    def today(self) -> date:
        """The day it is where the case is."""
        return self.clock.today(self.zone)

    @property
    def date_order(self) -> DateOrder:
        """The order in which dates in numbers are read."""
        return order_for(self.case.country if self.case else "")

    def local(self, stored: str) -> datetime:
        """Return a stored moment in the case's time zone."""
        # Without a zone, ``astimezone`` takes the machine's own, in the summer time of that moment.
        return datetime.fromisoformat(stored).astimezone(self._named_zone)

    def when(self, stored: str, *, exact: bool = True) -> str:
        """Return a stored moment in words: the time if it was today, else the day as well.

        Not ``exact``, the day is enough.
        """
        moment = self.local(stored)
        if moment.date() == self.today:
            return f"{moment:%H:%M}"
        day = PartialDate(moment.year, moment.month, moment.day).words(self.today)
        return f"{day} {moment:%H:%M}" if exact else day

    def about(self, note: Note) -> str:
        """Return in one sentence when, by whom and where a note was written, and until when."""
        head = self.library.head(note.step)
        parts = [f"Written {self.when(note.created_at)} by {clean_line(note.author)}"]
        if head:
            parts.append(f"at the step {clean_line(head.title)}")
        if note.due:
            parts.append(f"due {PartialDate.from_stored(note.due).words(self.today)}")
        if note.done_at:
            parts.append(f"done {self.when(note.done_at)}")
        return ", ".join(parts) + "."

    def read(self, text: str) -> Captured:
        """Return what a typed note is, by the case's day and date order."""
        return read_capture(text, today=self.today, order=self.date_order)

    def steps(self) -> tuple[StepProgress, ...]:
        """Return all steps with their progress in the present case."""
        from tui_app.domain.progress import step_progress  # noqa: PLC0415 - see above

        ticked = notes.ticks(self.store, self.case.uid) if self.case else []
        return step_progress(self.library.heads, ticked)

    def agenda(self, steps: tuple[StepProgress, ...] | None = None) -> list[AgendaItem]:
        """Return what comes next in the present case."""
        if self.case is None:
            return []
        from tui_app.domain.agenda import agenda  # noqa: PLC0415 - see above
        from tui_app.domain.finding_agenda import finding_items  # noqa: PLC0415 - see above
        from tui_app.store.finding import found  # noqa: PLC0415 - see above

        todos = notes.open_todos(self.store, self.case.uid)
        others = list(finding_items(found(self.store, self.case.uid), self.today))
        if (prepared := self._prepared()) is not None:
            from tui_app.domain.preparing_agenda import preparing_items  # noqa: PLC0415 - see above

            others += preparing_items(prepared, self.today)
        return agenda(self.case, steps or self.steps(), todos, self.today, others)

    def readiness(self, steps: tuple[StepProgress, ...] | None = None) -> list[ReadinessLine]:
        """Return how ready the present case is."""
        if self.case is None:
            return []
        from tui_app.domain.finding_readiness import finding_lines  # noqa: PLC0415 - see above
        from tui_app.domain.readiness import readiness  # noqa: PLC0415 - see above
        from tui_app.store.entries import count_entries  # noqa: PLC0415 - see above

        questions = count_entries(self.store, "questions", self.case.uid)
        from tui_app.store.finding import found  # noqa: PLC0415 - see above

        others = finding_lines(found(self.store, self.case.uid), self.today)
        if (prepared := self._prepared()) is not None:
            from tui_app.domain.preparing_agenda import preparing_lines  # noqa: PLC0415 - see above

            others = preparing_lines(prepared) + others
        return readiness(self.case, steps or self.steps(), questions, self.today, others)

    def _prepared(self) -> Preparing | None:
        """Return what is known of getting ready, None while nothing is written down."""
        from tui_app.store.preparing import has_any  # noqa: PLC0415 - see above

        if self.case is None or not has_any(self.store, self.case.uid):
            return None
        from tui_app.waiting import prepared  # noqa: PLC0415 - see above

        return prepared(self.store, self.case)

    def blanks(self) -> dict[str, str]:
        """Return what the case knows for the blanks of a script; what is not known is left out."""
        if self.case is None:
            return {}
        case, patient = self.case, self.patient
        name = clean_line(patient.name) if patient else ""
        someone = case.speaker == "someone"
        known = {
            "patient": name,
            "speaker": (case.speaker_name or self.settings.name) if someone else name,
            "condition": case.condition,
            "decision": case.decision,
            "decide_by": self._in_words(case.decide_by),
            "safe_wait": case.safe_wait or self._in_words(case.safe_wait_until),
            "today": PartialDate(self.today.year, self.today.month, self.today.day).words(),
        }
        from tui_app.store.finding import blanks  # noqa: PLC0415 - see above

        filled = {key: clean_line(value) for key, value in known.items() if value.strip()}
        filled |= blanks(self.store, self.case.uid)
        if not someone:
            filled["for_patient"] = ""
        elif name:
            filled["for_patient"] = f", calling for {name}"
        return filled

    def _in_words(self, stored: str) -> str:
        return PartialDate.from_stored(stored).words() if stored else ""

    @property
    def marks(self) -> Marks:
        """The signs of lists, cards and meters."""
        return marks(self.settings.ascii, os.environ)

    def use(self, **changes: Any) -> None:
        """Change settings for this sitting; ``settings.save`` keeps them."""
        self.settings = replace(self.settings, **changes)
        self.store.author = self.settings.author
