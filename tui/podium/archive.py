"""The person's archive with the search that belongs to it: where the two wings meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from podium.cli.gate import complain
from podium.cli.status import UsageError
from podium_library.archive.crew import CrewError
from podium_library.archive.embedded import EmbeddedArchive
from podium_library.archive.reading import FileReader
from podium_library.archive.scanned import scanned
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


@contextmanager
def asked_archive() -> Iterator[EmbeddedArchive]:
    """The same for those who only ask; one line says so when there is nothing to be found in it, and why."""
    with open_archive() as archive:
        if not archive.glance((), 0)[1]:
            way = "reads the known folders" if scanned() else "FOLDER fills it"
            complain(f"the library is empty: podium library scan {way}")
        yield archive
