"""`podium [FILE ...]`: open the reader, or print the transcript where no person looks.

A document on standard input is read whole first; then the terminal takes the place of standard input,
so that keys come from the person and not from the pipe.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

from podium.cli.documents import STANDARD_INPUT, read_document
from podium.cli.gate import Gate
from podium.cli.status import Status, UsageError
from podium.early.curtain import curtain
from podium.opening.aside import opening_of
from podium.opening.starting import First, Opening
from podium_parsers.errors import UnreadableError
from podium_parsers.files import examine

MOMENT = 0.25
"""Seconds for which a single processor is left to the child that paints the first page."""
DUMB = ("dumb", "unknown")


def run(args: argparse.Namespace, out: Gate) -> int:
    """Open what was asked for."""
    if args.version:
        from podium.version import VERSION

        out.line(f"podium {VERSION}")
        return Status.DONE
    files = list(args.files)
    if not out.is_terminal and not args.plain:
        return printed(files, out) if files else listed(out)
    if args.plain:
        return linear(files, out)
    why = unfit()
    if why:
        raise UsageError(f"{why}; `podium read FILE` prints a transcript, `--plain` reads in lines")
    if STANDARD_INPUT in files:
        return piped(files)
    return opened([checked(file) for file in meant(files)])


def meant(files: list[str]) -> list[str]:
    """The files, or the recent document that the words name when no file has that name."""
    if not files or any(os.path.lexists(file) for file in files):
        return files
    from podium_library.recent import named, recent

    words = [word for file in files for word in file.split()]
    found = named(words, recent())
    return [found[0].place.file] if found else files


def listed(out: Gate) -> Status:
    """The recent documents, a line each, where no person looks."""
    from podium_library.recent import recent

    known = recent()
    for one in known:
        out.line(f"{one.place.file}\t{one.percent}%\t{one.name}")
    return Status.DONE if known else Status.NOTHING_FOUND


def printed(files: list[str], out: Gate) -> Status:
    """What `podium read` prints, for each file."""
    from podium.cli.read import print_transcript

    for place, file in enumerate(files):
        if place:
            out.line()
        print_transcript(read_document(file), out)
    return Status.DONE


def linear(files: list[str], out: Gate) -> Status:
    """Reading by numbered prompts."""
    from podium.cli.linear import read_linear

    if len(files) != 1:
        raise UsageError("--plain reads one FILE")
    transcript = read_document(files[0])
    if files[0] == STANDARD_INPUT:
        terminal_as_input()
    return read_linear(transcript, out)


def piped(files: list[str]) -> int:
    """The reader on a document from standard input."""
    if len(files) > 1:
        raise UsageError("`-` goes alone")
    transcript = read_document(STANDARD_INPUT)
    terminal_as_input()
    return opened([Opening(STANDARD_INPUT, lambda: transcript, is_here=True)])


def opened(openings: list[Opening]) -> int:
    """The reader on these documents, or the library; its first page is shown while the screen comes up.

    All that is kept has been kept when it returns.
    """
    # Looking for garbage while nothing but modules is made costs a start 20 ms; the app begins with it.
    gc.disable()
    # Textual reads it when it is imported: a key shows 11 ms after it was pressed, with its 60, 17.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    before = curtain()
    first = openings[0] if openings else library()
    try:
        first.start(before)
        if processors() == 1:
            first.wait(MOMENT)
        from podium.session import run  # a fifth of a second of imports

        status = run(openings, curtain=before)
    finally:
        if before is not None:
            before.drop()
    for begun in (first, *openings):
        begun.stop()
    return status


def library() -> First:
    """The library, for the screen that will ask for it."""
    from podium.screens.library.glimpse import Glimpse

    Glimpse.first = Glimpse()
    return Glimpse.first


def processors() -> int:
    """How many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def terminal_as_input() -> None:
    """Let the terminal take the place of standard input."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        raise UsageError("there is no terminal to read keys from") from None
    os.dup2(terminal, 0)
    sys.stdin = os.fdopen(0, "r", closefd=False)


def unfit() -> str | None:
    """Why the full-screen reader cannot run here, if it cannot."""
    if os.environ.get("TERM", "") in DUMB:
        return "this terminal (TERM=dumb) cannot show the reader"
    if not sys.stdout.isatty():
        return "the reader needs a terminal"
    return None


def checked(file: str) -> Opening:
    """A document to open; a missing one is said before the screen is taken over."""
    try:
        examine(Path(file))
    except UnreadableError as error:
        raise UnreadableError(f"{file}: {error}") from None
    return opening_of(file)
