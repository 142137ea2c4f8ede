"""Step 9: every document with who has it and how far it is; space takes the next step."""

from __future__ import annotations

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.messages import GoTo
from tui_app.session import Session
from tui_app.steps import avenues, ledger
from tui_app.steps.ledger import RecordFilter
from tui_app.steps.section import Section
from tui_app.workspaces.avenue import AvenueWorkspace


class LedgerWorkspace(AvenueWorkspace):
    """The same list as at other steps, with a filter that also says how it is grouped."""

    BINDINGS = bindings("filter")

    def __init__(self, session: Session, step: str) -> None:
        """List all records of the present case by who has them."""
        super().__init__(session, step)
        self.wanted = RecordFilter()

    def follows_from(self) -> tuple[object, ...] | None:
        """Return all that the list follows from, its filter too."""
        before = super().follows_from()
        return None if before is None else (*before, self.wanted)

    def read_sections(self) -> list[Section]:
        """Return the sections as the filter wants them."""
        shown = ledger.sections(self.session, self.wanted)
        return shown + avenues.rest_of(self.session, self.step)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The filter can always be chosen."""
        return True if action == "filter" else super().check_action(action, parameters)

    def action_filter(self) -> None:
        """Choose which records are listed, and how."""
        self.post_message(GoTo(Place("filter-records")))
