"""Keys of a person's own: which of them can be used, and why not the others.

Textual passes over unknown commands in silence and does not say when two commands share a key, so
all of it is looked at here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from tui_app.commands import BY_ID, COMMANDS, Command, Where, shown_key

FORBIDDEN = frozenset({"ctrl+h", "ctrl+i", "ctrl+m", "ctrl+left_square_bracket", "f10", "f11"})
"""Keys that a plain SSH line cannot tell from others, or that terminals take for themselves."""

FIXED = frozenset({"commit"})
"""Commands whose key cannot be changed: enter is what ends a line in every text."""

_MOVING = {"up", "down", "left", "right", "home", "end", "enter", "tab", "shift+tab", "backspace",
           "delete"}  # fmt: skip
_NAMED = _MOVING | {"space", "escape", "pageup", "pagedown", "insert", "f12"} | {
    f"f{number}" for number in range(1, 10)
}  # fmt: skip
_ALSO = {"esc": "escape", "pgup": "pageup", "pgdn": "pagedown", "return": "enter"}
_SIGNS = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
_EDITING = _MOVING | {f"ctrl+{letter}" for letter in "acdefkuvwxyz"}
"""Keys by which a text is edited; whoever types needs them."""
_NOT_TYPING = (Where.SCREEN, Where.LIST, Where.EVERYWHERE)
_TYPING = (Where.TEXT, Where.EVERYWHERE)


def checked(wanted: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Return the keys that can be used by command, and a sentence for each that cannot."""
    good: dict[str, str] = {}
    faults: list[str] = []
    for name, keys in wanted.items():
        fault = _command_fault(name) or _keys_fault(name, _split(keys))
        if fault:
            faults.append(fault)
        else:
            good[name] = ",".join(map(_normal, _split(keys)))
    while clash := next(_clashes(good), None):
        name, key, other = clash
        del good[name]
        faults.append(f"'{shown_key(key)}' for '{name}' is already the key of '{other}'.")
    return good, faults


def _split(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",")]


def _command_fault(name: str) -> str:
    command = BY_ID.get(name)
    if command is None:
        near = get_close_matches(name, BY_ID, 1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        return f"There is no command '{_shown(name)}'.{hint}"
    if not command.keys:
        return f"'{name}' has no key; / finds it by name."
    return f"The key of '{name}' cannot be changed." if name in FIXED else ""


def _keys_fault(name: str, keys: list[str]) -> str:
    for key in keys:
        normal = _normal(key)
        if not _can_be_typed(normal):
            return f"'{_shown(key)}' for '{name}' is no key that every terminal can send."
        command = BY_ID[name]
        typing = command.where is Where.TEXT and (_prints(normal) or normal in _EDITING)
        if typing and normal not in command.keys.split(","):
            return f"'{_shown(key)}' for '{name}' is needed for typing."
    return ""


def _clashes(good: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield each changed command whose key another one has where both work."""
    for name, keys in good.items():
        for other in COMMANDS:
            if other.id != name and _together(BY_ID[name], other):
                theirs = good.get(other.id, other.keys).split(",")
                own = BY_ID[name].keys.split(",")
                for key in keys.split(","):
                    if key not in own and key in map(_normal, theirs):
                        yield name, key, other.id


def _together(one: Command, other: Command) -> bool:
    return any(one.where in group and other.where in group for group in (_NOT_TYPING, _TYPING))


def _normal(key: str) -> str:
    """Return a key as Textual names it: ``?`` is ``question_mark``, ``shift+n`` is ``N``."""
    start, plus, last = key.rpartition("+")
    if key == "+":
        start, plus, last = "", "", "+"
    if start.lower() == "shift" and len(last) == 1 and last.isalpha():
        return last.upper()
    if len(last) == 1 and not last.isalnum():
        name = unicodedata.name(last, "").lower().replace("-", "_").replace(" ", "_")
        last = _SIGNS.get(name, name)
    elif len(last) > 1 or plus:
        last = _ALSO.get(last.lower(), last.lower())
    return f"{start.lower()}{plus}{last}"


def _can_be_typed(key: str) -> bool:
    if key in FORBIDDEN:
        return False
    if key in _NAMED or _prints(key):
        return True
    start, _, last = key.partition("+")
    return start == "ctrl" and len(last) == 1 and last.isascii() and last.isalpha()


def _prints(key: str) -> bool:
    if len(key) == 1:
        return key.isprintable() and key != " "
    signs = "!\"#$%&'()*+-./:;<=>?@[\\]^_`{|}~,"
    return key == "space" or key in {_normal(sign) for sign in signs}


def _shown(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
