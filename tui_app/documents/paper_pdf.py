"""Papers as PDF, made by Typst from the template ``data/letters/paper.typ``.

The words go to the template as JSON, so none of them is ever read as markup.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from tui_app.content.places import shipped_data
from tui_app.documents.absent_letters import absent_letters
from tui_app.documents.paper import Paper
from tui_app.documents.paper_data import data_of, texts_of
from tui_app.errors import AppError
from tui_app.values import dataclass

if TYPE_CHECKING:
    from typst import Compiler, Fonts

PaperSize = Literal["a4", "letter"]


class PdfNotMadeError(AppError):
    """No PDF could be made; Markdown and plain text can."""

    exit_code = 3


@dataclass(frozen=True)
class Pdf:
    """A PDF: its bytes, how many pages it has, and the characters that no font here can show."""

    content: bytes
    pages: int
    missing: tuple[str, ...]


def as_pdf(papers: Sequence[Paper], size: PaperSize) -> Pdf:
    """Return papers as one PDF for paper of ``size``; no papers make one empty page.

    What no font of this computer can show is printed as an empty box and named in ``missing``, in
    the order of the text (`absent_letters` says how that is found). Raises ``PdfNotMadeError``
    when typst or pypdf is not installed, or the PDF cannot be made.
    """
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - takes a fifth of a second
    except ImportError as error:
        raise _not_installed() from error
    data = data_of(papers, size)
    try:
        content = _compiler(data).compile(format="pdf")
    except (RuntimeError, OSError) as error:
        raise _failed() from error
    assert isinstance(content, bytes)  # noqa: S101 - a PDF is one file
    reader = PdfReader(io.BytesIO(content))
    return Pdf(content, len(reader.pages), absent_letters(reader, texts_of(data)))


def page_count(papers: Sequence[Paper], size: PaperSize) -> int:
    """Return how many pages ``as_pdf`` would make, without reading them back: much faster.

    Raises ``PdfNotMadeError`` when typst is not installed, or the papers cannot be laid out.
    """
    data = data_of(papers, size)
    try:
        compiler = _compiler(data)
        # A query alone would do, but only compiling makes Typst forget what is old: without it,
        # each layout ever asked for stays in memory, at six megabytes apiece.
        compiler.compile(format="pdf", pdf_tags=False)
        return int(compiler.query("<pages>", field="value", one=True))
    except (RuntimeError, OSError) as error:
        raise _failed() from error


@cache
def _fonts() -> Fonts:
    """Return the fonts of this computer, looked for once: that takes longer than a page."""
    import typst  # noqa: PLC0415 - not needed until there is a PDF to make

    return typst.Fonts()


def _compiler(data: dict[str, Any]) -> Compiler:
    """Return a compiler for this data; it may read nothing but the template's own folder."""
    try:
        import typst  # noqa: PLC0415 - not needed until there is a PDF to make
    except ImportError as error:
        raise _not_installed() from error
    folder = shipped_data() / "letters"
    return typst.Compiler(
        folder / "paper.typ",
        root=folder,
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(data)},
    )


def _not_installed() -> PdfNotMadeError:
    return PdfNotMadeError(
        "No PDF was made, because the packages that make it are not installed. Nothing was lost; "
        "the same as Markdown or plain text still works. To get them: pip install typst pypdf"
    )


def _failed() -> PdfNotMadeError:
    return PdfNotMadeError(
        "No PDF was made, because it could not be laid out. Nothing was lost; choose Markdown or "
        "plain text instead."
    )
