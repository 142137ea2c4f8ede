"""What a user has chosen: read from ``config.toml``, written back when it is changed in the app.

What is wrong in the file is named and passed over; the rest of it counts, and writing keeps it.
"""

from __future__ import annotations

import getpass
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import Any

from tui_app.errors import NotSavedError
from tui_app.text import storable
from tui_app.values import dataclass

FILE = "config.toml"
THEMES = ("dark", "light", "terminal")
LONGEST_IDLE = 24 * 60
_KINDS = {str: "text in quotes", bool: "true or false", int: "a whole number"}


@dataclass(frozen=True)
class Settings:
    """The settings in force. ``theme`` is one of THEMES or "" (chosen by the terminal).

    ``name`` signs entries; ``ascii`` draws marks in plain ASCII; ``clipboard`` allows copying;
    ``documents`` is the folder of exports, "" the present one; ``country`` is that of new cases;
    ``idle_lock`` counts minutes, 0 for never; ``keymap`` has keys by command.
    """

    theme: str = ""
    name: str = ""
    ascii: bool = True
    clipboard: bool = True
    documents: str = ""
    country: str = ""
    idle_lock: int = 0
    first_run_done: bool = False
    keymap: Mapping[str, str] = field(default_factory=dict)

    @property
    def author(self) -> str:
        """The name that entries carry: the chosen one, else the login name."""
        return storable(self.name or login_name())

    @property
    def export_folder(self) -> str:
        """The folder that exports are written into when none is named."""
        return self.documents or "."


@dataclass(frozen=True)
class Loaded:
    """What a settings file gave: the settings, which of them it names, and what is wrong in it."""

    settings: Settings
    path: Path
    given: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


def login_name() -> str:
    """Return the login name, or "me" where the machine knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"


def load(folder: Path) -> Loaded:
    """Return the settings in ``folder``, the defaults where there is no file or no sound value."""
    path = folder / FILE
    try:
        read = _read(path)
    except NotSavedError as error:
        return Loaded(Settings(), path, problems=(error.sentence,))
    values: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in read.items():
        fault = key_fault(key) or value_fault(key, value)
        if fault:
            problems.append(fault)
        elif key == "keymap":
            from tui_app.keymap import checked  # noqa: PLC0415 - few have one; a note must be quick

            values[key], faults = checked(value)
            problems += faults
        else:
            values[key] = value
    told = tuple(f"{path}: {problem}" for problem in problems)
    return Loaded(replace(Settings(), **values), path, frozenset(values), told)


def key_fault(key: str) -> str:
    """Return why there is no setting of this name, "" when there is."""
    known = asdict(Settings())
    return "" if key in known else f"'{key}' is not known. Known: {', '.join(known)}."


def value_fault(key: str, value: object) -> str:
    """Return what is expected of a setting that cannot have this value, "" when it can."""
    default = getattr(Settings(), key)
    if isinstance(default, dict):
        sound = isinstance(value, dict) and all(isinstance(keys, str) for keys in value.values())
        return "" if sound else "'keymap' must be a table such as: note = \"f2\"."
    if type(value) is not type(default):
        return f"'{key}' must be {_KINDS[type(default)]}."
    if key == "theme" and value and value not in THEMES:
        return f"'theme' must be one of {', '.join(THEMES)}."
    if key == "idle_lock" and not 0 <= int(str(value)) <= LONGEST_IDLE:
        return f"'idle_lock' must be minutes from 0 (never) to {LONGEST_IDLE}."
    if key == "documents" and value and not str(value).startswith(("/", "~")):
        return "'documents' must be a whole path that begins with / or ~."
    return ""


def save(folder: Path, changes: Mapping[str, Any]) -> None:
    """Write changed settings, whole or not at all, mode 0600; what else the file says stays.

    Raises ``NotSavedError`` when it cannot be written, or holds something that is not TOML.
    """
    import tomli_w  # noqa: PLC0415 - needed only when a setting is changed

    target = folder / FILE
    defaults = asdict(Settings())
    read = _read(target)
    for key, value in changes.items():
        read.pop(key, None)
        if value != defaults[key]:
            read[key] = value
    written = storable(tomli_w.dumps(read))
    draft = target.with_suffix(f".{os.getpid()}.new")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.touch(mode=0o600)
        draft.write_text(written, encoding="utf-8")
        draft.replace(target)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise NotSavedError(
            f"The setting is used now but could not be kept in {target}; check the folder."
        ) from None


def _read(path: Path) -> dict[str, Any]:
    """Return what the file says, nothing when there is none."""
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib  # noqa: PLC0415 - most people have no such file, and a note must be quick

        return tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        raise NotSavedError(
            f"{path} cannot be read as TOML, so it is neither used nor written over. Mend it or "
            "move it away."
        ) from None
