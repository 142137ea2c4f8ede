"""The directories on plain lines: in the walk, and when they are checked."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Inside
from tui_app.content.listing_rows import columns
from tui_app.domain.directory import ListingKind

NEW_CASE = ("1", "My heart", "Maria Example", "1", "arrhythmia", "Ablation", "")


def test_words_list_entries_and_a_number_reads_one(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = (*NEW_CASE, "/professional soc", "1", "w", "1", "w", "find a cardiologist",
             "1", "b", "w", "qqq", "w", "prostate cancer", "w", "", "q")  # fmt: skip
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in typed)))
    ended = inside("walk", "--as", "Maria")
    said = " ".join(ended.out.split())
    assert ended.code == 0
    assert max(map(len, ended.out.split("\n"))) <= 79
    assert "79 entries. Most entries are from the United States. 1. " in said
    assert "1. American College of Cardiology (ACC) (not checked): cardiology" in said
    assert "Other and former names: Find a Cardiologist" in said
    assert "(not checked: confirm before you rely on it)" in said
    assert re.search("Nothing has all of the words 'prostate cancer'; [0-9]+ entries have some of "
                     "them. Most entries .* 1. American Urological Association", said)  # fmt: skip
    assert "Nothing with 'qqq'. Type w and fewer letters, or f." in said


def test_cards_check_names_a_bad_row_of_ones_own_list(inside: Inside, home: Path) -> None:
    lists = home / "config" / "directories"
    lists.mkdir(parents=True)
    head = ",".join(columns(ListingKind.GROUP))
    good = "mine,Mine" + "," * (len(columns(ListingKind.GROUP)) - 2)
    (lists / "groups.csv").write_text(f"{head}\n{good}\n", encoding="utf-8")
    assert "Nothing wrong was found" in inside("cards", "check").out
    (lists / "groups.csv").write_text(f"{head}\n{good}\nbad,row\n", encoding="utf-8")
    for arguments in (("cards", "check"), ("cards", "check", str(home / "config"))):
        ended = inside(*arguments)
        assert ended.code == 1
        assert "groups.csv, line 3: has 2 cells instead of 16" in ended.out
    assert str(lists) in inside("paths").out
