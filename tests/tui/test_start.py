"""A start imports what the first page needs, and nothing of what a later key may want."""

from __future__ import annotations

import subprocess
import sys

import pytest

MOST = 136
"""Modules and packages of ours that may be imported when the first words are painted, beside those that read a document."""
FIRST_WORDS = """
import sys
from podium.cli.reading import checked

opening = checked(sys.argv[1])
opening.start()
from podium.app import Podium
from podium.widgets.page.page import Page

painted = Page.render_lines

def paint(self, crop):
    if self.transcript is not None:
        print(*sorted(name for name in sys.modules if name.startswith("podium")))
        self.app.exit()
        Page.render_lines = painted
    return painted(self, crop)

Page.render_lines = paint
Podium([opening]).run(headless=True)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Our modules that are there when the first words are painted."""
    file = tmp_path_factory.mktemp("start") / "talk.txt"
    words = "\n\n".join(f"Question: Why {n}?\n\nAna Lind: Because of pier {n}." for n in range(9))
    file.write_text(f"Harbour talk\n\n{words}\n", "utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_WORDS, str(file)], capture_output=True, text=True, check=True
    )
    return frozenset(ran.stdout.split())


def test_a_start_imports_few_modules(imported: frozenset[str]) -> None:
    assert "podium.widgets.page.page" in imported
    assert len([name for name in imported if not name.startswith("podium_parsers")]) <= MOST


@pytest.mark.parametrize(
    "later",
    [
        "podium_search",
        "podium_library.anchor",
        "podium_library.archive",
        "podium_library.citation",
        "podium_library.codebook",
        "podium_library.corrections",
        "podium_library.exports",
        "podium_library.store",
        "podium_parsers.mending",
        "podium.clipboard",
        "podium.screens.chooser",
        "podium.screens.finder",
        "podium.screens.marks",
        "podium.screens.mending",
        "podium.screens.statistics",
        "podium.widgets.finder",
        "podium.widgets.prompt",
    ],
)
def test_what_a_later_key_wants_is_not_imported(imported: frozenset[str], later: str) -> None:
    found = {name for name in imported if name == later or name.startswith(f"{later}.")}
    assert not found
