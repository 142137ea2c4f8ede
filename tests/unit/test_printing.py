"""Papers of a case: what stands on them, what stays out, and one page that is always one."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from tui_app.documents.printing import (
    PrintPage,
    QuestionsPrintPage,
    as_words,
    print_page,
    print_to_file,
    private_left_out,
)
from tui_app.documents.titles import TITLES
from tui_app.domain.medicines import Medicine
from tui_app.domain.timeline import TimelineEntry
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.store.questions import list_questions


def read(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages]


class TestWords:
    def test_the_sheet_says_who_what_and_three_questions(self, example: Session) -> None:
        words = as_words(example, "sheet")
        for part in ("For Dr Model", "Maria Example", "rheumatoid arthritis", "13 Dec 2026"[3:],
                     "1. Is there another way", "3. What happens if", "penicillin"):  # fmt: skip
            assert part in words
        assert "4. " not in words

    def test_doubts_and_questions_for_another_doctor_stay_out(self, example: Session) -> None:
        for what in ("sheet", "packet"):
            words = as_words(example, what)
            assert "I did not dare to say" not in words
            assert "Why did the dose go up" not in words

    def test_private_entries_stay_out_unless_ticked(self, example: Session) -> None:
        example.store.change(replace(finding.entries(example, Medicine)[0], private=True))
        example.store.change(replace(finding.entries(example, TimelineEntry)[0], private=True))
        left_out = {what: private_left_out(example, what) for what in TITLES}
        assert {what: count for what, count in left_out.items() if count} == {
            "sheet": 1, "timeline": 1, "medicines": 1, "packet": 2,
        }  # fmt: skip
        assert "Methotrexate" not in as_words(example, "medicines")
        assert "Methotrexate" in as_words(example, "medicines", private=True)
        assert "Tired all the time" not in as_words(example, "timeline")

    def test_the_words_to_search_for_can_be_taken_along(self, example: Session) -> None:
        assert "- rheumatoid arthritis specialist" in as_words(example, "phrases")

    def test_a_dose_without_a_unit_says_so(self, example: Session) -> None:
        assert "Vitamin D 1 (unit not known)" in as_words(example, "sheet").replace("\n  ", " ")

    def test_an_empty_case_has_every_paper(self, session: Session) -> None:
        session.ensure_case()
        for what in TITLES:
            as_words(session, what)


class TestWhoseQuestions:
    def test_it_is_chosen_only_where_both_have_some(self, example: Session) -> None:
        assert isinstance(print_page(example, "questions"), QuestionsPrintPage)
        assert isinstance(print_page(example, "packet"), QuestionsPrintPage)
        assert not isinstance(print_page(example, "sheet"), QuestionsPrintPage)
        for one in list_questions(example.store, example.store.cases()[0].uid):
            example.store.change(replace(one, asked_by="patient"))
        assert not isinstance(print_page(example, "questions"), QuestionsPrintPage)

    def test_each_on_a_list_of_its_own(self, example: Session, tmp_path: Path) -> None:
        for what in ("questions", "packet"):
            page = replace(print_page(example, what), ending="md", folder=str(tmp_path))
            together = print_to_file(example, what, page).path.read_text(encoding="utf-8")
            apart = print_to_file(example, what, replace(page, whose="apart")).path
            assert "Questions of the companion" not in together
            assert "Questions of the companion" in apart.read_text(encoding="utf-8")


class TestFiles:
    @pytest.mark.parametrize("what", list(TITLES))
    @pytest.mark.parametrize("ending", ["pdf", "md", "txt"])
    def test_each_is_written_for_its_owner_alone(
        self, example: Session, tmp_path: Path, what: str, ending: str
    ) -> None:
        printed = print_to_file(example, what, PrintPage(ending=ending, folder=str(tmp_path)))
        assert printed.path.stat().st_mode & 0o777 == 0o600
        assert printed.path.name == f"second-opinion-{what}-2026-11-22.{ending}"
        if ending == "pdf":
            pages = read(printed.path)
            assert len(pages) == printed.pages
            assert printed.missing == ()
            if what in ("sheet", "timeline"):
                assert printed.pages == 1

    def test_five_thousand_lines_are_still_one_page(self, example: Session, tmp_path: Path) -> None:
        case = example.case
        assert case is not None
        with example.store.action("many"):
            for number in range(5000):
                example.store.add(
                    TimelineEntry(case_uid=case.uid, day=f"{1970 + number % 50}",
                                  headline=f"line {number}", weight="detail")
                )  # fmt: skip
        printed = print_to_file(example, "timeline", PrintPage(folder=str(tmp_path)))
        (page,) = read(printed.path)
        assert printed.left_out > 4900
        assert f"{printed.left_out} of 5008 lines are left out" in page.replace("\n", " ")
        assert "Diagnosis: rheumatoid arthritis" in page

    @pytest.mark.parametrize("what", ["questions", "timeline", "medicines", "records"])
    def test_an_empty_list_is_not_written(
        self, session: Session, tmp_path: Path, what: str
    ) -> None:
        session.ensure_case()
        with pytest.raises(NothingFoundError):
            print_to_file(session, what, PrintPage(folder=str(tmp_path)))
        assert not list(tmp_path.iterdir())

    def test_the_paper_is_that_of_the_country(self, example: Session) -> None:
        assert print_page(example, "sheet").size == "a4"
        case = example.case
        assert case is not None
        example.store.change(replace(case, country="USA"))
        example.reload()
        assert print_page(example, "sheet").size == "letter"
