"""Make the pictures of the documentation with the program itself: ``python -m tests.pictures``."""

from __future__ import annotations

import asyncio
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tui_app.clock import SetClock

IMAGES = Path(__file__).parents[1] / "docs" / "images"
MOMENT = datetime(2026, 11, 22, 12, 4, tzinfo=UTC)


async def take_pictures() -> None:
    """Write an SVG of the overview and of a card, from the worked example on a fixed day."""
    from tui_app.app import SecondOpinionApp
    from tui_app.example import open_example
    from tui_app.settings import Settings

    session, clean_up = open_example(Settings(theme="dark"), SetClock(MOMENT))
    try:
        app = SecondOpinionApp(session)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            _save(app.export_screenshot(title="Second Opinion"), "overview.svg")
            await pilot.press("2", "enter", "pagedown", "pagedown")
            await pilot.pause()
            _save(app.export_screenshot(title="Second Opinion"), "card.svg")
    finally:
        clean_up()


def _save(picture: str, name: str) -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    # The fonts that Rich names lie on the network; a reader's own monospace font will do.
    lines = picture.splitlines()
    start = next(i for i, line in enumerate(lines) if "@font-face" in line)
    end = max(i for i, line in enumerate(lines) if "@font-face" in line)
    while "}" not in lines[end]:
        end += 1
    kept = [*lines[:start], *lines[end + 1 :]]
    (IMAGES / name).write_text("\n".join(line.rstrip() for line in kept) + "\n", encoding="utf-8")
    print(IMAGES / name)


if __name__ == "__main__":
    os.environ["SECOND_OPINION_HOME"] = tempfile.mkdtemp()
    os.environ["TZ"] = "UTC"
    asyncio.run(take_pictures())
