"""The settings as a form, and the keys of a person's own as its last field shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from tui_app.commands import shown_key
from tui_app.domain.entry import Kind, choices, entry_field
from tui_app.keymap import checked
from tui_app.settings import Settings, value_fault
from tui_app.values import dataclass

_MINUTES = ("5", "10", "15", "30", "60")


@dataclass(frozen=True)
class SettingsPage:
    """The settings as the form shows them."""

    theme: str = entry_field(
        "Colours",
        Kind.CHOICE,
        choices=choices(
            ("", "what suits the terminal"),
            ("dark", "light words on a dark ground"),
            ("light", "dark words on a light ground"),
            ("terminal", "the terminal's own sixteen"),
        ),
    )
    name: str = entry_field(
        "Your name", help="Signs what you write. Left empty, it is your login name."
    )
    ascii: str = entry_field(
        "Marks",
        Kind.CHOICE,
        choices=choices(
            ("yes", "plain: [x] --> ==--"),
            ("", "drawn: ✓ → ■■□□"),
        ),
        help="Drawn marks are used where the terminal has them.",
    )
    clipboard: str = entry_field(
        "Copying",
        Kind.CHOICE,
        choices=choices(("yes", "to your terminal's clipboard"), ("", "off: words are shown")),
        help="Other programs on your own computer can read its clipboard.",
    )
    documents: str = entry_field(
        "Folder for exports",
        example="~/Documents",
        help="Left empty, it is the folder in which the program was started.",
    )
    country: str = entry_field(
        "Country of new cases", example="United Kingdom", help="A case can have another one."
    )
    idle_lock: str = entry_field(
        "Hide the screen when idle",
        Kind.CHOICE,
        tier=2,
        choices=choices(("0", "never"), *((m, f"after {m} minutes") for m in _MINUTES)),
        help="Any key shows it again; ctrl+l hides it at once.",
    )
    keymap: str = entry_field(
        "Your own keys",
        Kind.TEXT,
        tier=2,
        example="note = f2",
        help="One command a line. 'second-opinion keys --names' says how each is called. The "
        "sentences of the program go on naming the usual keys.",
    )

    @classmethod
    def of(cls, settings: Settings) -> SettingsPage:
        """Return the page that shows these settings."""
        lines = (
            f"{name} = {', '.join(map(shown_key, keys.split(',')))}"
            for name, keys in settings.keymap.items()
        )
        return cls(
            theme=settings.theme,
            name=settings.name,
            ascii="yes" * settings.ascii,
            clipboard="yes" * settings.clipboard,
            documents=settings.documents,
            country=settings.country,
            idle_lock=str(settings.idle_lock),
            keymap="\n".join(lines),
        )

    def changes(self, before: Settings) -> dict[str, Any]:
        """Return the settings that the page changes."""
        wanted: dict[str, Any] = asdict(self) | {
            "ascii": bool(self.ascii),
            "clipboard": bool(self.clipboard),
            "idle_lock": int(self.idle_lock),
            "keymap": checked(_read_keymap(self.keymap))[0],
        }
        return {key: value for key, value in wanted.items() if value != getattr(before, key)}


def page_faults(page: SettingsPage) -> dict[str, str]:
    """Return by field what cannot be used."""
    faults = {"documents": value_fault("documents", page.documents)}
    broken = [line for line in page.keymap.splitlines() if line.strip() and "=" not in line]
    _, wrong = checked(_read_keymap(page.keymap))
    if broken:
        faults["keymap"] = "Each line is a command, an equals sign and its keys: note = f2."
    elif wrong:
        faults["keymap"] = " ".join(wrong)
    return {name: sentence for name, sentence in faults.items() if sentence}


def _read_keymap(text: str) -> Mapping[str, str]:
    lines = (line.partition("=") for line in text.splitlines() if "=" in line)
    return {name.strip(): keys.strip() for name, _, keys in lines}
