"""What may be stored, what may be shown, and how text is folded for searching.

Text is kept as it was typed (it is evidence) and cleaned at every edge where it leaves for a
terminal: control bytes in a stored note could otherwise set the reader's clipboard or title.
"""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_BLANK = " \t\r\n"
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_BIDI_AND_TAGS = (
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0x200E,
    0x200F,
    0x061C,
    *range(0xE0000, 0xE0080),
)
_SHOWN: dict[int, str | None] = {
    **{code: chr(0x2400 + code) for code in range(32) if code not in (9, 10)},
    0x7F: "\u2421",
    **dict.fromkeys((*range(128, 160), *range(55296, 57344)), "�"),
    **dict.fromkeys(_BIDI_AND_TAGS),
    0x09: "    ",
}


def storable(text: str) -> str:
    """Return ``text`` as it is kept: line ends as ``\\n``, no NUL, no lone surrogate."""
    return _NOT_STORABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean(text: str) -> str:
    """Return ``text`` safe for any terminal: no control byte, no bidi override, all visible.

    Control characters become their Unicode pictures, so nothing disappears unseen.
    """
    if text.isascii() and text.isprintable():
        return text
    return _LINE_ENDS.sub("\n", text).translate(_SHOWN)


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line: every run of white space is one blank."""
    return " ".join(clean(text).split())


def shorten(text: str, width: int) -> str:
    """Return ``text`` on one clean line of at most ``width`` characters, cut with an ellipsis."""
    text = text.lstrip(_BLANK)
    line = clean_line(text[: 4 * width])
    if len(line) <= width and not text[4 * width :].strip(_BLANK):
        return line
    return line[: width - 1].rstrip() + "…"


def ended(words: str) -> str:
    """Return words as a sentence: with a full stop, unless they were cut or have one."""
    return words if words.endswith(("…", ".", "?", "!")) else f"{words}."


def fold(text: str) -> str:
    """Return ``text`` for comparing: no case, no accents, one blank between words.

    Works for scripts without word breaks too, because search is by substring.
    """
    text = _NOT_STORABLE.sub("\ufffd", text)
    if text.isascii():
        return " ".join(text.lower().split())
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(character)
    )
    return " ".join(bare.casefold().split())


def plural(count: int, one: str, many: str = "") -> str:
    """Return ``count`` with its noun: ``plural(1, "note")`` is "1 note"."""
    return f"{count} {one if count == 1 else many or one + 's'}"
