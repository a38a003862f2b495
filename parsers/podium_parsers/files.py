"""Opening a file that may be anything: regular files only, one snapshot, a size cap.

A FIFO would block, a device would never end, a directory is no file: the file is opened without
blocking, looked at by its descriptor, and only then read, so that nothing can be swapped in between.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from podium_parsers.errors import UnreadableError

LARGEST = 512 * 1024 * 1024
"""Bytes of a file that is opened without being asked twice."""


def snapshot(path: Path, largest: int = LARGEST) -> bytes:
    """The file's bytes as they are now; raises UnreadableError with one clear line.

    A buffer of the size that the file says it has is filled four times faster than one that could hold
    the largest. What grows, or says nothing as in /proc, gets the large one for the rest.
    """
    with _opened(path, largest) as file:
        try:
            size = min(os.fstat(file.fileno()).st_size, largest)
            data = file.read(size + 1)
            return data if len(data) <= size else (data + file.read(largest - size))[:largest]
        except OSError as error:
            raise UnreadableError(f"cannot be read: {error.strerror}") from None


def examine(path: Path, largest: int = LARGEST) -> None:
    """Look whether the file can be read, without reading it; raises UnreadableError."""
    _opened(path, largest).close()


def _opened(path: Path, largest: int) -> BinaryIO:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except FileNotFoundError:
        raise UnreadableError("no such file") from None
    except PermissionError:
        raise UnreadableError("may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableError(f"cannot be opened: {reason}") from None
    status = os.fstat(descriptor)
    refusal = (
        "is a folder, not a transcript"
        if stat.S_ISDIR(status.st_mode)
        else "is not a regular file"
        if not stat.S_ISREG(status.st_mode)
        else f"is larger than {largest // 2**20} MB ({status.st_size // 2**20} MB)"
        if status.st_size > largest
        else None
    )
    if refusal:
        os.close(descriptor)
        raise UnreadableError(refusal)
    return os.fdopen(descriptor, "rb")
