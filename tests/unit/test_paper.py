"""Papers as plain text and Markdown: the same words, no line too wide, no markup of users."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from tests.corpus import HOSTILE, RAW
from tui_app.documents.paper import (
    Block,
    Bullets,
    Course,
    Facts,
    Heading,
    Paper,
    Room,
    Table,
    Words,
)
from tui_app.documents.paper_markdown import as_markdown
from tui_app.documents.paper_text import as_text
from tui_app.documents.wrapping import cells, wrapped
from tui_app.text import clean

SHEET = Paper(
    "One page for Dr Model",
    (
        Facts((("Born", "12 May 1979"), ("To decide", "a higher dose,\nor another medicine"))),
        Heading("What I want to know"),
        Bullets(("How sure are you?", "", "What else could it be?\nAnd how would one know?")),
        Words("First line\nsecond line\n\nNext paragraph"),
        Table(
            ("Medicine", "Dose", "Notes"),
            (
                ("Methotrexate", "10 mg once a week", "Sick until about Wednesday, every week"),
                ("Folic acid", "5 mg", ""),
            ),
            (2, 2, 3),
        ),
        Course((("Mar 2025", 6), ("about May 2025", 10), ("June", 0.4))),
        Room(1),
    ),
    subtitle="23 November 2026",
    footer="Maria Example",
)

AS_TEXT = """\
One page for Dr Model
=====================
23 November 2026

Born:       12 May 1979
To decide:  a higher dose,
            or another medicine

What I want to know
-------------------

- How sure are you?
- What else could it be?
  And how would one know?

First line
second line

Next paragraph

Medicine               Dose                   Notes
---------------------  ---------------------  -------------------------------
Methotrexate           10 mg once a week      Sick until about Wednesday,
                                              every week

Folic acid             5 mg

Mar 2025          6/10  ######----
about May 2025   10/10  ##########
June            0.4/10  ----------

______________________________________________________________________________

------------------------------------------------------------------------------
Maria Example
"""

AS_MARKDOWN = """\
# One page for Dr Model

23 November 2026

* **Born:** 12 May 1979
* **To decide:** a higher dose,\\
  or another medicine

## What I want to know

- How sure are you?
- What else could it be?\\
  And how would one know?

First line\\
second line

Next paragraph

| Medicine | Dose | Notes |
| --- | --- | --- |
| Methotrexate | 10 mg once a week | Sick until about Wednesday, every week |
| Folic acid | 5 mg |  |

+ Mar 2025          6/10  ######----
+ about May 2025   10/10  ##########
+ June            0.4/10  ----------

___

***

Maria Example
"""

hostile = pytest.mark.parametrize(
    "text", [text for _, text in HOSTILE], ids=[n for n, _ in HOSTILE]
)
SIGNS = st.text(st.sampled_from("ab1.)#-+*_=`~<>[]()!&;:|\\ \n\té我👩\u200d\ufe0f\u0301\x1b"))


def everywhere(text: str) -> Paper:
    """Return a paper with ``text`` wherever a text can be."""
    blocks: tuple[Block, ...] = (
        Heading(text),
        Words(text),
        Bullets((text, text)),
        Facts(((text, text), ("", text), (text, ""))),
        Table((text, "b", ""), ((text, "", "x"), ("y", text, text)), (1, 5, 2)),
        Table(tuple("abcdefghijkl"), ((text,) * 12,)),
        Course(((text, 3), (text, 10))),
    )
    return Paper(text, blocks, subtitle=text, footer=text)


def shown(markdown: str) -> str:
    """Return what a reader of the Markdown sees, without white space."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    children = [child for token in tokens for child in token.children or []]
    known = {"text", "text_special", "hardbreak", "softbreak", "strong_open", "strong_close"}
    assert {child.type for child in children} <= known
    return "".join("".join(child.content for child in children).split())


def test_a_paper_as_text() -> None:
    assert as_text([SHEET]) == AS_TEXT


def test_a_paper_as_markdown() -> None:
    assert as_markdown([SHEET]) == AS_MARKDOWN


@pytest.mark.parametrize("papers", [[], [Paper("", ())], [everywhere("")] * 2])
def test_where_there_is_nothing_to_say_there_are_no_letters(papers: list[Paper]) -> None:
    assert not set(shown(as_markdown(papers))) - set("abcdefghijklxy3/10#-")
    assert not set(as_text(papers)) - set("abcdefghijklxy3/10#-:= \n")
    if len(papers) < 2:
        assert as_text(papers) == as_markdown(papers) == ""


def test_several_papers_follow_each_other() -> None:
    papers = [Paper("One", (Words("first"),)), Paper("Two", (Words("second"),), new_page=True)]
    assert as_text(papers) == "One\n===\n\nfirst\n\n\nTwo\n===\n\nsecond\n"
    assert as_markdown(papers) == "# One\n\nfirst\n\n# Two\n\nsecond\n"


@hostile
def test_text_keeps_its_width_and_no_control_byte(text: str) -> None:
    written = as_text([everywhere(text)])
    assert not RAW.search(written)
    assert max(map(cell_len, written.split("\n"))) <= 78
    assert "".join(clean(text).split()) in "".join(as_text([Paper("", (Words(text),))]).split())


@settings(max_examples=50, deadline=None)
@given(SIGNS, st.integers(24, 78))
def test_text_is_never_too_wide(text: str, width: int) -> None:
    written = as_text([everywhere(text * 9)], width)
    assert max(map(cell_len, written.split("\n"))) <= width
    assert max(map(cells, written.split("\n"))) <= width


@given(SIGNS, st.integers(2, 30))
def test_wrapping_keeps_every_letter(text: str, width: int) -> None:
    lines = wrapped(clean(text), width)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())
    assert all(cells(line) <= width for line in lines)


def test_a_word_breaks_only_when_no_line_holds_it_and_never_before_its_marks() -> None:
    assert wrapped("ab abcdef abcdefgh", 6) == ["ab", "abcdef", "abcdef", "gh"]
    assert wrapped("e\u0301" * 5, 3) == ["e\u0301" * 3, "e\u0301" * 2]
    assert wrapped("我的膝盖", 5) == ["我的", "膝盖"]
    assert wrapped("one\n\n two", 9) == ["one", "", "two"]


def test_a_table_too_narrow_for_its_words_is_written_line_by_line() -> None:
    table = Table(tuple(f"Column {n}" for n in range(12)), (("methotrexate",) * 12,) * 2)
    lines = as_text([Paper("", (table,))]).split("\n")
    assert lines[:2] == ["Column 0:   methotrexate", "Column 1:   methotrexate"]
    assert lines[12] == ""


@hostile
def test_markdown_shows_hostile_words_and_holds_no_control_byte(text: str) -> None:
    written = as_markdown([everywhere(text)])
    assert not RAW.search(written)
    words = "".join(clean(text).split())
    assert shown(written).startswith(words * 4)
    assert shown(written).endswith(f"{words}10/10##########{words}")


@settings(max_examples=200, deadline=None)
@given(SIGNS)
def test_markdown_shows_the_same_words(text: str) -> None:
    words = "".join(clean(text).split())
    label = f"{words}:" if words else ""
    expected = "".join(
        (
            *(words, words, words, words, words, words),
            *(label, words, words, label),
            *(words, "b", words, "x", "y", words, words),
            *("abcdefghijkl", words * 12),
            *(words, "3/10###-------", words, "10/10##########"),
            words,
        )
    )
    assert shown(as_markdown([everywhere(text)])) == expected


@pytest.mark.parametrize("heading", ["C#", "a ##", "#", "a \\#", "- x", "1. x"])
def test_a_heading_keeps_its_signs(heading: str) -> None:
    for paper in (Paper(heading, ()), Paper("", (Heading(heading),))):
        tokens = MarkdownIt("commonmark").parse(as_markdown([paper]))
        assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
        assert shown(as_markdown([paper])) == heading.replace(" ", "")


@pytest.mark.parametrize(
    ("number", "row"),
    [
        (6, ("6/10", "######----")),
        (6.5, ("6.5/10", "#######---")),
        (0, ("0/10", "----------")),
        (14, ("14/10", "##########")),
        (-1, ("-1/10", "----------")),
        (math.nan, ("nan/10", "----------")),
    ],
)
def test_the_meter_of_a_course(number: float, row: tuple[str, str]) -> None:
    assert Course((("Mar\n2025", number),)).rows == (("Mar 2025", *row),)


@pytest.mark.parametrize(
    ("headings", "rows", "shares"),
    [
        ((), (), ()),
        (("a", "b"), (("only one",),), ()),
        (("a",), (), (1, 2)),
        (("a",), (), (0,)),
    ],
)
def test_a_table_that_would_lose_a_cell_is_refused(
    headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], shares: tuple[float, ...]
) -> None:
    with pytest.raises(ValueError, match="A table needs"):
        Table(headings, rows, shares)


def test_columns_share_the_width() -> None:
    assert Table(("a", "b"), (), (1, 3)).widths == (0.25, 0.75)
    assert Table(("a", "b"), ()).widths == (0.5, 0.5)
