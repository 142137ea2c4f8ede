"""The settings, field by field."""

from __future__ import annotations

from collections.abc import Callable

from tui_app import settings
from tui_app.errors import AppError
from tui_app.paths import config_folder
from tui_app.settings_page import SettingsPage, page_faults
from tui_app.walk.fields import FieldsPage, Sheet
from tui_app.walk.walker import Walker


def open_settings(walker: Walker) -> None:
    """Change the settings; they count for the full screen as well."""

    def kept() -> settings.Settings:
        return settings.load(config_folder()).settings

    def write(page: SettingsPage, done: Callable[[], None]) -> None:
        changes = page.changes(kept())
        walker.session.use(**changes)
        try:
            settings.save(config_folder(), changes)
        except AppError as error:
            walker.say(error.sentence)
        else:
            walker.say("Saved. It is used from now on.")
        done()

    sheet = Sheet(lambda: SettingsPage.of(kept()), write, place="form:settings:", check=page_faults)
    walker.visit(FieldsPage(walker, sheet, "Settings"))
