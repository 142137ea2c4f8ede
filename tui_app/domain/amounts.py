"""The order of what people write about waits, prices and ways: by amount, then by words."""

from __future__ import annotations

import re

from tui_app.domain.date_words import COUNTS
from tui_app.text import fold

Order = tuple[bool, bool, float, str]
"""Whether there is no number, whether it counts time, how much it is, the words."""

_HOUR, _DAY = 60.0, 24 * 60.0
_MINUTES = {
    "minutes minute mins min": 1.0,
    "hours hour hrs hr h": _HOUR,
    "days day d": _DAY,
    "weeks week wks wk": 7 * _DAY,
    "fortnights fortnight": 14 * _DAY,
    "months month mths mth": 365.25 / 12 * _DAY,
    "years year yrs yr": 365.25 * _DAY,
}
_UNITS = {unit: minutes for units, minutes in _MINUTES.items() for unit in units.split()}
_UNIT = "|".join(_UNITS)
_SPELT = "|".join(word for word in COUNTS if word not in ("a", "an"))
_NUMBER = rf"\d+(?:[.,'’]\d+| \d{{3}}(?!\d))*|\b(?:{_SPELT})\b"
_AMOUNT = re.compile(
    rf"(?P<number>{_NUMBER})"
    rf"(?:(?: ?[-–] ?| to | or )(?:{_NUMBER}))?"
    rf"(?:[ -]?(?:(?:working|business|calendar|full|more) )?(?P<unit>{_UNIT})\b)?"
    rf"|(?P<half>\bhalf )?\ban? (?P<one>{_UNIT})\b"
)
"""As in "1,200", "3 weeks", "two to 3 weeks", "5-10 working days", "half an hour", "a week"."""
_HALF = re.compile(r"(?:(\d+) ?)?½")


def amount_order(text: str) -> Order:
    """Return what sorts ``text`` by the first number in it, time by how long it is."""
    # Folding would make "11⁄2" of one and a half.
    words = fold(_HALF.sub(lambda half: f"{half[1] or 0}.5", text))
    found = _AMOUNT.search(words)
    if found is None:
        return True, False, 0.0, words
    if one := found["one"]:
        return False, True, _UNITS[one] * (0.5 if found["half"] else 1.0), words
    unit = found["unit"]
    return False, unit is not None, _value(found["number"]) * _UNITS.get(unit, 1.0), words


def _value(number: str) -> float:
    """Return a number whose thousands are set off by points, commas or blanks, or none."""
    if number in COUNTS:
        return float(COUNTS[number])
    *whole, last = re.split(r"\D", number)
    signs = re.findall(r"[^\d]", number)
    grouped = len(last) == 3 and whole[:1] != ["0"] and len(set(signs)) < 2
    if not whole or grouped or signs[-1] not in ".,":
        return float("".join((*whole, last)))
    return float(f"{''.join(whole)}.{last}")
