"""What this is and is not, and where the person is: the first run, in the walk."""

from __future__ import annotations

from dataclasses import replace

from tui_app import beginning, settings
from tui_app.content.places import shipped_data
from tui_app.content.safety import safety_lines
from tui_app.errors import AppError
from tui_app.paths import config_folder
from tui_app.walk.forms import fill
from tui_app.walk.walker import Walker


def tell_about(walker: Walker) -> None:
    """Say what this is, what it is not, and when not to wait."""
    walker.say(beginning.WHAT)
    by_label = {line.label: line for line in safety_lines(shipped_data())}
    for label in beginning.FIRST_LINES:
        if label in by_label:
            walker.say(f"{label}. {by_label[label].text}")


def ask_where(walker: Walker) -> None:
    """Ask where the person is and whose case it is; the first case begins with the answers."""
    session = walker.session
    given = replace(beginning.answers(session))

    def keep(answered: beginning.Answers) -> None:
        beginning.keep(session, answered)
        session.use(country=answered.country)
        try:
            settings.save(config_folder(), {"country": answered.country})
        except AppError as error:
            walker.say(error.sentence)

    fill(walker, given, "Where you are, and whose case it is", keep, beginning.FORM)
