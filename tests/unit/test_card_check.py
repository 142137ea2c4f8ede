"""The check names every breach of the contract with file, line and what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_app.content.check import check_cards
from tui_app.content.places import shipped_data
from tui_app.domain.scripts import PLACEHOLDERS

GOOD = """\
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
---
Why this matters.

## Do
- [ ] Sit down {#sit}

## Say
> Hello, this is {{ speaker }}.

## Say for someone
> Hello, this is {{ speaker }}{{ for_patient }}.

## Send
> Dear {{ doctor }}

## Send for someone
> Dear {{ doctor }}, for {{ patient }}

## Ask
- How long with {{ condition }}? {#how-long}

## Free section
- A plain item

## Example
This example is invented.

## What makes it fail
- Standing up
"""


def check(folder: Path, text: str, name: str = "rest.md") -> list[tuple[int, str]]:
    """Return the problems of one card as (line, reason)."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    problems = check_cards(folder)
    assert {problem.file for problem in problems} <= {str(path)}
    return [(problem.line, problem.reason) for problem in problems]


def test_shipped_cards_are_right() -> None:
    assert check_cards(shipped_data()) == []
    assert check_cards(shipped_data() / "cards") == []


def test_a_right_card(tmp_path: Path) -> None:
    assert check(tmp_path, GOOD) == []
    assert check(tmp_path, GOOD.replace("\n", "\r\n")) == []
    assert check(tmp_path, "\ufeff" + GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("---\nid", "id", 1, "three dashes"),
        ("2020\n---\n", "2020\n", 1, "another line of three dashes"),
        ("id: rest", "id: Rest", 2, "lower-case"),
        ("id: rest", "id: a--b", 2, "lower-case"),
        ("id: rest\n", "", 1, "'id' is missing"),
        ("id: rest", "id: rest\nid: two", 3, "given twice"),
        ("stage: after", "stage: later", 3, "one of before, during, after"),
        ("order: 7", "order: first", 4, "whole number"),
        ("order: 7", "order: 0", 4, "whole number"),
        ("order: 7", "order: ٣", 4, "whole number"),
        ("title: Rest", "title:", 5, "'title' is missing"),
        ("title: Rest", "title: " + "x" * 61, 5, "at most 60"),
        ("title: Rest", "just words", 5, "key: value"),
        ("workspace: notes", "workspace: My notes", 6, "lower-case"),
        ("minutes: 10", "minutes: 10 min", 7, "whole number"),
        ("reviewed: 2026-01-31", "reviewed: 2026-02-31", 8, "a date such as"),
        ("reviewed: 2026-01-31", "reviewed: 31 Jan 2026", 8, "a date such as"),
        ("  - A book, 2020\n", "", 9, "'sources' is missing"),
        ("sources:\n  - A book, 2020", "sources: A book", 9, "'sources' is missing"),
        ("minutes: 10", "minutes: 10\nauthor: me", 8, "'author' is not a known key"),
        (" {#sit}", "", 15, "a task is one short line"),
        ("{#sit}", "{#Sit it}", 15, "a task is one short line"),
        ("Sit down {#sit}", "Sit\n  down {#sit}", 15, "a task is one short line"),
        ("{#sit}", "{#sit}\n- [ ] Again {#sit}", 16, "used by another task"),
        ("{#sit}", "{#sit}\n  and stay", 15, "expected a task on one line"),
        ("{#sit}", "{#sit}\n- lie down", 16, "expected a task on one line"),
        ("- [ ] Sit down {#sit}", "Nothing to do.", 0, "at least one task"),
        ("- [ ] Sit", "* [ ] Sit", 15, "begins at the start of its line"),
        ("- [ ] Sit", " - [ ] Sit", 15, "begins at the start of its line"),
        ("Sit down", "S[i[t]](https://x.example) down", 15, "simpler marks"),
        (" {#how-long}", "", 30, "expected a question on one line"),
        ("{#how-long}", "{#how-long}\n- And? {#how-long}", 31, "used twice"),
        ("{#how-long}", "{#sit}", 30, "used twice"),
        ("Why this matters.", "", 0, "before the first heading"),
        ("## Example\n", "## Story\n", 0, "'## Example' is missing"),
        ("## What makes it fail\n", "", 0, "'## What makes it fail' is missing"),
        ("## Do\n- [ ] Sit down {#sit}\n", "", 0, "'## Do' is missing"),
        ("## Ask", "## ask", 29, "as '## Ask'"),
        ("## Do", "## Do:", 14, "as '## Do'"),
        ("## Free section", "### Free section", 32, "a heading is a line"),
        ("## Free section", "Free section\n---", 32, "a heading is a line"),
        ("## Free section", "## Example", 35, "stands in the card twice"),
        ("## Free section", "## Say", 32, "stands in the card twice"),
        (
            "## Example\nThis example is invented.\n\n## What makes it fail\n- Standing up\n",
            "## What makes it fail\n- Standing up\n\n## Example\nThis example is invented.\n",
            38,
            "comes too late",
        ),
        (
            "## Say for someone\n> Hello, this is {{ speaker }}{{ for_patient }}.\n",
            "",
            17,
            "beside",
        ),
        ("## Say\n> Hello, this is {{ speaker }}.\n", "", 18, "needs '## Say' beside it"),
        ("> Dear {{ doctor }}\n", "> \n", 23, "'Send' has no words"),
        ("> Dear {{ doctor }}\n", "Dear doctor\n", 24, "begins with '> '"),
        ("> Hello, this is {{ speaker }}.", "> " + "word " * 61, 17, "'Say' has 61 words"),
        ("{{ condition }}", "{{ illness }}", 30, "not a known placeholder"),
        ("> Dear {{ doctor }}\n", "> Dear {{ boss }}\n", 23, "not a known placeholder"),
        ("{{ condition }}", "{{ condition }", 30, "double braces"),
        ("A plain item", "A {{ doctor }} item", 33, "scripts and questions only"),
        ("A plain item", "A <b>plain</b> item", 33, "HTML"),
        ("A plain item", "![x](https://x.example/a.png)", 33, "pictures"),
        ("- A plain item", "| a | b |\n|---|---|\n| 1 | 2 |", 33, "tables"),
        ("- A plain item", "```\ncode\n```", 33, "code"),
        ("- A plain item", "    code", 33, "code"),
        ("- A plain item", "1. one", 33, "not with numbers"),
        ("- A plain item", "- a\n  - b", 34, "a list inside a list"),
        ("- A plain item", "> quote", 33, "under Say and Send only"),
        ("> Dear {{ doctor }}\n", "> Dear\n> > all\n", 25, "a quote inside a quote"),
        ("- A plain item", "a\n\n***\n\nb", 35, "a line across"),
        ("- A plain item", "- item\n" * 41, 71, "44 list items"),
        ("- A plain item", "item\n\n" * 60, 133, "74 blocks"),
    ],
)
def test_breaches(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    assert old in GOOD
    problems = check(tmp_path, GOOD.replace(old, new, 1))
    fitting = [one for one in problems if words in one[1]]
    assert fitting, problems
    assert fitting[0][0] == line, problems


@pytest.mark.parametrize("name", list(PLACEHOLDERS))
def test_every_placeholder_is_known(tmp_path: Path, name: str) -> None:
    assert check(tmp_path, GOOD.replace("condition", name)) == []


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "empty"),
        (b"  \n\n", 1, "empty"),
        (GOOD.encode() + b"\n\xff\xfe", 41, "UTF-8"),
        (GOOD.encode("utf-16"), 1, "UTF-8"),
        (b"x" * 10_000_000, 0, "larger than 64 kB"),
        (b"---\n---\n", 1, "'id' is missing"),
        (b"---", 1, "three dashes"),
        (b"\x00" * 50, 1, "three dashes"),
    ],
)
def test_files_that_are_no_cards(tmp_path: Path, content: bytes, line: int, words: str) -> None:
    (tmp_path / "x.md").write_bytes(content)
    problems = check_cards(tmp_path)
    assert [problem.line for problem in problems if words in problem.reason] == [line]


def test_ids_and_folders(tmp_path: Path) -> None:
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "rest.md").write_text(GOOD)
    problems = check_cards(tmp_path)
    assert [(problem.line, Path(problem.file).parent.name) for problem in problems] == [
        (2, "before"),
        (3, "before"),
    ]
    assert "used by rest.md too" in problems[0].reason
    assert "the folder 'before'" in problems[1].reason


def test_one_file_and_nothing_at_all(tmp_path: Path) -> None:
    card = tmp_path / "rest.md"
    card.write_text(GOOD)
    assert check_cards(card) == []
    card.unlink()
    assert "has no cards" in str(check_cards(tmp_path)[0])
    assert "cannot be listed" in str(check_cards(tmp_path / "none")[0])
    assert ", line" not in str(check_cards(tmp_path)[0])


@pytest.mark.parametrize(
    ("written", "line", "reason"),
    [
        ("first_for:\n  - hope\n", 9, "'first_for' has 'hope'; expected confirm, "),
        ("first_for: confirm\n", 9, "'first_for' is a list: lines such as '- confirm' under it"),
    ],
)
def test_reasons_that_no_case_has(tmp_path: Path, written: str, line: int, reason: str) -> None:
    text = GOOD.replace("sources:\n", f"{written}sources:\n", 1)
    ((at, said),) = check(tmp_path, text)
    assert at == line
    assert said.startswith(reason)


def test_reasons_that_a_case_has(tmp_path: Path) -> None:
    text = GOOD.replace("sources:\n", "first_for:\n  - doubts\n  - avoid\nsources:\n", 1)
    assert check(tmp_path, text) == []
