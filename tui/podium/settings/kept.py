"""Small JSON files in the state folder: what podium remembers to save a few key presses.

Losing one loses nothing else, so whatever is wrong with it is passed over without a word; but it may stand
there in any shape (a FIFO, a depth of brackets, a newer podium's file), and none may hold podium up or
be undone by it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.errors import Unsaved

LARGEST = 1 << 20
"""Bytes of such a file; more is none of ours."""


def kept(path: Path) -> dict[str, object]:
    """What a file holds; nothing where it is not there or none of ours."""
    try:
        found = json.loads(durable.read(path, LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def keep(path: Path, version: int, name: str, value: object) -> None:
    """Write a file anew, if that can be done and no newer podium wrote it."""
    known = kept(path).get("version")
    if isinstance(known, int) and known > version:
        return
    text = json.dumps({"version": version, name: value}, indent=1)
    with suppress(OSError, Unsaved):
        private(path.parent)
        durable.replace(path, text.encode())
