"""Papers as PDF, read back: the words in order, the pages, and what could not be shown."""

from __future__ import annotations

import io
import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from tests.corpus import HOSTILE, RAW
from tui_app.documents import fitting, paper_pdf
from tui_app.documents.absent_letters import absent_letters
from tui_app.documents.fitting import fitted
from tui_app.documents.paper import (
    Block,
    Bullets,
    Course,
    Facts,
    Heading,
    Paper,
    Room,
    Table,
    Words,
)
from tui_app.documents.paper_pdf import Pdf, PdfNotMadeError, as_pdf, page_count

SIZES = pytest.mark.parametrize(
    ("size", "points"), [("a4", (595.28, 841.89)), ("letter", (612.0, 792.0))]
)
TEMPLATE = Path(__file__).parents[2] / "data" / "letters" / "paper.typ"
OWN_MARKUP = (
    "#let x = 1",
    '#eval("1 + 1") #read("paper.typ")',
    "$ x^2 $",
    "end\\",
    "*bold* _not_ `raw`",
    "@ref <label>",
    "= heading",
    "// a comment /* and */ -- --- ~ ...",
    "] } ) #",
)


@pytest.fixture(autouse=True)
def own_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the fonts that come with Typst: what is missing must not depend on the computer."""
    monkeypatch.setattr(paper_pdf, "_fonts", lambda: FONTS)


FONTS = typst.Fonts(include_system_fonts=False)


def pdf_of(*blocks: Block, title: str = "") -> Pdf:
    """Return a PDF of one paper."""
    return as_pdf([Paper(title, blocks)], "a4")


def pages_of(pdf: Pdf) -> list[str]:
    """Return the text of each page as a reader gets it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages]


def letters_of(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


def in_order(text: str, words: list[str]) -> bool:
    """Whether all words stand in the text, one after the other."""
    at = 0
    for word in words:
        found = text.find(letters_of(word), at)
        if found < 0:
            return False
        at = found
    return True


@SIZES
def test_a_sheet_is_one_page_with_its_words_in_order(
    size: paper_pdf.PaperSize, points: tuple[float, float]
) -> None:
    blocks = (
        Facts((("Born", "12 May 1979"), ("To decide", "a higher dose,\nor another one"))),
        Heading("What I want to know"),
        Bullets(("How sure are you?", "", "What else could it be?")),
        Words("An office finds first difficulties.\nSecond line\n\nNext paragraph"),
        Table(("Medicine", "Dose"), (("Methotrexate", "10 mg\nMondays"), ("Folic acid", ""))),
        Course((("Mar 2025", 6), ("Apr 2025", 2.5))),
        Heading("Answers"),
        Room(3),
    )
    pdf = as_pdf([Paper("For Dr Model", blocks, "23 Nov 2026", "Maria Example")], size)
    reader = PdfReader(io.BytesIO(pdf.content))
    assert (pdf.pages, pdf.missing) == (1, ())
    assert (float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)) == (
        pytest.approx(points, abs=0.1)
    )
    assert in_order(
        letters_of(pages_of(pdf)[0]),
        [
            *("For Dr Model", "23 Nov 2026", "Born", "12 May 1979", "To decide"),
            *("a higher dose,", "or another one", "What I want to know", "How sure are you?"),
            *("What else could it be?", "An office finds first difficulties.", "Second line"),
            *("Next paragraph", "Medicine", "Dose", "Methotrexate", "10 mg", "Mondays"),
            *("Folic acid", "Mar 2025", "Apr 2025", "Answers", "Maria Example", "Page 1 of 1"),
        ],
    )


def test_the_same_paper_is_the_same_file_and_says_only_its_title() -> None:
    pdf = pdf_of(Words("x"), title="Title")
    assert pdf == pdf_of(Words("x"), title="Title")
    metadata = PdfReader(io.BytesIO(pdf.content)).metadata
    assert metadata is not None
    assert set(metadata) == {"/Title", "/Creator"}


@SIZES
def test_a_long_table_repeats_its_headings_and_loses_no_row(
    size: paper_pdf.PaperSize, points: tuple[float, float]
) -> None:
    rows = tuple((f"Row {at};", "two words " * (at % 9)) for at in range(90))
    papers = [Paper("Long", (Table(("Document", "Remarks"), rows, (1, 2)),), footer="Maria")]
    pdf = as_pdf(papers, size)
    pages = pages_of(pdf)
    assert pdf.pages == len(pages) == page_count(papers, size) > 2
    for at, page in enumerate(pages, 1):
        assert "Document" in page
        assert f"Page {at} of {len(pages)}" in page
        assert "Maria" in page
    assert re.findall(r"Row (\d+);", "".join(pages)) == [str(at) for at in range(90)]


def test_papers_of_a_packet_begin_on_pages_of_their_own_if_they_say_so() -> None:
    papers = [
        Paper("First", (Words("one"),), footer="foot A", new_page=True),
        Paper("Second", (Words("two"),), footer="foot B"),
        Paper("Third", (Words("three"),), footer="foot C", new_page=True),
    ]
    first, second = pages_of(as_pdf(papers, "a4"))
    assert in_order(letters_of(first), ["First", "one", "Second", "two", "foot B", "Page 1 of 2"])
    assert in_order(letters_of(second), ["Third", "three", "foot C", "Page 2 of 2"])
    assert "foot A" not in first


@pytest.mark.parametrize(
    "papers",
    [
        [],
        [Paper("", ())],
        [
            Paper(
                "",
                (
                    *(Heading(""), Words(" \n"), Bullets(()), Bullets(("",)), Facts(())),
                    *(Facts((("", ""),)), Table(("",), ()), Table(("", ""), (("", ""),))),
                    *(Room(0), Course(())),
                ),
            )
        ],
    ],
)
def test_nothing_to_say_is_one_empty_page(papers: list[Paper]) -> None:
    pdf = as_pdf(papers, "a4")
    assert (pdf.pages, pdf.missing) == (1, ())
    assert letters_of(pages_of(pdf)[0]) == "Page1of1"


HOSTILE_TEXTS = [text for _, text in HOSTILE if len(text) < 1000 and not RAW.search(text)]


@pytest.mark.parametrize("text", [*OWN_MARKUP, *HOSTILE_TEXTS])
def test_words_are_never_markup(text: str) -> None:
    blocks = (
        Heading(text),
        Words(text),
        Bullets((text,)),
        Facts(((text, text),)),
        Table((text, "b"), ((text, text),)),
        Course(((text, 3),)),
    )
    pdf = as_pdf([Paper(text, blocks, text, text)], "a4")
    if pdf.missing or not text.isascii():
        assert set(pdf.missing) <= set(text)
        return
    # Twice in the table and the facts, once everywhere else; a footer may come on each page.
    words = letters_of(text)
    assert letters_of("".join(pages_of(pdf))).count(words) >= 10


@pytest.mark.parametrize("text", [text for _, text in HOSTILE if RAW.search(text)])
def test_control_characters_do_not_reach_the_paper(text: str) -> None:
    pdf = pdf_of(Words(text), Facts(((text, text),)), title=text)
    assert pdf.missing == ()
    for page in pages_of(pdf):
        assert not RAW.search(page)


def test_right_to_left_text_is_whole_and_reads_from_the_right() -> None:
    # Hebrew, because a font that comes with Typst has it.
    blocks = (
        Words("כאב בברך.\nan English line"),
        Bullets(("כאב", "plain")),
        Facts((("שם", "מרים"),)),
        Table(("שם", "b"), (("כאב", "x"),)),
    )
    pdf = as_pdf([Paper("כאב בברך", blocks, footer="מרים")], "a4")
    assert pdf.missing == ()
    text = pages_of(pdf)[0]
    assert set("כאבברךמרים") <= set(text)
    assert "an English line" in text


@pytest.mark.parametrize("letter", ["x", "W", "1", "é"])
def test_a_word_of_ten_thousand_letters_stays_on_the_page(letter: str) -> None:
    word = letter * 10_000
    pdf = pdf_of(Words(word))
    lines = [line for page in pages_of(pdf) for line in page.split("\n")]
    assert sum(line.count(letter) for line in lines if "Page" not in line) == 10_000
    # At 11 points even the narrowest of these letters is wider than 4 points.
    assert max(len(letters_of(line)) for line in lines) * 4 < 482
    # A full line has nearly as many letters as there is room for.
    assert max(len(letters_of(line)) for line in lines) * 12 > 482
    assert pdf.pages > 1


def test_long_words_break_in_narrow_columns_and_short_ones_never() -> None:
    row = ("Methotrexate", "rheumatology https://example.org/" + "a" * 90)
    pdf = pdf_of(Table(("Medicine", "By"), (row,), (1, 9)), Table(("a", "b"), (row,)))
    text = pages_of(pdf)[0]
    narrow, _, wide = text.partition("a b\n")
    assert "Methotrexate" in wide
    assert "Methotrexate" not in letters_of(narrow)
    assert "Methotrexate" in letters_of(narrow).replace("-", "")
    assert "https://example.org/" + "a" * 90 in letters_of(wide)


def test_a_cell_taller_than_a_page_goes_on_and_a_lower_one_stays_together() -> None:
    long = " ".join(f"w{at}" for at in range(2500))
    rows = (("one", "word " * 300), ("two", long), ("three", "line\n" * 70))
    pages = pages_of(pdf_of(Table(("a", "b"), rows)))
    text = "".join(pages)
    assert re.findall(r"w(\d+)", text) == [str(at) for at in range(2500)]
    assert text.count("line") == 70
    many = tuple((f"begin{at}", "x\n" * 9 + f"end{at}") for at in range(20))
    for page in pages_of(pdf_of(Table(("a", "b"), many))):
        assert re.findall(r"begin(\d+)", page) == re.findall(r"end(\d+)", page)


def test_a_letter_that_no_font_has_is_named_and_no_other() -> None:
    text = (
        "office ﬁ é e\u0301 Å \u212b µ μ Ω \u2126 naïve Ελληνικά Русский שלום ☺\ufe0f 中 a\u00adb"
    )
    pdf = pdf_of(
        Heading(text), Words(text * 3), Bullets((text,)), Facts((("国", "y"),)), title="中国"
    )
    assert pdf.missing == ("中", "国")
    assert as_pdf([Paper("", (Words("ok"),), footer="中")], "a4").missing == ("中",)


@pytest.mark.parametrize(
    "text", ["plain", "", "a\u200bb\u2060c\u00a0d", "z\u0336\u0301", "ﬀ ﬃ ſt", "☺\ufe0f", "“…”—–•"]
)
def test_nothing_is_named_when_every_letter_came_out(text: str) -> None:
    assert pdf_of(Words(text)).missing == ()


def test_everything_that_european_languages_write_comes_out_with_the_fonts_of_typst() -> None:
    written = "".join(
        chr(code)
        for code in (*range(0xA1, 0x180), *range(0x391, 0x3CF), *range(0x400, 0x460))
        if unicodedata.category(chr(code))[0] in "LNPS"
    )
    assert pdf_of(Words(written), Heading(written)).missing == ()


def test_glyph_0_of_a_font_of_pictures_is_a_picture() -> None:
    """What Typst writes for emoji, made by hand: a test cannot count on such a font."""
    assert absent_letters(_drawn_by_hand("/Type3", b"<00> <D83DDE00>", b"<00> Tj"), "😀") == ()
    box = b"<0001> <0061>"
    assert absent_letters(_drawn_by_hand("/Type0", box, b"<0000> Tj"), "😀a") == ("😀",)
    assert absent_letters(_drawn_by_hand("/Type0", box, b"<0001> Tj"), "😀a") == ()
    other = b"/Span << /ActualText <FEFF0430> >> BDC <0001> Tj EMC [3 <0000>] TJ"
    assert absent_letters(_drawn_by_hand("/Type0", box, other), "aа中") == ("中",)


def _drawn_by_hand(kind: str, mapped: bytes, drawn: bytes) -> PdfReader:
    writer = PdfWriter()
    page = writer.add_blank_page(100, 100)
    unicode, content = StreamObject(), StreamObject()
    unicode.set_data(b"1 beginbfchar\n" + mapped + b"\nendbfchar")
    content.set_data(b"BT /f0 9 Tf " + drawn + b" ET")
    font = DictionaryObject({NameObject("/Subtype"): NameObject(kind)})
    font[NameObject("/ToUnicode")] = writer._add_object(unicode)
    fonts = DictionaryObject({NameObject("/f0"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = writer._add_object(content)
    file = io.BytesIO()
    writer.write(file)
    return PdfReader(file)


def timeline(entries: int) -> Callable[[int], list[Paper]]:
    """Return what makes a page with at most so many of all entries."""

    def make(most: int) -> list[Paper]:
        rows = tuple((f"{at} Mar", "what happened " * (at % 7)) for at in range(most))
        more = Words(f"and {entries - most} more") if most < entries else Words("")
        return [Paper("How it went", (Table(("When", "What"), rows, (1, 4)), more))]

    return make


@SIZES
def test_as_many_of_5000_entries_as_one_page_holds(
    size: paper_pdf.PaperSize, points: tuple[float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def make(most: int) -> list[Paper]:
        asked.append(most)
        return timeline(5000)(most)

    pdf, count = fitted(make, 5000, size)
    assert pdf.pages == 1
    assert 10 < count < 60
    assert f"and {5000 - count} more" in pages_of(pdf)[0]
    assert page_count(timeline(5000)(count + 1), size) == 2
    # Each costs a page laid out: few, and none of many pages.
    assert len(asked) < 9
    assert max(asked) <= 64


def test_all_entries_are_taken_when_they_fit_and_none_when_nothing_does() -> None:
    assert fitted(timeline(5), 5, "a4")[1] == 5
    assert fitted(timeline(0), 0, "a4")[1] == 0
    pdf, count = fitted(lambda n: [Paper("", (Room(99 + n),))], 9, "a4")
    assert (count, pdf.pages) == (0, 4)


@pytest.mark.parametrize("most", [0, 1, 2, 31, 32, 33, 64, 65, 100])
def test_the_largest_number_is_found(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def entries(papers: list[Paper]) -> int:
        return len(papers[0].blocks)

    for holds in range(most + 2):
        monkeypatch.setattr(
            fitting, "page_count", lambda papers, size, holds=holds: 1 + (entries(papers) > holds)
        )
        monkeypatch.setattr(fitting, "as_pdf", lambda papers, size: Pdf(b"", entries(papers), ()))
        made, count = fitted(lambda n: [Paper("", (Room(1),) * n)], most, "a4")
        assert made.pages == count == min(holds, most)


@pytest.mark.parametrize("package", ["typst", "pypdf"])
def test_without_the_packages_there_is_a_calm_sentence(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(PdfNotMadeError) as caught:
        pdf_of(Words("x"))
    assert caught.value.sentence == (
        "No PDF was made, because the packages that make it are not installed. Nothing was lost; "
        "the same as Markdown or plain text still works. To get them: pip install typst pypdf"
    )


@pytest.mark.parametrize("template", [None, "#panic()"])
def test_a_template_that_fails_is_a_calm_sentence(
    template: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letters").mkdir()
    if template:
        (tmp_path / "letters" / "paper.typ").write_text(template, encoding="utf-8")
    monkeypatch.setattr(paper_pdf, "shipped_data", lambda: tmp_path)
    with pytest.raises(PdfNotMadeError, match="Nothing was lost"):
        pdf_of(Words("x"))
    with pytest.raises(PdfNotMadeError, match="Nothing was lost"):
        page_count([], "a4")


def test_the_template_evaluates_nothing_and_says_nothing_that_a_font_would_lack() -> None:
    code = re.sub(r"//.*", "", TEMPLATE.read_text(encoding="utf-8"))
    assert not re.search(r"\b(eval|read|plugin|import|include)\b", code)
    _, warnings = typst.compile_with_warnings(
        TEMPLATE, sys_inputs={"data": '{"size": "a4", "title": [""], "papers": []}'}
    )
    assert not warnings
