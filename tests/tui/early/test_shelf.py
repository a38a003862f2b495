"""The library's first page: painted without Textual, and taken over without a cell of the list changing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tests.cells import Cells
from tests.held import TAKEN_OVER, cells_of, held, is_as_found, is_stopped_and_goes_on, let_in
from tests.terminal import ENTER, Terminal

from podium.archive import READER, open_archive
from podium.early.curtain import OPEN
from podium.early.shelf import picture
from podium.early.size import Size
from podium.screens.library.area import areas, share
from podium.screens.library.documents import DocumentEntry
from podium_library.archive.scan import scan
from podium_library.positions import keep_position
from podium_parsers import read

TALK = "Talk {0}\n\n4 May 2031\n\nQuestion: What of matter {0}?\n\nAna Lind: It is settled.\n"
ENTRIES = [DocumentEntry(f"/talks/{number}.txt") for number in range(50)]
STEP = 97
"""Characters between two looks at the screen."""
TALKS = 60
COLOR, GROUND = re.compile(r"[34]8;5;\d+"), re.compile(r"48;5;\d+")
SEEN_ON_BLANKS = {"4", "7"}
"""Underlined and reversed, as SGR has them."""
Row = list[tuple[str, str]]


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """More talks than a screen has rows, scanned; one of them was read."""
    folder = tmp_path / "talks"
    folder.mkdir()
    for number in range(TALKS):
        (folder / f"talk-{number + 10}.txt").write_text(TALK.format(number + 10), "utf-8")
    with open_archive() as archive:
        for _ in scan(archive, [folder], READER, workers=1):
            pass
    read_last = read(folder / "talk-17.txt").source
    keep_position(read_last.digest, read_last.name, 30)
    return folder


def painted(entries: Sequence[DocumentEntry], size: Size) -> Cells:
    page = picture(entries, len(entries), size)
    assert page is not None
    cells = Cells(*size)
    cells.feed(OPEN + page.decode())
    return cells


def early(size: tuple[int, int] = (80, 24)) -> AbstractContextManager[tuple[Terminal, Path]]:
    """podium without a file that has shown the library, held."""
    return held([], "talk-17.txt", size)


@pytest.mark.parametrize(
    "size",
    [
        Size(80, 24),
        Size(160, 48),
        Size(119, 17),
        Size(20, 16),
        Size(40, 12),
        Size(130, 9),
        Size(20, 5),
    ],
)
def test_it_paints_every_cell_of_the_screen(size: Size) -> None:
    cells = painted(ENTRIES, size)
    assert all(style for row in cells.grid for _, style in row)
    assert ("0.txt" in "".join(cells.lines)) or size.columns == 20


@pytest.mark.parametrize("size", [Size(80, 1), Size(4, 24), Size(1, 1)])
def test_there_is_none_where_the_list_has_no_room(size: Size) -> None:
    assert picture(ENTRIES, 50, size) is None


def test_there_is_none_of_an_empty_library() -> None:
    assert picture([], 0, Size(80, 24)) is None


def test_nothing_of_a_title_drives_the_terminal() -> None:
    cells = painted([DocumentEntry("/talks/\x1b]0;owned\x07\x9b31m.txt")], Size(80, 24))
    assert any("␛]0;owned␇" in line for line in cells.lines)


def test_it_is_fetched_and_painted_without_textual() -> None:
    program = (
        "import sys; from podium.screens.library.glimpse import glimpsed\n"
        "from podium.early.shelf import picture; from podium.early.size import Size\n"
        "from podium.screens.library.documents import DocumentEntry\n"
        "glimpsed(); assert picture([DocumentEntry('/a.txt')], 1, Size(80, 24))\n"
        "print(*(name for name in sys.modules if name.partition('.')[0] == 'textual'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == []


def steady(cells: Cells) -> list[Row]:
    """What the first page has that is to stay: head, foot and list, but for the column of its scroll bar.

    A blank has no ink that one could see.
    """
    area, has = areas(cells.columns, cells.rows).rows, share(cells.rows)
    listed = cells.grid[area.top : area.top + area.height]
    rows = [row[: area.left + area.width - 1] for row in listed]
    if has.head is not None:
        rows.append(cells.grid[has.head])
    if has.foot:
        rows.append(cells.grid[-1])
    return [[(char, seen(char, look)) for char, look in row] for row in rows]


def seen(char: str, look: str) -> str:
    """What of a cell's look one can see."""
    if char != " ":
        return look
    lines = SEEN_ON_BLANKS.intersection(COLOR.sub("", look).split(";"))
    return "".join(GROUND.findall(look)) + "".join(sorted(lines))


def changed(before: Sequence[Row], now: Sequence[Row]) -> list[tuple[str, str, Row]]:
    """The rows that are not as they were: what stood there, what stands there, and the new cells."""
    return [
        ("".join(char for char, _ in old), "".join(char for char, _ in new), [*set(new) - set(old)])
        for old, new in zip(before, now, strict=True)
        if old != new
    ]


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
def test_no_cell_of_the_list_changes_when_the_library_takes_over(
    talks: Path, size: tuple[int, int]
) -> None:
    with early(size) as (terminal, gate):
        let_in(gate)
        assert terminal.until(lambda said: "Read to" in said)
        raw = terminal.raw
    first, taken, rest = raw.partition(TAKEN_OVER)
    assert taken
    cells = cells_of(first, size)
    page = steady(cells)
    assert "talk-17.txt" in cells.lines[share(size[1]).desk]
    assert "words of a title" in cells.lines[share(size[1]).line]
    frames = rest.decode("utf-8", "ignore")
    for start in range(0, len(frames), STEP):
        cells.feed(frames[start : start + STEP])
        assert not changed(page, steady(cells))
    assert "words of a title" in cells.lines[share(size[1]).line]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_before_textual_is_there_leaves_the_terminal_as_it_was(
    talks: Path, number: signal.Signals
) -> None:
    with early() as (terminal, _):
        assert not is_as_found(terminal)
        os.kill(terminal.pid, number)
        assert terminal.ends() == 128 + number
        assert not cells_of(terminal.raw, (80, 24)).is_alternate
        assert is_as_found(terminal)


def test_ctrl_c_ends_it_before_textual_is_there(talks: Path) -> None:
    with early() as (terminal, _):
        terminal.type("\x03")
        assert terminal.ends() == 128 + signal.SIGINT
        assert is_as_found(terminal)


def test_one_that_is_stopped_gives_the_terminal_back_and_goes_on(talks: Path) -> None:
    with early() as (terminal, gate):
        assert is_stopped_and_goes_on(terminal, gate, "talk-17.txt")
        terminal.type("\x1b")
        assert terminal.ends() == 0
        assert is_as_found(terminal)


def test_what_is_typed_before_textual_is_there_is_sifted_by_and_opened(talks: Path) -> None:
    with early() as (terminal, gate):
        terminal.type("talk-44")
        shown = len(terminal.raw)
        let_in(gate)
        assert terminal.until(lambda said: "Library · 1 document," in said, since=shown)
        assert terminal.answers(ENTER, "What of matter 44?")
        terminal.type("q")
        assert terminal.ends() == 0


def test_a_first_use_is_explained_and_the_keys_wait(tmp_path: Path) -> None:
    with Terminal([], (80, 24)) as terminal:
        assert terminal.until(lambda said: "podium library scan DIR" in said)
        assert b"Library" not in terminal.raw.partition(TAKEN_OVER)[0]
        assert terminal.answers("~", "~")
        terminal.type("\x1b")
        assert terminal.ends() == 0
        assert is_as_found(terminal)


def test_a_damaged_index_is_told_of(talks: Path) -> None:
    with open_archive() as archive:
        path = archive.path
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (size - 4096))
    with Terminal([], (160, 24)) as terminal:
        assert terminal.until(lambda said: "^r reads the folders again" in said)
        terminal.type("\x1b")
        assert terminal.ends() == 0
