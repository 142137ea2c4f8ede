"""Countries that something hangs on: how they are called, and which are in the European Union."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches

from tui_app.text import shorten

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
US United States|US|United States of America|USA|America
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
"""

_NAMES = {line[:2]: line[3:].split("|") for line in (_MEMBERS + _OTHERS).split("\n") if line}
EU = frozenset(line[:2] for line in _MEMBERS.split("\n") if line)
"""The members by their two letters."""

_ALIKE = 0.75
"""How much of two names has to agree for a slip of the keys."""
_BETWEEN = re.compile(r"[,;/()\n]+")


def code_of(country: str) -> str:
    """Return the two letters of the country that somebody typed, "" for one not listed.

    Letters count only alone: the IN of "Gary, IN" is not India. A text that names two countries
    is not understood.
    """
    if (letters := country.strip().upper()) in _NAMES:
        return letters
    found = {code for part in (country, *_BETWEEN.split(country)) if (code := _named(part))}
    return found.pop() if len(found) == 1 else ""


def name_of(code: str) -> str:
    """Return the English name of a country given by its two letters, "" for one not listed."""
    return _NAMES.get(code.upper(), [""])[0]


def doubt(country: str) -> str:
    """Return a sentence when nothing is known of a country as it is written, else "".

    A name nearly like it is offered, not taken: there are more countries than are listed here.
    """
    if not country.strip() or code_of(country):
        return ""
    typed = _plain(country)
    alike = [name for name in _BY_NAME if name[:2] == typed[:2]]
    near = [name_of(_BY_NAME[name]) for name in get_close_matches(typed, alike, 1, _ALIKE)]
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"No rules or numbers are known here for '{shorten(country, 30)}'.{hint}"


def _named(part: str) -> str:
    return _BY_NAME.get(_plain(part).replace(".", "").removeprefix("the "), "")


def _plain(name: str) -> str:
    """Return a name without case and accents, with one blank between words."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(one for one in letters if not unicodedata.combining(one)).split())


_BY_NAME = {_plain(name): code for code, names in _NAMES.items() for name in names}
