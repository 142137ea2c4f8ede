"""The app: four modes, the global keys, and what every screen needs from one place."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Any

from textual import on
from textual.events import Paste

from tui_app.beginning import due
from tui_app.bindings import bindings
from tui_app.commands import BY_ID
from tui_app.domain.agenda import Place
from tui_app.domain.heads import Stage
from tui_app.errors import AppError, FileLockedError
from tui_app.messages import Changed, GoTo, Told
from tui_app.preferring import Preferring, settings_problem
from tui_app.resting import Resting
from tui_app.screens.overview import Overview
from tui_app.screens.page import Page
from tui_app.session import Session
from tui_app.terminal.calm import CalmApp
from tui_app.terminal.cursor import CursorApp
from tui_app.terminal.late import LateTail
from tui_app.terminal.leaving import LeavingApp
from tui_app.terminal.ordered import OrderedApp
from tui_app.terminal.sized import SizedApp
from tui_app.text import ended
from tui_app.watching import Watching, opening_words
from tui_app.widgets.text_field import TextField


class SecondOpinionApp(
    Watching, Resting, Preferring, OrderedApp, SizedApp, LeavingApp, CursorApp, CalmApp
):
    """One session on a screen."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    DEFAULT_MODE = "overview"
    HORIZONTAL_BREAKPOINTS = [(0, "-small"), (60, "-middle"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-normal"), (30, "-tall")]
    BINDINGS = bindings(
        "overview", "before", "during", "after", "note", "find", "keys", "undo", "notes", "quit",
        "redraw", "interrupt", "hide",
    )  # fmt: skip

    def __init__(self, session: Session, *, demo: bool = False, first_run: bool = False) -> None:
        """Show ``session``; ``demo`` says that its file is thrown away at the end.

        ``first_run`` asks for the introduction, which is shown only when it is due.
        """
        # Without colours Textual must be told at once to leave the terminal's own alone, or it
        # turns them into black on black.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self.session = session
        self.demo = session.throw_away = demo
        self.first_run = first_run and due(session)
        self.keep_example = self.wants_example = False
        self.lost_protections: list[str] = []
        self.about_to_leave: Callable[[], None] = lambda: None
        self.animation_level = "none"
        self.begin_with_settings()
        self.add_mode("overview", partial(Overview, session))
        for stage in Stage:
            self.add_mode(stage.value, partial(self._stage, stage))

    def _stage(self, stage: Stage) -> Page:
        from tui_app.screens.stage import StageScreen

        return StageScreen(self.session, stage)

    @property
    def crashed(self) -> bool:
        """Whether a fault of the program ended it."""
        return self._crash_told

    @property
    def page(self) -> Page | None:
        """The page in front."""
        screen = self.screen if self.screen_stack else None
        return screen if isinstance(screen, Page) else None

    def on_mount(self) -> None:
        """Begin to look after other sessions and what waits to be written."""
        self.session.refused = lambda error: self.say(error.sentence, calm=False)
        self.watch_over(self.session)
        self.rest_when_idle()
        self.call_after_refresh(self._after_first_frame)

    def _after_first_frame(self) -> None:
        sentence, calm = opening_words(self.session, self.lost_protections)
        if problem := "" if sentence else settings_problem():
            sentence, calm = problem, False
        if sentence:
            self.say(sentence, calm=calm)
        if self.first_run:
            self.action_place("first-run")
        elif self.session.unsaved_drafts():
            self.action_place("drafts")
        self.look_after_file()
        self.tidy_when_idle()

    def refresh_case(self) -> None:
        """Read the case again and show it on the page in front."""
        try:
            self.session.reload()
            self.seen_all()
            if self.page is not None:
                self.page.refresh_all()
        except FileLockedError:
            # On a network disk nobody can read at the moment when another session writes.
            self.look_again()
            if self.page is not None:
                self.page.show_bars()

    def say(self, sentence: str, *, calm: bool = True) -> None:
        """Say a sentence on the page in front."""
        if self.page is not None and self.page.is_mounted:
            self.page.tell(sentence, calm=calm)

    @on(Changed)
    def _changed(self, event: Changed) -> None:
        if event.shown:
            self.seen_all()
        else:
            self.refresh_case()
        saver = self.session.saver
        if event.words or not event.shown:
            self.say(saver.sentence or event.words, calm=not saver.sentence)

    @on(Told)
    def _told(self, event: Told) -> None:
        self.say(event.sentence, calm=event.calm)

    @on(GoTo)
    async def _go_to(self, event: GoTo) -> None:
        await self.navigator.go(event.place)

    @property
    def navigator(self) -> Any:
        """What leads to places; imported when the first place is opened."""
        from tui_app.places.navigation import Navigator

        return Navigator(self)

    def on_paste(self, event: Paste) -> None:
        """What is pasted where no text is being typed becomes a note in the making."""
        if self.page is not None and not isinstance(self.focused, TextField) and event.text.strip():
            self.page.open_capture(self.session.noting.text + event.text)

    def on_late_tail(self, _: LateTail) -> None:
        """An escape that was no key has closed the line: open it again."""
        if self.page is not None and self.page.just_left:
            self.page.open_capture()

    async def action_go(self, mode: str) -> None:
        """Show one of the four main screens as it was left, without what lay over it."""
        await self.switch_mode(mode)
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    def action_note(self) -> None:
        """Open the capture line on the page in front."""
        if self.page is not None:
            self.page.open_capture()

    def action_find(self) -> None:
        """Open the find box."""
        from tui_app.screens.find import Find

        if not isinstance(self.screen, Find):
            hidden = set() if self.demo else {"keep-example"}
            if self.session.case is None:
                hidden |= {"edit-case", "edit-patient", "export", "history"}
            self.push_screen(Find(self.session, frozenset(BY_ID) - hidden))

    def action_keys(self) -> None:
        """Show the keys of the page in front."""
        from tui_app.screens.keys import Keys

        if not isinstance(self.screen, Keys):
            active = self.screen.active_bindings.values()
            self.push_screen(Keys(self.session, frozenset(one.binding.id or "" for one in active)))

    def action_place(self, kind: str, uid: str = "") -> None:
        """Open a place by its kind, such as all notes or the list of cases."""
        self.post_message(GoTo(Place(kind, uid)))

    def action_undo(self) -> None:
        """Take back the last change."""
        self._reverse("Took back", self.session.store.undo, " / redo does it again.")

    def action_redo(self) -> None:
        """Do again what undo took back."""
        self._reverse("Did again", self.session.store.redo)

    def _reverse(self, verb: str, act: Any, next_words: str = "") -> None:
        done: list[Any] = []
        try:
            self.session.save(lambda: done.append(act()))
        except AppError as error:
            self.say(error.sentence)
            return
        words = f"{verb}: {ended(done[0].label)}{next_words}" if done else ""
        self.post_message(Changed(words))

    def action_redraw(self) -> None:
        """Draw everything again."""
        self.refresh(layout=True)
        self.screen.refresh(layout=True)

    def action_interrupt(self) -> None:
        """Say how to leave."""
        typing = isinstance(self.focused, TextField)
        self.say(f"{'esc leaves the text, then ' * typing}q quits; nothing is lost.")

    def action_keep_example(self) -> None:
        """Keep the worked example when the app ends."""
        self.keep_example = True
        self.say("The example is copied into your own file when you quit.")

    def leave(self) -> None:
        """End the app."""
        self.session.drafts.forget_emptied()
        self.about_to_leave()
        self.exit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer nothing that the page in front has no use for."""
        return self.page is None or action not in self.page.IDLE

    async def action_leave(self) -> None:
        """Quit; ask only if something is not saved, or if an example might be kept."""
        from tui_app.screens.leave import leaving

        question = leaving(self)
        if question is None:
            self.leave()
        elif not isinstance(self.screen, type(question)):
            self.push_screen(question)
