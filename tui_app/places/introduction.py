"""The ways through the first run: which of its three pages comes when, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_app import beginning
from tui_app.messages import Changed
from tui_app.screens.first_run import About, Begin, WhereForm

if TYPE_CHECKING:
    from tui_app.app import SecondOpinionApp


class Introduction:
    """Leads through the first run."""

    def __init__(self, app: SecondOpinionApp) -> None:
        """Lead through this app's screens."""
        self._app = app
        self._session = app.session

    async def open(self, page: str = "") -> None:
        """Show a page, or begin where the first run was left."""
        if page == "example":
            self._app.wants_example = True
            await self._app.action_leave()
        elif page == "look":
            await self.finish()
        else:
            self._show(page or beginning.page(self._session), over=bool(page))

    def _show(self, page: str, *, over: bool) -> None:
        if not over or page == beginning.ABOUT:
            self._app.push_screen(About(self._session))
        if page == beginning.WHERE:
            self.ask()
        elif page == beginning.BEGIN:
            self._app.push_screen(Begin(self._session))

    def ask(self) -> None:
        """Ask where the person is and whose case it is."""
        title = "WHERE YOU ARE, AND WHOSE CASE IT IS   2 of 3"
        given = beginning.answers(self._session)
        form = WhereForm(self._session, given, title, self._answered, place=beginning.FORM)
        self._app.push_screen(form)

    def _answered(self, given: beginning.Answers) -> None:
        beginning.keep(self._session, given)
        if given.country != self._session.settings.country:
            self._app.change_settings(country=given.country)
        self._app.call_later(self._app.push_screen, Begin(self._session))

    @property
    def is_open(self) -> bool:
        """Whether its last page lies below what is in front."""
        return any(isinstance(screen, Begin) for screen in self._app.screen_stack)

    async def finish(self, words: str = "", **settings: str) -> None:
        """End the first run for good, and show the overview with ``words`` on it.

        ``settings`` are used from now on.
        """
        beginning.finish(self._session)
        await self._app.action_go("overview")
        if self._session.settings.first_run_done and not settings:
            self._app.post_message(Changed(words))
        else:
            self._app.change_settings(words, first_run_done=True, **settings)
