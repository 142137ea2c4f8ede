"""``second-opinion contacts``: whom one called, what was said, what comes next, as plain text."""

from __future__ import annotations

from dataclasses import asdict

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.lists import list_options
from tui_app.cli.output import say, say_json
from tui_app.domain.contacts import AVENUES
from tui_app.errors import NothingFoundError
from tui_app.text import clean_line

_ABOUT = [one.value for one in AVENUES]


@click.command(short_help="List the calls and messages, or people and places.")
@click.option(
    "--about", type=click.Choice(_ABOUT), metavar="STEP", help=f"Only one of {', '.join(_ABOUT)}."
)
@click.option("--people", is_flag=True, help="The people and places, not the calls.")
@list_options
@click.pass_obj
def contacts(call: Call, about: str | None, people: bool, case: str, as_json: bool) -> None:
    """List the log of calls, messages and visits, the newest last."""
    from tui_app.domain.candidates import Candidate
    from tui_app.domain.contacts import Contact
    from tui_app.domain.entry import Entry
    from tui_app.domain.people import Person
    from tui_app.steps import finding
    from tui_app.steps.entry_lines import EntryLines

    with call.session(case=case) as session:
        present_case(session)
        found: list[Entry] = []
        if people:
            found += [*finding.entries(session, Person), *finding.entries(session, Candidate)]
            lines = [_person(one) for one in found]
        else:
            log = finding.entries(session, Contact)
            chosen = [one for one in log if about in (None, one.about)]
            found += chosen
            made = list(map(EntryLines(session).contact, chosen))
            lines = [f"{one.text}  [{clean_line(one.end)}]" for one in made]
        if as_json:
            say_json([asdict(one) for one in found])
        elif found:
            say("\n".join(lines))
    if not found:
        raise NothingFoundError("Nobody is written down yet.")


def _person(one: object) -> str:
    parts = (getattr(one, name, "") for name in ("name", "institution", "phone", "email"))
    return "  ".join(clean_line(part) for part in parts if part)
