"""Opening a file that may be anything: regular files only, one snapshot, a size cap.

A FIFO would block, a device would never end, a directory is no file: the file is opened without
blocking, looked at by its descriptor, and only then read, so that nothing can be swapped in between.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from podium_parsers.errors import UnreadableError

LARGEST = 512 * 1024 * 1024
"""Bytes of a file that is opened without being asked twice."""


def snapshot(path: Path, largest: int = LARGEST) -> bytes:
    """The file's bytes as they are now; raises UnreadableError with one clear line."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except FileNotFoundError:
        raise UnreadableError("no such file") from None
    except PermissionError:
        raise UnreadableError("may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        raise UnreadableError(
            f"cannot be opened: {getattr(error, 'strerror', None) or error}"
        ) from None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("is a folder, not a transcript")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("is not a regular file")
        if status.st_size > largest:
            raise UnreadableError(
                f"is larger than {largest // 2**20} MB ({status.st_size // 2**20} MB)"
            )
        try:
            return file.read(largest + 1)[:largest]
        except OSError as error:
            raise UnreadableError(f"cannot be read: {error.strerror}") from None
