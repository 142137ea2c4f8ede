"""The wheel carries everything: it is built, installed beside nothing of ours, and used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

OPEN_ALL = """
import json, tui_app
from pathlib import Path
from tui_app.content.check import check_cards
from tui_app.content.library import Library
from tui_app.content.places import shipped_data
library = Library(shipped_data())
print(json.dumps({
    "package": str(Path(tui_app.__file__).parent),
    "data": str(shipped_data()),
    "cards": [library.card(head.id).head.id for head in library.heads],
    "problems": [str(problem) for problem in check_cards(shipped_data())],
    "styles": sorted(path.name for path in Path(tui_app.__file__).parent.rglob("*.tcss")),
}))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a virtual environment with our wheel; what we depend on is lent by this one."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    wheel = next(folder.glob("*.whl"))
    home = folder / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    site = next((home / "lib").iterdir()) / "site-packages"
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, wheel],
        check=True,
        capture_output=True,
    )
    return home


def run(home: Path, *arguments: str) -> str:
    """Run the environment's Python far from the checkout and return what it prints."""
    finished = subprocess.run(
        [home / "bin" / "python", *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=home,
        env={"PATH": os.environ["PATH"], "SECOND_OPINION_HOME": str(home / "home")},
    )
    return finished.stdout


def test_every_card_opens_from_the_wheel(installed: Path) -> None:
    """Cards and style sheets are inside, whole, and read from there."""
    found = json.loads(run(installed, "-c", OPEN_ALL))
    assert found["package"].startswith(str(installed))
    assert found["data"].startswith(str(installed))
    shipped = sorted((ROOT / "data" / "cards").rglob("*.md"))
    assert len(found["cards"]) == len(shipped) > 0
    assert found["problems"] == []
    ours = sorted(path.name for path in (ROOT / "tui_app").rglob("*.tcss"))
    assert found["styles"] == ours


def test_the_command_works_from_the_wheel(installed: Path) -> None:
    """A note can be written and read with nothing but the wheel."""
    module = ("-m", "tui_app")
    subprocess.run(
        [installed / "bin" / "python", *module, "note"],
        input="from the wheel",
        text=True,
        check=True,
        capture_output=True,
        cwd=installed,
        env={"PATH": os.environ["PATH"], "SECOND_OPINION_HOME": str(installed / "home")},
    )
    assert "from the wheel" in run(installed, *module, "notes")
