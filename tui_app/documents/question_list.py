"""The list of questions to take along: the top three, the others, with room to write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tui_app.domain.questions import TOP, Answered, Question, first_to_ask
from tui_app.text import clean_line

_ROOM = 3
"""Empty lines below a question, to write the answer on."""


def question_lines(questions: Sequence[Question]) -> list[str]:
    """Return questions as plain lines in groups, the top three first."""
    lines: list[str] = []
    for heading, group in _groups(questions):
        lines += ["", heading, *(_line(number, one) for number, one in group)]
    return lines[1:]


def question_list(
    title: str, questions: Sequence[Question], *, markdown: bool, safe: Callable[[str], str]
) -> str:
    """Return the whole list as a text to print, in Markdown or plain; with room for the answers.

    ``safe`` makes words safe for the format.
    """
    parts = [f"# {safe(title)}" if markdown else title, ""]
    for heading, group in _groups(questions):
        parts += [f"## {heading}" if markdown else heading.upper(), ""]
        for number, one in group:
            parts += [safe(_line(number, one)), *([""] * _ROOM)]
    return "\n".join(parts).rstrip() + "\n"


def _groups(questions: Sequence[Question]) -> Iterable[tuple[str, list[tuple[int, Question]]]]:
    top = first_to_ask(list(questions))
    rest = [one for one in questions if one not in top]
    groups = (
        (f"The top {TOP}" if len(top) == TOP else "First", top),
        ("The others", [one for one in rest if not one.do_not_tell]),
        ("Please do not tell me", [one for one in rest if one.do_not_tell]),
    )
    number = 0
    for heading, group in groups:
        if group:
            yield heading, [(number + at, one) for at, one in enumerate(group, 1)]
        number += len(group)


def _line(number: int, question: Question) -> str:
    about = [
        clean_line(question.doctor),
        "companion" if question.asked_by == "companion" else "",
        "" if question.answered is Answered.OPEN else question.answered.label,
    ]
    words = ", ".join(part for part in about if part)
    return f"{number}. {clean_line(question.text)}" + (f"  [{words}]" if words else "")
