"""What the app does with settings: colours, keys and clipboard follow a change at once."""

from __future__ import annotations

import os
from typing import Any, ClassVar

from textual.theme import Theme

from tui_app import settings, theme
from tui_app.errors import AppError
from tui_app.messages import Changed, Told
from tui_app.paths import config_folder
from tui_app.session import Session
from tui_app.terminal.clipboard import ClipboardApp


class Preferring(ClipboardApp):
    """The part of the app that puts settings into force."""

    session: Session

    _looks: ClassVar[dict[str, Theme]] = {}

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a look by its name. Textual asks for each line it draws, and gathers them all."""
        found = self._looks.get(theme_name) or super().get_theme(theme_name)
        if found is not None:
            self._looks[theme_name] = found
        return found

    def begin_with_settings(self) -> None:
        """Use what the session was opened with."""
        self._own_keys: dict[str, str] = {}
        for look in theme.THEMES:
            self.register_theme(look)
        self._put_into_force()

    def _put_into_force(self) -> None:
        chosen = self.session.settings
        wanted = theme.theme_name(chosen.theme, os.environ)
        if self.theme != wanted:
            self.theme = wanted
        self.clipboard_allowed = chosen.clipboard
        if dict(chosen.keymap) != self._own_keys:
            self._own_keys = dict(chosen.keymap)
            self.set_keymap(self._own_keys)

    def change_settings(self, words: str = "", **changes: Any) -> None:
        """Use changed settings from now on, keep them, and say so with ``words``."""
        self.session.use(**changes)
        self._put_into_force()
        try:
            settings.save(config_folder(), changes)
        except AppError as error:
            self.call_later(self.post_message, Told(error.sentence, calm=False))
        else:
            self.call_later(self.post_message, Changed(words))

    def action_use_theme(self, name: str) -> None:
        """Use a look from now on."""
        self.change_settings(theme=name)


def settings_problem() -> str:
    """Return what is wrong in the settings file in one sentence, "" when nothing is."""
    problems = settings.load(config_folder()).problems
    more = f" 'second-opinion config' names {len(problems) - 1} more." if problems[1:] else ""
    return f"{problems[0]}{more}" if problems else ""
