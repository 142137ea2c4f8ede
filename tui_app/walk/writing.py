"""Writing a note, on as many lines as it takes."""

from __future__ import annotations

from tui_app.domain.capture import NothingTypedError
from tui_app.walk.menu import BackError
from tui_app.walk.talk import LeaveError
from tui_app.walk.walker import Walker

KINDS = (
    "A note that begins with ? is a question, with ! a thing to do (end it with 'by Friday' and "
    "it has a date), with d: a diagnosis, r: a recommendation, m: a medicine, t: a test, w: a word "
    "to look up. Anything else is just a note."
)


def write(walker: Walker, step: str, begun: str = "") -> None:
    """Write a note on as many lines as it takes; it is kept as a draft after each of them."""
    noting = walker.session.noting
    if begun and not noting.unsaved:
        # Should the file be locked, the note is on the disk at least as a draft.
        noting.keep(begun, step)
        _commit(walker, begun, step)
        return
    if noting.unsaved:
        walker.say("You go on with the note that you had begun:")
    else:
        walker.say(
            "Write your note, on as many lines as you like. An empty line saves it, and so does a "
            "single dot. Begin with ? for a question or ! for something to do; ? alone says more."
        )
    lines = [line for line in (noting.text, begun) if line]
    if lines:
        walker.say("\n".join(lines))
        noting.keep("\n".join(lines), step)
    try:
        _read_lines(walker, step, lines)
    except BackError:
        walker.say("No note.")
        return
    except KeyboardInterrupt:
        walker.say("\nThe note is not saved yet, but kept as a draft. n goes on with it, q leaves.")
        return
    if lines:
        _commit(walker, "\n".join(lines), step)
    else:
        walker.say(NothingTypedError().sentence)


def _read_lines(walker: Walker, step: str, lines: list[str]) -> None:
    while True:
        line = walker.talk.line("Note" if not lines else "")
        typed = line.strip()
        if typed == "." or (not typed and not walker.talk.more_is_typed()):
            return
        if not lines and typed in ("b", "q"):
            raise BackError if typed == "b" else LeaveError
        if not lines and typed == "?":
            walker.say(KINDS + " b goes back without a note.")
            continue
        lines.append(line)
        if warning := walker.session.noting.keep("\n".join(lines), step):
            walker.say(warning)


def _commit(walker: Walker, text: str, step: str) -> None:
    try:
        said = walker.session.noting.commit(text, step)
    except NothingTypedError as error:
        walker.say(error.sentence)
        return
    waited = walker.session.saver.waiting
    walker.settle("Saved, after a moment." if waited else f"{said}.")
