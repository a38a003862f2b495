"""What the exit statuses mean."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """The exit statuses of the contract."""

    DONE = 0
    NOTHING_FOUND = 1
    UNUSABLE = 2
    """Wrong usage, or a file that cannot be read."""
    MARKS_LOST = 3
    INTERRUPTED = 130


class UsageError(Exception):
    """A request that cannot be carried out: its argument is the one line that says why."""
