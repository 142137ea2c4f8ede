"""Step 11: the list of questions in their order, the top three first, for each doctor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.questions import (
    Answered,
    Question,
    QuestionFilter,
    first_to_ask,
)
from tui_app.messages import GoTo
from tui_app.session import Session
from tui_app.store import questions
from tui_app.text import clean_line, shorten
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole
from tui_app.workspaces.workspace import Workspace

_SIGNS = {
    Answered.OPEN: "[ ]",
    Answered.ASKED: "[?]",
    Answered.ANSWERED: "[x]",
    Answered.PARTLY: "[-]",
    Answered.REFUSED: "[/]",
    Answered.LATER: "[>]",
}
_ABOUT = (
    "Most important first: + and - move a question, t puts it on top. "
    "b opens the question bank, a adds one of your own."
)
_AROUND = 6
"""Cells of a row that are not for its words: its sign and the margins."""

_EMPTY = "No questions yet. b opens the question bank, a writes one of your own."
_FILTERED = "No question fits this filter. f changes it."


class QuestionsWorkspace(Workspace):
    """Questions are ranked, marked as asked or answered, copied for somebody else."""

    BINDINGS = bindings(
        "tick", "add", "bank", "top", "earlier", "later", "edit", "delete", "for-another", "filter",
        "copy",
    )  # fmt: skip
    HINTS: ClassVar = {"bank": "bank", "add": "add", "tick": "asked", "open": "edit", "edit": ""}
    DEFAULT_CSS = """
    QuestionsWorkspace {
        height: 1fr; width: 1fr;
        & > #about { padding: 0 1; color: $text-muted; height: auto; margin-bottom: 1; }
        & > #about:ansi { color: ansi_default; }
        & > RowList { height: 1fr; }
    }
    """

    def __init__(self, session: Session) -> None:
        """List all questions of the present case."""
        super().__init__(session)
        self.wanted = QuestionFilter()
        self._listed: list[Question] = []

    def compose(self) -> ComposeResult:
        """Lay out the sentence and the list."""
        yield Static("", id="about", markup=False)
        yield RowList(id="questions", lead_width=3)
        yield Whole(id="whole")

    def reload(self) -> None:
        """Show the questions that are wanted, in their order."""
        case = self.session.case
        if case is None:
            return
        self._listed = questions.list_questions(self.session.store, case.uid, self.wanted)
        self._show_about()
        self.query_one(RowList).show(self._rows())
        self._show_whole()

    def _show_about(self) -> None:
        about, words = self.query_one("#about", Static), self._about()
        about.update(Content(words))
        about.display = bool(words)

    def _about(self) -> str:
        if not self._listed:
            return _EMPTY if self.wanted.is_empty else _FILTERED
        # On a short screen the questions need the lines, and the keys below say the same.
        words = [] if self.screen.has_class("-short") else [_ABOUT]
        if said := self.wanted.said:
            words.append(f"Shown: {', '.join(said)}.")
        return " ".join(words)

    def _rows(self) -> Iterable[Row]:
        top = first_to_ask(self._listed)
        rest = [one for one in self._listed if one not in top]
        groups = (
            ("IF ONLY ONE IS POSSIBLE", top[:1]),
            ("ALSO AMONG THE TOP THREE", top[1:]),
            ("THE REST", [one for one in rest if not one.do_not_tell]),
            ("I DO NOT WANT TO KNOW THIS", [one for one in rest if one.do_not_tell]),
        )
        for heading, group in groups:
            if group:
                yield Row("", heading)
            for question in group:
                yield _row(question)

    @property
    def current(self) -> Question | None:
        """The highlighted question."""
        row = self.query_one(RowList).current
        return next((one for one in self._listed if row and one.uid == row.id), None)

    @on(RowList.OptionHighlighted)
    def _moved(self, event: RowList.OptionHighlighted) -> None:
        event.stop()
        self._show_whole()

    def on_resize(self) -> None:
        """Another size cuts other rows, and has room for the sentence or not."""
        self._show_about()
        self._show_whole()

    def _show_whole(self) -> None:
        question, width = self.current, self.size.width - _AROUND
        room = _row(question).room(width) if question and width > 0 else width
        self.query_one(Whole).show(question.text if question else "", room)

    @on(RowList.OptionSelected)
    def _opened(self, event: RowList.OptionSelected) -> None:
        event.stop()
        self.action_edit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what changes a question only when one is highlighted."""
        return action in ("add", "bank", "filter") or self.current is not None

    def action_add(self) -> None:
        """Write a question of one's own."""
        self.post_message(GoTo(Place("new-question", self.wanted.doctor)))

    def action_bank(self) -> None:
        """Choose from the question bank."""
        self.post_message(GoTo(Place("bank")))

    def action_edit(self) -> None:
        """Change the words, the person, or what became of it."""
        if (question := self.current) is not None:
            self.post_message(GoTo(Place("edit-question", question.uid)))

    def action_for_another(self) -> None:
        """Ask somebody else the same."""
        if (question := self.current) is not None:
            self.post_message(GoTo(Place("question-for", question.uid)))

    def action_filter(self) -> None:
        """Choose which questions are listed."""
        self.post_message(GoTo(Place("filter-questions")))

    def action_tick(self) -> None:
        """Say that it was asked, then answered, then open again."""
        if (question := self.current) is not None:
            store, state = self.session.store, question.answered.next
            self._save(lambda: questions.set_state(store, question, state.value), state.label)

    def action_delete(self) -> None:
        """Take the question off the list."""
        if (question := self.current) is not None:
            words = shorten(question.text, 40)
            self._save(
                lambda: self.session.store.remove(question, f"Deleted question: {words}"),
                f"Deleted: {words}. u brings it back.",
            )

    def action_copy(self) -> None:
        """Copy the words of all questions that are listed."""
        lines = [f"{number}. {one.text}" for number, one in enumerate(self._listed, 1)]
        self.post_message(GoTo(Place("copy", "\n".join(lines))))

    def action_top(self) -> None:
        """Make it the question to ask if only one is possible."""
        self._move(-len(self._listed))

    def action_earlier(self) -> None:
        """Ask it before the one above."""
        self._move(-1)

    def action_later(self) -> None:
        """Ask it after the one below."""
        self._move(1)

    def _move(self, step: int) -> None:
        question = self.current
        if question is None:
            return
        others = [one for one in self._listed if one.uid != question.uid]
        at = max(self._listed.index(question) + step, 0)
        before = others[at] if at < len(others) else None
        self._save(lambda: questions.move_before(self.session.store, question, before), "")

    def _save(self, work: Callable[[], object], words: str) -> None:
        self.save(work, words[:1].upper() + words[1:])


def _row(question: Question) -> Row:
    end = [clean_line(question.doctor), "companion" if question.asked_by == "companion" else ""]
    if question.answered not in (Answered.OPEN, Answered.ASKED, Answered.ANSWERED):
        end.append(question.answered.label)
    tone = "success" if question.answered is Answered.ANSWERED else ""
    words = " · ".join(part for part in end if part)
    return Row(question.uid, shorten(question.text, 300), _SIGNS[question.answered], words, tone)
