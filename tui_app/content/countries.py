"""Which country is meant by what somebody typed; only those that a shipped text knows."""

from __future__ import annotations

import re

from tui_app.text import fold

_MEMBERS = """
AT Austria|Österreich
BE Belgium|Belgique|België
BG Bulgaria
CY Cyprus
CZ Czechia|Czech Republic|Česko
DE Germany|Deutschland
DK Denmark|Danmark
EE Estonia|Eesti
ES Spain|España
FI Finland|Suomi
FR France
GR Greece|Hellas
HR Croatia|Hrvatska
HU Hungary|Magyarország
IE Ireland|Republic of Ireland|Eire
IT Italy|Italia
LT Lithuania|Lietuva
LU Luxembourg|Luxemburg
LV Latvia|Latvija
MT Malta
NL Netherlands|Holland|Nederland
PL Poland|Polska
PT Portugal
RO Romania|România
SE Sweden|Sverige
SI Slovenia|Slovenija
SK Slovakia|Slovensko
"""
"""The members of the European Union since 2020: code, name, other names."""

_OTHERS = """
US United States|United States of America|USA|America
CA Canada
GB United Kingdom|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
CH Switzerland|Schweiz|Suisse|Svizzera
NO Norway|Norge
AU Australia
NZ New Zealand|Aotearoa
IN India|Bharat
JP Japan
SG Singapore
ZA South Africa
BR Brazil|Brasil
EU European Union
"""

_LINES = (_MEMBERS + _OTHERS).split("\n")
NAMES = {line[:2]: line[3:].split("|") for line in _LINES if line}
EU = frozenset(line[:2] for line in _MEMBERS.split("\n") if line)
_BY_NAME = {fold(name): code for code, names in NAMES.items() for name in names}
_BETWEEN = re.compile(r"[,;/()\n]+")


def country_code(text: str) -> str:
    """Return the two letters of the country meant by ``text``, "" when it is not known.

    A code stands alone: the IN of "Gary, IN" is no India. A text that names two is not known.
    """
    if fold(text).upper() in NAMES:
        return fold(text).upper()
    found = {code for part in (text, *_BETWEEN.split(text)) if (code := _named(part))}
    return found.pop() if len(found) == 1 else ""


def _named(part: str) -> str:
    return _BY_NAME.get(fold(part.replace(".", "")).removeprefix("the "), "")
