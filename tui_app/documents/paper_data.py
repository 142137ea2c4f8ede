"""Papers as the data that the template of a PDF is filled with."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tui_app.documents.paper import (
    Block,
    Bullets,
    Course,
    Facts,
    Heading,
    Paper,
    Room,
    Table,
    Words,
    share_of,
)
from tui_app.text import clean, clean_line, shorten

_FOOTER = 200
"""More letters would grow out of the foot of a page."""

_NARROWEST = 0.04
"""A narrower column, as a part of the width, has no room beside its margins."""

_CONTROL_PICTURES = dict.fromkeys(range(0x2400, 0x2422), "\ufffd")
"""Few fonts have the pictures that ``clean`` puts for control characters; all have this one."""

_OURS = ("kind", "size")
"""What of the data is no text."""


def data_of(papers: Sequence[Paper], size: str) -> dict[str, Any]:
    """Return what the template needs, as plain lists, dictionaries, strings and numbers.

    A text is a list of at least one line; a line is a string, or ``{"rtl": string}`` when it reads
    right to left. Blocks without anything to show are left out.
    """
    return {
        "size": size,
        "title": _one_line(papers[0].title if papers else ""),
        "papers": [
            {
                "title": _one_line(paper.title),
                "subtitle": _one_line(paper.subtitle),
                "footer": _one_line(shorten(paper.footer, _FOOTER)),
                "new_page": paper.new_page,
                "blocks": [
                    {"kind": type(block).__name__.lower(), **content}
                    for block in paper.blocks
                    if (content := _content(block))
                ],
            }
            for paper in papers
        ],
    }


def texts_of(data: object) -> Iterator[str]:
    """Yield every string of ``data`` that is shown to a reader."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            if key not in _OURS:
                yield from texts_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts_of(value)


def _content(block: Block) -> dict[str, Any]:
    match block:
        case Heading(text=text):
            return {"text": _one_line(text)}
        case Words(text=text):
            paragraphs = list(_paragraphs(clean(text)))
            return {"paragraphs": paragraphs} if paragraphs else {}
        case Bullets(items=items):
            shown = [_text(item) for item in items if clean_line(item)]
            return {"items": shown} if shown else {}
        case Facts(pairs=pairs):
            known = [[_text(a), _text(b)] for a, b in pairs if clean_line(a) or clean_line(b)]
            return {"pairs": known} if known else {}
        case Table(headings=headings, rows=rows):
            if not rows and not clean_line("".join(headings)):
                return {}
            return {
                "headings": [_text(heading) for heading in headings],
                "rows": [[_text(cell) for cell in row] for row in rows],
                "shares": [max(width, _NARROWEST) for width in block.widths],
            }
        case Room(lines=lines):
            return {"lines": lines} if lines > 0 else {}
        case Course(points=points):
            drawn = [
                {"label": _one_line(label), "amount": f"{number:g}", "share": share_of(number)}
                for label, number in points
            ]
            return {"points": drawn} if drawn else {}


def _paragraphs(text: str) -> Iterator[dict[str, Any]]:
    """Yield the paragraphs, each with the empty lines before it that are more than one."""
    lines: list[str] = []
    empty = 0
    for line in [*map(str.strip, text.strip("\n").split("\n")), ""]:
        if line:
            lines.append(line)
            continue
        if lines:
            yield {"lines": _lines(lines), "room": max(0, empty - 1)}
            lines, empty = [], 0
        empty += 1


def _text(text: str) -> list[object]:
    return _lines(line.strip() for line in clean(text).strip().split("\n"))


def _one_line(text: str) -> list[object]:
    return _lines([clean_line(text)])


def _lines(lines: Iterable[str]) -> list[object]:
    shown = (line.translate(_CONTROL_PICTURES) for line in lines)
    return [{"rtl": line} if _right_to_left(line) else line for line in shown]


def _right_to_left(line: str) -> bool:
    """Whether a line reads right to left: its first letter with a direction decides."""
    if line.isascii():
        return False
    found = (kind for kind in map(unicodedata.bidirectional, line) if kind in ("L", "R", "AL"))
    return next(found, "L") != "L"
