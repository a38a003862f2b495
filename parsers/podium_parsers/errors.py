"""What reading a document can refuse, always in one clear line that names the document."""

from __future__ import annotations


class UnreadableError(Exception):
    """A file that is no transcript: its one argument is the line to show, without the file's name."""


class EmptyError(UnreadableError):
    """A file that holds no text at all."""
