"""What was typed and not saved: in a sitting that was cut, or that is still open elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.entry import described_fields
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.errors import AppError
from tui_app.messages import Changed, GoTo
from tui_app.noting import PLACE
from tui_app.screens.page import Page
from tui_app.store.drafts import Draft
from tui_app.store.identity import new_uid
from tui_app.store.notes import capture_note
from tui_app.text import clean, plural, shorten
from tui_app.widgets.rows import Row, RowList

_ENTITIES = {entity.TABLE: entity for entity in (Case, Patient, Note, Question)}


class LeftBehind(Page):
    """Each draft can be gone on with, kept as a note of its own, or let go."""

    CSS_PATH = "drafts.tcss"
    BINDINGS = bindings("add", "delete")

    def body(self) -> Iterable[Widget]:
        """Give the list, and the words of the highlighted draft."""
        yield Static("", classes="heading", id="heading", markup=False)
        yield RowList(id="drafts", lead_width=14)
        with VerticalScroll(id="whole", can_focus=False):
            yield Static("", id="words", markup=False)
        yield Static(
            Content(
                "enter goes on writing it, a keeps it as a note, d lets it go, esc decides later"
            ),
            id="hint",
            markup=False,
        )

    def reload(self) -> None:
        """Read the drafts again; with none left, go back."""
        drafts = self.session.unsaved_drafts()
        self.query_one("#heading", Static).update(
            Content(f"{plural(len(drafts), 'TEXT', 'TEXTS')} TYPED BUT NOT SAVED")
        )
        self.query_one("#drafts", RowList).show(
            Row(_key(draft), shorten(in_words(draft), 300), self.session.when(draft.kept_at),
                _where(draft))
            for draft in drafts
        )  # fmt: skip
        self._show_words()
        if self.focused is None:
            self.query_one("#drafts", RowList).focus()

    @on(RowList.OptionHighlighted)
    def _show_words(self) -> None:
        draft = self._current()
        self.query_one("#words", Static).update(
            Content(clean(in_words(draft)[:20_000]) if draft else "")
        )

    def _current(self) -> Draft | None:
        row = self.query_one("#drafts", RowList).current
        wanted = row.id if row else ""
        drafts = self.session.unsaved_drafts()
        return next((draft for draft in drafts if _key(draft) == wanted), None)

    @on(RowList.OptionSelected)
    def _go_on(self) -> None:
        draft = self._current()
        if draft is None:
            return
        is_note = draft.place.startswith(PLACE)
        refused = self._resume_note(draft) if is_note else self._take_over(draft)
        if refused:
            self.tell(refused)
            return
        self.app.pop_screen()
        place = Place("write") if is_note else Place("draft", _key(draft))
        self.app.post_message(GoTo(place))

    def _resume_note(self, draft: Draft) -> str:
        """Go on with a note; return why not, if not."""
        if self.session.noting.unsaved:
            return "Save the note that you are writing first: n, then enter."
        if draft.case_uid:
            self.session.switch(draft.case_uid)
        # A sitting that is still open keeps its own identity for the note, or both would be
        # one note and the later would be refused.
        uid = "" if draft.still_open else draft.entry_uid
        refused = self.session.noting.resume(draft.text, uid, draft.step)
        if not refused:
            self.session.drafts.settle(draft)
        return refused

    def _take_over(self, draft: Draft) -> str:
        """Keep a form's draft in this session too, so that no cut can fall between the two.

        Return why not, if not.
        """
        drafts = self.session.drafts
        own = drafts.get(draft.place)
        if own is not None and own.text.strip() and own.fields != draft.fields:
            return "You have begun this form here as well. Save it first, or press a to keep this."
        try:
            drafts.keep(
                draft.place,
                draft.fields,
                case_uid=draft.case_uid,
                author=draft.author,
                entry_uid=draft.entry_uid,
                base_version=draft.base_version,
                step=draft.step,
            )
        except AppError as error:
            return error.sentence
        return ""

    def action_add(self) -> None:
        """Keep the highlighted draft as a note of its own."""
        draft = self._current()
        if draft is None:
            return
        session = self.session
        uid = new_uid()
        is_note = draft.place.startswith(PLACE)
        captured = session.read(draft.text) if is_note else Captured(NoteKind.NOTE, in_words(draft))

        def work() -> None:
            cases = session.store.cases()
            found = next((case for case in cases if case.uid == draft.case_uid), None)
            case = found or session.ensure_case()[0]
            capture_note(session.store, case.uid, captured, step=draft.step, uid=uid)

        session.save(work, done=lambda: session.drafts.settle(draft))
        self._after(f"Kept as a note: {shorten(draft.text, 40)}")

    def action_delete(self) -> None:
        """Let the highlighted draft go, after asking: nothing brings it back."""
        draft = self._current()
        if draft is None:
            return
        self.post_message(GoTo(Place("let-go", _key(draft))))

    def let_go(self, key: str) -> None:
        """Forget a draft."""
        for draft in self.session.unsaved_drafts():
            if _key(draft) == key:
                self.session.drafts.settle(draft)
        self._after("Let go.")

    def _after(self, words: str) -> None:
        if self.session.unsaved_drafts():
            self.post_message(Changed(words))
        else:
            self.app.pop_screen()
            self.app.post_message(Changed(words))


def in_words(draft: Draft) -> str:
    """Return what was typed as a person reads it: of a form, its fields with their labels."""
    if draft.place.startswith(PLACE):
        return draft.text
    entity = _ENTITIES.get((draft.place + "::").split(":")[1], NewCase)
    specs = {field.name: field.metadata["spec"] for field in described_fields(entity)}
    lines = []
    for name, typed in draft.fields.items():
        spec = specs.get(name)
        if spec is None or not typed:
            continue
        labels = [
            one.label for one in spec.choices if one.value == typed or f'"{one.value}"' in typed
        ]
        lines.append(f"{spec.label}: {', '.join(labels) or typed}")
    return "\n".join(lines)


def _key(draft: Draft) -> str:
    return f"{draft.session}|{draft.place}"


def find_draft(drafts: Iterable[Draft], key: str) -> Draft | None:
    """Return the draft that a row's id stands for."""
    return next((draft for draft in drafts if _key(draft) == key), None)


def _where(draft: Draft) -> str:
    kind = "note" if draft.place.startswith(PLACE) else "form"
    return f"{kind}, still open elsewhere" if draft.still_open else f"{kind}, cut off"
