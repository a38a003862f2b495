"""podium that waits before it imports Textual until somebody opens a pipe: so long it is early."""

from __future__ import annotations

import os
import termios
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cells import Cells
from tests.terminal import Terminal

HELD = """
import sys

gate = sys.argv.pop()

class Gate:
    def find_spec(self, name, path=None, target=None):
        if name == "textual":
            sys.meta_path.remove(self)
            open(gate).close()

sys.meta_path.insert(0, Gate())
from podium.__main__ import main
sys.exit(main())
"""
TAKEN_OVER = b"\x1b[?1000h"
"""The first thing that the driver writes when the page is on the screen."""


@contextmanager
def held(
    arguments: Sequence[str], seen: str, size: tuple[int, int] = (80, 24), program: str = HELD
) -> Iterator[tuple[Terminal, Path]]:
    """podium that has shown some words and waits at the gate, which is to be opened or not."""
    with TemporaryDirectory() as folder:
        gate = Path(folder, "gate")
        os.mkfifo(gate)
        with Terminal([*arguments, str(gate)], size, program=("-c", program)) as terminal:
            assert terminal.until(lambda said: seen in said)
            yield terminal, gate


def let_in(gate: Path) -> None:
    """Let textual be imported."""
    gate.open("w").close()


def cells_of(raw: bytes, size: tuple[int, int]) -> Cells:
    """The screen after some output."""
    cells = Cells(*size)
    cells.feed(raw.decode())
    return cells


def is_as_found(terminal: Terminal) -> bool:
    """Whether keys are echoed and lines edited, as a shell wants it."""
    local = termios.tcgetattr(terminal.master)[3]
    return bool(local & termios.ECHO and local & termios.ICANON)
