"""The worker processes of a scan: they read files, the scan's own process only writes the index.

Each gets a batch of files, answers with what it found, and has the next batch waiting meanwhile. A file
that makes its worker crash, swell or hang costs that worker alone: its batch is tried again file by file,
and the one that kills again is refused. Packed and binary formats are read with the limits of
`podium_parsers.drafts.contained` in processes of their own. A worker ends when its pipe does, so none outlives a
scan that is killed.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import NamedTuple

from podium_library.archive.entry import Finding, Refused, Seen

WAITING = 2
"""Batches that a worker has at a time: one in hand, one in the pipe."""
SECONDS, SECONDS_A_MEGABYTE = 60.0, 20.0
"""After so long a worker has not finished its batch and never will."""
LOOK = 0.1
"""Seconds between two looks whether to stop."""


class Errand(NamedTuple):
    """A file to be read."""

    seen: Seen
    alike: tuple[str, ...] = ()
    """Digests of known documents of its size: is it one of them, it need not be understood again."""


class CrewError(Exception):
    """No worker process can be started; its argument is the line that says so."""


Batch = Sequence[Errand]
Read = Callable[[Errand], Finding]
"""Reads one file; given by whoever scans, and run in the workers."""
Found = tuple[Seen, Finding]


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass
class Worker:
    """One process and what it has been given."""

    process: BaseProcess
    pipe: Connection
    batches: deque[Batch] = field(default_factory=deque)
    deadline: float = 0.0
    has_come: bool = False
    """Whether it has begun to work: one that dies before that was not killed by a file."""

    def give(self, batch: Batch) -> None:
        """Send it a batch; a dead worker is found out when its answer is waited for."""
        if not self.batches:
            self.deadline = monotonic() + _seconds(batch)
        self.batches.append(batch)
        with suppress(OSError):
            self.pipe.send(batch)

    def took(self) -> Batch:
        """Note that the first of its batches is done."""
        done = self.batches.popleft()
        if self.batches:
            self.deadline = monotonic() + _seconds(self.batches[0])
        return done

    def end(self) -> None:
        """Let it go, by force if it will not."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


class Crew:
    """Workers that read batches of files."""

    def __init__(self, read: Read, size: int) -> None:
        self._read = read
        self._size = size
        self._context = get_context("spawn")
        self._workers: list[Worker] = []

    def read(self, batches: Iterable[Batch], stop: Callable[[], bool]) -> Iterator[list[Found]]:
        """What was found in each batch, in the order in which they are done; ends early on `stop`."""
        todo, retried = iter(batches), deque[Batch]()
        try:
            while not stop():
                self._hand_out(todo, retried)
                if not any(worker.batches for worker in self._workers):
                    return
                ready = wait([w.pipe for w in self._workers if w.batches], LOOK)
                for worker in [w for w in self._workers if w.batches]:
                    if worker.pipe in ready:
                        found = _answer(worker)
                    elif monotonic() > worker.deadline:
                        found = None
                    else:
                        continue
                    if found is None:
                        yield from self._replace(worker, retried)
                    elif not worker.has_come:
                        worker.has_come = True
                    else:
                        worker.took()
                        yield found
        finally:
            for worker in self._workers:
                worker.end()
            self._workers = []

    def _hand_out(self, todo: Iterator[Batch], retried: deque[Batch]) -> None:
        """Give every worker something to do, hiring as long as there is more to do than hands."""
        while True:
            idle = min(self._workers, key=lambda w: len(w.batches), default=None)
            may_hire = len(self._workers) < self._size
            if idle is None or (idle.batches and may_hire):
                idle = None
            elif len(idle.batches) >= WAITING:
                return
            batch = retried.popleft() if retried else next(todo, None)
            if batch is None:
                return
            (idle or self._hire()).give(batch)

    def _hire(self) -> Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, self._read), daemon=True)
        process.start()
        theirs.close()
        worker = Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _replace(self, worker: Worker, retried: deque[Batch]) -> Iterator[list[Found]]:
        """Let a worker go that died or hangs; its batches are tried again, the first file by file."""
        self._workers.remove(worker)
        worker.end()
        if not worker.has_come:
            raise CrewError("the processes that read files cannot be started")
        first, *others = worker.batches
        if len(first) == 1:
            yield [(first[0].seen, Refused("its reader gave up"))]
        else:
            retried.extend([errand] for errand in first)
        retried.extend(others)


def _answer(worker: Worker) -> list[Found] | None:
    try:
        found: list[Found] = worker.pipe.recv()
    except (EOFError, OSError):
        return None
    return found


def _seconds(batch: Batch) -> float:
    return SECONDS + SECONDS_A_MEGABYTE * sum(errand.seen.size for errand in batch) / 2**20


def _work(pipe: Connection, read: Read) -> None:
    """A worker's whole life: batches in, findings out. Ctrl-C is for the process that scans."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        pipe.send([])
        while True:
            batch: Batch = pipe.recv()
            pipe.send([(errand.seen, _read(errand, read)) for errand in batch])


def _read(errand: Errand, read: Read) -> Finding:
    try:
        return read(errand)
    except Exception as error:
        return Refused(f"its reader failed ({type(error).__name__})")
