"""How many entries of a list find room on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tui_app.documents.paper import Paper
from tui_app.documents.paper_pdf import PaperSize, Pdf, as_pdf, page_count

_FIRST = 32
"""About as many lines as a page has: most searches end after six or seven layouts."""


def fitted(make: Callable[[int], Sequence[Paper]], most: int, size: PaperSize) -> tuple[Pdf, int]:
    """Return the PDF with the most entries that is one page, and how many entries it has.

    ``make(n)`` returns the papers with at most n entries; more entries must not make them shorter.
    The number is between 0 and ``most``. When not even ``make(0)`` is one page, that is returned
    with 0: whoever asks can see it from ``pages``. Raises ``PdfNotMadeError`` as ``as_pdf`` does.
    """
    fits, too_many = 0, max(most, 0) + 1
    guess = min(_FIRST, too_many - 1)
    while guess > fits:
        # The cost is in the pages: a guess that is far too high would lay out all of them.
        if page_count(make(guess), size) == 1:
            fits = guess
            guess = (fits + too_many) // 2 if too_many <= most else min(2 * fits, most)
        else:
            too_many = guess
            guess = (fits + too_many) // 2
    return as_pdf(make(fits), size), fits
