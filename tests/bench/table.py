"""The one table: what was measured, with what it is compared and what it must reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

HEADINGS = ("what", "ours", "baseline", "ratio", "must reach", "ok?")


class Limit(Enum):
    """What a limit is put on."""

    RATIO = "ratio"
    OURS = "ours"
    ABOVE = "above"


@dataclass(frozen=True)
class Row:
    """One measured thing. Without ``most`` it is only for information."""

    what: str
    ours: float
    unit: str = "ms"
    baseline: float | None = None
    limit: Limit = Limit.OURS
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours in baselines."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def ok(self) -> bool | None:
        """Whether it reached what it must; None when nothing is asked of it."""
        if self.most is None:
            return None
        if self.limit is Limit.OURS:
            return self.ours <= self.most
        if self.baseline is None:
            return False
        if self.limit is Limit.ABOVE:
            return self.ours - self.baseline <= self.most
        return self.ratio is not None and self.ratio <= self.most

    def cells(self) -> tuple[str, ...]:
        """Return the row as the table shows it."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        if self.limit is Limit.ABOVE and self.baseline is not None:
            ratio = f"+{self._figure(self.ours - self.baseline)}"
        verdict = {True: "yes", False: "NO", None: ""}[self.ok]
        return (
            self.what,
            self._figure(self.ours),
            "" if self.baseline is None else self._figure(self.baseline),
            ratio,
            self._demand(),
            verdict,
        )

    def _figure(self, value: float) -> str:
        digits = 0 if self.unit == "bytes" or value >= 100 else 1
        return f"{value:,.{digits}f} {self.unit}"

    def _demand(self) -> str:
        if self.most is None:
            return ""
        if self.limit is Limit.RATIO:
            return f"≤ {self.most:g} ×"
        above = "+" if self.limit is Limit.ABOVE else ""
        return f"≤ {above}{self.most:g} {self.unit}"


def as_text(rows: Sequence[Row]) -> str:
    """Return the table for a terminal."""
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEADINGS))]
    padded = [
        "  ".join(
            cell.rjust(width) if 0 < at < 4 else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    return "\n".join([padded[0], "-" * max(map(len, padded)), *padded[1:]])


def as_markdown(rows: Sequence[Row]) -> str:
    """Return the table as Markdown."""
    lines = [HEADINGS, ("---", "--:", "--:", "--:", "---", "---"), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
