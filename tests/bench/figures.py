"""The figures that are compared: medians and 95th percentiles."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tests.bench.host import undisturbed


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return percentile(values, 50)


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed, of those that the host left alone."""
    return percentile(undisturbed(values), 95)


def percentile(values: Sequence[float], share: int) -> float:
    """Return the smallest value that ``share`` per cent of all values do not exceed."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * share / 100), 1) - 1]
