"""What a person said about names, in a small file of its own: unlike the index it cannot be made again."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

from podium_library.archive.people import Verdicts
from podium_library.disk import durable
from podium_library.disk.folders import folders, private
from podium_library.keeping.redo import stamp

NAME = "people.json"
FORMAT, VERSION = "podium-people", 1


def verdicts(folder: Path | None = None) -> Verdicts:
    """All that was said; nothing where there is no such file or none that can be read."""
    return _kept((folder or folders().data) / NAME) or Verdicts()


def _kept(path: Path) -> Verdicts | None:
    """What a file holds; None when it is not there or not as it was written."""
    try:
        plain = json.loads(durable.read(path))
        if plain["format"] != FORMAT:
            return None
        return Verdicts(
            *(tuple((str(a), str(b)) for a, b in plain[key]) for key in ("same", "apart"))
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def say(first: str, second: str, *, same: bool, folder: Path | None = None) -> None:
    """Keep that two names are of one person, or of two; takes back what was said before. Raises OSError.

    A damaged file is set aside, not overwritten.
    """
    home = private(folder or folders().data)
    kept = _kept(home / NAME)
    if kept is None and os.path.lexists(home / NAME):
        (home / NAME).rename(home / f"{NAME}.damaged-{stamp()}")
    known, pair = kept or Verdicts(), (first, second)
    without = {
        key: tuple(one for one in getattr(known, key) if set(one) != set(pair))
        for key in ("same", "apart")
    }
    known = Verdicts(**without)
    known = (
        replace(known, same=(*known.same, pair))
        if same
        else replace(known, apart=(*known.apart, pair))
    )
    plain = {"format": FORMAT, "version": VERSION, "same": known.same, "apart": known.apart}
    durable.replace(home / NAME, json.dumps(plain, ensure_ascii=False, indent=1).encode())
