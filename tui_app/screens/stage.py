"""A stage: its steps with their state, the card of a step, and the step's workspace."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.containers import Horizontal
from textual.reactive import var
from textual.widget import Widget

from tui_app.bindings import bindings
from tui_app.domain.cards import Card, Script
from tui_app.domain.heads import Stage
from tui_app.domain.marks import Marks
from tui_app.domain.progress import StepProgress, StepState
from tui_app.errors import AppError
from tui_app.messages import GoTo, Told
from tui_app.screens.page import Page
from tui_app.screens.script import ScriptPage
from tui_app.screens.terms import Terms, terms_of_card
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.steps import stepping
from tui_app.steps.section import log_place
from tui_app.text import clean_line
from tui_app.widgets.card_lines import Spot
from tui_app.widgets.card_view import CardView
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.workspaces import registry
from tui_app.workspaces.workspace import Workspace


class StageScreen(Page):
    """Steps on the left and the card on the right from 100 columns; one at a time below."""

    DEFAULT_CSS = """
    StageScreen {
        #stage { height: 1fr; }
        #steps { width: 1fr; height: 100%; }
        #steps, CardView, .workspace { display: none; }
        #steps.-front, CardView.-front, .workspace.-front { display: block; }
        &.-wide #steps { display: block; width: 42; margin-right: 1; }
        &.-wide CardView.-beside { display: block; }
    }
    """
    BINDINGS = bindings("words")

    level: var[str] = var("steps")
    """"steps", "card" or "workspace": what is in front on a narrow screen and has the focus."""

    def __init__(self, session: Session, stage: Stage) -> None:
        """Show one stage of the walk."""
        super().__init__(session)
        self.stage = stage
        self.TAB = stage.value
        self._card: Card | None = None
        self._worked_at = ""
        """The step whose workspace is there, in front or behind its card."""

    @property
    def step(self) -> str:
        """The step whose card or workspace is in front; on the list, the highlighted one."""
        row = self.query_one("#steps", RowList).current
        return row.id if row else ""

    def body(self) -> Iterable[Widget]:
        """Give the steps and the pane for card and workspace."""
        steps, card = RowList(id="steps", lead_width=6), CardView(id="card")
        steps.add_class("-front", update=False)
        card.add_class("-beside", update=False)
        yield Horizontal(steps, card, id="stage")

    def reload(self) -> None:
        """Show the steps anew, and the card or workspace that is open."""
        steps = [one for one in self.session.steps() if one.head.stage is self.stage]
        self.query_one("#steps", RowList).show(
            _step_row(step, self.session.marks) for step in steps
        )
        if self.level != "workspace":
            self._show_card()
        for workspace in self.query(".workspace").results(Widget):
            registry.reload(workspace)
        if self.focused is None:
            self.focus_body()

    def focus_body(self) -> None:
        """Put the focus on what is in front."""
        if self.level == "workspace" and (found := self.query(Workspace)):
            found.first().focus_body()
        elif self.level == "card":
            self.query_one(CardView).focus()
        else:
            self.query_one("#steps", RowList).focus()

    def watch_level(self, level: str) -> None:
        """Bring the steps, the card or the workspace to the front."""
        if self.is_mounted:
            self._bring_to_front(level)
            self.focus_body()
            self.refresh_bindings()

    def _bring_to_front(self, level: str) -> None:
        # On the parts and not around them: of a class that changes, all below is styled anew.
        self.query_one("#steps").set_class(level == "steps", "-front")
        self.query_one(CardView).update_classes(
            {"-front": level == "card", "-beside": level == "steps"}
        )
        for workspace in self.query(".workspace"):
            workspace.set_class(level == "workspace", "-front")

    @on(RowList.OptionHighlighted, "#steps")
    async def _moved(self) -> None:
        await self._leave_workspace()
        self._show_card()

    @on(RowList.OptionSelected, "#steps")
    def _opened(self) -> None:
        self._show_card()
        if self.level == "card":
            self.focus_body()
        self.level = "card"

    def on_resize(self) -> None:
        """What has the focus may have no place any more on a narrower screen."""
        super().on_resize()
        self.call_after_refresh(self._keep_focus)

    def _keep_focus(self) -> None:
        if (
            self.is_current
            and not self.capture_is_open
            and (self.focused is None or not self.focused.is_on_screen)
        ):
            self.focus_body()

    async def open_step(self, step: str, task: str = "") -> None:
        """Show the card of a step of this stage, with the task of this key highlighted."""
        await self.query(".workspace").remove()
        self.query_one("#steps", RowList).highlight(step)
        self._show_card()
        self.level = "card"
        if task:
            self.query_one(CardView).aim(task)

    def _show_card(self) -> None:
        if not self.step:
            return
        if self._card is None or self._card.head.id != self.step:
            try:
                self._card = self.session.library.card(self.step)
            except AppError as error:
                self.tell(error.sentence, calm=False)
                return
        shown = stepping.shown_of(self.session, self._card)
        self.query_one(CardView).show(stepping.at_home(self.session, self._card), shown)

    @on(CardView.Chosen)
    async def _chosen(self, event: CardView.Chosen) -> None:
        spot = event.spot
        if spot.kind == "task" and event.how == "open":
            await self._open_task()
        elif spot.kind == "task":
            self._tick(spot)
        elif event.how == "copy":
            self.copy(spot.text)
        elif event.how == "add":
            self.post_message(GoTo(log_place(self.step, spot.key)))
        elif spot.kind == "workspace":
            await self.open_workspace()
        elif spot.kind == "script":
            self._show_script(spot)
        elif spot.kind == "address":
            self.app.push_screen(
                Words(self.session, spot.text, spot.key, "Type or copy it into a browser.")
            )
        elif spot.kind == "question":
            self._add_question(spot)

    async def _open_task(self) -> None:
        """Go to where the work of the step is done: what is opened is not yet done."""
        if self._card is not None and self._card.head.workspace:
            await self.open_workspace()
        else:
            self.tell("space ticks this when it is done.")

    def _tick(self, spot: Spot) -> None:
        step = self.step
        self.save(lambda: stepping.toggle_task(self.session, step, spot.key, spot.text))

    def _add_question(self, spot: Spot) -> None:
        step = self.step
        if self._card and spot.key in stepping.shown_of(self.session, self._card).asked:
            self.post_message(Told("This question is in your list already."))
            return
        self.save(
            lambda: stepping.add_question(self.session, step, spot.key, spot.text),
            "Question added to your list; u takes it back.",
        )

    def _show_script(self, spot: Spot) -> None:
        if self._card is None:
            return
        shown = stepping.shown_of(self.session, self._card)
        script = next(
            block
            for block in self._card.blocks
            if isinstance(block, Script) and block.kind == spot.key
        )
        self.app.push_screen(ScriptPage(self.session, self.step, script, shown))

    def action_words(self) -> None:
        """Explain the words of the card, those of the highlighted spot first."""
        if self._card is None:
            return
        spot = self.query_one(CardView).current
        try:
            parts = terms_of_card(self.session.glossary, self._card, spot.text if spot else "")
        except AppError as error:
            self.tell(error.sentence, calm=False)
            return
        if not parts:
            self.tell("No word of this card is in the glossary. Through / you can look for others.")
            return
        title = f"WORDS IN THIS CARD · {self._card.head.title}"
        self.app.push_screen(Terms(self.session, title, parts))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to explain words where a card is being read."""
        return self.level == "card" if action == "words" else True

    async def open_workspace(self) -> None:
        """Open what the step's card names as its workspace."""
        if self._card is None:
            return
        place = registry.place(self._card.head.workspace, self.step)
        if place is not None:
            self.post_message(GoTo(place))
            return
        if self.session.case is None:
            self.save(self.session.ensure_case)
        if self._worked_at != self.step or not self.query(Workspace):
            await self.query(Workspace).remove()
            workspace = registry.build(self._card.head.workspace, self.session)
            workspace.add_class("-front", update=False)
            await self.query_one("#stage").mount(workspace)
            self._worked_at = self.step
        self.level = "workspace"

    async def _leave_workspace(self) -> None:
        if self.level != "workspace" or not self._card or self._card.head.id == self.step:
            return
        await self.query(".workspace").remove()
        self.level = "steps"

    async def action_back(self) -> None:
        """From the workspace to the card, from the card to the steps, from there to Overview."""
        if self.level == "workspace":
            await self.query(".workspace").remove()
            self.level = "card"
            self._show_card()
        elif self.level == "card":
            self.level = "steps"
        else:
            await self.run_action("app.go('overview')")


def _step_row(step: StepProgress, marks: Marks) -> Row:
    tone = {"done": "success", "begun": "accent"}.get(step.state.value, "")
    words = step.state.value
    if step.state is StepState.BEGUN:
        words = f"{step.done} of {step.total} done"
    signs = {StepState.DONE: marks.done, StepState.BEGUN: marks.begun}
    lead = f"{signs.get(step.state, marks.to_come)} {step.head.order}"
    return Row(step.head.id, clean_line(step.head.title), lead, words, tone)
