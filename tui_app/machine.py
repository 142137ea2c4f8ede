"""What this machine says of where it stands: its time zone, and the country of a zone."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path

from tui_app.domain.countries import name_of

_LINK = Path("/etc/localtime")
_NAME = Path("/etc/timezone")


def machine_zone() -> str:
    """Return the machine's time zone by name; "" for one that says nothing of a place, as UTC."""
    linked = str(_LINK.resolve()).partition("zoneinfo/")[2]
    candidates = (os.environ.get("TZ", "").removeprefix(":"), _first_line(_NAME), linked)
    named = next((name for name in candidates if name), "")
    return named if "/" in named and not named.startswith(("Etc/", "/")) else ""


def country_of(zone: str) -> str:
    """Return the English name of the country in which a time zone lies, "" when unknown."""
    for line in _table("zone.tab"):
        code, _, rest = line.partition("\t")
        if zone and zone in rest.split("\t"):
            return name_of(code) or _listed_name(code)
    return ""


def _listed_name(code: str) -> str:
    return next((row[3:] for row in _table("iso3166.tab") if row.startswith(f"{code}\t")), "")


def _table(name: str) -> list[str]:
    try:
        text = (resources.files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    except (OSError, ImportError):
        return []
    return [line for line in text.splitlines() if not line.startswith("#")]


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip().partition("\n")[0]
    except (OSError, ValueError):
        return ""
