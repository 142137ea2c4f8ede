"""A step card: what it has, read section by section."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.progress import StepProgress, StepState
from tui_app.domain.shown import Shown
from tui_app.steps import stepping
from tui_app.text import clean_line, plural
from tui_app.walk import workspaces
from tui_app.walk.card_words import block_words, contents, sections
from tui_app.walk.menu import Option, Page
from tui_app.walk.section import SectionPage
from tui_app.walk.walker import Walker
from tui_app.walk.words import WordsPage


def state_words(step: StepProgress) -> str:
    """Return how far a step has come, as it is said."""
    if step.state is StepState.BEGUN:
        return f"{step.done} of {plural(step.total, 'task')} done"
    return step.state.value


def open_card(walker: Walker, uid: str) -> None:
    """Open the card of a step; behind a # may stand the key of one of its tasks."""
    walker.visit(CardPage(walker, uid.partition("#")[0]))


class CardPage(Page):
    """What a card has: its sections, the work of the step, its notes, its sources."""

    help = "Enter reads on, section by section; a number reads that section."

    def __init__(self, walker: Walker, step: str) -> None:
        """Open the card of ``step``."""
        self._walker = walker
        self._card = stepping.at_home(walker.session, walker.session.library.card(step))
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
            *(Option(contents(part, shown), partial(self._read, at))
              for at, part in enumerate(parts)),
            Option("Where this comes from", self._sources),
            Option("Words explained", self._words, "e"),
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

    def _words(self) -> None:
        found = self._walker.session.glossary.terms_in(self._card.words)
        if found:
            self._walker.visit(WordsPage(self._walker, found, " in this card"))
        else:
            self._walker.say("No word of this card is in the glossary. / and a word looks for it.")

    def _sources(self) -> None:
        head = self._card.head
        self._walker.say("\n".join(["Where this comes from:", *head.sources]))
        if head.reviewed:
            self._walker.say(f"Card last read over on {head.reviewed}.")
