"""What was typed and not saved: in a sitting that was cut, in another one, in a form left here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.errors import AppError
from tui_app.forms import draft_words
from tui_app.messages import Changed, GoTo
from tui_app.noting import PLACE
from tui_app.screens.page import Page
from tui_app.store.drafts import Draft
from tui_app.text import clean, plural, shorten
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList


class LeftBehind(Page):
    """Each draft can be gone on with, kept as a note of its own, or let go."""

    DEFAULT_CSS = """
    LeftBehind {
        #drafts { height: auto; max-height: 8; }
        #whole {
            height: 1fr; padding: 1 1; border-top: solid $primary; scrollbar-size-vertical: 1;
        }
        #words { height: auto; max-width: 84; }
        #hint { height: auto; padding: 0 1; color: $text-muted; }
        #hint:ansi { color: ansi_default; }
        &.-short #drafts { max-height: 3; }
        &.-short #hint { display: none; }
    }
    """
    BINDINGS = bindings("add", "delete")
    HINTS: ClassVar = {"open": "go on", "add": "keep as a note", "delete": "let go"}

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
        drafts = self.session.all_drafts()
        self.query_one("#heading", Static).update(
            Content(f"{plural(len(drafts), 'TEXT', 'TEXTS')} TYPED BUT NOT SAVED")
        )
        self.query_one("#drafts", RowList).show(
            Row(_key(draft), shorten(draft_words(self.session, draft), 300),
                self.session.when(draft.kept_at), self._where(draft))
            for draft in drafts
        )  # fmt: skip
        self._show_words()
        if self.focused is None:
            self.query_one("#drafts", RowList).focus()

    @on(RowList.OptionHighlighted)
    def _show_words(self) -> None:
        draft = self._current()
        self.query_one("#words", Static).update(
            Content(clean(draft_words(self.session, draft)[:20_000]) if draft else "")
        )

    def _where(self, draft: Draft) -> str:
        kind = "note" if draft.place.startswith(PLACE) else "form"
        if draft.session == self.session.drafts.session:
            return f"{kind}, left here"
        return f"{kind}, still open elsewhere" if draft.still_open else f"{kind}, not finished"

    def _current(self) -> Draft | None:
        row = self.query_one("#drafts", RowList).current
        wanted = row.id if row else ""
        drafts = self.session.all_drafts()
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
        return self.session.noting.take_up(draft)

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
        self.session.save_draft_as_note(draft, draft_words(self.session, draft))
        self._after(f"Kept as a note: {shorten(draft.text, 40)}")

    def action_delete(self) -> None:
        """Let the highlighted draft go, after asking: nothing brings it back."""
        draft = self._current()
        if draft is None:
            return
        self.post_message(GoTo(Place("let-go", _key(draft))))

    def let_go(self, key: str) -> None:
        """Forget a draft."""
        for draft in self.session.all_drafts():
            if _key(draft) == key:
                self.session.let_go(draft)
        self._after("Let go.")

    def _after(self, words: str) -> None:
        if self.session.all_drafts():
            self.post_message(Changed(words))
        else:
            self.app.pop_screen()
            self.app.post_message(Changed(words))


def _key(draft: Draft) -> str:
    return f"{draft.session}|{draft.place}"


def find_draft(drafts: Iterable[Draft], key: str) -> Draft | None:
    """Return the draft that a row's id stands for."""
    return next((draft for draft in drafts if _key(draft) == key), None)
