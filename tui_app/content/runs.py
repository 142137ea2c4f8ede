"""The text of one paragraph as runs: stretches in one look, with the addresses that are allowed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tui_app.content.front import SLUG
from tui_app.domain.cards import Run
from tui_app.text import clean

if TYPE_CHECKING:
    from markdown_it.token import Token

_KEY = re.compile(rf"\{{#({SLUG})\}}[ \t]*")
_ADDRESS = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_LOOKS = {"strong": "strong", "em": "emphasis"}


def runs_of(children: Sequence[Token], line_break: str = " ") -> tuple[Run, ...]:
    """Return the runs of a text; only http, https and mailto addresses stay addresses."""
    runs: list[Run] = []
    open_looks: Counter[str] = Counter()
    address = ""
    for token in children:
        if token.type == "link_open":
            target = str(token.attrGet("href") or "")
            address = clean(target) if _ADDRESS.match(target) else ""
        elif token.type == "link_close":
            address = ""
        elif token.nesting:
            open_looks[_LOOKS.get(token.tag, "")] += token.nesting
        elif address:
            runs.append(Run(_said(token, line_break), "link", address))
        else:
            look = "strong" if open_looks["strong"] else "emphasis" * (open_looks["emphasis"] > 0)
            code = token.type == "code_inline"
            runs.append(Run(_said(token, line_break), "code" if code else look))
    return tidy(runs)


def _said(token: Token, line_break: str) -> str:
    """Return the words of one inline token; an image gives the words written for it."""
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return line_break
    return clean(token.content).replace("\n", " ")


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs with neighbours of one look joined and empty ones left out."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and (joined[-1].look, joined[-1].address) == (run.look, run.address):
            run = Run(joined.pop().text + run.text, run.look, run.address)
        joined.append(run)
    return tuple(joined)


def without_key(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], str]:
    """Return the runs without the ``{#key}`` at their end, and the key."""
    if not runs or runs[-1].look:
        return runs, ""
    last = runs[-1].text
    at = last.rfind("{#")
    found = _KEY.fullmatch(last, at) if at >= 0 else None
    if found is None:
        return runs, ""
    return tidy((*runs[:-1], Run(last[:at].rstrip(" \t")))), found[1]


def words(runs: Iterable[Run]) -> str:
    """Return the words of the runs without their looks."""
    return "".join(run.text for run in runs).strip()
