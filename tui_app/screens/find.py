"""Find or do: everything that was written, every step, every command, as you type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress

from textual import on
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from tui_app.commands import COMMANDS, Command
from tui_app.domain.agenda import Place
from tui_app.domain.cases import Case, Patient
from tui_app.domain.dates import PartialDate
from tui_app.domain.directory import Listing, by_name, for_what
from tui_app.domain.entry import Entry
from tui_app.domain.heads import SCRIPT_NAMES
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.domain.terms import Term
from tui_app.errors import AppError
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.store.search import Hit, Hits, find, narrowed
from tui_app.text import clean_line, fold
from tui_app.widgets.find_field import FindField
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_OR_OF = re.compile(r" (?:or|of|in) ")
_MOST = 50
_MOST_TERMS = 12
_MOST_LISTINGS = 12


class Find(Page):
    """One line to type in, and what fits below it. Enter opens or does what is highlighted."""

    DEFAULT_CSS = """
    Find {
        #found { height: 1fr; }
        #nothing { height: 1fr; padding: 0 1; }
    }
    """
    IDLE = frozenset({"find"})

    def __init__(self, session: Session, offered: frozenset[str]) -> None:
        """Offer the commands whose ids are in ``offered``."""
        super().__init__(session)
        self._before: tuple[str, Hits] = "", Hits()
        self._commands = [c for c in COMMANDS if c.found and c.id in offered]

    def body(self) -> Iterable[Widget]:
        """Give the line and the list."""
        yield Static(
            Content("FIND OR DO   type a part of a word; up and down choose, enter opens"),
            classes="heading",
            markup=False,
        )
        yield FindField(single_line=True, id="find")
        yield RowList(id="found", lead_width=14, short_lead=9)
        yield Static("", id="nothing", markup=False)

    def reload(self) -> None:
        """Find again, and type on."""
        self._before = "", Hits()
        self._find()
        if not isinstance(self.focused, FindField) and not self.capture_is_open:
            self.focus_body()

    def focus_body(self) -> None:
        """The line has the focus."""
        self.query_one(FindField).focus()

    @on(FindField.Changed, "#find")
    def _typed(self, event: FindField.Changed) -> None:
        event.stop()
        self._find()
        self.query_one("#found", RowList).highlight_first()

    def _find(self) -> None:
        words = self.query_one(FindField).text
        rows = self.query_one("#found", RowList)
        named, described = self._found_commands(words)
        found = [*named, *self._found_steps(words), *described]
        beginning, holding = self._found_terms(words)
        found += map(_term_row, beginning)
        found += [_hit_row(hit, self.session) for hit in self._hits(words)]
        listings = self.session.directory.listings
        listed = by_name(listings, words) or for_what(listings, words)
        found += map(_listing_row, listed[:_MOST_LISTINGS])
        found += map(_term_row, holding)
        rows.show(found)
        rows.display = bool(found)
        nothing = self.query_one("#nothing", Static)
        nothing.display = not found
        if not found:
            nothing.update(Content(f"Nothing has '{clean_line(words)}' in it. Try fewer letters."))

    def _hits(self, words: str) -> Hits:
        typed, hits = self._before
        if typed and fold(words).startswith(typed) and hits.whole:
            # A letter more only narrows what was found: no need to read all notes again.
            hits = narrowed(hits, words)
        else:
            case = self.session.case
            hits = find(self.session.store, words, case.uid if case else "", limit=_MOST)
        self._before = fold(words).strip(), hits
        return hits

    def _found_commands(self, words: str) -> tuple[list[Row], list[Row]]:
        """Return the commands with the words in their name, and those with them in their tip."""
        parts = fold(words).split()
        by_label = [c for c in self._commands if all(part in fold(c.label) for part in parts)]
        by_tip = [
            c
            for c in self._commands
            if c not in by_label and all(part in fold(f"{c.label} {c.tip}") for part in parts)
        ]
        return list(map(self._command_row, by_label)), list(map(self._command_row, by_tip))

    def _command_row(self, command: Command) -> Row:
        label = command.label[0].upper() + command.label[1:]
        keys = command.shown_in(self.session.settings.keymap)
        return Row(f"command:{command.id}", f"{label} · {command.tip}", "do", keys)

    def _found_steps(self, words: str) -> Iterable[Row]:
        for head, task in self.session.library.find(words):
            if task is None:
                yield Row(f"step:{head.id}", head.title, "step", head.stage.label)
            else:
                yield Row(f"step:{head.id}#{task.key}", task.text, "task", head.title)
        for head, kind in self.session.library.find_scripts(words):
            name = SCRIPT_NAMES[kind].capitalize()
            yield Row(f"step:{head.id}#@{kind}", f"{name}: {head.title}", kind, head.stage.label)

    def _found_terms(self, words: str) -> tuple[list[Term], list[Term]]:
        """Return the terms to show before what was written, and those to show after it."""
        # Without the glossary everything else is still found; 'Words explained' says what is wrong.
        with suppress(AppError):
            beginning, holding = self.session.glossary.matching(words)
            return beginning[:_MOST_TERMS], holding[:_MOST_TERMS]
        return [], []

    @on(FindField.Move)
    def _move(self, event: FindField.Move) -> None:
        event.stop()
        getattr(self.query_one("#found", RowList), f"action_{event.action}")()

    @on(RowList.Edge)
    def _edge(self, event: RowList.Edge) -> None:
        event.stop()

    @on(FindField.Next)
    @on(RowList.OptionSelected)
    def _chosen(self, event: Message) -> None:
        event.stop()
        row = self.query_one("#found", RowList).current
        if row is None:
            return
        kind, _, uid = row.id.partition(":")
        self.app.pop_screen()
        self.app.post_message(GoTo(Place(kind, uid)))


def _term_row(term: Term) -> Row:
    return Row(f"word:{term.name}", f"{term.name} · {term.explains}", "word")


def _listing_row(listing: Listing) -> Row:
    words = f"{listing.marked_name} · {listing.what_for}"
    return Row(f"listing:{listing.place}", words, listing.kind.label, listing.mostly_where)


def _hit_row(hit: Hit, session: Session) -> Row:
    entry: Entry = hit.entry
    if isinstance(entry, Note):
        return Row(f"note:{entry.uid}", hit.line, entry.note_kind.label.lower(),
                   session.when(entry.created_at))  # fmt: skip
    if isinstance(entry, Question):
        return Row(f"question:{entry.uid}", hit.line, "question", clean_line(entry.doctor))
    if isinstance(entry, Patient):
        return Row("edit-patient:", hit.line, "patient")
    if isinstance(entry, Case):
        return Row("edit-case:", hit.line, "case")
    day = getattr(entry, "day", "")
    when = PartialDate.from_stored(day).words(session.today) if day else ""
    kind = _OR_OF.split(entry.NOUN)[0]
    return Row(f"edit-entry:{entry.TABLE}:{entry.uid}", hit.line, kind, when)
