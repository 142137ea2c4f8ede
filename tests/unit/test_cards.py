"""Reading a card: every kind of block, and the shipped cards as a whole."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tui_app.content.cards import MAX_BLOCKS, parse_card, placed_blocks
from tui_app.content.files import CardError, find_cards, read_card_text
from tui_app.content.heads import plain_words, scan_card
from tui_app.content.places import shipped_data
from tui_app.domain.cards import Block, Bullet, Heading, Paragraph, Question, Run, Script, TaskBlock
from tui_app.domain.heads import Stage, Task

HEAD = """\
---
id: rest
stage: after
order: 7
title: Rest
workspace: notes
minutes: 10
reviewed: 2026-01-31
sources:
  - A book, 2020
  - "A page: with a colon, 2021"   # a remark
---
"""
SHIPPED = find_cards(shipped_data() / "cards").paths


def blocks(body: str) -> tuple[Block, ...]:
    """Return the blocks of a card with this body."""
    return parse_card(HEAD + textwrap.dedent(body), "rest.md").blocks


def words_of(block: Block) -> str:
    """Return all words of a block, both voices of a script."""
    match block:
        case Script():
            return f"{block.text}\n{block.for_someone}"
        case Heading() | Question():
            return block.text
        case _:
            return "".join(run.text for run in block.runs)


def test_head() -> None:
    text = HEAD + "Why.\n\n## Do\n- [ ] Sit **down** {#sit}\n- [ ] Drink `tea` {#drink-tea}\n"
    head = scan_card(text, "own/rest.md", own=True).head
    assert head is not None
    assert (head.id, head.stage, head.order, head.title) == ("rest", Stage.AFTER, 7, "Rest")
    assert (head.workspace, head.minutes, head.reviewed) == ("notes", 10, "2026-01-31")
    assert head.sources == ("A book, 2020", "A page: with a colon, 2021")
    assert head.tasks == (Task("sit", "Sit down"), Task("drink-tea", "Drink tea"))
    assert (head.file, head.own) == ("own/rest.md", True)
    assert parse_card(text, "own/rest.md", own=True).head == head


def test_paragraphs_join_lines_and_keep_looks() -> None:
    assert blocks("One **two**\n*three* `four`\n\nfive") == (
        Paragraph(
            (
                Run("One "),
                Run("two", "strong"),
                Run(" "),
                Run("three", "emphasis"),
                Run(" "),
                Run("four", "code"),
            )
        ),
        Paragraph((Run("five"),)),
    )


def test_links_keep_allowed_addresses_only() -> None:
    (block,) = blocks(
        "[a **page**](https://x.example/a) <mailto:a@b.example> [no](javascript:x) "
        "[local](other.md) [f](ftp://x.example) [d](data:text/html,x)"
    )
    assert isinstance(block, Paragraph)
    assert block.addresses == (
        ("a page", "https://x.example/a"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    )
    assert "local f" in words_of(block)


def test_tasks_questions_and_bullets() -> None:
    assert blocks(
        """\
        Why.

        ## Do
        - [ ] Call **now** {#call}

        ## Ask
        - How much of {{ condition }}? {#how-much}
        - No key here

        ## Free
        - [ ] not a task {#x}
        1. first
        """
    )[1:] == (
        Heading("Do"),
        TaskBlock(Task("call", "Call now"), (Run("Call "), Run("now", "strong"))),
        Heading("Ask"),
        Question("how-much", "How much of {{ condition }}?"),
        Bullet((Run("No key here"),)),
        Heading("Free"),
        Bullet((Run("[ ] not a task {#x}"),)),
        Bullet((Run("1. first"),)),
    )


def test_scripts_join_their_voices() -> None:
    text = """\
        Why.

        ## Say
        > Hello, **this** is
        > {{ speaker }}.
        >
        > Thank you.

        ## Say for someone
        > Hello {{ decide_by }}.

        ## Send
        > Dear all,
        >
        > - one
        > - two
        >
        > first line\\
        > second line
        """
    assert blocks(text)[1:] == (
        Heading("Say"),
        Script("say", "Hello, this is {{ speaker }}.\n\nThank you.", "Hello {{ decide_by }}."),
        Heading("Send"),
        Script(
            "send",
            "Dear all,\n\n- one\n- two\n\nfirst line\nsecond line",
            "Dear all,\n\n- one\n- two\n\nfirst line\nsecond line",
        ),
    )


def test_a_script_for_someone_alone_serves_both() -> None:
    assert blocks("## Say for someone\n> Hello.")[1] == Script("say", "Hello.", "Hello.")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script> <b>x</b>",
        "![see](https://x.example/a.png)",
        "[/red] [@click=app.quit]x[/]",
        "a\x1b]0;title\x07b \x9b31m &#x202e; &#27;",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```\n# code\n```",
        "# one\n### three\nTwo\n===",
        "> quote\n> > inside",
        "- a\n  - b\n    - c",
        "Thai ภาษาไทย and عربى and 中文",
        "## \n##\n- \n>\n",
        "{{ x }} }} {{",
    ],
)
def test_hostile_bodies_are_read_and_cleaned(hostile: str) -> None:
    text = HEAD + hostile + "\n\n## Say\n" + hostile + "\n"
    shown = "".join(words_of(block) for block in parse_card(text, "x.md").blocks)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)


def test_text_that_looks_like_html_stays() -> None:
    assert words_of(blocks("a <b>c</b> d")[0]) == "a <b>c</b> d"


def test_only_so_many_blocks_are_shown() -> None:
    found = blocks("".join(f"word {number}\n\n" for number in range(MAX_BLOCKS + 40)))
    assert len(found) == MAX_BLOCKS
    assert "not shown" in words_of(found[-1])
    assert len(blocks("word\n\n" * MAX_BLOCKS)) == MAX_BLOCKS


def test_a_malformed_card_raises_with_its_place() -> None:
    with pytest.raises(CardError) as caught:
        parse_card(HEAD + "\n## Do\n- [ ] no key\n", "x.md")
    assert (caught.value.problem.line, caught.value.exit_code) == (15, 1)
    assert str(caught.value).startswith("This card cannot be shown. x.md, line 15: ")


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("plain", "plain"),
        ("a **b** *c* __d__ _e_ `f` g", "a b c d e f g"),
        ("a_b_c 2 * 3", "a_b_c 2 * 3"),
        ("see [the page](https://x.example) <https://y.example>", "see the page https://y.example"),
        (r"a \* b &amp; c", "a * b & c"),
    ],
)
def test_the_quick_look_strips_marks_like_the_parser(markdown: str, expected: str) -> None:
    assert plain_words(markdown) == expected
    found = blocks(f"## Do\n- [ ] {markdown} {{#k}}\n")[1]
    assert isinstance(found, TaskBlock)
    assert found.task.text == expected


def test_the_start_does_without_the_parser() -> None:
    code = (
        "import sys; from tui_app.content.library import Library; "
        "from tui_app.content.places import shipped_data; assert Library(shipped_data()).heads; "
        "sys.exit('markdown_it' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
class TestShipped:
    def test_scan_agrees_with_parse(self, path: Path) -> None:
        text = read_card_text(path)
        head = scan_card(text, str(path)).head
        card = parse_card(text, str(path))
        assert head == card.head
        tasks = tuple(block.task for block in card.blocks if isinstance(block, TaskBlock))
        assert head is not None
        assert head.tasks == tasks
        scripts = tuple(block.kind for block in card.blocks if isinstance(block, Script))
        assert head.scripts == scripts

    def test_reads_well(self, path: Path) -> None:
        text = read_card_text(path)
        assert "!" not in text
        for placed in placed_blocks(text):
            if isinstance(placed.block, Paragraph) and placed.section not in ("Do", "Ask"):
                lines = textwrap.wrap(words_of(placed.block), 73)
                assert len(lines) <= 3, lines
            if isinstance(placed.block, TaskBlock):
                assert len(placed.block.task.text) <= 110

    def test_has_what_every_shipped_card_has(self, path: Path) -> None:
        placed = placed_blocks(read_card_text(path))
        tasks = [one for one in placed if isinstance(one.block, TaskBlock)]
        questions = [one for one in placed if isinstance(one.block, Question)]
        scripts = [one.block for one in placed if isinstance(one.block, Script)]
        assert 4 <= len(tasks) <= 8
        assert 2 <= len(questions) <= 10
        assert [script.kind for script in scripts] == ["say", "send"]
        assert all(script.text != script.for_someone for script in scripts)
        example = [words_of(one.block) for one in placed if one.section == "Example"]
        assert "invented" in example[1]
        fails = [one for one in placed if one.section == "What makes it fail"]
        assert 3 <= len(fails) - 1 <= 6


def test_the_first_card_says_what_keeps_people_safe() -> None:
    path = shipped_data() / "cards" / "before" / "01-reasons.md"
    first = parse_card(read_card_text(path), str(path))
    text = " ".join(words_of(block) for block in first.blocks)
    for words in ("not medical advice", "emergency", "medicine", "stop at any time"):
        assert words in text


def first_words(card_id: str, heading: str, country: str) -> list[str]:
    """Return how the items under a heading begin, as somebody in a country reads the card."""
    path = next(path for path in SHIPPED if path.stem.endswith(card_id))
    card = parse_card(read_card_text(path), str(path)).with_first(country)
    at = card.blocks.index(Heading(heading)) + 1
    found = []
    for block in card.blocks[at:]:
        if not isinstance(block, Bullet):
            break
        found.append(block.plain.partition(":")[0])
    return found


def test_what_holds_at_home_comes_first() -> None:
    rules = "What the rules say"
    assert first_words("records", rules, "") == first_words("records", rules, "Ruritania") == [
        "US", "US", "UK", "EU", "Canada, Ontario", "India",
    ]  # fmt: skip
    assert first_words("records", rules, "Scotland")[:2] == ["UK", "US"]
    assert first_words("records", rules, "Germany")[:2] == ["EU", "US"]
    assert first_words("records", rules, "canada")[0] == "Canada, Ontario"
    assert first_words("insurer", rules, "Germany")[:2] == ["Germany", "US Medicare"]
    assert first_words("societies", "Check a name", "Australia")[0] == "Australia"


def test_two_letters_are_a_country_only_when_written_as_one() -> None:
    card = parse_card(HEAD + "\n## Free\n- First\n- In doubt: ask\n- IN: law\n", "rest.md")
    shown = [one.plain for one in card.with_first("India").blocks if isinstance(one, Bullet)]
    assert shown == ["IN: law", "First", "In doubt: ask"]
