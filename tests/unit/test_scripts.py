"""Filling blanks: what is unknown stays visible, and typed text is never a command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_app.domain.scripts import PLACEHOLDERS, fill


def test_known_values_and_open_blanks() -> None:
    filled = fill("Hello {{ doctor }}, it is {{speaker}}.", {"speaker": "Ann Sample"})
    assert filled.parts == (
        ("Hello ", False),
        ("doctor's name", True),
        (", it is Ann Sample.", False),
    )
    assert filled.plain == "Hello ____ (doctor's name), it is Ann Sample."
    assert filled.blanks == ("doctor's name",)


@pytest.mark.parametrize("name", list(PLACEHOLDERS))
def test_every_placeholder_has_words_and_can_be_filled(name: str) -> None:
    text = f"a {{{{ {name} }}}} b"
    assert fill(text, {}).parts == (("a ", False), (PLACEHOLDERS[name], True), (" b", False))
    assert fill(text, {name: "X y"}).plain == "a X y b"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is Ann{{ for_patient }}. Hello.", "It is Ann. Hello."),
        ("It is Ann {{ for_patient }} here.", "It is Ann here."),
        ("It is Ann {{ for_patient }}, hello.", "It is Ann, hello."),
        ("It is Ann {{ for_patient }}", "It is Ann"),
        ("{{ for_patient }} It is Ann", "It is Ann"),
        ("One {{ for_patient }}\ntwo", "One\ntwo"),
        ("One\n{{ for_patient }} two", "One\ntwo"),
        ("{{ doctor }} {{ for_patient }} x", "____ (doctor's name) x"),
        ("{{ for_patient }}", ""),
    ],
)
def test_an_empty_answer_leaves_no_gap(text: str, expected: str) -> None:
    assert fill(text, {"for_patient": ""}).plain == expected


def test_speaking_for_somebody() -> None:
    values = {"speaker": "Ann", "for_patient": ", calling for Mary Smith"}
    filled = fill("Hello, this is {{ speaker }}{{ for_patient }}.", values)
    assert filled.plain == "Hello, this is Ann, calling for Mary Smith."


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_an_empty_value_is_no_answer_for_other_names(empty: str) -> None:
    assert fill("Dear {{ doctor }},", {"doctor": empty}).plain == "Dear ____ (doctor's name),"


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ doctor }}",
        "{0} {speaker} %s $x ${x}",
        "\\1 \\g<0>",
        "[/red] [@click=app.quit]x[/]",
        "\x1b]0;title\x07",
        "a" * 5_000,
        "名前 ชื่อ اسم",
    ],
)
def test_values_are_put_in_as_they_are(hostile: str) -> None:
    filled = fill("I am {{ speaker }}, ok", {"speaker": hostile, "doctor": "NO"})
    assert filled.parts == ((f"I am {hostile}, ok", False),)


def test_a_value_over_several_lines_becomes_one_line() -> None:
    assert fill("({{ decision }})", {"decision": " a\n\n b "}).plain == "(a b)"


def test_an_unknown_name_stays_visible() -> None:
    assert fill("x {{ my_thing }}", {}).plain == "x ____ (my thing)"


@pytest.mark.parametrize("text", ["", "{{", "}} {{", "{{ }}", "{{ a b }}", "{ doctor }", "{{{x}"])
def test_other_braces_are_text(text: str) -> None:
    assert fill(text, {}).plain == text


@given(st.text(), st.dictionaries(st.sampled_from(list(PLACEHOLDERS)), st.text()))
def test_any_text_and_any_values(text: str, values: dict[str, str]) -> None:
    filled = fill(text, values)
    assert all(part for part, _ in filled.parts)
    neighbours = zip(filled.parts, filled.parts[1:], strict=False)
    assert all(one[1] or other[1] for one, other in neighbours)
