"""The glossary: its data, and how a term is found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import textstat

from tui_app.content.glossary import COLUMNS, Glossary, form_key, other_names, read_glossary
from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableError
from tui_app.domain.terms import Term

HARDEST = 8.0
GLOSSARY = read_glossary(shipped_data())
HEAD = ",".join(COLUMNS)


def written(folder: Path, *lines: str) -> Path:
    """Write a glossary of these lines, and return its folder."""
    (folder / "glossary.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def names(text: str) -> list[str]:
    """Return the names of the terms in a text."""
    return [term.name for term in GLOSSARY.terms_in(text)]


@pytest.mark.parametrize("term", GLOSSARY.terms, ids=lambda term: term.name)
def test_a_term_is_plain_and_sound(term: Term) -> None:
    assert textstat.flesch_kincaid_grade(term.explains) <= HARDEST
    assert term.explains.endswith(".")
    assert term.tags
    assert all(re.fullmatch("[a-z]+", tag) for tag in term.tags)
    for form in term.forms:
        assert GLOSSARY.lookup(form) == term
        assert form == form.strip()


def test_no_form_leads_to_two_terms() -> None:
    leads: dict[tuple[str, ...], str] = {}
    for term in GLOSSARY.terms:
        for form in term.forms:
            assert leads.setdefault(form_key(form), term.name) == term.name


def test_every_shipped_card_has_words_explained() -> None:
    library = Library(shipped_data())
    for head in library.heads:
        assert GLOSSARY.terms_in(library.card(head.id).words), head.id


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("biopsy", "Biopsy"),
        ("BIOPSIES", "Biopsy"),
        ("bíopsy", "Biopsy"),
        ("bi\u0301opsy", "Biopsy"),
        ("flares", "Flare"),
        ("second opinions", "Second opinion"),
        ("Second-Opinion", "Second opinion"),
        ("x rays", "X-ray"),
        ("HMOs", "HMO"),
        ("appeal (internal)", "Appeal"),
        ("tumor boards", "Tumour board"),
    ],
)
def test_a_term_is_found_by_any_form(typed: str, name: str) -> None:
    found = GLOSSARY.lookup(typed)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("typed", ["", " ", "-", "qqq", "biopsyx", "s", "es", "ies"])
def test_what_is_no_term_is_not_found(typed: str) -> None:
    assert GLOSSARY.lookup(typed) is None
    assert names(typed) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First a CT, then a biopsy; then the biopsies again.", ["CT", "Biopsy"]),
        ("Ask him for it.", []),
        ("Ask HIM for it.", ["Records office"]),
        ("Two pets and a PET scan", ["PET"]),
        ("Two MRIs", ["MRI"]),
        ("A second. Opinion differs.", []),
        ("a second\nopinion", []),
        ("out-of-network care", ["Out-of-network"]),
        ("(second opinion)", ["Second opinion"]),
        ("the tumour board's view", ["Tumour board"]),
        ("https://example.org/biopsy_slides", ["Biopsy", "Slide"]),
    ],
)
def test_terms_in_a_text(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_long_text_is_quickly_read() -> None:
    assert names("[/red] \x1b]0;x\x07 " * 2000 + "x" * 50_000) == []


def test_what_is_typed_finds_first_what_begins_so() -> None:
    beginning, holding = GLOSSARY.matching("scan")
    assert beginning == []
    assert {"CT", "MRI", "PET"} <= {term.name for term in holding}
    beginning, _ = GLOSSARY.matching("biop")
    assert [term.name for term in beginning] == ["Biopsy"]
    beginning, holding = GLOSSARY.matching("ct")
    assert [term.name for term in beginning] == ["CT"]
    assert "Contrast" not in {term.name for term in beginning}
    assert GLOSSARY.matching("  ") == ([], [])


def test_other_names_leave_plurals_out() -> None:
    biopsy = GLOSSARY.lookup("biopsy")
    assert biopsy is not None
    assert other_names(biopsy) == ["tissue sample"]


def test_an_empty_glossary_finds_nothing() -> None:
    empty = Glossary(())
    assert empty.terms_in("a biopsy") == ()
    assert empty.lookup("biopsy") is None


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        (("term,explains",), 1, "the first line must be 'term,also,explains,tags'"),
        ((HEAD, "A,b,What, it is,tag"), 2, "has 5 cells instead of 4"),
        ((HEAD, "A,b,What it is.,tag", ",b,What.,tag"), 3, "a term has 1 to 40 characters"),
        ((HEAD, "A,,,tag"), 2, "an explanation has 1 to 160 characters"),
        ((HEAD, "A,,One.,t", "", "B,x | a,Two.,t"), 4, "'a' leads to 'A' already"),
        ((HEAD, "A,--,One.,t"), 2, "'--' has no letters"),
        ((HEAD, 'A,"b" c,One.,t'), 2, "is not a row of a table"),
        ((HEAD, '"A\nB",,One.,t', "C,,,t"), 4, "an explanation has"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, lines: tuple[str, ...], line: int, reason: str) -> None:
    with pytest.raises(TableError) as caught:
        read_glossary(written(tmp_path, *lines))
    assert caught.value.problem.line == line
    assert reason in caught.value.problem.reason
    assert str(tmp_path / "glossary.csv") in caught.value.sentence


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="could not be read"):
        read_glossary(tmp_path)
    (tmp_path / "glossary.csv").write_bytes(HEAD.encode() + b"\nA,,caf\xe9.,t\n")
    with pytest.raises(TableError, match=r"line 2: is not UTF-8"):
        read_glossary(tmp_path)
