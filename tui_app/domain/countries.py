"""Countries that something hangs on: how they are called, and which share one emergency number."""

from __future__ import annotations

_NAMES = {
    "US": "United States|usa|us of america|united states of america|america",
    "CA": "Canada",
    "GB": "United Kingdom|uk|britain|great britain|england|scotland|wales|northern ireland",
    "IE": "Ireland|republic of ireland|eire",
    "AU": "Australia",
    "NZ": "New Zealand|aotearoa",
    "CH": "Switzerland|schweiz|suisse|svizzera",
    "NO": "Norway|norge",
    "IN": "India",
    "JP": "Japan",
    "SG": "Singapore",
    "ZA": "South Africa",
    "BR": "Brazil|brasil",
    "AT": "Austria|österreich",
    "BE": "Belgium",
    "BG": "Bulgaria",
    "HR": "Croatia",
    "CY": "Cyprus",
    "CZ": "Czechia|czech republic",
    "DK": "Denmark|danmark",
    "EE": "Estonia",
    "FI": "Finland|suomi",
    "FR": "France",
    "DE": "Germany|deutschland",
    "GR": "Greece",
    "HU": "Hungary",
    "IT": "Italy|italia",
    "LV": "Latvia",
    "LT": "Lithuania",
    "LU": "Luxembourg",
    "MT": "Malta",
    "NL": "Netherlands|holland",
    "PL": "Poland|polska",
    "PT": "Portugal",
    "RO": "Romania",
    "SK": "Slovakia",
    "SI": "Slovenia",
    "ES": "Spain|españa",
    "SE": "Sweden|sverige",
}
EU = frozenset(_NAMES) - {"US", "CA", "GB", "AU", "NZ", "CH", "NO", "IN", "JP", "SG", "ZA", "BR"}
"""The countries of the European Union, by their two letters."""


def code_of(country: str) -> str:
    """Return the two letters of a country given by them or by name, "" for one not listed."""
    wanted = " ".join(country.casefold().replace(".", "").split()).removeprefix("the ")
    if wanted.upper() in _NAMES:
        return wanted.upper()
    found = (code for code, names in _NAMES.items() if wanted in names.casefold().split("|"))
    return next(found, "") if wanted else ""


def name_of(code: str) -> str:
    """Return the English name of a country given by its two letters, "" for one not listed."""
    return _NAMES.get(code.upper(), "").partition("|")[0]
