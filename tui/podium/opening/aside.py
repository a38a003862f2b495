"""A document by its path, as the command line and the library open it; read in a program of its own if it is long.

The first document is read by a fork (`podium.opening.apart`). Later there are threads, and whoever forks
then may hang. So a long document, or one whose reader works in a process of its own anyway, is read by
`python -m podium.opening.aside FILE [OFFSET]`: keys stay as quick, and to stop the reading is to end a
process. A short one is read in a thread: it is there before a program would have started.
"""

from __future__ import annotations

import sys
from pathlib import Path

from podium.cli.documents import read_document, stages_of
from podium.opening.apart import Apart, Started, answer, settle
from podium.opening.glance import glance
from podium.opening.starting import Opening

WORTH_IT = 300_000
"""Bytes from which a text takes longer to be understood than a program to start."""


def opening_of(file: str, offset: int | None = None) -> Opening:
    """A document that is to be opened by its path, at a place or where one was."""
    return Opening(
        file,
        lambda: read_document(file),
        offset,
        glance=lambda: glance(file),
        stages=lambda: stages_of(file),
        started=lambda: program(file, offset),
    )


def program(file: str, offset: int | None) -> Apart | None:
    """A program that reads the file, begun; None where a thread does as well."""
    try:
        if not is_long(Path(file)):
            return None
        place = () if offset is None else (str(offset),)
        return Started((sys.executable, "-P", "-m", __name__, file, *place))
    except OSError:
        return None


def is_long(path: Path) -> bool:
    """Whether a file is likely to take more than a moment. Raises OSError."""
    from podium_parsers.registry import HEAD, format_of

    if not path.is_file():
        return False
    if path.stat().st_size >= WORTH_IT:
        return True
    with path.open("rb") as opened:
        return format_of(opened.read(HEAD), path.name).contained


def main(file: str, *place: str) -> None:
    """Read the file and write what has been read, step by step, to standard output."""
    settle(sys.stdin.fileno())
    answer(opening_of(file, *map(int, place)).steps, sys.stdout.buffer)


if __name__ == "__main__":
    main(*sys.argv[1:])
