"""What the app looks after by itself: other sessions, waiting changes, the file's soundness."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from textual import work
from textual.app import App

from tui_app.errors import AppError, FileLockedError
from tui_app.session import Session
from tui_app.store.check import check_file

_LOOK_EVERY = 0.4
"""Seconds between looks at whether another session has written; a look costs 5 microseconds."""

_CHECK_AFTER = 1.0
"""Seconds after the first frame before the file is looked over: the first keys come first."""

_RETRY_EVERY = 0.25
"""Seconds between attempts to write what waits."""


class Watching(App[None]):
    """The part of the app that runs on timers and in a thread of its own."""

    _watched: Session
    _day: date
    _seen = 0
    _newest = 0

    def refresh_case(self) -> None:
        """Read the case again and show it."""
        raise NotImplementedError

    def say(self, sentence: str, *, calm: bool = True) -> None:
        """Say a sentence."""
        raise NotImplementedError

    def watch_over(self, session: Session) -> None:
        """Begin."""
        self._watched = session
        self._day = session.today
        self._seen = session.store.data_version()
        self.seen_all()
        self.set_interval(_LOOK_EVERY, self._look)
        self.set_interval(_RETRY_EVERY, self._retry)

    def look_after_file(self) -> None:
        """Do a moment from now, beside the running app, what nobody has to wait for."""
        self.set_timer(_CHECK_AFTER, self.look_ahead)
        self.set_timer(_CHECK_AFTER, self.check_file)

    def seen_all(self) -> None:
        """Remember that everything written until now is shown."""
        self._newest = self._watched.store.newest_change()

    def look_again(self) -> None:
        """Read everything anew at the next look, whether or not something has changed."""
        self._seen = self._newest = -1

    def _look(self) -> None:
        store = self._watched.store
        try:
            version = store.data_version()
            changed = version != self._seen and store.newest_change() != self._newest
        except FileLockedError:
            return
        self._seen = version
        if changed or self._watched.today != self._day:
            self._day = self._watched.today
            self.refresh_case()

    def _retry(self) -> None:
        saver = self._watched.saver
        if saver.waiting and saver.retry():
            self.refresh_case()
            if not saver.waiting:
                self.say("Everything is saved now.")

    @work(thread=True, exit_on_error=False)
    def look_ahead(self) -> None:
        """Read cards and lists beside the running app: what is opened first waits for none."""
        library = self._watched.library
        for head in library.heads:
            with suppress(AppError):
                library.card(head.id)
        _ = self._watched.directory
        import tui_app.places.navigation  # noqa: F401, PLC0415 - every way that a key may open

        # All this stays as well, so it is not looked through when memory is tidied.
        gc.freeze()

    @work(thread=True, exit_on_error=False)
    def check_file(self) -> None:
        """Look the file over beside the running app, and say so if something is wrong with it."""
        try:
            found = check_file(self._watched.store.path)
        except AppError as error:
            found = [error.sentence]
        if found:
            sentence = f"{found[0]} Run 'second-opinion check', and make a copy of the file."
            self.call_from_thread(self.say, sentence, calm=False)


def opening_words(session: Session, lost: Sequence[str]) -> tuple[str, bool]:
    """Return what is said at the start, if anything, and whether it is a calm thing.

    ``lost`` are protections that this installation of Textual does not allow.
    """
    if session.drafts.moved_aside:
        return session.moved_aside_words, False
    if lost:
        return f"In this installation {'; '.join(lost)}.", False
    if session.throw_away:
        return "Try anything: this case is invented. When you quit, you can keep it as yours.", True
    return "", True
