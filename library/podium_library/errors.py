"""What keeping marks can refuse, as one type that a screen turns into an "unsaved" sign.

Whatever the operating system or SQLite says comes out as `Unsaved` with a reason from a closed set and
one clear line. Nothing has been changed when it is raised, and the same call may be made again.
"""

from __future__ import annotations

import errno
import sqlite3
from enum import StrEnum


class Reason(StrEnum):
    """Why something could not be kept."""

    FULL = "full"
    """No room on the disk, or a quota or file-size limit reached."""
    READ_ONLY = "read-only"
    """The folder or its file system takes no writing."""
    BUSY = "busy"
    """Another program held the marks for longer than we wait."""
    NEWER = "newer"
    """A newer podium wrote the file; this one only reads it."""
    FAILED = "failed"
    """The disk or the system failed in another way."""


LINES = {
    Reason.FULL: "the disk is full",
    Reason.READ_ONLY: "the folder cannot be written",
    Reason.BUSY: "another program is holding the marks",
    Reason.NEWER: "the marks were written by a newer podium and are only read",
    Reason.FAILED: "the disk failed",
}


class Unsaved(Exception):  # noqa: N818 - a state of the mark, and so it is called on screen
    """Something was not kept. `reason` is for programs, `str()` is the line to show."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(f"not saved: {LINES[reason]}" + (f" ({detail})" if detail else ""))


class DamagedError(Exception):
    """A file of ours does not hold what was written to it; the argument says what was found."""


FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST, errno.EISDIR}

SQLITE_REASONS = {
    sqlite3.SQLITE_FULL: Reason.FULL,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_PERM: Reason.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Reason.READ_ONLY,
    sqlite3.SQLITE_BUSY: Reason.BUSY,
    sqlite3.SQLITE_LOCKED: Reason.BUSY,
}
SQLITE_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


def unsaved(error: OSError | sqlite3.Error) -> Unsaved:
    """The refusal that an error of the system or of SQLite amounts to."""
    if isinstance(error, OSError):
        number = error.errno
        if number in FULL:
            return Unsaved(Reason.FULL)
        if number in READ_ONLY:
            return Unsaved(Reason.READ_ONLY)
        return Unsaved(Reason.FAILED, error.strerror or type(error).__name__)
    code = _primary(error)
    reason = SQLITE_REASONS.get(code, Reason.FAILED)
    return Unsaved(reason, str(error) if reason is Reason.FAILED else "")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file itself is broken, and not that it could not be reached.

    A damaged schema page comes as plain "no such table", since we only ever ask for what a whole
    file holds; a damaged name as text that is no UTF-8.
    """
    if _primary(error) in SQLITE_DAMAGE:
        return True
    return str(error).startswith(("no such", "malformed", "Could not decode"))


def _primary(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", -1)
    return code if code < 0 else code & 0xFF
