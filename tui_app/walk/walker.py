"""The person's way through the walk: what works at every place, and how a place is visited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic, sleep

from tui_app.domain.agenda import Place
from tui_app.errors import AppError, ConflictError, FileLockedError, NotSavedError
from tui_app.saving import Saving
from tui_app.session import Session
from tui_app.store.store import TakenBack
from tui_app.text import plural, shorten
from tui_app.walk.menu import BackError, HomeError, Option, Page, lines_of, meant
from tui_app.walk.talk import LeaveError, Talk

PATIENCE = 2.0
"""For how many seconds a change is tried again before the walk goes on without it."""

EVERYWHERE = (
    "Everywhere: n writes a note, or n and the note on one line. u takes back your last change, "
    "r does it again. / and a word finds it. b goes back, h to the beginning. q leaves. An answer "
    "may be a number, a letter or the beginning of a word."
)
_WORDS = {"back": "b", "quit": "q", "exit": "q", "leave": "q", "help": "?", "undo": "u",
          "redo": "r", "note": "n", "home": "h"}  # fmt: skip


class Walker:
    """One conversation about the cases in one file."""

    def __init__(self, session: Session, talk: Talk) -> None:
        """Talk about what is in ``session``."""
        self.session = session
        self.talk = talk
        self.say = talk.say
        self.ways: dict[str, Callable[[str], object]] = {}
        """How to get to a place, by its kind."""
        self.write: Callable[[str, str], object] = lambda step, first: None
        """Writes a note: the step it belongs to, and what it begins with."""
        self._visited = 0
        self._refused_line = ""

    def go(self, place: Place) -> None:
        """Go to a place; an unknown kind leads nowhere."""
        if way := self.ways.get(place.kind):
            way(place.uid)

    def visit(self, page: Page, *, tell: bool = True) -> None:
        """Stay at a place until the person goes back; ``tell`` says at once what there is."""
        self._visited += 1
        while True:
            try:
                self.session.reload()
                if tell:
                    tell = False
                    self.tell(page)
                before = self._visited
                tell = self._turn(page)
                if self._visited != before and not tell:
                    self.say(f"Back at {page.title}. Enter says it again.")
            except BackError:
                return
            except AppError as error:
                self.say(error.sentence)

    def tell(self, page: Page) -> None:
        """Say what there is at a place, and what is offered there."""
        page.tell()
        self._list(page.options(), page.listed_from)

    def _list(self, options: Sequence[Option], start: int) -> None:
        if lines := lines_of(options, start):
            self.say("\n".join(lines))

    def _turn(self, page: Page) -> bool:
        """Ask once and do what was answered; return whether the page is to be said again."""
        self._retry()
        line = self.talk.ask(page.title).strip()
        if not line:
            return page.enter()
        refused, self._refused_line = self._refused_line, ""
        if line == "?" or line.lower() == "help":
            self.say(" ".join(filter(None, (_numbers(page.options()), page.help, EVERYWHERE))))
        elif not self.common(line, page.step, refused):
            self._choose(page.options(), line, page.unlisted)
        return False

    def common(self, line: str, step: str, begun: str = "") -> bool:
        """Do what works everywhere, if that is what ``line`` means; return whether it was."""
        word = line.lower()
        key = _WORDS.get(word, word)
        if key == "b":
            raise BackError
        if key == "q":
            raise LeaveError
        if key == "h":
            raise HomeError
        if key == "u":
            self._reverse("Took back", self.session.store.undo)
        elif key == "r":
            self._reverse("Did again", self.session.store.redo)
        elif key == "n":
            self.write(step, begun)
        elif word.startswith("n "):
            self.write(step, line[2:])
        elif line.startswith("/"):
            self.go(Place("find", line[1:].strip()))
        else:
            return False
        return True

    def _choose(
        self, options: Sequence[Option], line: str, unlisted: Callable[[], Sequence[Option]]
    ) -> None:
        found = meant(options, line) or meant(unlisted(), line)
        if len(found) == 1:
            found[0].act()
        elif found:
            labels = "; ".join(shorten(one.label, 60) for one in found[:5])
            self.say(f"That may mean several: {labels}. Type a little more, or the number.")
        else:
            words = f"'{shorten(line, 40)}' is no answer here. ? says what can be typed."
            if " " in line:
                self._refused_line = line
                words += " To keep it as a note, type n."
            self.say(words)

    def pick(self, question: str, labels: Sequence[str]) -> int | None:
        """Ask for one of a few things, once said; return its index, None for an empty answer.

        Going back is an empty answer here.
        """
        options = [Option(label, lambda: None) for label in labels]
        self._list(options, 0)
        while line := self.talk.ask(question).strip():
            found = meant(options, line)
            if len(found) == 1:
                return next(at for at, one in enumerate(options) if one is found[0])
            try:
                known = self.common(line, "")
            except BackError:
                break
            if not known:
                self.say("Type one of the numbers; an empty answer leaves it as it is.")
        return None

    def save(
        self,
        work: Callable[[], object],
        words: str = "Saved.",
        done: Callable[[], None] = lambda: None,
    ) -> bool:
        """Write a change and say so; return whether it is durable, which ``done`` is told."""
        refused: list[AppError] = []

        def tell(error: AppError) -> None:
            refused.append(error)
            self._refused(error)

        try:
            self.session.save(work, done=done, refused=tell)
        except AppError as error:
            self._refused(error)
            return False
        self._try_for_a_moment()
        return not refused and self._say_settled(words)

    def settle(self, words: str) -> bool:
        """Wait a moment for what is not written yet; say ``words``, or that it is not saved."""
        self._try_for_a_moment()
        return self._say_settled(words)

    def _say_settled(self, words: str) -> bool:
        saver = self.session.saver
        if said := saver.sentence if saver.waiting else words:
            self.say(said)
        return not saver.waiting

    def _try_for_a_moment(self) -> None:
        saver, until = self.session.saver, monotonic() + PATIENCE
        while saver.waiting and monotonic() < until:
            sleep(0.05)
            saver.retry()

    def _reverse(self, verb: str, act: Callable[[], TakenBack]) -> None:
        done: list[str] = []
        try:
            self.session.save(lambda: done.append(act().label), refused=self._refused)
        except AppError as error:
            self.say(error.sentence)
            return
        self._try_for_a_moment()
        self._say_settled(f"{verb}: {shorten(done[0], 60)}" if done else "")

    def _refused(self, error: AppError) -> None:
        conflict = isinstance(error, ConflictError)
        self.say("Somebody changed this at the same moment, so it was left as they made it."
                 if conflict else error.sentence)  # fmt: skip

    def _retry(self) -> None:
        saver = self.session.saver
        if saver.waiting and saver.retry() and not saver.waiting:
            self.say("Everything is saved now.")

    def farewell(self) -> int:
        """Say how things stand at the end, and return the exit code."""
        session, saver = self.session, self.session.saver
        self._try_for_a_moment()
        if saver.waiting:
            locked = saver.saving is Saving.WAITING
            self.say(
                f"{plural(saver.waiting, 'change')} could not be saved. A note among them is kept "
                "as a draft and offered at the next start."
            )
            return (FileLockedError if locked else NotSavedError).exit_code
        if session.drafts.own():
            self.say("What you were typing is kept as a draft and offered at the next start. "
                     "Everything else is saved. Goodbye.")  # fmt: skip
        else:
            self.say("Everything is saved. Goodbye.")
        return 0


def _numbers(options: Sequence[Option]) -> str:
    count = sum(not option.key for option in options)
    keys = "; ".join(f"{one.key}: {one.label}" for one in options if one.key)
    numbers = f"Here you can type 1 to {count}." if count > 1 else "Here you can type 1." * count
    return " ".join(filter(None, (numbers, f"Letters: {keys}." if keys else "")))
