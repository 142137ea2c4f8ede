"""Steps 9 to 12 in the walk: a record's next step, letters, a pasted history, how bad it was."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.deadlines import rule_of
from tui_app.content.places import shipped_data
from tui_app.domain.record_moves import title_of
from tui_app.domain.records import Record
from tui_app.domain.timeline import TimelineEntry, severity_course
from tui_app.steps import finding, preparing
from tui_app.steps.record_letters import FORMS, RecordLetter
from tui_app.steps.small_forms import PastedTimeline, letter_form, step_form
from tui_app.text import shorten
from tui_app.walk.forms import fill
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker
from tui_app.walk.workspaces import open_workspace


def open_work(walker: Walker, step: str) -> None:
    """Do the work of a step, without its card."""
    head = walker.session.library.head(step)
    if head is not None:
        open_workspace(walker, head)


def step_record(walker: Walker, uid: str) -> None:
    """Ask what the next step of a record needs."""
    session = walker.session
    record = session.store.get(Record, uid)
    move = preparing.move_of(session, record) if record is not None else None
    if record is None or move is None:
        return
    fill(
        walker,
        move,
        f"{title_of(move)}: {shorten(record.title, 60)}",
        partial(preparing.take_step, session, uid),
        step_form(move, uid),
        check=partial(preparing.step_faults, session, uid),
    )


def say_rule(walker: Walker, rule_id: str) -> None:
    """Say how long an office may take, and how well that is known."""
    case = walker.session.case
    rule = rule_of(shipped_data(), case.country, rule_id=rule_id) if case and rule_id else None
    if rule is not None:
        walker.say(f"{rule.name}. {rule.text} {rule.known}")


def paste(walker: Walker) -> None:
    """Take a history in that is written elsewhere."""
    session = walker.session
    fill(
        walker,
        PastedTimeline(),
        "A history that is written elsewhere",
        lambda page: preparing.paste_timeline(session, page.text),
        "form:paste-timeline:",
        check=lambda page: preparing.paste_faults(session, page.text),
    )


def say_severity(walker: Walker) -> None:
    """Say when how bad it was."""
    course = severity_course(finding.entries(walker.session, TimelineEntry))
    words = "; ".join(f"{one.on.words()}: {bad} of 10" for one, bad in course)
    walker.say(f"How bad it was: {words}." if words else "Nobody has written how bad it was.")


def open_letter(walker: Walker, place: str) -> None:
    """Say the words of a letter, and write down that they were used."""
    walker.visit(LetterPage(walker, place))


class LetterPage(Page):
    """The words of one letter: to hear, and to note as used."""

    title = "What about these words"
    step = "records"

    def __init__(self, walker: Walker, place: str) -> None:
        """Work on the letter ``kind:holder_uid``."""
        self._walker = walker
        self._place = place

    @property
    def _letter(self) -> RecordLetter:
        return RecordLetter(self._walker.session, self._place)

    def tell(self) -> None:
        """Say which letter it is."""
        self._walker.say(f"{self._letter.title}.")

    def options(self) -> Sequence[Option]:
        """Offer both forms, and to write down their use."""
        offers = [Option(words, partial(self._say, way)) for way, words in FORMS.items()]
        return [*offers, Option("I used them: write down what came of it", self._used)]

    def _say(self, way: str) -> None:
        self._walker.say(self._letter.words(way))

    def _used(self) -> None:
        kind, _, holder = self._place.partition(":")
        letter = self._letter
        title = f"{letter.title}: what came of it"
        fill(self._walker, letter.begin_use("say"), title, letter.used, letter_form(kind, holder))
