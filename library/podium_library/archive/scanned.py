"""Which folders a person has had scanned: a small file beside the index, which can be lost and made again.

With it a scan without arguments brings everything up to date, also after the index was damaged.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import folders, private

NAME = "folders.json"
FORMAT, VERSION = "podium-folders", 1


def scanned(folder: Path | None = None) -> tuple[Path, ...]:
    """The folders and files that were scanned, in the order in which they were first named."""
    path = (folder or folders().data) / NAME
    try:
        plain = json.loads(durable.read(path))
        names = plain["folders"] if plain["format"] == FORMAT else []
        return tuple(Path(name) for name in names if isinstance(name, str))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def remember(places: Iterable[str], folder: Path | None = None) -> None:
    """Add folders; one below another that is known needs no mention. Raises OSError."""
    known = [str(one) for one in scanned(folder)]
    for place in places:
        if not any(place == one or _below(place, one) for one in known):
            known = [one for one in known if not _below(one, place)] + [place]
    _write(known, folder)


def home_of(path: str, folder: Path | None = None) -> Path | None:
    """The scanned folder that a file lies in, if it does."""
    return next((one for one in scanned(folder) if _below(path, str(one))), None)


def forget(place: str, folder: Path | None = None) -> None:
    """Remove a folder or file from the list."""
    known = [str(one) for one in scanned(folder)]
    if place in known:
        _write([one for one in known if one != place], folder)


def _below(place: str, folder: str) -> bool:
    return place.startswith(folder.rstrip(os.sep) + os.sep)


def _write(names: Sequence[str], folder: Path | None) -> None:
    home = private(folder or folders().data)
    plain = {"format": FORMAT, "version": VERSION, "folders": list(names)}
    durable.replace(home / NAME, json.dumps(plain, indent=1).encode())
