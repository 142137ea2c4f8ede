"""One section of a card: read, its tasks ticked, its questions added, its words noted as used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.cards import Card, Question, Script, TaskBlock
from tui_app.domain.shown import Shown
from tui_app.steps import stepping
from tui_app.steps.section import log_place
from tui_app.walk import workspaces
from tui_app.walk.card_words import Section, block_words, question_words
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker


class SectionPage(Page):
    """One section of a card; numbers tick its tasks and add its questions."""

    def __init__(self, walker: Walker, card: Card, parts: Sequence[Section], at: int) -> None:
        """Read the section of ``parts`` at index ``at``."""
        self._walker = walker
        self._card = card
        self._parts = parts
        self._at = at
        self._section = section = parts[at]
        self._tasks = any(isinstance(block, TaskBlock) for block in section.blocks)
        self._questions = any(isinstance(block, Question) for block in section.blocks)
        self.step = card.head.id
        self.title = section.title
        self.read_next = -1
        """Which section is wanted next; -1 goes back to the card."""
        self.help = "Enter reads on."

    def tell(self) -> None:
        """Say the section, and what its numbers do."""
        shown = self._shown()
        self._walker.say(f"{self.title}.")
        for block in self._section.blocks:
            if not isinstance(block, TaskBlock | Question):
                self._walker.say(block_words(block, shown))
        if self._tasks:
            self._walker.say("A number ticks a task, or takes its tick away.")
        if self._questions:
            self._walker.say("A number adds the question to your own.")

    def _shown(self) -> Shown:
        return stepping.shown_of(self._walker.session, self._card)

    def options(self) -> Sequence[Option]:
        """Offer the tasks, questions and words of the section, and the work of the step."""
        shown = self._shown()
        found = []
        for block in self._section.blocks:
            if isinstance(block, TaskBlock):
                found.append(Option(block_words(block, shown), partial(self._tick, block)))
            elif isinstance(block, Question):
                found.append(Option(block_words(block, shown), partial(self._add, block)))
            elif isinstance(block, Script):
                used = partial(self._walker.go, log_place(self.step, block.kind))
                found.append(Option("I used it: write down what came of it", used, "a"))
        if self._tasks:
            work = partial(workspaces.open_workspace, self._walker, self._card.head)
            found.append(Option(shown.workspace, work, "w"))
        return found

    def unlisted(self) -> Sequence[Option]:
        """Where a section lists nothing, the numbers are still those of the card."""
        if self._tasks or self._questions:
            return ()
        work = partial(workspaces.open_workspace, self._walker, self._card.head)
        parts = [Option(part.title, partial(self._go, at)) for at, part in enumerate(self._parts)]
        return [*parts, Option(self._shown().workspace, work, "w")]

    def _go(self, at: int) -> None:
        self.read_next = at
        raise BackError

    def enter(self) -> bool:
        """Go on to the next section."""
        self._go(self._at + 1)
        return False

    def _tick(self, block: TaskBlock) -> None:
        ticked: list[bool] = []
        task, session = block.task, self._walker.session

        def work() -> None:
            ticked.append(stepping.toggle_task(session, self.step, task.key, task.text))

        if self._walker.save(work, "") and ticked:
            self._walker.say(f"{'Ticked' if ticked[-1] else 'No longer ticked'}. Saved.")

    def _add(self, block: Question) -> None:
        shown = self._shown()
        words = question_words(block, shown)
        if block.key in shown.asked:
            self._walker.say("This question is in your list already.")
            return
        self._walker.save(
            lambda: stepping.add_question(self._walker.session, self.step, block.key, words),
            "Question added to your list. Saved. u takes it back.",
        )
