"""Papers as Markdown that shows just the words that were typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tui_app.documents.markdown import markdown_line, markdown_words
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
from tui_app.documents.wrapping import cells, padded
from tui_app.text import clean, clean_line


def as_markdown(papers: Sequence[Paper]) -> str:
    """Return papers as Markdown (CommonMark, and the tables of GitHub), one after the other.

    A cell of a table is one line; everywhere else line ends are kept.
    """
    parts = [part for paper in papers for part in _paper(paper) if part]
    return "\n\n".join(parts) + ("\n" if parts else "")


def _paper(paper: Paper) -> Iterator[str]:
    yield _heading("#", paper.title)
    yield _line(paper.subtitle)
    for block in paper.blocks:
        yield _written(block)
    if words := _line(paper.footer):
        yield f"***\n\n{words}"


def _written(block: Block) -> str:
    match block:
        case Heading(text=text):
            return _heading("##", text)
        case Words(text=text):
            return markdown_words(clean(text).strip())
        case Bullets(items=items):
            return _list("-", map(markdown_words, map(str.strip, map(clean, items))))
        case Facts(pairs=pairs):
            # Another sign than that of the bullets: two lists that follow each other stay two.
            return _list("*", (_fact(label, value) for label, value in pairs))
        case Table():
            return _table(block)
        case Room(lines=count):
            return "\n\n".join(["___"] * count)
        case Course():
            return _course(block)


def _line(text: str) -> str:
    return markdown_line(clean_line(text))


def _heading(signs: str, text: str) -> str:
    words = _line(text)
    if words.endswith("#") and words != "\\#":
        # Number signs at the end would be taken for the end of the heading; at the beginning
        # there is a backslash before them already.
        words = f"{words[:-1]}\\#"
    return f"{signs} {words}" if words else ""


def _list(sign: str, items: Iterable[str]) -> str:
    return "\n".join(f"{sign} " + item.replace("\n", "\n  ") for item in items if item)


def _fact(label: str, value: str) -> str:
    words, said = _line(label), markdown_words(clean(value).strip())
    return " ".join(part for part in (f"**{words}:**" if words else "", said) if part)


def _table(table: Table) -> str:
    head, *rows = [[_line(cell) for cell in row] for row in (table.headings, *table.rows)]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _course(course: Course) -> str:
    labels = [markdown_line(label) for label, _, _ in course.rows]
    wide = max(map(cells, labels), default=0)
    most = max((len(amount) for _, amount, _ in course.rows), default=0)
    return _list(
        "+",
        (
            f"{padded(label, wide)}  {amount:>{most}}  {meter}"
            for label, (_, amount, meter) in zip(labels, course.rows, strict=True)
        ),
    )
