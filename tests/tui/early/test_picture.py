"""The first page, painted without Textual."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cells import Cells

from podium.early.curtain import OPEN
from podium.early.picture import picture
from podium.early.size import Size
from podium_library.disk.folders import folders
from podium_parsers import Transcript, parse

SHADE = re.compile(r"[34]8;2;(\d+);(\d+);(\d+)")
HOSTILE = "Ann: Will it run?\n\nBen: \x1b]0;owned\x07It \u202ewill, \x9b31mfrom May.\n\n" * 5


def painted(transcript: Transcript, size: Size, offset: int = 0) -> Cells:
    page = picture(transcript, offset, size)
    assert page is not None
    cells = Cells(*size)
    cells.feed(OPEN + page.decode())
    return cells


@pytest.mark.parametrize("size", [Size(80, 24), Size(160, 48), Size(20, 5), Size(3, 2)])
def test_it_paints_every_cell_of_the_screen(meeting: Transcript, size: Size) -> None:
    cells = painted(meeting, size)
    assert all(style for row in cells.grid for _, style in row)
    assert size.columns < 80 or "Good morning" in "\n".join(cells.lines)


def test_it_begins_where_the_reader_was(meeting: Transcript) -> None:
    there = meeting.text.index("Question: A last one")
    assert "A last one" not in "\n".join(painted(meeting, Size(80, 24)).lines)
    assert "A last one" in "\n".join(painted(meeting, Size(80, 24), there).lines)


def test_nothing_of_a_document_drives_the_terminal() -> None:
    cells = painted(parse(HOSTILE), Size(80, 24))
    assert any("␛]0;owned␇It ⇄will" in line for line in cells.lines)


def test_no_colour_is_painted_where_none_is_wanted(
    meeting: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("NO_COLOR", "1")
    styles = {style for row in painted(meeting, Size(80, 24)).grid for _, style in row}
    shades = [shade for style in styles for shade in SHADE.findall(style)]
    assert shades
    assert all(red == green == blue for red, green, blue in shades)


def test_what_is_set_and_what_was_chosen_count(meeting: Transcript) -> None:
    plain = painted(meeting, Size(80, 24)).lines
    config = folders().config / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text("numbers = true\nwidth = 40\n", "utf-8")
    assert painted(meeting, Size(80, 24)).lines != plain
    config.write_text('theme = "no such theme"\n', "utf-8")
    assert picture(meeting, 0, Size(80, 24)) is None


def test_there_is_none_of_a_document_without_paragraphs() -> None:
    assert picture(parse(""), 0, Size(80, 24)) is None


def test_it_is_painted_without_textual(tmp_path: Path) -> None:
    program = (
        "import sys; from podium.early.picture import picture; from podium.early.size import Size\n"
        "from podium_parsers import parse; assert picture(parse('Ann: So?\\n\\nBen: So.'), 0, Size(80, 24))\n"
        "print(*(name for name in sys.modules if name.partition('.')[0] == 'textual'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == []
