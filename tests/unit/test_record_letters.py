"""Letters about records: to one office, with what is missing from it, in the right voice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tui_app.content.letters import SECTIONS, letter_texts
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableError
from tui_app.domain.people import Person
from tui_app.domain.records import Record, RecordState
from tui_app.session import Session
from tui_app.steps import finding, preparing
from tui_app.steps.record_letters import LetterUse, RecordLetter


def holder(session: Session, name: str) -> str:
    return next(one.uid for one in finding.entries(session, Person) if name in one.name)


def letter(session: Session, kind: str, name: str = "") -> RecordLetter:
    uid = holder(session, name) if name else ""
    return RecordLetter(session, f"{kind}:{uid}")


class TestWords:
    def test_a_request_names_only_what_this_office_still_owes(self, example: Session) -> None:
        words = letter(example, "request", "records office").words("send")
        assert "- Blood results with normal ranges, the last 12 months, as PDF" in words
        assert "Ultrasound" not in words
        assert "The plan" not in words
        assert "straight to Dr Model" in words

    def test_a_copy_that_is_not_right_is_asked_for_again(self, example: Session) -> None:
        one = next(r for r in finding.entries(example, Record) if r.state == "received")
        bad = replace(one, complete="no", problem="pages 3 to 5 are missing")
        example.store.change(bad)
        place = f"better:{one.holder_uid}"
        assert place in {item.place.uid for item in example.agenda() if item.place}
        again = RecordLetter(example, place)
        assert f"- {one.title}" in again.words("say")
        assert "pages 3 to 5 are missing" in again.words("send")
        again.used(LetterUse(on="2026-11-22", how="call"))
        asked = example.store.get(Record, one.uid)
        assert asked is not None
        assert (asked.stage, asked.complete) == (RecordState.ASKED, "")
        assert asked.problem == "pages 3 to 5 are missing"

    def test_images_alone_get_the_words_for_radiology(self, example: Session) -> None:
        for one in finding.entries(example, Record):
            if "images" in one.title:
                example.store.change(replace(one, state="wanted"))
        assert letter(example, "request", "radiology").text.id == "radiology"
        assert letter(example, "request", "records office").text.id == "request"

    def test_a_chaser_says_what_was_promised_and_what_the_rule_is(self, example: Session) -> None:
        words = letter(example, "chaser", "radiology").words("send")
        assert "promised by 19 Nov 2026" in words
        assert "Under UK data protection law you have one month" in words

    def test_what_is_not_known_is_a_visible_gap_or_left_out(self, session: Session) -> None:
        session.ensure_case()
        words = RecordLetter(session, "request:").words("send")
        assert "____ (records office)" in words
        assert "____ (which documents)" in words
        assert "{{" not in words
        assert "Patient:" not in words

    def test_when_nothing_is_left_to_ask_for_it_says_so(self, example: Session) -> None:
        asked = letter(example, "request", "records office")
        assert asked.records
        for record in asked.records:
            example.store.change(replace(record, state="asked", asked_on="2026-11-20"))
        words = letter(example, "request", "records office").words("send")
        assert words.startswith("Nothing is left to write about here")

    def test_who_speaks_for_somebody_says_so(self, example: Session) -> None:
        case = example.case
        assert case is not None
        example.store.change(replace(case, speaker="someone", speaker_name="Ben Example"))
        example.reload()
        words = letter(example, "request", "records office").words("say")
        assert "this is Ben Example, calling for Maria Example" in words

    @pytest.mark.parametrize("way", ["say", "send"])
    @pytest.mark.parametrize("kind", ["request", "chaser", "receipt", "correction"])
    def test_words_to_say_are_short(self, example: Session, kind: str, way: str) -> None:
        text = letter(example, kind).text
        for voice in (False, True):
            words = text.text(way.capitalize(), voice).split()
            assert len(words) <= (75 if way == "say" else 110)


class TestUse:
    def test_a_chaser_notes_the_day_and_the_new_promise(self, example: Session) -> None:
        used = letter(example, "chaser", "radiology")
        used.used(LetterUse(on="2026-11-22", promised_by="2026-11-25"))
        (one,) = (r for r in finding.entries(example, Record) if r.chased_on)
        assert (one.promised_by, one.stage) == ("2026-11-25", RecordState.ASKED)
        assert not preparing.is_late(example, one)


class TestTexts:
    def test_every_letter_has_all_its_parts(self) -> None:
        for text in letter_texts(shipped_data()).values():
            assert set(text.texts) == set(SECTIONS)
            assert all(text.texts.values())

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            ("## Say\nx", "begins with its id"),
            ("---\nid: x\ntitle: X\n---\n## Say\nx", "these parts"),
            ("---\nid: x\ntitle: X\n---\n" + "\n".join(f"## {n}\n{{{{ moon }}}}" for n in SECTIONS),
             "no blank"),
        ],
    )  # fmt: skip
    def test_a_fault_is_named(self, tmp_path: Path, body: str, reason: str) -> None:
        (tmp_path / "letters").mkdir()
        (tmp_path / "letters" / "x.md").write_text(body, encoding="utf-8")
        with pytest.raises(TableError, match=reason):
            letter_texts(tmp_path)
