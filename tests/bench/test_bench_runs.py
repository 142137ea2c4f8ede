"""The benchmark's data can be built and its table drawn. Nothing here looks at a clock."""

from __future__ import annotations

from pathlib import Path

from tests.bench import data
from tests.bench.figures import median, p95
from tests.bench.host import Taken
from tests.bench.table import Limit, Row, as_markdown, as_text
from tui_app.store import notes


def test_the_example_is_built_once_and_copied(tmp_path: Path) -> None:
    built = data.example(tmp_path / "example").copied(tmp_path / "copy")
    assert built.first
    assert built.case_file.parent == tmp_path / "copy"
    assert all(data.count_notes_with(built.home, word) for word in built.searches)


def test_the_big_file_has_what_it_should(tmp_path: Path) -> None:
    built = data.big(tmp_path / "big", cases=3, count=60, ticks=40)
    session = data.opened(built.home)
    try:
        case, started = session.ensure_case()
        assert not started
        assert len(session.store.cases()) == 3
        assert notes.count_notes(session.store, case.uid) == 60
        assert len(notes.ticks(session.store, case.uid)) == 40
        assert session.agenda()[0].text.startswith(built.first)
    finally:
        session.close()
    assert [data.count_notes_with(built.home, word) for word in built.searches] == [1] * len(
        built.searches
    )


def test_figures() -> None:
    assert median([3, 1, 2]) == 2
    assert p95(range(1, 101)) == 95
    assert p95([7]) == 7


def test_what_the_host_disturbed_is_left_out_unless_it_is_most() -> None:
    calm, slow = Taken(10), Taken(90, disturbed=True)
    assert p95([calm, calm, slow]) == 10
    assert p95([calm, slow, slow]) == 90


def test_a_row_says_whether_it_reached_its_limit() -> None:
    start = Row("start", 120, baseline=100, limit=Limit.RATIO, most=1.25)
    assert start.cells() == ("start", "120 ms", "100 ms", "1.20", "≤ 1.25 ×", "yes")
    memory = Row("memory", 70.26, "MB", 30, Limit.ABOVE, 30)
    assert memory.cells() == ("memory", "70.3 MB", "30.0 MB", "+40.3 MB", "≤ +30 MB", "NO")
    assert Row("idle", 0, "bytes", most=0).cells()[1:] == ("0 bytes", "", "", "≤ 0 bytes", "yes")
    assert Row("for information", 7.04).cells()[1:] == ("7.0 ms", "", "", "", "")


def test_the_table() -> None:
    rows = [Row("a start", 120, baseline=100), Row("idle", 0, "bytes", most=0)]
    text = as_text(rows).splitlines()
    assert text[0].split() == ["what", "ours", "baseline", "ratio", "must", "reach", "ok?"]
    assert len(text) == 4
    assert as_markdown(rows).splitlines()[2] == "| a start | 120 ms | 100 ms | 1.20 |  |  |"
