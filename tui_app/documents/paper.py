"""A paper: what leaves the program to be read by others, before it is PDF, Markdown or text.

A paper is a title and blocks. It holds words as they were typed; whoever writes them out makes them
safe for the format: `paper_text`, `paper_markdown`, `paper_pdf`.
"""

from __future__ import annotations

from tui_app.text import clean_line
from tui_app.values import dataclass

HIGHEST = 10
"""The upper end of a course; the lower one is 0."""


@dataclass(frozen=True)
class Heading:
    """A heading above the blocks that follow; one line."""

    text: str


@dataclass(frozen=True)
class Words:
    """Paragraphs, with an empty line between them; their line ends are kept."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list of points; an empty one is left out."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Lines of (label, value), in two columns; a pair without any words is left out."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """Rows below headings; on paper the headings are repeated on each page.

    ``shares`` are the relative widths of the columns, all alike when there are none. Raises
    ``ValueError`` when a row or the shares do not have one item for each heading.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        count = len(self.headings)
        if not count or any(len(row) != count for row in self.rows):
            raise ValueError("A table needs a cell for each of its headings")
        if self.shares and (len(self.shares) != count or min(self.shares) <= 0):
            raise ValueError("A table needs a share above 0 for each of its headings")

    @property
    def widths(self) -> tuple[float, ...]:
        """The part of the whole width that each column takes; together they are 1."""
        shares = self.shares or (1.0,) * len(self.headings)
        return tuple(share / sum(shares) for share in shares)


@dataclass(frozen=True)
class Room:
    """Ruled empty lines, to write on by hand."""

    lines: int


@dataclass(frozen=True)
class Course:
    """How bad it was over time: points of (label such as "Mar 2025", number from 0 to 10)."""

    points: tuple[tuple[str, float], ...]

    @property
    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Each point as words: label, number such as "6/10", a meter of ten signs."""
        return tuple(
            (clean_line(label), f"{number:g}/{HIGHEST}", _meter(number))
            for label, number in self.points
        )


Block = Heading | Words | Bullets | Facts | Table | Room | Course
"""What a paper is made of."""


@dataclass(frozen=True)
class Paper:
    """One document: title, subtitle and blocks, with a footer on each of its pages.

    In a packet of several, one with ``new_page`` begins on a page of its own.
    """

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    footer: str = ""
    new_page: bool = False


def share_of(number: float) -> float:
    """Return where a number lies between 0 and 10, as a part of 1; what lies outside is cut."""
    return min(float(HIGHEST), max(0.0, number)) / HIGHEST


def _meter(number: float) -> str:
    full = int(share_of(number) * HIGHEST + 0.5)
    return "#" * full + "-" * (HIGHEST - full)
