"""What leaves the program for others to read: made, counted, and written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tui_app.documents import history_pages, packet, question_page, records_page, search_page
from tui_app.documents.files import write_private, write_private_bytes
from tui_app.documents.paper import Paper, Words
from tui_app.documents.paper_markdown import as_markdown
from tui_app.documents.paper_text import as_text
from tui_app.documents.sheet import sheet
from tui_app.domain.countries import code_of
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.domain.history import Illness, Relative
from tui_app.domain.medicines import Medicine
from tui_app.domain.timeline import TimelineEntry
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.record_letters import RecordLetter
from tui_app.store.entries import count_entries
from tui_app.store.questions import list_questions
from tui_app.values import dataclass

_LETTER_PAPER = ("US", "CA")
FORMATS = choices(("pdf", "PDF"), ("md", "Markdown"), ("txt", "plain text"))
SIZES = choices(("a4", "A4"), ("letter", "US Letter"))
WHOSE = choices(("", "together"), ("apart", "the companion's apart"), ("patient", "the patient's"),
                ("companion", "the companion's"))  # fmt: skip
_EMPTY = {
    "questions": "There are no questions yet, so there is nothing to export.",
    "timeline": "The timeline is empty, so there is nothing to export.",
    "medicines": "There are no medicines yet, so there is nothing to export.",
    "records": "There are no records yet, so there is nothing to export.",
}
"""What is said where a list is empty, by the name of its paper and table."""

_WITH_QUESTIONS = ("questions", "packet")
_HISTORY = (TimelineEntry, Illness, Relative)
_PRIVATE_KINDS: dict[str, tuple[type[Entry], ...]] = {
    "sheet": (Medicine,),
    "timeline": _HISTORY,
    "medicines": (Medicine,),
    "packet": (*_HISTORY, Medicine),
}
"""By paper: the entries on it of which some may be private."""

_ONE_PAGE_LINES = 46
"""Lines of the timeline in plain text and Markdown, which have no pages to measure."""


@dataclass(frozen=True)
class PrintPage:
    """How a paper is written to a file."""

    ending: str = entry_field("Format", Kind.CHOICE, choices=FORMATS, default="pdf")
    size: str = entry_field("Paper", Kind.CHOICE, choices=SIZES, default="a4",
                            show_when=("ending", "pdf"))  # fmt: skip
    folder: str = entry_field("Folder", example="~/Documents")
    private: bool = entry_field("Private entries too", Kind.FLAG)
    whose: str = ""


@dataclass(frozen=True)
class QuestionsPrintPage(PrintPage):
    """The same for a paper with questions: whose are on it, on one list or on two."""

    whose: str = entry_field("Questions", Kind.CHOICE, choices=WHOSE, default="")


@dataclass(frozen=True)
class Printed:
    """What was written: where, on how many pages (0 where there are none), what is missing."""

    path: Path
    pages: int = 0
    left_out: int = 0
    missing: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """What to say of it, in a sentence or two."""
        return " ".join([f"Written to {self.path}.", *self.notes])

    @property
    def notes(self) -> list[str]:
        """What to know of it: how many pages, what is left out, which signs are missing."""
        parts = []
        if self.pages:
            parts.append("One page." if self.pages == 1 else f"{self.pages} pages.")
        if self.left_out:
            parts.append(f"{self.left_out} lines did not fit and are left out; the page says so.")
        if self.missing:
            signs = " ".join(self.missing[:12])
            parts.append(f"No font here has these signs, they are boxes on the paper: {signs}")
        return parts


def check_not_empty(session: Session, what: str) -> None:
    """Raise ``NothingFoundError`` where a list has nothing on it yet."""
    if what not in _EMPTY:
        return
    case = session.case
    if case is None or not count_entries(session.store, what, case.uid):
        raise NothingFoundError(_EMPTY[what])


def size_for(country: str) -> str:
    """Return the paper of a country as somebody typed it."""
    return "letter" if code_of(country) in _LETTER_PAPER else "a4"


def print_page(session: Session, what: str) -> PrintPage:
    """Return how a paper of the present case is printed if nobody says otherwise.

    The folder is named in full: "." says nothing to somebody who does not know where that is.
    Whose questions it has is only to be chosen where patient and companion both have some.
    """
    case = session.case
    country = case.country if case else ""
    asking = {one.asked_by for one in list_questions(session.store, case.uid)} if case else set()
    chooses = what in _WITH_QUESTIONS and len(asking) > 1
    kind = QuestionsPrintPage if chooses else PrintPage
    folder = Path(session.settings.export_folder).expanduser().absolute()
    return kind(size=size_for(country), folder=str(folder))


def papers_of(
    session: Session, what: str, *, private: bool = False, most: int | None = None, whose: str = ""
) -> list[Paper]:
    """Return the papers that ``what`` names; ``most`` is how many lines a timeline may have."""
    makers: dict[str, Callable[[], list[Paper]]] = {
        "sheet": lambda: [sheet(session, private=private)],
        "timeline": lambda: [history_pages.timeline_page(session, most, private=private)],
        "medicines": lambda: [history_pages.medicine_list(session, private=private)],
        "questions": lambda: question_page.question_pages(session, whose),
        "records": lambda: [records_page.records_list(session)],
        "release": lambda: [records_page.release_facts(session)],
        "phrases": lambda: [search_page.search_words(session)],
        "packet": lambda: packet.packet(session, private=private, most=most, whose=whose),
    }
    if what.startswith("letter:"):
        letter = RecordLetter(session, what.removeprefix("letter:"))
        day = PartialDate.on(session.today).words()
        return [Paper(letter.text.title, (Words(letter.words("send")),), subtitle=day)]
    return makers[what]()


def private_left_out(session: Session, what: str) -> int:
    """Return how many entries would be on a paper if they were not marked as private."""
    return sum(
        getattr(one, "private", False) and (what != "sheet" or getattr(one, "is_now", True))
        for kind in _PRIVATE_KINDS.get(what, ())
        for one in finding.entries(session, kind)
    )


def as_words(session: Session, what: str, *, private: bool = False) -> str:
    """Return a paper as plain text, as the preview shows it."""
    most = _ONE_PAGE_LINES if what == "timeline" else None
    return as_text(papers_of(session, what, private=private, most=most))


def print_to_file(session: Session, what: str, page: PrintPage) -> Printed:
    """Write what is wanted to a new private file; its name says nothing of the case.

    Raises ``NothingFoundError`` for an empty list, ``PdfNotMadeError`` when no PDF can be made and
    ``NotSavedError`` when the file cannot be written.
    """
    check_not_empty(session, what)
    name = f"second-opinion-{what.partition(':')[0]}-{session.today}.{page.ending}"
    if page.ending == "pdf":
        return _print_pdf(session, what, page, name)
    most = _ONE_PAGE_LINES if what == "timeline" else None
    papers = papers_of(session, what, private=page.private, most=most, whose=page.whose)
    text = as_markdown(papers) if page.ending == "md" else as_text(papers)
    left = 0
    if most is not None:
        found = history_pages.timeline_entries(session, private=page.private)
        left = max(len(found) - most, 0)
    return Printed(write_private(page.folder, name, text), left_out=left)


def _print_pdf(session: Session, what: str, page: PrintPage, name: str) -> Printed:
    from tui_app.documents.fitting import fitted  # noqa: PLC0415 - only a PDF needs them
    from tui_app.documents.paper_pdf import PaperSize, as_pdf  # noqa: PLC0415

    size: PaperSize = "letter" if page.size == "letter" else "a4"
    left = 0
    if what in ("timeline", "packet"):
        entries = history_pages.timeline_entries(session, private=page.private)

        def timeline(most: int) -> list[Paper]:
            return papers_of(session, "timeline", private=page.private, most=most)

        pdf, kept = fitted(timeline, len(entries), size)
        left = len(entries) - kept
        if what == "packet":
            papers = papers_of(session, what, private=page.private, most=kept, whose=page.whose)
            pdf = as_pdf(papers, size)
    else:
        pdf = as_pdf(papers_of(session, what, private=page.private, whose=page.whose), size)
    path = write_private_bytes(page.folder, name, pdf.content)
    return Printed(path, pdf.pages, left, pdf.missing)
