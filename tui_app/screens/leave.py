"""What is asked before quitting, if anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_app.screens.confirm import Confirm
from tui_app.text import plural

if TYPE_CHECKING:
    from tui_app.app import SecondOpinionApp


def leaving(app: SecondOpinionApp) -> Confirm | None:
    """Return the question to ask before the app ends, None when there is nothing to ask."""
    session = app.session
    if session.saver.waiting:
        count = plural(session.saver.waiting, "change")
        return Confirm(
            session,
            f"{count} could not be written yet. {session.saver.sentence} If you quit now, notes "
            "and forms whose draft could be kept are offered again at the next start; ticks are "
            "not, nor is what there was no room to keep.",
            [("Stay, and try again", lambda: None), ("Quit", app.leave)],
        )
    if not app.demo and session.drafts.own():
        return Confirm(
            session,
            "What you typed last is kept as a draft, but not saved yet. If you quit now, it is "
            "offered again at the next start.",
            [("Go back to it", lambda: None), ("Quit", app.leave)],
        )
    if app.demo and not app.keep_example:

        def keep() -> None:
            app.keep_example = True
            app.leave()

        return Confirm(
            session,
            "This was the worked example. Keep it, or throw it away?",
            [
                ("Go back to it", lambda: None),
                ("Keep it as my own case", keep),
                ("Throw it away", app.leave),
            ],
        )
    return None
