"""JSON that keeps the original text and yet can be shown on any terminal."""

from __future__ import annotations

import json
import re

_NOT_RAW = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)


def as_json(data: object, *, only_ascii: bool = False) -> str:
    """Return ``data`` as JSON that reads back the same and holds no raw control character.

    JSON itself escapes the control characters of ASCII; DEL, those that lie higher, and what turns
    the direction of text are escaped here.
    """
    written = json.dumps(data, ensure_ascii=only_ascii, indent=1)
    return _NOT_RAW.sub(lambda found: json.dumps(found[0])[1:-1], written) + "\n"
