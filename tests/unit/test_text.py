"""Text: kept as typed, shown without a control byte, folded for finding."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.corpus import HOSTILE, RAW
from tui_app.text import clean, clean_line, fold, plural, shorten, storable

ANY = st.text(st.characters(exclude_categories=()))
INVISIBLE = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
INVISIBLE |= set(range(0xE0000, 0xE0080))
"""What steers the direction of text or tags it, and is not itself anything to see."""

corpus = pytest.mark.parametrize("text", [text for _, text in HOSTILE], ids=[n for n, _ in HOSTILE])


@corpus
def test_no_hostile_text_keeps_a_control_byte(text: str) -> None:
    assert not RAW.search(clean(text))
    assert not RAW.search(clean_line(text))
    assert "\n" not in clean_line(text)


@given(ANY)
def test_no_text_at_all_keeps_a_control_byte(text: str) -> None:
    assert not RAW.search(clean(text))
    clean(text).encode()


@given(ANY)
def test_nothing_that_can_be_seen_disappears(text: str) -> None:
    shown = clean(text)
    visible = [c for c in text if ord(c) not in INVISIBLE]
    # Each character stays, or has something in its place; only two line ends become one.
    assert len(shown) >= len(visible) - text.count("\r\n")
    for character in text:
        if unicodedata.category(character)[0] in "LMNPS":
            assert character in shown


@given(ANY)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("took [250 mg] twice [see note]", "took [250 mg] twice [see note]"),
        ("a\x1b]0;title\x07b", "a␛]0;title␇b"),
        ("\x00\x7f", "␀␡"),
        ("\x9b31m", "\ufffd31m"),
        ("\ud800", "\ufffd"),
        ("a\tb", "a    b"),
        ("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("👩\u200d👧 e\u0301", "👩\u200d👧 e\u0301"),
        ("", ""),
    ],
)
def test_what_is_shown_for_a_text(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\x00a\ud800", "\ufffda\ufffd"),
        ("\x1b[31m\u202e\t\x85 ", "\x1b[31m\u202e\t\x85 "),
    ],
)
def test_text_is_kept_as_typed_but_for_what_no_file_can_hold(text: str, kept: str) -> None:
    assert storable(text) == kept


@given(ANY)
def test_what_is_kept_can_be_written(text: str) -> None:
    kept = storable(text)
    kept.encode()
    assert "\x00" not in kept
    assert storable(kept) == kept


def test_a_line_has_single_blanks() -> None:
    assert clean_line("  a \n\n b\t\u3000c ") == "a b c"


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("two words", 5, "two…"),
        ("a\nb", 9, "a b"),
        (" " * 500 + "after much white space", 40, "after much white space"),
        ("start" + " " * 500 + "and more", 40, "start…"),
        ("start" + " " * 500, 40, "start"),
        ("\x1b" * 3, 9, "␛␛␛"),
        ("", 9, ""),
    ],
)
def test_a_shortened_text_shows_that_it_was_cut(text: str, width: int, short: str) -> None:
    assert shorten(text, width) == short


@given(ANY, st.integers(2, 60))
def test_a_shortened_text_is_never_too_long(text: str, width: int) -> None:
    short = shorten(text, width)
    assert len(short) <= width
    if short != clean_line(text):
        assert short.endswith("…")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Déjà", "DEJA"),
        ("e\u0301", "\u00e9"),
        ("Straße", "strasse"),
        ("ﬁ", "FI"),
        ("ＡＢＣ", "abc"),
        ("a \n b", "a b"),
        ("Σας", "ΣΑΣ"),
        ("ab", "ab"),
    ],
)
def test_what_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(ANY, ANY)
def test_a_text_with_a_word_in_it_folds_to_one_with_its_folded_word_in_it(
    around: str, word: str
) -> None:
    assert fold(word) in fold(f"{around} {word} {around}")
    fold(word).encode()


@pytest.mark.parametrize("text", ["为什么", "ปวดเข่า", "관절염", "لماذا", "кожа"])
def test_every_script_keeps_something_to_find(text: str) -> None:
    assert fold(text)
    assert fold(text[:2]) in fold(text)


def test_a_count_has_its_noun() -> None:
    assert [plural(n, "note") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]
    assert plural(2, "entry", "entries") == "2 entries"
