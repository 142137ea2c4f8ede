"""The small signs of lists, cards and meters: plain ASCII, or nicer where the terminal has them."""

from __future__ import annotations

from collections.abc import Mapping

from tui_app.values import dataclass


@dataclass(frozen=True)
class Marks:
    """One set of signs. What they mean always stands beside them in words as well."""

    done: str
    begun: str
    to_come: str
    way_on: str
    bullet: str
    quote: str
    full: str
    rest: str

    def box(self, ticked: object) -> str:
        """Return the sign of something that is ticked or not."""
        return self.done if ticked else self.to_come


ASCII = Marks("[x]", "[-]", "[ ]", "-->", "-", "|", "=", "-")
SIGNS = Marks("✓", "◐", "○", "→", "•", "│", "■", "□")


def marks(ascii_only: bool, environment: Mapping[str, str]) -> Marks:
    """Return the signs to draw with; a terminal that has no others gets ASCII anyway."""
    return ASCII if ascii_only or not _has_more(environment) else SIGNS


def _has_more(environment: Mapping[str, str]) -> bool:
    if environment.get("TERM") in ("linux", "vt100", "vt220", "dumb"):
        return False
    given = (environment.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    locale = next((value for value in given if value), "")
    return not locale or "utf" in locale.casefold()
