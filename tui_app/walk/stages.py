"""The steps of a stage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.heads import Stage
from tui_app.domain.progress import StepProgress, StepState
from tui_app.text import clean_line, plural
from tui_app.walk.cards import open_card, state_words
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker


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
