"""What an import can refuse, always in one clear line."""

from __future__ import annotations


class ImportRefusedError(Exception):
    """A file of marks that is not taken; its one argument is the line to show, without the name."""


class NewerFormatError(ImportRefusedError):
    """A form of ours, written by a newer podium."""


class UnknownFormError(ImportRefusedError):
    """No form of marks that podium knows."""
