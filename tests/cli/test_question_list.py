"""``questions`` and ``export questions``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Inside
from tui_app.domain.cases import NewCase
from tui_app.domain.questions import Question
from tui_app.session import Session
from tui_app.store import questions


@pytest.fixture
def asked(home: Path) -> None:
    """A case with three questions."""
    session = Session(home / "case.db")
    case = session.start_case(NewCase(title="Knee"))
    for text, doctor in (("Why?", "Dr Model"), ("When *now*?", ""), ("How?\x1b[2J", "Dr Sample")):
        questions.add_question(
            session.store, Question(case_uid=case.uid, text=text, doctor=doctor, category="tests")
        )
    session.close()


@pytest.mark.usefixtures("asked")
def test_the_list_is_plain_and_in_order(inside: Inside) -> None:
    ended = inside("questions")
    assert ended.code == 0
    assert ended.out.splitlines()[:3] == [
        "The top 3", "1. Why?  [Dr Model]", "2. When *now*?",
    ]  # fmt: skip
    assert inside("questions", "--doctor", "Dr Model").out == "First\n1. Why?  [Dr Model]\n"
    read = json.loads(inside("questions", "--json").out)
    assert [one["rank"] for one in read] == [1, 2, 3]


@pytest.mark.usefixtures("asked")
def test_nothing_found(inside: Inside) -> None:
    ended = inside("questions", "--category", "money")
    assert (ended.code, ended.err) == (1, "No question is like that.\n")


def test_the_bank_needs_no_case_of_ones_own(inside: Inside) -> None:
    ended = inside("note", "hello")
    ended = inside("questions", "--bank", "--category", "tests")
    assert ended.code == 0
    assert all(line.endswith("?") for line in ended.out.splitlines())
    assert inside("questions", "--bank", "--tag", "nonsense").code == 1
    read = json.loads(inside("questions", "--bank", "--json", "--tag", "children").out)
    assert all("children" in one["tags"] for one in read)


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("ending", ["txt", "md", "json"])
def test_export(inside: Inside, tmp_path: Path, ending: str) -> None:
    ended = inside("export", "questions", "--format", ending, "--out", str(tmp_path))
    assert ended.code == 0
    (written,) = tmp_path.glob(f"second-opinion-questions-*.{ending}")
    text = written.read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert written.stat().st_mode & 0o777 == 0o600
    if ending == "md":
        assert "## The top 3" in text
        assert "When \\*now\\*?" in text
    if ending == "txt":
        assert "2. When *now*?\n\n____" in text


def test_nothing_to_export(inside: Inside, tmp_path: Path) -> None:
    inside("note", "hello")
    ended = inside("export", "questions", "--out", str(tmp_path))
    assert ended.code == 1
    assert "There are no questions yet" in ended.err
