"""Lay a card out as lines for a width, and say which lines can be acted upon."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from tui_app.domain.cards import Bullet, Card, Heading, Paragraph, Question, Run, Script, TaskBlock
from tui_app.domain.marks import Marks
from tui_app.domain.scripts import fill
from tui_app.domain.shown import Shown
from tui_app.text import clean, clean_line
from tui_app.values import dataclass

MOST_COLUMNS = 84
"""Longer lines are hard to read."""

HEADING, QUIET, STRONG, EMPHASIS, BLANK, DONE = (
    "$primary bold", "dim", "bold", "italic", "$accent underline", "$success"
)  # fmt: skip
_LOOKS = {"strong": STRONG, "emphasis": EMPHASIS, "code": "$secondary", "link": "underline"}


@dataclass(frozen=True)
class Spot:
    """Something in a card that can be acted upon, and the lines where it stands."""

    kind: str
    """"task", "script", "question", "address" or "workspace"."""
    key: str
    text: str
    first: int
    last: int


@dataclass
class Laid:
    """A card laid out: its lines and its spots, in order."""

    lines: list[Content]
    spots: list[Spot]


def lay_out(card: Card, shown: Shown, columns: int) -> Laid:
    """Return a card as lines of at most ``columns`` cells."""
    layout = _Layout(min(columns, MOST_COLUMNS), shown.marks)
    layout.title(card)
    way_on_given = not shown.workspace
    tasks_seen = False
    for block in card.blocks:
        if tasks_seen and not way_on_given and not isinstance(block, TaskBlock):
            layout.way_on(shown.workspace)
            way_on_given = True
        if isinstance(block, Heading):
            layout.heading(block.text)
        elif isinstance(block, TaskBlock):
            tasks_seen = True
            layout.task(block, shown.ticks)
        elif isinstance(block, Script):
            layout.script(block, shown)
        elif isinstance(block, Question):
            layout.question(block, shown)
        else:
            layout.paragraph(block)
    if not way_on_given:
        layout.way_on(shown.workspace)
    layout.sources(card)
    return Laid(layout.lines, layout.spots)


def script_content(script: Script, shown: Shown) -> Content:
    """Return a script's words with the blanks marked."""
    filled = shown.filled(script)
    return Content.assemble(
        *(
            (f"____ ({clean(text)})", BLANK) if blank else clean(text)
            for text, blank in filled.parts
        )
    )


class _Layout:
    def __init__(self, columns: int, marks: Marks) -> None:
        self.columns = columns
        self.marks = marks
        self.bar = f"  {marks.quote} "
        self.bullet = f"  {marks.bullet} "
        self.lines: list[Content] = []
        self.spots: list[Spot] = []

    def _put(self, content: Content, first: str = "", rest: str = "") -> tuple[int, int]:
        start = len(self.lines)
        wrapped = content.wrap(max(self.columns - len(first), 10))
        for index, line in enumerate(wrapped):
            self.lines.append(Content(first if index == 0 else rest) + line.rstrip())
        return start, len(self.lines) - 1

    def _gap(self) -> None:
        if self.lines and self.lines[-1].plain:
            self.lines.append(Content(""))

    def _spot(self, kind: str, key: str, text: str, place: tuple[int, int]) -> None:
        self.spots.append(Spot(kind, key, text, *place))

    def title(self, card: Card) -> None:
        minutes = f"about {card.head.minutes} minutes" if card.head.minutes else ""
        self._put(Content(clean_line(card.head.title)).stylize("bold"))
        self._put(Content(minutes).stylize(QUIET))
        self._gap()

    def heading(self, text: str) -> None:
        self._gap()
        self._put(Content(clean_line(text)).stylize(HEADING))

    def task(self, block: TaskBlock, ticks: Mapping[str, str]) -> None:
        key = block.task.key
        words = _content(block.runs)
        if key in ticks:
            words = Content.assemble(words, (f"  {clean_line(ticks[key])}", DONE))
        mark = self.marks.box(key in ticks) + " "
        place = self._put(words, mark, " " * len(mark))
        self._spot("task", key, block.task.text, place)

    def way_on(self, label: str) -> None:
        self._gap()
        mark = self.marks.way_on + " "
        place = self._put(Content(label).stylize(STRONG), mark, " " * len(mark))
        self._spot("workspace", "", label, place)
        self._gap()

    def script(self, block: Script, shown: Shown) -> None:
        start = end = len(self.lines)
        for part in script_content(block, shown).split("\n", allow_blank=True):
            _, end = self._put(part, self.bar, self.bar) if part.plain else self._bar()
        self._spot("script", block.kind, shown.filled(block).plain, (start, end))
        self._gap()

    def _bar(self) -> tuple[int, int]:
        self.lines.append(Content(self.bar.rstrip()))
        return len(self.lines) - 1, len(self.lines) - 1

    def question(self, block: Question, shown: Shown) -> None:
        text = clean_line(fill(block.text, shown.blanks).plain)
        words = Content(text)
        if block.key in shown.asked:
            words = Content.assemble(words, ("  in your list", DONE))
        self._spot("question", block.key, text, self._put(words, "  ? ", "    "))

    def paragraph(self, block: Paragraph) -> None:
        if isinstance(block, Bullet):
            place = self._put(_content(block.runs), self.bullet, "    ")
        else:
            self._gap()
            place = self._put(_content(block.runs))
        for words, address in block.addresses:
            self._spot("address", address, words, place)

    def sources(self, card: Card) -> None:
        self._gap()
        self._put(Content("Where this comes from").stylize(HEADING))
        for source in card.head.sources:
            self._put(Content(clean_line(source)).stylize(QUIET), self.bullet, "    ")
        if card.head.reviewed:
            self._put(Content(f"Card last read over on {card.head.reviewed}").stylize(QUIET))


def _content(runs: tuple[Run, ...]) -> Content:
    return Content.assemble(
        *((clean_line_kept(run.text), _LOOKS[run.look]) if run.look in _LOOKS
          else clean_line_kept(run.text) for run in runs)
    )  # fmt: skip


def clean_line_kept(text: str) -> str:
    """Return a run's text on one line, with the blanks at its ends, which join it to the next."""
    return clean(text).replace("\n", " ")
