"""What was typed and not saved: in a sitting that was cut, or that is still open elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.forms import draft_words, new_origin
from tui_app.noting import PLACE
from tui_app.steps import finding
from tui_app.store.drafts import Draft
from tui_app.text import plural
from tui_app.walk.walker import Walker

_FORMS = {
    "cases": "edit-case",
    "patients": "edit-patient",
    "notes": "edit-note",
    "questions": "edit-question",
    "settings": "settings",
    "first-run": "where",
    "paste-timeline": "paste-timeline",
}
"""Where a form is gone on with, by the second part of its place."""


def offer_drafts(walker: Walker) -> None:
    """Offer what a cut sitting left, each once: to save, to go on with, to let go, or for later."""
    left = [one for one in walker.session.unsaved_drafts() if not one.still_open]
    _offer_each(walker, left)


def offer_all_drafts(walker: Walker) -> None:
    """Offer also what is being typed in sittings that are open, and forms left in this one."""
    drafts = walker.session.all_drafts()
    if not drafts:
        walker.say("Everything that was typed is saved.")
    _offer_each(walker, drafts)


def _offer_each(walker: Walker, drafts: Sequence[Draft]) -> None:
    if drafts:
        walker.say(f"{plural(len(drafts), 'text was', 'texts were')} typed and not saved.")
    for draft in drafts:
        _offer(walker, draft)


def _offer(walker: Walker, draft: Draft) -> None:
    session = walker.session
    where = "and still open elsewhere" if draft.still_open else "and not finished"
    if draft.session == session.drafts.session:
        where = "in a form left here"
    walker.say(f"Typed {session.when(draft.kept_at)}, {where}:\n{draft_words(session, draft)}")
    chosen = walker.pick(
        "What about it", ["Save it as a note", "Go on with it", "Let it go", "Decide later"]
    )
    if chosen == 0:
        walker.save(partial(session.save_draft_as_note, draft, draft_words(session, draft)))
    elif chosen == 1:
        _go_on(walker, draft)
    elif chosen == 2 and walker.pick("Nothing brings it back. Sure", ["No", "Yes, let it go"]):
        session.let_go(draft)
        walker.say("Let go.")


def _go_on(walker: Walker, draft: Draft) -> None:
    session = walker.session
    if draft.place.startswith(PLACE):
        refused = session.noting.take_up(draft)
        if refused:
            walker.say(refused)
        else:
            walker.write(draft.step, "")
        return
    if draft.case_uid:
        session.switch(draft.case_uid)
    _, table, uid = (draft.place + "::").split(":")[:3]
    if origin := new_origin(uid):
        bare = origin.removeprefix("bank:")
        kind, place = "listing" if ":" in bare else "new-entry", origin
        if table == "answers":
            kind, place = "new-answer", bare
        elif kind == "new-entry":
            place = f"{table}:origin={origin}"
        walker.ways[kind](place)
    elif table in finding.KINDS:
        kind, place = ("edit-entry", f"{table}:{uid}") if uid else ("new-entry", table)
        walker.ways[kind](place)
    elif table.startswith("record-"):
        walker.ways["step-record"](uid)
    elif table == "letter-use":
        walker.ways["letter"](uid.replace(".", ":", 1))
    else:
        way = walker.ways[_FORMS.get(table, "new-case")]
        way(uid if table in ("notes", "questions") else "")
