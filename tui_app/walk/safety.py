"""The words on safety, and the numbers to call."""

from __future__ import annotations

from tui_app.content.safety import safety_lines
from tui_app.walk.walker import Walker


def tell_safety(walker: Walker) -> None:
    """Say the words on safety, then the numbers of a country if one is named."""
    lines = safety_lines()
    for line in lines:
        if line.kind == "line":
            walker.say(f"{line.label}. {line.text}")
    countries = list(dict.fromkeys(line.country for line in lines if line.kind == "number"))
    walker.say(f"Numbers to call are known for: {', '.join(countries)}. 'any' is all others.")
    wanted = walker.talk.ask("Which country, or enter").strip().lower()
    for line in lines:
        if line.kind == "number" and line.country.lower() == wanted:
            checked = " Not checked." if line.status == "weak" else ""
            words = f"{line.label}: {line.number}. {line.text}" if line.number else line.label
            walker.say(f"{words}{checked}")
