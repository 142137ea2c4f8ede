"""Papers as plain text: to paste into a portal, or to print anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
)
from tui_app.documents.wrapping import cells, padded, wrapped
from tui_app.text import clean, clean_line

_GAP = "  "
_NARROWEST = 8
"""A column with fewer cells than this tears its words; then each row is written out in lines."""


def as_text(papers: Sequence[Paper], width: int = 78) -> str:
    """Return papers as plain text, one after the other; no line is wider than ``width`` cells.

    A width below 24 counts as 24.
    """
    written = ["\n\n".join(_paper(paper, max(width, 24))) for paper in papers]
    return "\n\n\n".join(text for text in written if text) + "\n" * any(written)


def _paper(paper: Paper, width: int) -> Iterator[str]:
    """Yield the parts of a paper, which an empty line parts."""
    title = wrapped(clean_line(paper.title), width)
    head = [*title, "=" * max(map(cells, title))] if any(title) else []
    if words := clean_line(paper.subtitle):
        head += wrapped(words, width)
    blocks = ("\n".join(_lines(block, width)).strip("\n") for block in paper.blocks)
    yield from (part for part in ("\n".join(head), *blocks) if part)
    if words := clean_line(paper.footer):
        yield "\n".join(["-" * width, *wrapped(words, width)])


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading(text=text):
            lines = wrapped(clean_line(text), width)
            yield from lines
            yield "-" * max(map(cells, lines))
        case Words(text=text):
            yield from wrapped(clean(text), width)
        case Bullets(items=items):
            for item in items:
                yield from _hung("- ", clean(item).strip(), width)
        case Facts(pairs=pairs):
            yield from _facts(pairs, width)
        case Table():
            yield from _table(block, width)
        case Room(lines=count):
            for _ in range(count):
                yield from ("", "_" * width)
        case Course():
            yield from _course(block, width)


def _hung(lead: str, text: str, width: int) -> Iterator[str]:
    """Yield text behind ``lead``, its further lines below its first; nothing for no text."""
    if not text:
        return
    for at, line in enumerate(wrapped(text, width - cells(lead))):
        yield ((" " * cells(lead) if at else lead) + line).rstrip()


def _facts(pairs: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    known = [(clean_line(label), clean(value).strip()) for label, value in pairs]
    known = [(f"{label}:" if label else "", value) for label, value in known if label or value]
    room = min(max((cells(label) for label, _ in known), default=0), width // 3)
    for label, value in known:
        yield from _side_by_side([label, value], [room, width - room - len(_GAP)])


def _table(table: Table, width: int) -> Iterator[str]:
    heads = [clean_line(heading) for heading in table.headings]
    rows = [[clean(cell).strip() for cell in row] for row in table.rows]
    room = width - len(_GAP) * (len(heads) - 1)
    widths = [int(room * share) for share in table.widths]
    if any(_torn([heads[at], *(row[at] for row in rows)], wide) for at, wide in enumerate(widths)):
        for row in rows:
            yield from _facts(list(zip(heads, row, strict=True)), width)
            yield ""
        return
    if any(heads):
        yield from _side_by_side(heads, widths)
        yield _GAP.join("-" * wide for wide in widths)
    written = [list(_side_by_side(row, widths)) for row in rows]
    apart = [""] if any(len(lines) > 1 for lines in written) else []
    for lines in written:
        yield from (*lines, *apart)


def _torn(column: Sequence[str], wide: int) -> bool:
    """Whether a column of ``wide`` cells is too narrow for what stands in it."""
    longest = max(cells(line) for text in column for line in text.split("\n"))
    return wide < min(_NARROWEST, longest)


def _side_by_side(texts: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [wrapped(text, wide) for text, wide in zip(texts, widths, strict=True)]
    for at in range(max(map(len, columns))):
        found = [column[at] if at < len(column) else "" for column in columns]
        yield _GAP.join(map(padded, found, widths)).rstrip()


def _course(course: Course, width: int) -> Iterator[str]:
    most = max((len(amount) for _, amount, _ in course.rows), default=0)
    most = max(most, len("0/10") + 1)
    tails = [f"{_GAP}{amount:>{most}}{_GAP}{meter}" for _, amount, meter in course.rows]
    room = width - max(map(len, tails), default=0)
    labels = [wrapped(label, room) for label, _, _ in course.rows]
    wide = max((cells(line) for lines in labels for line in lines), default=0)
    for lines, tail in zip(labels, tails, strict=True):
        yield from lines[:-1]
        yield padded(lines[-1], wide) + tail
