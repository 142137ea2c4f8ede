"""The form of a card: which Markdown it may use, which sections it has and in what order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui_app.content.blocks import SCRIPT_SECTIONS

if TYPE_CHECKING:
    from markdown_it.token import Token

Fault = tuple[int, str]
"""A line and what was expected there; line 0 is the whole file."""

SECTIONS = (
    "Do",
    "Say",
    "Say for someone",
    "Send",
    "Send for someone",
    "Ask",
    "Example",
    "What makes it fail",
)
"""The sections that mean something, in their order. Others may stand between them."""
REQUIRED = ("Do", "Example", "What makes it fail")

_PAIRS = (("Say", "Say for someone"), ("Send", "Send for someone"))
_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_NOT_USED = {
    "fence": "code is not used in cards",
    "code_block": "a line does not begin with four blanks (it would be code)",
    "hr": "a line across is not used in cards",
    "ordered_list_open": "lists begin with '- ', not with numbers",
}


def form_faults(tokens: Sequence[Token], before: int) -> Iterator[Fault]:
    """Yield what is wrong with the form of a body; ``before`` is the number of lines above it."""
    opened: Counter[str] = Counter()
    headings: list[tuple[str, int]] = []
    line = before + 1
    for token in tokens:
        opened[token.type.rpartition("_")[0]] += token.nesting
        if token.map is not None:
            line = before + token.map[0] + 1
        section = headings[-1][0] if headings else ""
        reason = _NOT_USED.get(token.type) or _misplaced(token, opened, section)
        if reason:
            yield line, reason
        if token.type == "inline":
            yield from _text_faults(token, line)
            if opened["heading"]:
                headings.append((token.content, line))
    yield from _heading_faults(headings)


def _misplaced(token: Token, opened: Counter[str], section: str) -> str:
    """Return why a block may not stand where it stands, or nothing."""
    if token.type == "bullet_list_open" and opened["list_item"]:
        return "a list inside a list is not used in cards"
    if token.type == "blockquote_open" and opened["blockquote"] > 1:
        return "a quote inside a quote is not used in cards"
    if token.type == "blockquote_open" and section not in SCRIPT_SECTIONS:
        return "quotes (>) stand under Say and Send only"
    if token.type == "heading_open" and (token.tag != "h2" or token.markup != "##"):
        return "a heading is a line that begins with '## '"
    return ""


def _text_faults(token: Token, line: int) -> Iterator[Fault]:
    """Yield what one text may not hold."""
    if any(child.type == "image" for child in token.children or []):
        yield line, "pictures are not used in cards"
    written = "".join(child.content for child in token.children or [] if child.type == "text")
    if _HTML.search(written):
        yield line, "HTML is not used in cards"
    if any(_is_table_rule(one) for one in token.content.split("\n")):
        yield line, "tables are not used in cards"


def _is_table_rule(line: str) -> bool:
    return "|" in line and "--" in line and not line.strip("|:- \t")


def _heading_faults(headings: list[tuple[str, int]]) -> Iterator[Fault]:
    """Yield what is wrong with the names and the order of the sections."""
    known = {section.casefold(): section for section in SECTIONS}
    lines: dict[str, int] = {}
    highest = -1
    for title, line in headings:
        meant = known.get(title.strip(" :.").casefold())
        if meant is not None and meant != title:
            yield line, f"expected this heading as '## {meant}'"
        if title in lines:
            yield line, f"the section '{title}' stands in the card twice"
        elif title in SECTIONS:
            if SECTIONS.index(title) < highest:
                yield line, f"'{title}' comes too late; the order is {', '.join(SECTIONS)}"
            highest = max(highest, SECTIONS.index(title))
        lines.setdefault(title, line)
    for section in REQUIRED:
        if section not in lines:
            yield 0, f"the section '## {section}' is missing"
    for one, other in (*_PAIRS, *(pair[::-1] for pair in _PAIRS)):
        if one in lines and other not in lines:
            yield lines[one], f"'## {one}' needs '## {other}' beside it"
