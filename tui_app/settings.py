"""What a user has chosen: read from ``config.toml``, written back when it is changed in the app."""

from __future__ import annotations

import getpass
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from tui_app.errors import NotSavedError, WrongUseError
from tui_app.text import storable

THEMES = ("dark", "light", "terminal")


@dataclass(frozen=True)
class Settings:
    """``theme`` is one of THEMES or "" (chosen by the terminal); ``name`` signs entries."""

    theme: str = ""
    name: str = ""

    @property
    def author(self) -> str:
        """The name that entries carry: the chosen one, else the login name."""
        return storable(self.name or login_name())


def login_name() -> str:
    """Return the login name, or "me" where the machine knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"


def load(folder: Path) -> Settings:
    """Return the settings in ``folder``, the defaults when there is no file.

    Raises ``WrongUseError`` that names what is wrong when the file cannot be used.
    """
    path = folder / "config.toml"
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib  # noqa: PLC0415 - most people have no such file, and a note must be quick

        read = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        raise WrongUseError(
            f"{path} cannot be read as TOML, so it is not used. Mend it or move it away."
        ) from None
    return _checked(read, path)


def _checked(read: dict[str, Any], path: Path) -> Settings:
    known = asdict(Settings())
    for key, value in read.items():
        if key not in known:
            raise WrongUseError(
                f"{path} has '{key}', which is not known. Known: {', '.join(known)}."
            )
        if type(value) is not type(known[key]):
            raise WrongUseError(f"{path}: '{key}' must be text in quotes.")
    settings = replace(Settings(), **read)
    if settings.theme and settings.theme not in THEMES:
        raise WrongUseError(f"{path}: 'theme' must be one of {', '.join(THEMES)}.")
    return settings


def save(settings: Settings, folder: Path) -> None:
    """Write the settings that differ from the defaults, whole or not at all, mode 0600."""
    import tomli_w  # noqa: PLC0415 - needed only when a setting is changed

    defaults = asdict(Settings())
    changed = {key: value for key, value in asdict(settings).items() if value != defaults[key]}
    written = storable(tomli_w.dumps(changed))
    target = folder / "config.toml"
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
