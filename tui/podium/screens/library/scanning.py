"""A scan in the background of the screen: a thread drives it, processes do the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread

from podium.archive import READER, open_archive
from podium.cli.status import UsageError
from podium_library.archive.progress import Progress
from podium_library.archive.scan import scan
from podium_library.archive.scanned import remember
from podium_library.archive.walk import absolute

Tell = Callable[[str, bool], None]
"""(how far it has come or why it failed; whether all has been read), called from the thread."""


class Scan:
    """One scan, begun at once."""

    def __init__(self, places: Sequence[Path], tell: Tell) -> None:
        self._places, self._tell = places, tell
        self._stop = Event()
        self._thread = Thread(target=self._run, name="podium-scan", daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it still goes on."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Let it keep what it has read, and end; the next one goes on from there."""
        self._stop.set()

    def _run(self) -> None:
        progress = Progress()
        try:
            with open_archive() as archive:
                remember(absolute(place) for place in self._places)
                for progress in scan(archive, self._places, READER, self._stop.is_set):
                    self._tell(f"{told_of(progress)}   ^r stops", False)
        except UsageError as error:
            self._tell(str(error), False)
        else:
            self._tell(told_of(progress), True)


def told_of(progress: Progress) -> str:
    """Where a scan is, in one line."""
    line = f"Scanned {progress.done:,} of {progress.found:,} files, {progress.read:,} read"
    if progress.refused:
        line += f", {progress.refused:,} refused"
    return f"{line}, {progress.left:.0f} s left" if progress.left else line
