"""The first step: the reasons, what is to be decided, by when, and how long it is safe to wait."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.cases import DECISION_FIELDS, REASONS, WAITING_FIELDS
from tui_app.forms import form_specs, to_typed
from tui_app.steps.stepping import toggle_reason
from tui_app.walk.cases import present_case
from tui_app.walk.fields import change_field, field_words, of_entry
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker


def open_reasons(walker: Walker) -> None:
    """Work on the reasons, starting a case where there is none."""
    if walker.session.case is None:
        walker.save(walker.session.ensure_case, "A case was started for it: My case.")
    if walker.session.case is not None:
        walker.visit(ReasonsPage(walker))


class ReasonsPage(Page):
    """Numbers choose reasons and fill in the fields of the decision."""

    title = "Reasons"
    step = "reasons"

    def __init__(self, walker: Walker) -> None:
        """Work on the present case."""
        self._walker = walker

    def tell(self) -> None:
        """Say what is asked."""
        self._walker.say(
            "Why do you want a second opinion? Choose all that are true, by number. They choose "
            f"which questions come first. From {len(REASONS) + 1} on a number fills in a field."
        )

    def options(self) -> Sequence[Option]:
        """Offer the reasons and the fields."""
        case = self._walker.session.case
        if case is None:
            return []
        typed, specs = to_typed(case), form_specs(case)
        names = [*DECISION_FIELDS, *WAITING_FIELDS]
        if "doubts" in case.reasons or case.doubts:
            names.insert(0, "doubts")
        reasons = [
            Option(f"{one.label}, {'chosen' if one.value in case.reasons else 'not chosen'}",
                   partial(self._toggle, one.value))
            for one in REASONS
        ]  # fmt: skip
        return reasons + [
            Option(field_words(specs[name], typed[name]), partial(self._fill, name))
            for name in names
        ]

    def _toggle(self, reason: str) -> None:
        session = self._walker.session
        if not self._walker.save(lambda: toggle_reason(session, reason), "Saved."):
            return
        chosen = [
            one.label for one in REASONS if session.case and one.value in session.case.reasons
        ]
        self._walker.say(f"Chosen: {'; '.join(chosen)}." if chosen else "No reason is chosen now.")

    def _fill(self, name: str) -> None:
        sheet = of_entry(self._walker, partial(present_case, self._walker))
        change_field(self._walker, sheet, name)
