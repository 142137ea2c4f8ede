"""Three looks: dark, light, and the terminal's own sixteen colours."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    name="calm-dark",
    primary="#8ab8d0",
    secondary="#a3b1bf",
    accent="#d9b36c",
    warning="#d9b36c",
    error="#e58a7f",
    success="#93bd8c",
    foreground="#dde1e6",
    background="#15181c",
    surface="#1c2026",
    panel="#262c34",
    dark=True,
    variables={
        "block-cursor-text-style": "none",
        "block-cursor-background": "#2f4656",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#232a31",
        "block-cursor-blurred-foreground": "#dde1e6",
    },
)
LIGHT = Theme(
    name="calm-light",
    primary="#1f5f7f",
    secondary="#55606b",
    accent="#7a4f00",
    warning="#7a4f00",
    error="#a3281c",
    success="#2d6a2a",
    foreground="#1d2329",
    background="#fafaf7",
    surface="#f0f0ec",
    panel="#e4e5e0",
    dark=False,
    variables={
        "block-cursor-text-style": "none",
        "block-cursor-background": "#c9dde8",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#e6eaec",
        "block-cursor-blurred-foreground": "#1d2329",
    },
)
THEMES = (DARK, LIGHT)

_NAMES = {"dark": DARK.name, "light": LIGHT.name, "terminal": "ansi-dark"}


def theme_name(chosen: str, environment: Mapping[str, str]) -> str:
    """Return Textual's name of the look to use.

    ``chosen`` is the user's setting or "". NO_COLOR and terminals with few colours get the
    terminal's own: an RGB look would still send colour codes there.
    """
    if environment.get("NO_COLOR"):
        return _NAMES["terminal"]
    if chosen:
        return _NAMES[chosen]
    rich = environment.get("COLORTERM") in ("truecolor", "24bit")
    return _NAMES["dark" if rich or "256" in environment.get("TERM", "") else "terminal"]
