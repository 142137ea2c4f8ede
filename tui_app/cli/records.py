"""``second-opinion records``: every document, who has it and how far it is, as plain text."""

from __future__ import annotations

from dataclasses import asdict

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.lists import list_options
from tui_app.cli.output import say, say_json
from tui_app.errors import NothingFoundError
from tui_app.text import clean_line


@click.command(short_help="List the records: who has them, how far they are.")
@click.option("--late", is_flag=True, help="Only what should have come by now.")
@list_options
@click.pass_obj
def records(call: Call, late: bool, case: str, as_json: bool) -> None:
    """List the documents for the second doctor, with who has each and how far it is."""
    from tui_app.domain.records import Record
    from tui_app.steps import finding, preparing
    from tui_app.steps.preparing_lines import PreparingLines

    with call.session(case=case) as session:
        present_case(session)
        found = finding.entries(session, Record)
        if late:
            found = [one for one in found if preparing.is_late(session, one)]
        lines = [PreparingLines(session).record(one, holder=True) for one in found]
        if as_json:
            say_json([asdict(one) for one in found])
        for line in lines if not as_json else ():
            say(f"{line.sign} {clean_line(line.text)}  [{clean_line(line.end)}]")
    if not found:
        raise NothingFoundError("Nothing is late." if late else "No record is on the list yet.")
