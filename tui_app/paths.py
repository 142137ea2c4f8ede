"""Where things are kept, and what the environment may change about it."""

from __future__ import annotations

import os
from pathlib import Path

CASE_FILE = "case.db"


def home() -> Path | None:
    """Return the folder that SECOND_OPINION_HOME names for everything, or None."""
    named = os.environ.get("SECOND_OPINION_HOME", "")
    return Path(named).expanduser() if named else None


def data_folder() -> Path:
    """Return the folder of the case file: SECOND_OPINION_HOME, else the XDG data folder."""
    return home() or _xdg("XDG_DATA_HOME", ".local/share")


def config_folder() -> Path:
    """Return the folder of ``config.toml`` and of the user's own cards."""
    named = home()
    return named / "config" if named else _xdg("XDG_CONFIG_HOME", ".config")


def state_folder() -> Path:
    """Return the folder of crash logs."""
    named = home()
    return named / "logs" if named else _xdg("XDG_STATE_HOME", ".local/state")


def own_cards_folder() -> Path:
    """Return the folder in which a user's own cards are looked for."""
    return config_folder() / "cards"


def own_directories_folder() -> Path:
    """Return the folder in which a user's own directories are looked for, beside their cards."""
    return config_folder() / "directories"


def case_file(given: str = "") -> Path:
    """Return the case file: the one ``given`` with --file, else the default."""
    return Path(given).expanduser().absolute() if given else data_folder() / CASE_FILE


def _xdg(variable: str, fallback: str) -> Path:
    # The XDG standard says that a path that is not absolute must be ignored.
    named = Path(os.environ.get(variable, ""))
    base = named if named.is_absolute() else Path.home() / fallback
    return base / "second-opinion"
