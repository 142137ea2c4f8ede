"""Identifiers that sort by time and never collide between machines (UUID version 7, RFC 9562)."""

from __future__ import annotations

import os
import time


def new_uid() -> str:
    """Return a new identifier: Unix time to a quarter of a microsecond, then 62 random bits.

    The time is finer than the milliseconds that are required, so that entries stored in one
    action keep their order.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    value = (milliseconds << 80) | (0x7 << 76) | (rest * 4096 // 1_000_000 << 64) | (0x2 << 62)
    value |= int.from_bytes(os.urandom(8), "big") >> 2
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
