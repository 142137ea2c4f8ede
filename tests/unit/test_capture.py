"""The note grammar: kinds by prefix, dates by which to do a thing, and nothing ever lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui_app.domain.capture import (
    Captured,
    NoteKind,
    NothingTypedError,
    due_in,
    read_capture,
    render,
)
from tui_app.domain.dates import DateOrder, PartialDate

TODAY = date(2025, 11, 22)
"""A Saturday."""


def read(text: str) -> Captured:
    """Return what ``text`` is read as on the tests' day."""
    return read_capture(text, today=TODAY, order=DateOrder.DMY)


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("?why", NoteKind.QUESTION, "why"),
        ("? why not wait?", NoteKind.QUESTION, "why not wait?"),
        ("! call radiology", NoteKind.TODO, "call radiology"),
        ("d: lupus", NoteKind.DIAGNOSIS, "lupus"),
        ("D:lupus", NoteKind.DIAGNOSIS, "lupus"),
        ("r: wait and see", NoteKind.RECOMMENDATION, "wait and see"),
        ("M: methotrexate 15 mg", NoteKind.MEDICINE, "methotrexate 15 mg"),
        ("t: anti-CCP 120", NoteKind.TEST, "anti-CCP 120"),
        ("w: seronegative", NoteKind.WORD, "seronegative"),
        ("  ? why", NoteKind.QUESTION, "why"),
        ("\n\n! call\n", NoteKind.TODO, "call"),
        ("?\nwhy", NoteKind.QUESTION, "why"),
        ("? one\n\n  two\n? three", NoteKind.QUESTION, "one\n\n  two\n? three"),
        ("!! urgent", NoteKind.TODO, "! urgent"),
        ("? 为什么", NoteKind.QUESTION, "为什么"),
    ],
)
def test_a_prefix_at_the_start_gives_the_kind(typed: str, kind: NoteKind, text: str) -> None:
    assert read(typed) == Captured(kind, text)


@pytest.mark.parametrize(
    "typed",
    [
        "2. stop ibuprofen",
        "d-dimer high",
        "http://x",
        "w/o food",
        "??",
        "?",
        "!",
        "?!",
        "? !",
        "t:",
        "D:",
        "d lupus",
        "d : lupus",
        "dd: lupus",
        "d:\\scans\\ct.dcm",
        "D:/scans",
        "pain since March\n? ask why",
        "say ? again",
        "t；x",
        "/read-back",
        "#2",
        "İ: x",
    ],
)
def test_anything_else_is_a_plain_note_as_typed(typed: str) -> None:
    assert read(typed) == Captured(NoteKind.NOTE, typed)


def test_only_the_ends_are_trimmed() -> None:
    assert read(" \n a  b\t\n\n  c \r\n d \n").text == "a  b\t\n\n  c \r\n d"


@pytest.mark.parametrize("typed", ["", " ", "\n\t \u00a0\u3000\r\n"])
def test_nothing_typed_is_said(typed: str) -> None:
    with pytest.raises(NothingTypedError) as caught:
        read(typed)
    assert str(caught.value) == caught.value.sentence


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("call radiology by Friday", "2025-11-28"),
        ("call radiology by friday.", "2025-11-28"),
        ("call radiology (by Friday)", "2025-11-28"),
        ("call radiology by Friday!", "2025-11-28"),
        ("By tomorrow", "2025-11-23"),
        ("send it UNTIL 3/12/2025", "2025-12-03"),
        ("send it until 12 March", "2026-03-12"),
        ("visit on 24 Nov", "2025-11-24"),
        ("visit on on Monday", "2025-11-24"),
        ("ask on Monday, answer by 5 Dec", "2025-12-05"),
        ("first line\nsecond by next week", "2025-11-29"),
        ("repeat the scan by 2027", "2027"),
        ("repeat the scan by about March", "~2026-03"),
        ("return the disc by today", "2025-11-22"),
        ("send by this month", "2025-11"),
        ("send by March 12 26", "2026-03-12"),
        ("x" * 200_000 + " by Friday", "2025-11-28"),
    ],
)
def test_a_to_do_may_end_in_a_date(text: str, stored: str) -> None:
    assert read(f"! {text}") == Captured(NoteKind.TODO, text, PartialDate.from_stored(stored))


@pytest.mark.parametrize(
    "text",
    [
        "take it by mouth",
        "stop by Friday and ask",
        "call by 10",
        "call by 1530",
        "reduce it by 1/2",
        "reduce it by about 1/2",
        "reduce it by 2.5",
        "reduce it by 2,5.",
        "send by 31 Feb",
        "ask about the scan on 3 May 2020",
        "standby Friday",
        "stand-by Friday",
        "follow-on Monday",
        "by",
        "go on",
        "by\nFriday",
        "by Friday\nask for the disc",
        "by " * 30_000 + "mouth",
    ],
)
def test_a_to_do_without_a_date(text: str) -> None:
    assert read(f"! {text}") == Captured(NoteKind.TODO, text)


def test_only_a_to_do_has_a_date() -> None:
    for kind in NoteKind:
        captured = read(f"{kind.prefix} call by Friday")
        assert captured.kind is kind
        assert (captured.due is not None) == (kind is NoteKind.TODO)


def test_a_due_date_is_read_in_the_order_of_the_case() -> None:
    due = due_in("call by 3/4/26", today=TODAY, order=DateOrder.MDY)
    assert due == PartialDate(2026, 3, 4)


def test_how_kinds_are_named_and_marked() -> None:
    assert [(kind.value, kind.prefix, kind.sign, kind.label) for kind in NoteKind] == [
        ("note", "", "-", "Note"),
        ("question", "?", "?", "Question"),
        ("todo", "!", "!", "To do"),
        ("diagnosis", "d:", "d:", "Diagnosis"),
        ("recommendation", "r:", "r:", "Recommendation"),
        ("medicine", "m:", "m:", "Medicine"),
        ("test", "t:", "t:", "Test"),
        ("word", "w:", "w:", "Word to look up"),
    ]


anything = st.text(alphabet=st.characters(exclude_categories=[]))
note_like = st.lists(
    st.one_of(
        st.sampled_from(
            ["?", "!", "d:", "D:", "t:", ":", " ", "\n", "\t", "\\", "/", "by ", "Friday", "1/2"]
        ),
        st.text(max_size=3),
    )
).map("".join)
typed_texts = st.one_of(anything, note_like).filter(lambda text: bool(text.strip()))
days = st.dates()
orders = st.sampled_from(DateOrder)


@example("! x by friday", date.max, DateOrder.DMY)
@given(typed_texts, days, orders)
def test_no_character_is_lost(typed: str, today: date, order: DateOrder) -> None:
    captured = read_capture(typed, today=today, order=order)
    prefix = captured.kind.prefix
    kept = typed.strip()
    assert kept[: len(prefix)].lower() == prefix
    assert kept[len(prefix) :].strip() == captured.text != ""


@given(typed_texts, days, orders)
def test_what_is_rendered_reads_the_same(typed: str, today: date, order: DateOrder) -> None:
    captured = read_capture(typed, today=today, order=order)
    assert read_capture(render(captured), today=today, order=order) == captured


@given(
    st.sampled_from(NoteKind),
    st.text(st.characters(categories=["L", "Nd"]), min_size=1),
    days,
    orders,
)
def test_words_of_any_kind_can_be_typed(
    kind: NoteKind, text: str, today: date, order: DateOrder
) -> None:
    again = read_capture(render(Captured(kind, text)), today=today, order=order)
    assert (again.kind, again.text) == (kind, text)


@given(anything, days, orders)
def test_nothing_else_is_ever_raised(typed: str, today: date, order: DateOrder) -> None:
    due_in(typed, today=today, order=order)
    try:
        read_capture(typed, today=today, order=order)
    except NothingTypedError:
        assert not typed.strip()
