"""Words in Markdown that show as just these words."""

from __future__ import annotations

from tui_app.text import clean


def markdown_words(text: str) -> str:
    """Return text as Markdown that shows just these words, with their line ends."""
    lines = [markdown_line(line) for line in clean(text).split("\n")]
    # A backslash at the end of a line keeps the line end; an empty line ends a paragraph.
    return "\n".join(
        line + ("\\" if line and after else "")
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
    )


def markdown_line(line: str) -> str:
    """Return a line of text as Markdown that shows just these words."""
    line = line.strip()
    escaped = "".join("\\" + sign if sign in "\\`*_[]<>&~|" else sign for sign in line)
    if escaped[:1] in ("#", "-", "+", "="):
        return "\\" + escaped
    digits = escaped[: len(escaped) - len(escaped.lstrip("0123456789"))]
    if digits and escaped[len(digits) : len(digits) + 1] in (".", ")"):
        return f"{digits}\\{escaped[len(digits) :]}"
    return escaped
