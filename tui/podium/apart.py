"""Reading a long document in a process of its own, so that keys are answered as if nothing were read.

A thread would do, but two threads of Python share one interpreter: while a hundred megabytes are understood,
some steps hold it for half a second. The process is forked before the first thread is started, writes the
transcript into a pipe and ends; its memory goes with it. Whatever goes wrong there is done again here, where
it fails, if it must, with the error that belongs to it.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader
from typing import BinaryIO

from podium_parsers.errors import UnreadableError
from podium_parsers.transcript import Transcript

NICE = 5
"""How far the child steps back where there are not processors enough: the first text comes first."""
READ, UNREADABLE, FAILED = b"R", b"U", b"F"
"""The first byte of an answer."""


class Apart:
    """A document that is being read by a child of this process."""

    def __init__(self, load: Callable[[], Transcript]) -> None:
        """Fork; there must be no other thread."""
        self._load = load
        reading, writing = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reading)
            os.nice(NICE)
            with os.fdopen(writing, "wb") as pipe:
                answer(load, pipe)
            os._exit(0)
        os.close(writing)
        self._pipe: BufferedReader = os.fdopen(reading, "rb")

    def transcript(self) -> Transcript:
        """Wait for the transcript. Raises UnreadableError."""
        try:
            with self._pipe:
                kind = self._pipe.read(1)
                if kind == UNREADABLE:
                    raise UnreadableError(self._pipe.read().decode())
                if kind == READ:
                    read = pickle.load(self._pipe)
                    if isinstance(read, Transcript):
                        return read
        except (EOFError, pickle.UnpicklingError):
            pass  # it was killed on the way
        finally:
            with suppress(ChildProcessError):
                os.waitpid(self._pid, 0)
        return self._load()

    def stop(self) -> None:
        """Want it no more."""
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)


def answer(load: Callable[[], Transcript], pipe: BinaryIO) -> None:
    """Read the document and write what became of it."""
    try:
        transcript = load()
    except UnreadableError as error:
        pipe.write(UNREADABLE + str(error).encode())
    except BaseException:
        pipe.write(FAILED)
    else:
        # Nobody may be there to take it any more.
        with suppress(OSError):
            pipe.write(READ)
            pickle.dump(transcript, pipe, protocol=5)
