"""One field: its label, an example, what is there now, and the answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from tui_app.domain.entry import Choice, Kind, Spec, choices
from tui_app.text import fold, shorten
from tui_app.walk.walker import Walker

HELP = (
    "An empty answer keeps what is there, - clears it, b leaves and keeps what you typed. To "
    "answer with a single letter that means something else here, type a blank before it."
)
_YES_NO = choices(("yes", "yes"), ("", "no"))


def shown(spec: Spec, typed: str) -> str:
    """Return what stands in a field, in words and on one line."""
    if spec.kind is Kind.FLAG:
        return "yes" if typed else "no"
    if spec.kind is Kind.CHOICES:
        chosen = json.loads(typed or "[]")
        return ", ".join(one.label for one in spec.choices if one.value in chosen) or "none"
    if spec.kind is Kind.CHOICE:
        return next((one.label for one in spec.choices if one.value == typed), typed or "nothing")
    return shorten(typed, 200) or "nothing yet"


def ask(walker: Walker, spec: Spec, typed: str, keep: Callable[[str], None]) -> str | None:
    """Ask one field; return its text as a form keeps it, None for an empty answer.

    ``keep`` is told the text after each of several lines.
    """
    label = f"{spec.label} (needed)" if spec.required else spec.label
    about = [f"{label}.", spec.help, f"For example: {spec.example}." if spec.example else ""]
    if typed or spec.choices:
        now = shown(spec, typed)
        about.append(f"Now: {now}" + "." * (not now.endswith((".", "?", "!"))))
    walker.say(" ".join(part for part in about if part))
    if spec.kind in (Kind.CHOICE, Kind.CHOICES, Kind.FLAG):
        offered = _YES_NO if spec.kind is Kind.FLAG else spec.choices
        return _ask_choice(walker, spec, offered)
    if spec.kind is Kind.TEXT:
        walker.say("It may have several lines; an empty line ends it."
                   + (" + and words adds to what is there." if typed else ""))  # fmt: skip
    return _ask_words(walker, spec, typed, keep)


def say_fault(walker: Walker, sentence: str, typed: str) -> None:
    """Say why an answer does not fit, and what it was."""
    walker.say(sentence)
    if typed.strip():
        walker.say(f"You typed: {shorten(typed, 60)}. Please type it again, - for no answer, or b "
                   "to leave; it is kept.")  # fmt: skip


def _command(walker: Walker, line: str) -> bool:
    """Do what works everywhere; a blank before a letter makes it an answer."""
    if line == "?":
        walker.say(HELP)
        return True
    return len(line) == 1 and walker.common(line, "")


def _ask_words(walker: Walker, spec: Spec, typed: str, keep: Callable[[str], None]) -> str | None:
    while _command(walker, line := walker.talk.ask(spec.label)):
        pass
    answer = line.strip()
    if not answer:
        return None
    if answer == "-":
        return ""
    if spec.kind is not Kind.TEXT:
        return answer
    lines = [typed, answer[1:].lstrip()] if typed and answer.startswith("+") else [line]
    while line.strip() != "." and (line.strip() or walker.talk.more_is_typed()):
        keep("\n".join(lines))
        line = walker.talk.ask("")
        if line.strip() != ".":
            lines.append(line)
    return "\n".join(lines).rstrip()


def _ask_choice(walker: Walker, spec: Spec, offered: Sequence[Choice]) -> str | None:
    several = spec.kind is Kind.CHOICES
    walker.say("\n".join(
        f"{at}. {one.label}" + (f". {one.help}" if one.help else "")
        for at, one in enumerate(offered, 1)
    ))  # fmt: skip
    if several:
        walker.say("Type all the numbers that are true, with commas between them; - for none.")
    while True:
        line = walker.talk.ask(spec.label)
        answer = line.strip()
        if not answer:
            return None
        if answer == "-" and spec.kind is not Kind.CHOICE:
            return "[]" if several else ""
        found = [_chosen(offered, part.strip()) for part in answer.split(",")] if several else [
            _chosen(offered, answer)]  # fmt: skip
        values = [one.value for one in found if one is not None]
        if len(values) == len(found):
            ordered = [one.value for one in offered if one.value in values]
            return json.dumps(ordered) if several else values[0]
        if not _command(walker, line):
            walker.say(f"'{shorten(answer, 40)}' is none of these. Type a number from 1 to "
                       f"{len(offered)}, or the beginning of a word.")  # fmt: skip


def _chosen(offered: Sequence[Choice], answer: str) -> Choice | None:
    if answer.isascii() and answer.isdigit() and len(answer) < 9:
        return offered[int(answer) - 1] if 0 < int(answer) <= len(offered) else None
    fitting = [one for one in offered if fold(answer) and fold(one.label).startswith(fold(answer))]
    return fitting[0] if len(fitting) == 1 else None
