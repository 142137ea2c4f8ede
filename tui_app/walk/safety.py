"""The words on safety, and the numbers to call."""

from __future__ import annotations

from tui_app.content.places import shipped_data
from tui_app.content.safety import how_known, numbers, safety_lines
from tui_app.walk.walker import Walker


def tell_safety(walker: Walker) -> None:
    """Say the words on safety, then the numbers of the case's country or of another one."""
    data = shipped_data()
    for line in safety_lines(data):
        walker.say(f"{line.label}. {line.text}")
    case = walker.session.case
    country = case.country if case else ""
    if not country:
        country = walker.talk.ask("Numbers for which country").strip()
    for one in numbers(data, country):
        words = f"{one.label}: {one.number}." if one.number else f"{one.label}."
        walker.say(" ".join(part for part in (words, one.text, how_known(one)) if part))
