"""The person's archive with the search that belongs to it: where the two wings meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from podium.cli.status import UsageError
from podium_library.archive.crew import CrewError
from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.reading import FileReader
from podium_library.errors import DamagedError, unsaved
from podium_search.collection.folded import folded
from podium_search.collection.shortened import shortened

READER = FileReader(folded, shortened)
"""How a scan reads a file."""


@contextmanager
def open_archive() -> Iterator[EmbeddedArchive]:
    """The archive in the person's data folder; nothing is opened until it is asked something.

    Raises UsageError for a disk that is full or cannot be written, and for an index that was damaged
    and has been begun anew.
    """
    try:
        with EmbeddedArchive() as archive:
            yield archive
    except BrokenPipeError:
        raise
    except DamagedError as error:
        raise UsageError(f"{error}: podium library scan reads the folders again") from error
    except CrewError as error:
        raise UsageError(str(error)) from error
    except (OSError, sqlite3.Error) as error:
        raise UsageError(str(unsaved(error)).replace("not saved", "the library")) from error
