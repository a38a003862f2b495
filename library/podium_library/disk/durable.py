"""The few calls by which bytes reach the disk for good, in one place where a test can make them fail.

`fsync` on macOS only hands the bytes to the drive; F_FULLFSYNC waits for it (fsync(2), Apple).
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from podium_library.errors import Reason, Unsaved

PRIVATE = 0o600


def open_private(path: Path, flags: int) -> int:
    """Open a file that only its owner can read, whatever the umask, and return the descriptor.

    A FIFO or a device in its place would hold us up for ever, so neither is opened: PermissionError.
    """
    descriptor = os.open(path, flags | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY, PRIVATE)
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise PermissionError(errno.EPERM, "no regular file stands in its place")
    if flags & os.O_CREAT and mode & 0o777 != PRIVATE:
        os.fchmod(descriptor, PRIVATE)
    return descriptor


def read(path: Path, most: int = -1) -> bytes:
    """The bytes of a file of ours, or the first of them; raises OSError."""
    with os.fdopen(open_private(path, os.O_RDONLY), "rb") as file:
        return file.read(most)


def write(descriptor: int, data: bytes) -> None:
    """Write all of the bytes."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def sync(descriptor: int) -> None:
    """Return when what was written is on the disk."""
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is not None:
        fcntl.fcntl(descriptor, full)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a new or renamed entry of the folder last."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        # Some file systems refuse to sync a folder; there is nothing better to do there.
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(path: Path, data: bytes) -> None:
    """Put a whole new content at the path: it is there entirely or the old one still is."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        descriptor = open_private(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        try:
            write(descriptor, data)
            sync(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


@contextmanager
def held(path: Path, *, alone: bool, seconds: float) -> Iterator[None]:
    """Hold a lock file, shared or alone; it goes with the process. Raises Unsaved(BUSY) in the end.

    A file system without locks is taken as one reader's own: SQLite's locks fail there too.
    """
    descriptor = open_private(path, os.O_RDWR | os.O_CREAT)
    try:
        end = monotonic() + seconds
        while True:
            try:
                fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if monotonic() > end:
                    raise Unsaved(Reason.BUSY) from None
                sleep(0.005)
            except OSError:
                break
        yield
    finally:
        os.close(descriptor)
