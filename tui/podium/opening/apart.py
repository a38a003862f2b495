"""Reading a document in a process of its own, so that this one is free for keys and for imports.

A thread would do, but two threads of Python share one interpreter: while a hundred megabytes are understood,
some steps hold it for half a second. The process is forked before the first thread is started, writes what
it has got, step by step, into a pipe and ends; its memory goes with it. Whatever goes wrong there is done
again here, where it fails, if it must, with the error that belongs to it. Once there are threads, a program is
started for the work instead (`Started`). Either leads a group of processes, so that what it has started
itself, the reader of a PDF say, ends with it.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Thread
from typing import IO, BinaryIO

from podium_parsers.compiled import keep
from podium_parsers.errors import UnreadableError
from podium_parsers.stage import Stage

NICE = 5
"""How far the child steps back after its first answer where there are not processors enough."""


class Apart:
    """Work that is being done by a child of this process."""

    def __init__(self, work: Callable[[], Iterator[object]]) -> None:
        """Fork; there must be no other thread. What the work yields comes back by `answers`."""
        reading, writing = os.pipe()
        ended, self._alive = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.setpgid(0, 0)
            os.close(reading)
            os.close(self._alive)
            with os.fdopen(writing, "wb") as pipe:
                settle(ended)
                answer(work, pipe)
            os._exit(0)
        # Both say so: whoever comes first, nobody is killed in the wrong group.
        with suppress(OSError):
            os.setpgid(self._pid, 0)
        os.close(writing)
        os.close(ended)
        self._is_over = False
        self._pipe: IO[bytes] = os.fdopen(reading, "rb")

    def answers(self) -> Iterator[object]:
        """What the work yields, as it comes; fewer when the child fails. Raises UnreadableError."""
        try:
            with self._pipe:
                while True:
                    found = pickle.load(self._pipe)
                    if isinstance(found, UnreadableError):
                        raise found
                    yield found
        except (EOFError, pickle.UnpicklingError):
            pass  # it is done, or was killed on the way
        finally:
            os.close(self._alive)
            self._reap()
            self._is_over = True

    def stop(self) -> None:
        """Want it no more."""
        # Once it has been waited for, its number may be another process's.
        if not self._is_over:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._pid, signal.SIGKILL)

    def _reap(self) -> None:
        with suppress(ChildProcessError):
            os.waitpid(self._pid, 0)


class Started(Apart):
    """Work that is being done by a program: it calls `settle` with its standard input, and `answer`."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it. Raises OSError."""
        import subprocess  # no start needs it

        ended, self._alive = os.pipe()
        try:
            self._program = subprocess.Popen(
                command,
                stdin=ended,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                process_group=0,
            )
        finally:
            os.close(ended)
        assert self._program.stdout is not None
        self._pid, self._pipe = self._program.pid, self._program.stdout
        self._is_over = False

    def _reap(self) -> None:
        self._program.wait()


def settle(ended: int) -> None:
    """Make a fork a mere worker: signals end it, and so does the end of its parent."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)

    def follow() -> None:
        os.read(ended, 1)  # nothing is ever written: it returns when the parent's end is closed
        if os.getpgrp() == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(0)

    Thread(target=follow, daemon=True).start()


def answer(work: Callable[[], Iterator[object]], pipe: BinaryIO) -> None:
    """Do the work and write down what it yields."""
    # Nobody may be there to take it any more; and any other failure is had again by the parent.
    with suppress(Exception):
        try:
            is_first = True
            for found in work():
                pickle.dump(found, pipe, protocol=5)
                pipe.flush()
                if is_first and not isinstance(found, Stage):
                    is_first = False
                    os.nice(NICE)
        except UnreadableError as error:
            pickle.dump(UnreadableError(str(error)), pipe)
        keep()
