"""Looking things up line by line: words explained, what is found, lists that are narrowed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Ended, Walk
from tui_app import beginning
from tui_app.domain.people import Person
from tui_app.domain.services import Service
from tui_app.paths import config_folder
from tui_app.session import Session
from tui_app.settings import Settings, load
from tui_app.steps import finding
from tui_app.store.drafts import Drafts
from tui_app.store.questions import list_questions

NEW_CASE = ("1", "My knee", "Maria Example", "1", "arthritis", "Operation", "")


def said(ended: Ended) -> str:
    """Return what was said, on one line."""
    return " ".join(ended.out.split())


def session(home: Path) -> Session:
    """Open the file that was walked through."""
    return Session(home / "case.db", settings=Settings(name="reader"), create=False)


def test_all_words_are_explained(walk: Walk) -> None:
    ended = walk("words explained", "m", "w", "biopsy", "1", "w", "qqqq", "q")
    assert "words explained." in said(ended)
    assert "11. " in ended.out
    assert "with 'biopsy'." in said(ended)
    assert "In general. Ask your doctor what it means for you." in said(ended)
    assert "No word in the glossary has 'qqqq' in it." in said(ended)


def test_the_words_of_a_card_are_explained(walk: Walk) -> None:
    ended = walk("2", "9", "e", "1", "b", "b", "q")
    assert "explained in this card." in said(ended)
    assert "Ask your doctor what it means" in said(ended)


def test_words_and_directories_are_found(walk: Walk) -> None:
    ended = walk("/biopsy", "1", "q")
    assert "1. Word: biopsy" in ended.out.lower().replace("word:", "Word:")
    assert "Ask your doctor what it means" in said(ended)


def test_what_a_directory_lists_is_found_and_taken_over(walk: Walk, home: Path) -> None:
    ended = walk(*NEW_CASE, "/american college of cardiology", "1", "a", *[""] * 12, "h", "q")
    assert "Society: American College of Cardiology" in said(ended)
    with_people = session(home)
    (person,) = finding.entries(with_people, Person)
    assert person.name.startswith("American College of Cardiology")
    with_people.close()


def test_a_directory_is_narrowed(walk: Walk, home: Path) -> None:
    ended = walk(*NEW_CASE, "/remote opinion", "1", "w", "1", "f", "country", "2", "f", "1", "q")
    words = said(ended)
    assert words.count("Filter: one country or field") > 2
    assert "1. All entries" in words
    assert finding.entries(session(home), Service) == []


def test_questions_are_narrowed(walk: Walk, home: Path) -> None:
    ended = walk(*NEW_CASE, "questions", "k", "1", "f", "with", "side effects", "1", "b",
                  "f", "about", "What it is", "f", "1", "q")  # fmt: skip
    words = said(ended)
    assert "with 'side effects'." in words
    assert "2 questions in your list" in words
    assert ": What it is." in words or "0 questions: What it is." in words
    opened = session(home)
    assert opened.case is not None
    assert len(list_questions(opened.store, opened.case.uid)) == 2
    opened.close()


def test_the_first_run_line_by_line(walk: Walk, home: Path) -> None:
    ended = walk("what this", "where you", "United Kingdom", "Europe/London", "2", "1",
                  "Her knee", "", "", "", "", "", "q")  # fmt: skip
    words = said(ended)
    assert beginning.WHAT in words
    assert "Not medical advice." in words
    assert load(config_folder()).settings.country == "United Kingdom"
    opened = session(home)
    assert opened.case is not None
    assert (opened.case.country, opened.case.time_zone, opened.case.speaker) == (
        "United Kingdom", "Europe/London", "someone",
    )  # fmt: skip
    opened.close()


def test_a_first_run_that_was_cut_is_gone_on_with(walk: Walk, home: Path) -> None:
    walk("q")
    cut = Drafts(home / "case.db")
    cut.session = "99999999-1"
    cut.keep(beginning.FORM, {"country": "Irel"}, case_uid="", author="x", entry_uid="")
    cut.close()
    ended = walk("2", "Ireland", "", "", "q")
    assert "Typed " in said(ended)
    assert "What you had typed here before is back." in said(ended)
    assert load(config_folder()).settings.country == "Ireland"
