"""Which characters of a text came out in a PDF as an empty box, because no font has them.

Typst says nothing of it, so the PDF is read back. In the PDFs that Typst writes:

- Glyph 0 of a font with two-byte codes (``/Type0``) is the empty box, and only that. Fonts of
  pictures (``/Type3``, emoji) have codes of one byte, where 0 is a glyph as any other.
- The font's ``/ToUnicode`` says what each glyph stands for, where it was used first: a letter, a
  ligature ("ffi"), a letter with its accents, a whole family of emoji. The box is never in it.
- Where a glyph stands for something else than the first time (one shape for two characters), an
  ``/ActualText`` around it says for what. Boxes have one too, but the first of each font.

So a character came out if a ``/ToUnicode`` has it, or an ``/ActualText`` around glyphs that are no
box. Order, line ends, hyphens and repetition do not matter, because only sets are compared. Nothing
is absent when no box was drawn at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MAPPED = re.compile(rb"^<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>\s*$", re.MULTILINE)
_UNSEEN = {0x034F, *range(0x180B, 0x180F), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}
"""Marks that change how others look and have no looks of their own."""


def absent_letters(reader: PdfReader, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters of ``texts`` that the PDF shows as an empty box, each once, in order.

    Blanks and characters that are never seen are not among them.
    """
    left = {letter: None for letter in "".join(texts) if _is_seen(letter)}
    for font in _fonts(reader):
        for letter in _mapped(font):
            left.pop(letter, None)
    boxes = False
    for page in reader.pages:
        if not left:
            break
        for around, is_box in _drawn(page, reader):
            boxes = boxes or is_box
            for letter in "" if is_box else around:
                left.pop(letter, None)
    return tuple(left) if boxes else ()


def _is_seen(letter: str) -> bool:
    if letter.isascii():
        return False  # The font that is always there has them all.
    kind = unicodedata.category(letter)
    return kind[0] != "Z" and kind not in ("Cc", "Cf", "Cs") and ord(letter) not in _UNSEEN


def _page_fonts(page: PageObject) -> dict[str, Any]:
    resources: Any = page.get("/Resources", {})
    fonts: Any = resources.get_object().get("/Font", {})
    return {name: font.get_object() for name, font in fonts.get_object().items()}


def _fonts(reader: PdfReader) -> Iterable[Any]:
    """Return each font of the PDF once: they are shared between pages."""
    return {id(font): font for page in reader.pages for font in _page_fonts(page).values()}.values()


def _mapped(font: Any) -> str:
    if "/ToUnicode" not in font:
        return ""
    found = _MAPPED.findall(font["/ToUnicode"].get_data())
    return "".join(bytes.fromhex(code.decode()).decode("utf-16-be", "replace") for code in found)


def _drawn(page: PageObject, reader: PdfReader) -> Iterator[tuple[str, bool]]:
    """Yield for each run of glyphs on a page: its ``/ActualText`` or "", and if a box is in it."""
    from pypdf.generic import ContentStream  # noqa: PLC0415 - takes a fifth of a second

    two_bytes = {n for n, font in _page_fonts(page).items() if font["/Subtype"] == "/Type0"}
    stream = ContentStream(page.get_contents(), reader, forced_encoding="bytes")
    font, around = "", [""]
    for operands, operator in stream.operations:
        match operator:
            case b"Tf":
                font = str(operands[0])
            case b"BDC" | b"BMC":
                around.append(_actual_text(operands) or around[-1])
            case b"EMC":
                around.pop()
            case b"Tj" | b"TJ":
                yield around[-1], font in two_bytes and _has_box(operands[0])


def _actual_text(operands: Sequence[Any]) -> str:
    about = operands[1] if len(operands) > 1 else None
    text = about.get("/ActualText") if isinstance(about, Mapping) else None
    return bytes(text).decode("utf-16", "replace") if isinstance(text, bytes) else ""


def _has_box(shown: Any) -> bool:
    """Whether glyph 0 is in what ``Tj`` (a string) or ``TJ`` (strings and gaps) shows."""
    runs = [
        run for run in (shown if isinstance(shown, list) else [shown]) if isinstance(run, bytes)
    ]
    return any(run[at : at + 2] == b"\0\0" for run in runs for at in range(0, len(run), 2))
