"""The first page in a real terminal: it is there before Textual is, and nothing moves when Textual comes."""

from __future__ import annotations

import os
import signal
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tests.cells import Cells
from tests.held import HELD, TAKEN_OVER, cells_of, held, is_as_found, is_stopped_and_goes_on, let_in
from tests.terminal import Terminal

from podium.screens.reader.area import page_area

TALK = "Harbour talk, 5 October 2020\n\n" + "\n\n".join(
    f"Question: What about matter {n}?\n\nAna Lind: Matter {n} is settled, as word{n}end says.\n\n"
    f"More was said on it than anybody wished to hear, at paragraph {n}."
    for n in range(1, 31)
)
STOPPED = """
import os, signal, sys
from textual.drivers.linux_driver import LinuxDriver

def stopped(driver):
    LinuxDriver.start_application_mode = take_over
    take_over(driver)
    os.kill(os.getpid(), signal.SIGTSTP)

take_over, LinuxDriver.start_application_mode = LinuxDriver.start_application_mode, stopped
from podium.__main__ import main
sys.exit(main())
"""
"""podium that is stopped while Textual takes the terminal over."""
STEP = 97
"""Characters between two looks at the screen."""
SIZES = [(80, 24), (160, 48)]


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    return str(path)


def early(
    file: str, size: tuple[int, int] = (80, 24), program: str = HELD
) -> AbstractContextManager[tuple[Terminal, Path]]:
    """podium that has shown the first page of the talk, held."""
    return held([file], "word1end", size, program)


def page_rows(cells: Cells) -> list[list[tuple[str, str]]]:
    """What stands on the page, but for the column of the scroll bar."""
    area = page_area(cells.columns, cells.rows, has_outline=True)
    return [row[area.left : -1] for row in cells.grid[: area.height]]


@pytest.mark.parametrize("size", SIZES)
def test_no_cell_of_the_page_changes_when_the_reader_takes_over(
    file: str, size: tuple[int, int]
) -> None:
    with early(file, size) as (terminal, gate):
        let_in(gate)
        assert terminal.until(lambda said: "next question" in said)
        raw = terminal.raw
    first, taken, rest = raw.partition(TAKEN_OVER)
    assert taken
    cells = cells_of(first, size)
    page = page_rows(cells)
    assert any("word1end" in line for line in cells.lines)
    frames = rest.decode("utf-8", "ignore")
    for start in range(0, len(frames), STEP):
        cells.feed(frames[start : start + STEP])
        assert page_rows(cells) == page
    assert any("next question" in line for line in cells.lines)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_before_textual_is_there_leaves_the_terminal_as_it_was(
    file: str, number: signal.Signals
) -> None:
    with early(file) as (terminal, _):
        os.kill(terminal.pid, number)
        assert terminal.ends() == 128 + number
        assert not cells_of(terminal.raw, (80, 24)).is_alternate
        assert is_as_found(terminal)


def test_ctrl_c_ends_it_before_textual_is_there(file: str) -> None:
    with early(file) as (terminal, _):
        assert not is_as_found(terminal)
        terminal.type("\x03")
        assert terminal.ends() == 128 + signal.SIGINT
        assert is_as_found(terminal)


def test_one_that_is_stopped_gives_the_terminal_back_and_goes_on(file: str) -> None:
    with early(file) as (terminal, gate):
        assert is_stopped_and_goes_on(terminal, gate, "word1end")
        terminal.type("q")
        assert terminal.ends() == 0
        assert is_as_found(terminal)


def test_one_that_is_stopped_while_textual_takes_over_gives_the_terminal_back(file: str) -> None:
    with Terminal([file], (80, 24), program=("-c", STOPPED)) as terminal:
        os.waitpid(terminal.pid, os.WUNTRACED)
        assert is_as_found(terminal)
        since = len(terminal.raw)
        os.kill(terminal.pid, signal.SIGCONT)
        assert terminal.until(lambda said: "word1end" in said, since=since)
        terminal.type("q")
        assert terminal.ends() == 0
        assert is_as_found(terminal)


def test_keys_typed_before_textual_is_there_are_obeyed_and_not_seen(file: str) -> None:
    with early(file) as (terminal, gate):
        terminal.type("]]")
        shown = len(terminal.raw)
        let_in(gate)
        assert terminal.until(lambda said: "word3end" in said)
        assert b"]]" not in terminal.raw[shown:]
        terminal.type("q")
        assert terminal.ends() == 0


def test_a_sheet_asked_for_before_textual_is_there_opens_and_closes(file: str) -> None:
    with early(file) as (terminal, gate):
        terminal.type("?")
        let_in(gate)
        assert terminal.until(lambda said: "Every key" in said)
        assert terminal.answers("\x1b", "word1end")
        terminal.type("q")
        assert terminal.ends() == 0


def test_the_place_of_the_last_time_is_on_the_first_page(file: str) -> None:
    with Terminal([file]) as terminal:
        assert terminal.until(lambda said: "next question" in said)
        assert terminal.answers("G", "word30end")
        terminal.type("q")
        assert terminal.ends() == 0
    with held([file], "word30end", (100, 30)) as (terminal, _):
        assert any("word30end" in line for line in cells_of(terminal.raw, (100, 30)).lines)


def test_a_document_from_a_pipe_has_its_first_page_too(file: str) -> None:
    with held(["-"], "word1end", before=f"cat '{file}' |") as (terminal, gate):
        assert TAKEN_OVER not in terminal.raw
        let_in(gate)
        assert terminal.until(lambda said: "next question" in said)
        terminal.type("q")
        assert terminal.ends() == 0


def test_a_resize_before_textual_is_there_is_taken_in(file: str) -> None:
    with early(file) as (terminal, gate):
        terminal.resize(120, 40)
        shown = len(terminal.raw)
        let_in(gate)
        assert terminal.until(lambda said: "word1end" in said and "word4end" in said, since=shown)
        cells = Cells(120, 40)
        cells.feed(terminal.raw[shown:].decode())
        assert any("word1end" in line for line in cells.lines)


def test_an_error_on_the_way_is_told_on_the_screen_that_was_there(file: str) -> None:
    broken = HELD.replace("time.sleep(0.01)", "time.sleep(0.01)\n            1 / 0")
    with early(file, program=broken) as (terminal, gate):
        since = len(terminal.raw)
        let_in(gate)
        assert terminal.ends() == 1
        assert b"\x1b[?1049l" in terminal.raw[since:].partition(b"ZeroDivisionError")[0]
        assert is_as_found(terminal)


def test_a_document_that_cannot_be_read_is_told_without_a_page(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text(" \n", "utf-8")
    with Terminal([str(path)]) as terminal:
        assert terminal.ends() == 2
        assert "is empty" in terminal.said
        assert is_as_found(terminal)
