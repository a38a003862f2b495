"""Scanning folders: what is new or changed is read by the crew and kept, batch by batch.

Each batch of findings is one transaction, so a scan that is interrupted or killed has kept whole documents
and the next one goes on with the rest: what looks as it did (size and time of change) is not opened, what
has the bytes of a known document is not understood again. Files that have gone leave at the very end, when
a file that was renamed has long been met under its new name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from podium_library.archive.archive import Writing
from podium_library.archive.crew import Batch, Crew, Errand, Found, Read, cores
from podium_library.archive.entry import Entry, Gone, Known, Refused, Seen
from podium_library.archive.progress import Progress
from podium_library.archive.walk import absolute, walk

FILES, BYTES = 16, 400_000
"""Of a batch, at most; a single file may be larger."""
KEPT, SECONDS = 400, 2.0
"""Findings, and seconds, after which they are kept."""


def scan(
    archive: Writing,
    places: Sequence[Path],
    read: Read,
    stop: Callable[[], bool] = lambda: False,
    workers: int = 0,
) -> Iterator[Progress]:
    """Bring the archive up to date with these folders; yields the counts every few moments."""
    progress = Progress()
    standing, digests = archive.standing(), archive.digests()
    errands: list[Errand] = []
    met: set[str] = set()
    for seen in walk(places):
        met.add(seen.path)
        progress.found += 1
        if standing.get(seen.path) == seen:
            progress.unchanged += 1
        else:
            errands.append(Errand(seen, tuple(digests.get(seen.size, ()))))
        if stop():
            return
    progress.bytes_todo = sum(errand.seen.size for errand in errands)
    yield progress
    crew = Crew(read, workers or cores())
    again = yield from _reading(archive, crew, errands, progress, stop)
    if again:
        # Another program took away the document that these files were said to be.
        yield from _reading(archive, crew, [Errand(seen) for seen in again], progress, stop)
    if not stop():
        missing = [p for p in standing if p not in met and _within(p, places)]
        progress.gone += archive.drop(p for p in missing if not os.path.lexists(p))
        yield progress


def _reading(
    archive: Writing,
    crew: Crew,
    errands: Sequence[Errand],
    progress: Progress,
    stop: Callable[[], bool],
) -> Generator[Progress, None, list[Seen]]:
    """Read and keep; returns the files that have to be read once more.

    A thread keeps while more is being received, for a worker stands still when nobody takes its answer.
    """
    began = kept = monotonic()
    waiting: list[Found] = []
    again: list[Seen] = []
    keeping: Future[Sequence[Seen]] | None = None
    with ThreadPoolExecutor(1, thread_name_prefix="podium-keep") as keeper:
        for found in crew.read(batches(errands), stop):
            waiting += found
            for seen, finding in found:
                _count(progress, seen, finding)
            now = monotonic()
            progress.seconds = now - began
            if len(waiting) >= KEPT or now - kept > SECONDS:
                again += keeping.result() if keeping else ()
                keeping = keeper.submit(archive.keep, waiting)
                waiting, kept = [], now
            yield progress
        again += keeping.result() if keeping else ()
    again += archive.keep(waiting)
    return again


def batches(errands: Iterable[Errand]) -> Iterator[Batch]:
    """The errands in batches of a moment's work."""
    batch: list[Errand] = []
    size = 0
    for errand in errands:
        if batch and (len(batch) >= FILES or size + errand.seen.size > BYTES):
            yield batch
            batch, size = [], 0
        batch.append(errand)
        size += errand.seen.size
    if batch:
        yield batch


def _count(progress: Progress, seen: Seen, finding: object) -> None:
    progress.bytes_done += seen.size
    match finding:
        case Entry():
            progress.read += 1
        case Known():
            progress.known += 1
        case Refused():
            progress.refused += 1
        case Gone():
            progress.found -= 1


def _within(path: str, places: Iterable[Path]) -> bool:
    return any(path.startswith(f"{absolute(one)}{os.sep}") for one in places)
