"""The person's archive with the search that belongs to it: where the two wings meet."""

from __future__ import annotations

from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.reading import FileReader
from podium_search.collection.folded import folded

READER = FileReader(folded)
"""How a scan reads a file."""


def open_archive() -> EmbeddedArchive:
    """The archive in the person's data folder; nothing is opened until it is asked something."""
    return EmbeddedArchive(folded)
