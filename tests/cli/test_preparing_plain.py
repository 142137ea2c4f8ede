"""Records, timeline and papers by command, and line by line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Inside, Walk, process

NEW_CASE = ("1", "My knee", "Maria Example", "1", "arthritis", "Operation", "")
HISTORY = "March 2025: sore hands\nApril 2025: knees too"


def test_timeline_add_and_list(inside: Inside) -> None:
    ended = process("timeline", "add", given=HISTORY.encode())
    assert (ended.code, ended.out.strip()) == (0, "Added 2 lines.")
    listed = inside("timeline")
    assert listed.out.splitlines()[0] == "Mar 2025  sore hands  [symptom]"
    assert [one["day"] for one in json.loads(inside("timeline", "--json").out)] == [
        "2025-03", "2025-04",
    ]  # fmt: skip


def test_a_timeline_that_cannot_be_read_changes_nothing(inside: Inside) -> None:
    ended = process("timeline", "add", given=b"well until then\nMay 2025: fell")
    assert ended.code == 2
    assert "Line 1 has no date in front" in ended.err
    assert inside("timeline").code in (1, 10)


def test_records(inside: Inside) -> None:
    inside("note", "hello")
    ended = inside("records")
    assert (ended.code, ended.err.strip()) == (1, "No record is on the list yet.")


def test_papers_by_command(inside: Inside, tmp_path: Path) -> None:
    process("timeline", "add", given=HISTORY.encode())
    for what, ending in (("sheet", "pdf"), ("timeline", "md"), ("packet", "txt")):
        ended = inside("export", what, "--format", ending, "--out", str(tmp_path))
        assert ended.code == 0, ended.err
        (written,) = tmp_path.glob(f"second-opinion-{what}-*.{ending}")
        assert written.stat().st_mode & 0o777 == 0o600
    assert inside("export", "medicines", "--out", str(tmp_path)).code == 1
    assert inside("export", "sheet", "--format", "json", "--out", str(tmp_path)).code == 2


RECORD = ("2", "9", "w", "1", "Blood results", "", "", "", "", "", "")


def test_a_record_goes_its_way_line_by_line(walk: Walk) -> None:
    ended = walk(*NEW_CASE, *RECORD, "2", "1", "", "", "Ms Model", "R-7", "", "", "b", "", "q")
    assert "Saved: a new record." in ended.out
    assert "Asked for it: Blood results" in ended.out
    assert "[?] Blood results" in ended.out


def test_words_for_records_are_said_and_used(walk: Walk) -> None:
    ended = walk(*NEW_CASE, *RECORD, "3", "2", "3", "", "", "Ms Model", "", "", "", "b", "", "q")
    assert "- Blood results" in ended.out
    assert "[?] Blood results" in ended.out


def test_a_history_is_pasted_and_a_paper_written(
    walk: Walk, tmp_path: Path, inside: Inside
) -> None:
    ended = walk(*NEW_CASE, "settings", "folder", f"{tmp_path}/out", "h", "2", "10", "w", "2",
                 "March 2025: sore hands", "", "", "h", "export", "3", "2", "q")  # fmt: skip
    assert "Mar 2025  sore hands" in inside("timeline").out
    (written,) = (tmp_path / "out").glob("second-opinion-timeline-*.md")
    assert "sore hands" in written.read_text()
    assert ended.code == 0
