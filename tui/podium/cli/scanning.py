"""`podium library scan`: bring the library up to date, and say how far it has come.

The line of progress is for a person at a terminal. Ctrl-C ends the scan after what has been read is kept;
the next one goes on from there.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from threading import Event
from types import FrameType

from podium.archive import READER, open_archive
from podium.cli.gate import Gate, complain, open_gate
from podium.cli.status import Status, UsageError
from podium_library.archive.progress import Progress
from podium_library.archive.scan import scan
from podium_library.archive.scanned import remember, scanned
from podium_library.archive.walk import absolute
from podium_library.errors import DamagedError


def scan_places(names: Sequence[str], out: Gate, as_json: bool) -> Status:
    """Scan folders and files, or all that were ever scanned; print what came of it."""
    places = wanted(names)
    progress = Progress()
    with open_archive() as archive, interrupted() as stop, Ticker() as ticker:
        remember(absolute(place) for place in places)

        def bring_up_to_date() -> None:
            nonlocal progress
            for progress in scan(archive, places, READER, stop.is_set):
                ticker.show(progress)

        try:
            bring_up_to_date()
        except DamagedError as error:
            complain(str(error))
            bring_up_to_date()
    if as_json:
        out.json({"format": "podium-scan", "version": 1, **asdict(progress)})
    else:
        out.line(summary(progress))
    if stop.is_set():
        complain("interrupted; the next scan goes on from here")
        return Status.INTERRUPTED
    return Status.DONE if progress.found else Status.NOTHING_FOUND


def wanted(names: Sequence[str]) -> list[Path]:
    """The places to scan; raises UsageError for one that is not there."""
    if not names:
        known = [place for place in scanned() if place.exists()]
        if not known:
            raise UsageError("no folder has been scanned yet: podium library scan DIR")
        return known
    for name in names:
        if not Path(name).exists():
            raise UsageError(f"{name}: no such file or folder")
    return [Path(name) for name in names]


def summary(progress: Progress) -> str:
    """What a scan did, in one line."""
    parts = [f"{progress.read:,} read", f"{progress.unchanged:,} unchanged"]
    if progress.known:
        parts.append(f"{progress.known:,} known under another name or date")
    if progress.refused:
        parts.append(f"{progress.refused:,} refused (podium library list --refused)")
    if progress.gone:
        parts.append(f"{progress.gone:,} gone")
    return f"{progress.found:,} files: {', '.join(parts)}"


@contextmanager
def interrupted() -> Iterator[Event]:
    """An event that Ctrl-C sets, instead of ending whatever is going on."""
    event = Event()

    def note(_number: int, _frame: FrameType | None) -> None:
        event.set()

    before = signal.signal(signal.SIGINT, note)
    try:
        yield event
    finally:
        signal.signal(signal.SIGINT, before)


class Ticker:
    """One line on standard error that says how far it is; silent where nobody looks."""

    def __init__(self) -> None:
        self._gate = open_gate(sys.stderr)
        self._on = self._gate.is_terminal

    def __enter__(self) -> Ticker:
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def show(self, progress: Progress) -> None:
        """Show the present state."""
        self._write(line_of(progress))

    def _write(self, line: str) -> None:
        if self._on:
            self._gate.raw(f"\r\x1b[K{line}")
            sys.stderr.flush()


def line_of(progress: Progress) -> str:
    """`1,204 of 2,000 files  12.3 MB/s  0:41 left`."""
    line = f"{progress.done:,} of {progress.found:,} files  {progress.rate / 1e6:.1f} MB/s"
    if progress.left is None:
        return line
    minutes, seconds = divmod(round(progress.left), 60)
    return f"{line}  {minutes}:{seconds:02} left"
