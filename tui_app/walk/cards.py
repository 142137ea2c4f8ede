"""The steps of a stage, and a step card read section by section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from tui_app import stepping
from tui_app.domain.cards import Block, Card, Heading, Question, Script, TaskBlock
from tui_app.domain.heads import Stage
from tui_app.domain.progress import StepProgress, StepState
from tui_app.domain.scripts import fill
from tui_app.domain.shown import Shown
from tui_app.text import clean_line, plural
from tui_app.walk import workspaces
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker

_SAID = {"say": "Words to say", "send": "Words to send"}


class StagePage(Page):
    """The steps of one stage with their state."""

    help = "A number opens the card of that step."

    def __init__(self, walker: Walker, stage: Stage) -> None:
        """List the steps of ``stage``."""
        self._walker = walker
        self._stage = stage
        self.title = stage.label

    def _steps(self) -> list[StepProgress]:
        return [one for one in self._walker.session.steps() if one.head.stage is self._stage]

    def tell(self) -> None:
        """Say how many steps there are."""
        steps = self._steps()
        done = sum(step.state is StepState.DONE for step in steps)
        self._walker.say(f"{self._stage.label}: {plural(len(steps), 'step')}, {done} done.")

    def options(self) -> Sequence[Option]:
        """Offer the steps."""
        return [
            Option(f"{clean_line(step.head.title)}, {state_words(step)}",
                   partial(open_card, self._walker, step.head.id))
            for step in self._steps()
        ]  # fmt: skip


def state_words(step: StepProgress) -> str:
    """Return how far a step has come, as it is said."""
    if step.state is StepState.BEGUN:
        return f"{step.done} of {plural(step.total, 'task')} done"
    return step.state.value


def open_card(walker: Walker, uid: str) -> None:
    """Open the card of a step; behind a # may stand the key of one of its tasks."""
    walker.visit(CardPage(walker, uid.partition("#")[0]))


@dataclass(frozen=True)
class Section:
    """A part of a card under one heading."""

    title: str
    blocks: tuple[Block, ...]


def sections(card: Card) -> list[Section]:
    """Return a card in its sections; the first is what stands before any heading."""
    parts: list[tuple[str, list[Block]]] = [("", [])]
    for block in card.blocks:
        if isinstance(block, Heading):
            parts.append((clean_line(block.text), []))
        else:
            parts[-1][1].append(block)
    return [Section(title, tuple(blocks)) for title, blocks in parts]


class CardPage(Page):
    """What a card has: its sections, the work of the step, its notes, its sources."""

    help = "Enter reads on, section by section; a number reads that section."

    def __init__(self, walker: Walker, step: str) -> None:
        """Open the card of ``step``."""
        self._walker = walker
        self._card = walker.session.library.card(step)
        self.step = step
        self.title = clean_line(self._card.head.title)
        self._told = False

    def tell(self) -> None:
        """Say what the step is about."""
        head = self._card.head
        minutes = f", about {plural(head.minutes, 'minute')}" if head.minutes else ""
        steps = [one for one in self._walker.session.steps() if one.head.id == self.step]
        state = f", {state_words(steps[0])}" if steps else ""
        self._walker.say(f"{self.title}. {head.stage.label}{minutes}{state}.")
        if not self._told:
            self._told = True
            for block in sections(self._card)[0].blocks:
                self._walker.say(block_words(block, Shown()))
            self._walker.say("Enter reads on. This card has:")

    def options(self) -> Sequence[Option]:
        """Offer the sections and the work."""
        shown = stepping.shown_of(self._walker.session, self._card)
        parts = sections(self._card)[1:]
        work = partial(workspaces.open_workspace, self._walker, self._card.head)
        return [
            *(Option(_contents(part, shown), partial(self._read, at))
              for at, part in enumerate(parts)),
            Option("Where this comes from", self._sources),
            Option(shown.workspace, work, "w"),
        ]  # fmt: skip

    def enter(self) -> bool:
        """Read the first section, and on from there."""
        self._read(0)
        return False

    def _read(self, at: int) -> None:
        parts = sections(self._card)[1:]
        while at < len(parts):
            page = SectionPage(self._walker, self._card, parts, at)
            self._walker.visit(page)
            if page.read_next < 0:
                return
            at = page.read_next
        self._sources()

    def _sources(self) -> None:
        head = self._card.head
        self._walker.say("\n".join(["Where this comes from:", *head.sources]))
        if head.reviewed:
            self._walker.say(f"Card last read over on {head.reviewed}.")


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
        """Offer the tasks and questions of the section, and the work of the step."""
        shown = self._shown()
        found = []
        for block in self._section.blocks:
            if isinstance(block, TaskBlock):
                found.append(Option(block_words(block, shown), partial(self._tick, block)))
            elif isinstance(block, Question):
                found.append(Option(block_words(block, shown), partial(self._add, block)))
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


def _contents(section: Section, shown: Shown) -> str:
    tasks = [block.task.key for block in section.blocks if isinstance(block, TaskBlock)]
    questions = sum(isinstance(block, Question) for block in section.blocks)
    words = [section.title]
    if tasks:
        done = sum(key in shown.ticks for key in tasks)
        words.append(f"{plural(len(tasks), 'task')}, {done} done")
    if questions:
        words.append(plural(questions, "question"))
    return ": ".join(words)


def question_words(block: Question, shown: Shown) -> str:
    """Return a question with its blanks filled, as it is added to one's own."""
    return clean_line(fill(block.text, shown.blanks).plain)


def block_words(block: Block, shown: Shown) -> str:
    """Return a block as it is said."""
    if isinstance(block, TaskBlock):
        ticked = shown.ticks.get(block.task.key, "")
        return clean_line(block.task.text) + (f" (done {clean_line(ticked)})" if ticked else "")
    if isinstance(block, Question):
        words = question_words(block, shown)
        return words + (" (in your list)" if block.key in shown.asked else "")
    if isinstance(block, Script):
        filled = shown.filled(block)
        words = "".join(f"[blank: {text}]" if blank else text for text, blank in filled.parts)
        hint = " A blank is yours to fill in." if filled.blanks else ""
        return f"{_SAID.get(block.kind, 'Words')}.{hint}\n\n{words}\n"
    return clean_line(block.text if isinstance(block, Heading) else block.plain)
