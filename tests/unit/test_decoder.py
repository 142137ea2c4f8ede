"""Bytes to text, text to keys and pastes: whatever arrives, in whatever pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.drivers import linux_driver

from tui_app.terminal import decoder, keyboard, selftest
from tui_app.terminal.decoder import SafeDecoder
from tui_app.terminal.keyboard import PatientParser
from tui_app.terminal.keystream import (
    PASTE_LIMIT,
    EscapeKey,
    Keys,
    KeyStream,
    Late,
    Pasted,
    Piece,
    is_burst,
)
from tui_app.terminal.late import LateTail


class Line:
    """A terminal line with a clock of its own: what is sent, and what came out of it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.stream = KeyStream(0.25, lambda: self.now)
        self.out: list[Piece] = []

    def send(self, text: str) -> None:
        self.out += self.stream.feed(text)
        self.out += self.stream.tick()

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            self.out += self.stream.tick()

    def send_slowly(self, gap: float, *pieces: str) -> None:
        for piece in pieces:
            self.send(piece)
            self.wait(gap)

    @property
    def keys(self) -> str:
        return "".join(piece.text for piece in self.out if isinstance(piece, Keys))

    @property
    def pastes(self) -> list[str]:
        return [piece.text for piece in self.out if isinstance(piece, Pasted)]


@pytest.fixture
def line() -> Line:
    return Line()


def test_a_character_in_two_reads_is_joined_and_rubbish_is_shown() -> None:
    safe = SafeDecoder()
    assert safe.decode(b"caf\xc3") == "caf"
    assert safe.decode(b"\xa9\xff!") == "é\ufffd!"
    assert safe.decode(b"\xe9") == ""
    assert safe.decode(b"t") == "\ufffdt"
    assert safe.decode(b"\xe2\x82", final=True) == "\ufffd"


@given(st.lists(st.binary(max_size=8)))
def test_decoding_never_raises_and_ends_as_a_whole_decode_would(reads: list[bytes]) -> None:
    safe = SafeDecoder()
    text = "".join(safe.decode(read) for read in reads) + safe.decode(b"", final=True)
    assert text == b"".join(reads).decode("utf-8", "replace")


def test_control_characters_in_a_paste_become_visible_and_stay_in_order(line: Line) -> None:
    line.send("\x1b[200~a\x1b[31mb\r\nc\x1bOP\x00\x7f\td\x1b[201~e")
    assert line.out == [Pasted("a␛[31mb\nc␛OP␀␡\td"), Keys("e")]


def test_a_paste_may_come_in_any_pieces(line: Line) -> None:
    for letter in "\x1b[200~one\rtwo\x1bx\x1b[201~":
        line.send(letter)
        line.now += 0.05
    assert line.out == [Pasted("one\ntwo␛x")]


def test_the_end_of_a_paste_may_come_late(line: Line) -> None:
    line.send_slowly(1.0, "\x1b[200~one", "\x1b[20", "1~k")
    assert line.out == [Pasted("one"), Keys("k")]


def test_a_paste_without_end_is_delivered_after_a_silence(line: Line) -> None:
    line.send("\x1b[200~one two")
    line.wait(1.8)
    assert line.out == []
    line.wait(0.4)
    line.send("k")
    assert line.out == [Pasted("one two"), Keys("k")]


def test_somebody_hitting_keys_does_not_keep_an_endless_paste_open(line: Line) -> None:
    line.send("\x1b[200~one two three")
    line.send_slowly(0.5, *"xxxxxx")
    assert line.pastes == ["one two threexxxx"]
    assert line.keys == "xx"


def test_the_rest_of_a_paste_that_hung_is_a_paste_too(line: Line) -> None:
    line.send_slowly(4, "\x1b[200~one", " and two\x1b[201~")
    assert line.out == [Pasted("one"), Pasted(" and two")]
    line.send_slowly(4, "\x1b[200~one\x1b[20", "1~k")
    assert line.out[2:] == [Pasted("one"), Keys("k")]
    line.send_slowly(4, "\x1b[200~one", "q" * 40, "j")
    assert line.out[4:] == [Pasted("one"), Pasted("q" * 40), Keys("j")]


def test_an_endless_paste_is_cut_at_the_limit_and_its_rest_is_not_typed(line: Line) -> None:
    line.send("\x1b[200~")
    for _ in range(PASTE_LIMIT // 65_536 + 3):
        line.send("x" * 65_536)
    line.send("\x1b[201~k")
    assert [len(paste) for paste in line.pastes] == [PASTE_LIMIT]
    assert line.keys == "k"


@pytest.mark.parametrize(
    "text",
    [
        "one line\rtwo lines",
        "Dr Miller\r\n12 High Street\r\n",
        "first\n\n\nsecond",
        "a\r" + "x" * 40,
    ],
)
def test_several_lines_at_once_are_one_paste(line: Line, text: str) -> None:
    assert is_burst(text)
    line.send(text)
    assert line.out == []
    line.wait(0.1)
    assert line.pastes == [text.replace("\r\n", "\n").replace("\r", "\n")]
    assert line.keys == ""


@pytest.mark.parametrize(
    "text", ["\r", "took a pill\r", "j\rk\r", "took a pill\rj", "ab\x7fc\rlong line\x13", "\r\r\r"]
)
def test_what_can_be_typed_ahead_stays_keys(line: Line, text: str) -> None:
    line.send(text)
    assert line.out == [Keys(text)]


def test_a_burst_over_several_reads_is_one_paste_and_ends_with_quiet(line: Line) -> None:
    line.send("first line\rsecond")
    line.now += 0.02
    line.send(" line\r\x1b[31mthird")
    line.wait(0.1)
    line.send("k")
    assert line.out == [Pasted("first line\nsecond line\n␛[31mthird"), Keys("k")]


def test_a_key_ends_a_burst(line: Line) -> None:
    line.send("first line\rsecond line")
    line.send("\x1b[A")
    assert line.out == [Pasted("first line\nsecond line"), Keys("\x1b[A")]


@pytest.mark.parametrize("sequence", ["\x1b[A", "\x1b[5~", "\x1bOP", "\x1b[<0;3;4M", "\x1b[[A"])
def test_a_sequence_in_quick_pieces_is_whole(line: Line, sequence: str) -> None:
    line.send_slowly(0.1, *sequence)
    assert line.out == [Keys(sequence)]


@pytest.mark.parametrize("cut", [2, 3])
@pytest.mark.parametrize("sequence", ["\x1b[5~", "\x1b[1;5A", "\x1b[200~"])
def test_a_sequence_cut_behind_its_bracket_waits_longer(
    line: Line, sequence: str, cut: int
) -> None:
    line.send_slowly(0.6, sequence[:cut], sequence[cut:], "\x1b[201~")
    assert line.out == ([] if sequence == "\x1b[200~" else [Keys(sequence)])


@pytest.mark.parametrize("tail", ["[A", "[5~", "OP", "[1;5D", "[<0;3;4M", "[I", "[Z"])
def test_a_late_tail_is_swallowed_and_told(line: Line, tail: str) -> None:
    line.send_slowly(0.6, "\x1b", tail, "k")
    assert line.out == [EscapeKey(), Late(tail), Keys("k")]


def test_a_late_tail_in_pieces_is_swallowed(line: Line) -> None:
    line.send_slowly(0.6, "\x1b", "[", "5", "~k")
    assert line.out == [EscapeKey(), Late("[5~"), Keys("k")]


def test_a_late_start_still_opens_a_paste(line: Line) -> None:
    line.send_slowly(0.6, "\x1b", "[200~one\rt", "wo\x1b[201~")
    assert line.out == [EscapeKey(), Late("[200~"), Pasted("one\ntwo")]


@pytest.mark.parametrize("tail", ["[97;;97u", "[48;24;80;480;800t", "[?2026;2$y"])
def test_late_text_and_reports_still_arrive(line: Line, tail: str) -> None:
    line.send_slowly(0.6, "\x1b", tail)
    assert line.out == [EscapeKey(), Late(tail), Keys("\x1b" + tail)]


@pytest.mark.parametrize("text", ["[", "[see", "[250 mg]", "Of course", "O", "[x] done", "[2"])
def test_what_is_typed_after_esc_arrives(line: Line, text: str) -> None:
    line.send_slowly(0.4, "\x1b", text)
    line.wait(1.0)
    assert line.out[0] == EscapeKey()
    assert line.keys == text


def test_a_tail_long_after_esc_is_text(line: Line) -> None:
    line.send_slowly(2.0, "\x1b", "[A")
    assert line.out == [EscapeKey(), Keys("[A")]


@pytest.mark.parametrize("key", ["n", "2", "q", "é", "\r", "\x13"])
@pytest.mark.parametrize("gap", [0.0, 0.1])
def test_esc_and_a_key_right_behind_it_are_two_keys(line: Line, key: str, gap: float) -> None:
    if gap:
        line.send_slowly(gap, "\x1b", key)
    else:
        line.send("\x1b" + key)
    assert line.out == [EscapeKey(), Keys(key)]


@pytest.mark.parametrize("key", ["b", "f", "\x7f", "\t"])
def test_the_word_keys_of_alt_come_in_one_read(line: Line, key: str) -> None:
    line.send("\x1b" + key)
    assert line.out == [Keys("\x1b" + key)]
    line.out.clear()
    line.send_slowly(0.1, "\x1b", key)
    assert line.out == [EscapeKey(), Keys(key)]


def test_two_escs_before_a_key_are_one_esc_and_that_key(line: Line) -> None:
    line.send("\x1b\x1b[A")
    assert line.out == [EscapeKey(), Keys("\x1b[A")]


def test_an_esc_bracket_with_nothing_behind_it_is_typed_in_the_end(line: Line) -> None:
    line.send("\x1b[")
    line.wait(1.6)
    assert line.out == [EscapeKey(), Keys("[")]


_READS = st.lists(
    st.tuples(
        st.one_of(
            st.text(max_size=6),
            st.sampled_from(["\x1b", "[", "\x1b[200~", "\x1b[201~", "[A", "O", "20", "\x1b[", "~"]),
        ),
        st.sampled_from([0.0, 0.1, 0.3, 0.7, 2.5]),
    ),
    max_size=20,
)


@given(_READS)
def test_nothing_makes_it_deaf(reads: list[tuple[str, float]]) -> None:
    line = Line()
    for text, gap in reads:
        if text:
            line.send(text)
        line.wait(gap)
    line.wait(4)
    line.out.clear()
    line.send("k")
    line.wait(4)
    assert line.keys == "k"


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x1b"), max_size=9)))
def test_text_without_sequences_is_never_lost(reads: list[str]) -> None:
    line = Line()
    for text in filter(None, reads):
        line.send(text)
        line.wait(0.3)
    said = "".join(piece.text for piece in line.out if isinstance(piece, Keys | Pasted))
    plain = "".join(reads).replace("\r\n", "\n").replace("\r", "\n")
    assert said.replace("\r\n", "\n").replace("\r", "\n") == plain


def test_the_parser_turns_pieces_into_events() -> None:
    parser = PatientParser()
    found = list(parser.feed("a\x1b[A\x1b[200~x\x1by\x1b[201~\x1b\x1b[B"))
    assert [type(event) for event in found] == [
        events.Key,
        events.Key,
        events.Paste,
        events.Key,
        events.Key,
    ]
    assert [event.key for event in found if isinstance(event, events.Key)] == [
        "a",
        "up",
        "escape",
        "down",
    ]
    assert list(parser.feed("")) == []
    assert LateTail("[A").tail == "[A"


def test_this_textual_is_the_one_we_know() -> None:
    assert selftest.problems() == []


def test_without_its_names_everything_goes_on_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(linux_driver, "getincrementaldecoder")
    monkeypatch.delattr(linux_driver, "XTermParser")
    monkeypatch.delattr(linux_driver, "WriterThread")
    assert decoder.install() is False
    assert keyboard.install() is False
    assert len(selftest.install()) == 3
    assert not hasattr(linux_driver, "XTermParser")
