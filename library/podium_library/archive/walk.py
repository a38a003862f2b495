"""Finding the files that may be transcripts, by their names; what they hold is looked at later.

Hidden folders and those that no person writes into are passed over, symbolic links to folders are not
followed (they lead in circles), and a folder that may not be entered is passed over like an empty one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from podium_library.archive.entry import Seen
from podium_parsers.registry import formats

PASSED_OVER = frozenset(("node_modules", "__pycache__", "site-packages"))


def endings() -> frozenset[str]:
    """The endings of the names that podium's formats have."""
    return frozenset(ending for one in formats() for ending in one.suffixes)


def walk(places: Iterable[Path]) -> Iterator[Seen]:
    """The files in these folders and below, or the files themselves; each once."""
    known, wanted = set[str](), endings()
    for place in places:
        found = _below(absolute(place), wanted) if place.is_dir() else _alone(place)
        for one in found:
            if one.path not in known:
                known.add(one.path)
                yield one


def absolute(place: Path) -> str:
    """The place from the root, its links left as they are named."""
    return os.path.abspath(place)  # noqa: PTH100


def _alone(place: Path) -> Iterator[Seen]:
    with suppress(OSError):
        status = place.stat()
        yield Seen(absolute(place), status.st_size, status.st_mtime_ns)


def _below(folder: str, wanted: frozenset[str]) -> Iterator[Seen]:
    waiting = [folder]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                # A file may go while we look.
                with suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        if not entry.name.startswith(".") and entry.name not in PASSED_OVER:
                            waiting.append(entry.path)
                    elif _ending(entry.name) in wanted and entry.is_file():
                        status = entry.stat()
                        yield Seen(entry.path, status.st_size, status.st_mtime_ns)


def _ending(name: str) -> str:
    return name[name.rfind(".") :].lower() if "." in name else ""
