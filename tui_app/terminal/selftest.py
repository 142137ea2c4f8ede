"""Whether Textual is still the Textual that this package knows, and what is lost if not.

Each part looks at the code that would use what it replaces, not only for the name: a name that
is still there but no longer asked for is as bad as a missing one.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

_INSTALLED = ("decoder", "keyboard", "writer")
_USED = ("calm", "cursor")


def problems() -> list[str]:
    """Return one half-sentence for each protection that this Textual does not allow; best none."""
    return [found for name in (*_INSTALLED, *_USED) if (found := _problem(name)) is not None]


def install() -> list[str]:
    """Put every protection into Textual that it allows, and return `problems`.

    The program runs without the others, as plain Textual does. Call it once, before ``App.run``.
    """
    found = problems()
    for name in _INSTALLED:
        try:
            _part(name).install()
        except Exception:
            found.append(f"{name} could not be put in place")
    return found


def _part(name: str) -> ModuleType:
    # By name: a part whose private import is gone must not take the others with it.
    return import_module(f"tui_app.terminal.{name}")


def _problem(name: str) -> str | None:
    try:
        problem: str | None = _part(name).problem()
    except Exception:
        return f"{name} cannot be checked"
    return problem
