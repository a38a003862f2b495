"""podium that waits before it imports Textual until it is let in: so long it is early.

It looks again and again. A pipe to be opened would do, but a signal that came just before Python went to wait
for it would not wake it.
"""

from __future__ import annotations

import os
import signal
import termios
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cells import Cells
from tests.terminal import Terminal

HELD = """
import os, sys, time

gate = sys.argv.pop()

class Gate:
    def find_spec(self, name, path=None, target=None):
        if name == "textual":
            sys.meta_path.remove(self)
            while not os.path.exists(gate):
                time.sleep(0.01)

sys.meta_path.insert(0, Gate())
from podium.__main__ import main
sys.exit(main())
"""
TAKEN_OVER = b"\x1b[?1000h"
"""The first thing that the driver writes when the page is on the screen."""


@contextmanager
def held(
    arguments: Sequence[str],
    seen: str,
    size: tuple[int, int] = (80, 24),
    program: str = HELD,
    before: str = "",
) -> Iterator[tuple[Terminal, Path]]:
    """podium that has shown some words and waits at the gate, which is to be opened or not."""
    with TemporaryDirectory() as folder:
        gate = Path(folder, "gate")
        arguments = [*arguments, str(gate)]
        with Terminal(arguments, size, before=before, program=("-c", program)) as terminal:
            assert terminal.until(lambda said: seen in said)
            yield terminal, gate


def let_in(gate: Path) -> None:
    """Let textual be imported."""
    gate.touch()


def cells_of(raw: bytes, size: tuple[int, int]) -> Cells:
    """The screen after some output."""
    cells = Cells(*size)
    cells.feed(raw.decode())
    return cells


def is_as_found(terminal: Terminal) -> bool:
    """Whether keys are echoed and lines edited, as a shell wants it."""
    local = termios.tcgetattr(terminal.master)[3]
    return bool(local & termios.ECHO and local & termios.ICANON)


def is_stopped_and_goes_on(terminal: Terminal, gate: Path, seen: str) -> bool:
    """Stop podium early, go on and let it in: whether the terminal was as found, and it shows the words again."""
    os.kill(terminal.pid, signal.SIGTSTP)
    os.waitpid(terminal.pid, os.WUNTRACED)
    left = terminal.until(lambda _: not cells_of(terminal.raw, (80, 24)).is_alternate)
    was_as_found = is_as_found(terminal)
    since = len(terminal.raw)
    os.kill(terminal.pid, signal.SIGCONT)
    let_in(gate)
    return left and was_as_found and terminal.until(lambda said: seen in said, since=since)
