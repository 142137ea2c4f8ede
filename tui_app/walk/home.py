"""Where the walk begins: what is next, the steps, the notes, the cases."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any, TextIO

from tui_app.domain.agenda import AgendaItem, Place
from tui_app.domain.heads import Stage
from tui_app.domain.notes import NoteFilter
from tui_app.domain.progress import stage_progress
from tui_app.session import Session
from tui_app.store.entries import count_entries
from tui_app.store.notes import count_notes
from tui_app.text import clean_line, plural, shorten
from tui_app.walk.menu import HomeError, Option, Page
from tui_app.walk.talk import LeaveError, Talk
from tui_app.walk.walker import Walker

_FIRST = (
    "This keeps your steps in order; it is not medical advice. If something gets worse fast, do "
    "not wait for a second opinion: get emergency care."
)


def walk(session: Session, lines: TextIO, out: TextIO) -> int:
    """Walk through the cases of ``session`` in questions and answers; return the exit code."""
    walker = Walker(session, Talk(lines, out))
    walker.ways = _ways(walker)
    walker.write = partial(_do, "writing", "write", walker)
    try:
        walker.say(
            "Second Opinion, line by line. ? says what can be typed, q leaves; all is saved as "
            "you go."
        )
        if aside := session.moved_aside_words:
            walker.say(aside)
        with suppress(HomeError):
            if session.has_drafts():
                _do("drafts", "offer_drafts", walker)
        home, tell = Home(walker), True
        while True:
            with suppress(HomeError):
                walker.visit(home, tell=tell)
            tell = False
            walker.say("You are at the beginning. Enter says what there is, q leaves.")
    except LeaveError:
        return walker.farewell()


def _do(module: str, name: str, *arguments: Any) -> object:
    """Call a function of this package; what nobody asks for is never imported."""
    return getattr(import_module(f"tui_app.walk.{module}"), name)(*arguments)


def _ways(walker: Walker) -> dict[str, Any]:
    def visit(module: str, page: str, *arguments: Any) -> None:
        walker.visit(_do(module, page, walker, *arguments))  # type: ignore[arg-type]

    return {
        "step": lambda uid: _do("cards", "open_card", walker, uid),
        "stage": lambda uid: visit("stages", "StagePage", Stage(uid)),
        "note": lambda uid: _do("note", "open_note", walker, uid),
        "notes": lambda step: visit("notes", "NotesPage", NoteFilter(step=step)),
        "questions": lambda _: _do("questions", "open_questions", walker),
        "question": lambda uid: visit("questions", "QuestionPage", uid),
        "edit-question": lambda uid: _do("questions", "change_question", walker, uid),
        "bank": lambda _: visit("bank", "BankPage"),
        "find": lambda words: _do("find", "open_find", walker, words),
        "new-case": lambda _: _do("cases", "new_case", walker),
        "cases": lambda _: visit("cases", "CasesPage"),
        "edit-case": lambda _: _do("cases", "edit_case", walker),
        "edit-patient": lambda _: _do("cases", "edit_patient", walker),
        "directory": lambda step: _do("directory", "open_directory", walker, step),
        "listing": lambda place: _do("directory", "open_listing", walker, place),
        "new-entry": lambda uid: _do("avenue", "new_entry", walker, uid),
        "new-answer": lambda uid: _do("avenue", "new_answer", walker, uid),
        "insurer-fact": lambda uid: _do("avenue", "say_fact", walker, uid),
        "edit-entry": lambda uid: _do("avenue", "open_entry", walker, uid),
        "side-by-side": lambda table: visit("side_by_side", "SideBySidePage", table),
        "work": lambda step: _do("preparing", "open_work", walker, step),
        "step-record": lambda uid: _do("preparing", "step_record", walker, uid),
        "letter": lambda place: _do("preparing", "open_letter", walker, place),
        "rule": lambda rule_id: _do("preparing", "say_rule", walker, rule_id),
        "paste-timeline": lambda _: _do("preparing", "paste", walker),
        "severity": lambda _: _do("preparing", "say_severity", walker),
        "edit-note": lambda uid: _do("note", "change_note", walker, uid),
        "history": lambda _: visit("history", "HistoryPage"),
        "export": lambda what: _do("export", "export", walker, what),
        "document": lambda what: _do("export", "say_paper", walker, what),
        "settings": lambda _: _do("settings", "open_settings", walker),
        "agenda": lambda _: walker.visit(AgendaPage(walker)),
        "glossary": lambda _: visit("words", "WordsPage"),
        "word": lambda name: _do("words", "say_word", walker, name),
        "about": lambda _: _do("first_run", "tell_about", walker),
        "where": lambda _: _do("first_run", "ask_where", walker),
        "safety": lambda _: _do("safety", "tell_safety", walker),
        "drafts": lambda _: _do("drafts", "offer_all_drafts", walker),
    }


class Home(Page):
    """The first place; going back from everywhere leads here."""

    title = "Home"

    def __init__(self, walker: Walker) -> None:
        """Begin."""
        self._walker = walker

    def tell(self) -> None:
        """Say whose case this is and what comes first."""
        session = self._walker.session
        case = session.case
        if case is None:
            self._walker.say(
                f"There is no case in this file yet. {_FIRST} Start a case with 1, or type n and "
                "write down what is on your mind."
            )
            return
        condition = f", {clean_line(case.condition)}" if case.condition else ""
        self._walker.say(f"Case: {clean_line(case.title)}{condition}.")
        items = session.agenda()
        if items:
            self._walker.say(f"Next: {item_words(items[0])}.")

    def options(self) -> Sequence[Option]:
        """Offer every part of the walk; with a case, 1 to 4 are the app's four keys."""
        walker, session = self._walker, self._walker.session
        case = session.case

        def way(label: str, kind: str, uid: str = "") -> Option:
            return Option(label, partial(walker.go, Place(kind, uid)))

        steps = session.steps()
        stages = []
        for stage in Stage:
            done, total = stage_progress(steps, stage)
            label = f"{stage.label}: {done} of {plural(total, 'task')} done"
            stages.append(way(label, "stage", stage.value))
        words = [
            way("Words explained", "glossary"),
            way("Words on safety, and numbers to call", "safety"),
        ]
        if case is None:
            return [
                way("Start a case", "new-case"),
                *stages,
                way("What this is, and what it is not", "about"),
                way("Where you are, and whose case it will be", "where"),
                way("Cases", "cases"),
                way("Settings", "settings"),
                *words,
            ]
        count = count_notes(session.store, case.uid)
        return [
            way("What is next, and how ready you are", "agenda"),
            *stages,
            way(f"Notes: {count}", "notes"),
            way(f"Questions: {count_entries(session.store, 'questions', case.uid)}", "questions"),
            way("Find something", "find"),
            way("This case", "edit-case"),
            way("The patient", "edit-patient"),
            way("Cases: switch, start another, archive or delete", "cases"),
            way("History: what was changed, when and by whom", "history"),
            way("Export: write the case or the questions to a file", "export"),
            way("Settings", "settings"),
            *words,
            *([way("Text that was not saved", "drafts")] if session.has_drafts() else []),
        ]


class AgendaPage(Page):
    """What comes next, and how ready the person is."""

    title = "Next"
    help = "A number goes to where it is done."

    def __init__(self, walker: Walker) -> None:
        """List what is next in the present case."""
        self._walker = walker

    def tell(self) -> None:
        """Say how ready the person is, then how much is next."""
        session = self._walker.session
        steps = session.steps()
        lines = [
            f"{clean_line(line.label)}: {_counted(clean_line(line.value), line.share)}"
            for line in session.readiness(steps)
        ]
        self._walker.say("\n".join(["How ready you are.", *lines]))
        count = len(session.agenda(steps))
        self._walker.say(f"What is next: {plural(count, 'thing')}." if count
                         else "Nothing is waiting.")  # fmt: skip

    def options(self) -> Sequence[Option]:
        """Offer what is next."""
        return [
            Option(item_words(item), partial(self._walker.go, item.place))
            for item in self._walker.session.agenda()
        ]


def _counted(value: str, share: tuple[int, int] | None) -> str:
    return f"{share[0]} of {plural(share[1], 'task')} done" if share else value


def item_words(item: AgendaItem) -> str:
    """Return a thing to do as it is said, its day in whole words."""
    when = f"{item.when_said}: " if item.days is not None else ""
    return f"{when}{shorten(item.text, 200)} ({clean_line(item.label)})"
