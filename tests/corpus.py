"""Hostile texts, and how to see whether one reached a terminal raw."""

from __future__ import annotations

import re

HOSTILE: tuple[tuple[str, str], ...] = (
    ("closing tag", "[/red]"),
    ("open tag", "[b"),
    ("action", "[@click=app.quit]x[/]"),
    ("variable", "x[$foo]y"),
    ("backslash at the end", "end\\"),
    ("title", "a\x1b]0;stolen title\x07b"),
    ("clipboard", "a\x1b]52;c;c3RvbGVu\x1b\\b"),
    ("colour", "a\x1b[31;5mb\x1b[2J"),
    ("C1 control sequence", "a\x9b31mb\x9d0;x\x9cc"),
    ("NUL", "before\x00after"),
    ("DEL and bell", "a\x7fb\x07c\x08d"),
    ("right to left override", "photo\u202egnp.exe"),
    ("isolates", "a\u2066b\u2067c\u2068d\u2069e"),
    ("tag characters", "a\U000e0041\U000e007fb"),
    ("family", "👩\u200d👩\u200d👧\u200d👦 and 🇩🇪"),
    ("Chinese", "我的膝盖疼了三个月"),
    ("Thai", "ปวดเข่ามาสามเดือน"),
    ("Arabic", "ألم في الركبة منذ ثلاثة أشهر"),
    ("combining marks", "z" + "\u0300\u0489\u0334" * 60 + "algo"),
    ("long word", "x" * 5000),
    ("lone surrogate", "a\ud800b\udfffc"),
    ("500 lines", "\n".join(f"line {number}" for number in range(500))),
    ("brackets", "took [250 mg] twice [see note]"),
    ("checklist", "[x] done [ ] todo"),
    ("tabs", "a\tb\t\tc"),
    ("DOS line ends", "one\r\ntwo\rthree"),
    ("line separators", "one\u2028two\u2029three\x85four"),
    ("Markdown", "# not a heading\n- *no* _list_ `code` <b>\n---\n1. [a](http://b) &amp; | ~~x~~"),
)
"""(What it is, the text.)"""

RAW = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
"""What must never reach a terminal; the end of a line is all that is allowed."""
