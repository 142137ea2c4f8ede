"""Step 1: the reasons, what is to be decided, by when, and how long it is safe to wait."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.domain.cases import DECISION_FIELDS, REASONS, WAITING_FIELDS, Case
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Kind, specs
from tui_app.messages import GoTo
from tui_app.steps.stepping import toggle_reason
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.workspaces.workspace import Workspace

_BLANK = "..."


class ReasonsWorkspace(Workspace):
    """Reasons are ticked with space; a line of the decision opens its form at that field."""

    BINDINGS = bindings("tick", "edit")
    DEFAULT_CSS = """
    ReasonsWorkspace {
        height: 1fr; width: 1fr;
        & > .question { padding: 0 1; color: $text-muted; height: auto; margin-bottom: 1; }
        & > .question:ansi { color: ansi_default; }
        & > RowList { height: 1fr; }
    }
    """

    def compose(self) -> ComposeResult:
        """Lay out the question and the rows."""
        yield Static(
            "Why do you want a second opinion? Tick all that are true. They choose which questions "
            "come first.",
            classes="question",
            markup=False,
        )
        yield RowList(id="reasons", lead_width=24, short_lead=12)

    def reload(self) -> None:
        """Show the present case."""
        if self.session.case is not None:
            self.query_one(RowList).show(self._rows(self.session.case))

    def _rows(self, case: Case) -> Iterable[Row]:
        for reason in REASONS:
            mark = self.session.marks.box(reason.value in case.reasons)
            yield Row(f"reason:{reason.value}", f"{mark} {reason.label}", tone="")
        if "doubts" in case.reasons or case.doubts:
            yield self._field_row(case, "doubts", "Your doubts (private)")
        yield Row("", "THE DECISION")
        for name in DECISION_FIELDS:
            yield self._field_row(case, name)
        yield Row("", "HOW LONG IS IT SAFE TO WAIT?")
        for name in WAITING_FIELDS:
            yield self._field_row(case, name, "In their words" if name == "safe_wait" else "")

    def _field_row(self, case: Case, name: str, label: str = "") -> Row:
        spec = specs(Case)[name]
        value = str(getattr(case, name))
        if value and spec.kind is Kind.DATE:
            value = PartialDate.from_stored(value).words()
        return Row(f"field:{name}", value or _BLANK, label or spec.label)

    @on(RowList.OptionSelected)
    def _opened(self, event: RowList.OptionSelected) -> None:
        event.stop()
        self._act()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to edit a line of the decision, and to tick a reason."""
        row = self.query_one(RowList).current if self.children else None
        kind = row.id.partition(":")[0] if row else ""
        return {"edit": kind == "field", "tick": kind == "reason"}.get(action, True)

    @on(RowList.OptionHighlighted)
    def _moved(self) -> None:
        self.screen.refresh_bindings()

    def action_edit(self) -> None:
        """Open the form at the highlighted field."""
        self._act()

    def action_tick(self) -> None:
        """Choose the highlighted reason, or no longer."""
        self._act()

    def _act(self) -> None:
        row = self.query_one(RowList).current
        if row is None:
            return
        kind, _, name = row.id.partition(":")
        if kind == "field":
            self.post_message(GoTo(Place("edit-case", name)))
        else:
            self._toggle(name)

    def _toggle(self, reason: str) -> None:
        self.save(lambda: toggle_reason(self.session, reason))
