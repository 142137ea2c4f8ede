"""``second-opinion questions``: one's own list, or the question bank, as plain text."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.lists import list_options
from tui_app.cli.output import say, say_json
from tui_app.documents.question_list import question_lines
from tui_app.domain.cases import ASKERS
from tui_app.domain.questions import CATEGORIES, QuestionFilter
from tui_app.errors import NothingFoundError
from tui_app.text import storable

if TYPE_CHECKING:
    from tui_app.session import Session

_CATEGORIES = [one.value for one in CATEGORIES]


@click.command(short_help="List your questions, or the question bank.")
@click.option("--doctor", metavar="NAME", default="", help="Only those for this person.")
@click.option(
    "--category",
    type=click.Choice(_CATEGORIES),
    metavar="CATEGORY",
    help=f"Only one of {', '.join(_CATEGORIES)}.",
)
@click.option(
    "--whose",
    type=click.Choice([one.value for one in ASKERS]),
    help="Only the patient's or the companion's.",
)
@click.option("--bank", is_flag=True, help="The question bank, those for your reasons first.")
@click.option("--tag", metavar="TAG", default="", help="With --bank: only with this tag.")
@list_options
@click.pass_obj
def questions(
    call: Call,
    doctor: str,
    category: str | None,
    whose: str | None,
    bank: bool,
    tag: str,
    case: str,
    as_json: bool,
) -> None:
    """List the questions of the case, the top three first."""
    with call.session(case=case) as session:
        if bank:
            _say_bank(session, category or "", tag, as_json=as_json)
            return
        from tui_app.store.questions import list_questions

        wanted = QuestionFilter(storable(doctor), category or "", whose or "")
        found = list_questions(session.store, present_case(session).uid, wanted)
        if as_json:
            say_json([asdict(one) for one in found])
        elif found:
            say("\n".join(question_lines(found)))
    if not found:
        raise NothingFoundError(
            "There are no questions yet." if wanted.is_empty else "No question is like that."
        )


def _say_bank(session: Session, category: str, tag: str, *, as_json: bool) -> None:
    from tui_app.content.places import shipped_data
    from tui_app.content.question_bank import question_bank
    from tui_app.domain.bank import first_for

    found = [
        one
        for one in question_bank(shipped_data())
        if category in ("", one.category) and (not tag or tag in one.tags)
    ]
    first = first_for(found, session.case) if session.case else []
    ordered = [*first, *(one for one in found if one not in first)]
    if as_json:
        say_json([asdict(one) for one in ordered])
    elif ordered:
        say("\n".join(f"{one.id:<24}  {one.text}" for one in ordered))
    else:
        raise NothingFoundError("The bank has no such question.")
