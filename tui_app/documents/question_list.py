"""The list of questions to take along: the top three, the others, with room to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tui_app.domain.cases import TOP
from tui_app.domain.questions import Answered, Question, first_to_ask
from tui_app.text import clean_line


def question_lines(questions: Sequence[Question]) -> list[str]:
    """Return questions as plain lines in groups, the top three first."""
    lines: list[str] = []
    for heading, group in grouped(questions):
        lines += ["", heading, *(numbered(number, one) for number, one in group)]
    return lines[1:]


def grouped(questions: Sequence[Question]) -> Iterable[tuple[str, list[tuple[int, Question]]]]:
    """Yield each heading with its questions and their numbers, the top three first."""
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


def numbered(number: int, question: Question) -> str:
    """Return a question with its number, and in brackets for whom and what became of it."""
    about = [
        clean_line(question.doctor),
        "companion" if question.asked_by == "companion" else "",
        "" if question.answered is Answered.OPEN else question.answered.label,
    ]
    words = ", ".join(part for part in about if part)
    return f"{number}. {clean_line(question.text)}" + (f"  [{words}]" if words else "")
