"""What an export can refuse, always in one clear line."""

from __future__ import annotations


class ExportError(Exception):
    """An export that cannot be made or written; its one argument is the line to show."""


class UnknownFormatError(ExportError):
    """No format of that name."""


class NothingToExportError(ExportError):
    """Nothing of what was chosen can stand in that format."""


class MissingTextError(ExportError):
    """A format that needs the transcript, without it."""


class FileTakenError(ExportError):
    """The file is there already, and nobody said that it may be replaced."""
