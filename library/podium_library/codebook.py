"""What tags mean: a line and a colour for each, kept in one small file beside the marks.

Which tags there are is read off the marks themselves (`coding`); here stands only what no mark can say.
The file is JSON, replaced whole under the lock of the marks, so that two programs never lose each other's
changes, and copied before the day's first change. A damaged file is set aside under another name and the latest
copy taken in its stead.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.disk.places import Places
from podium_library.errors import Reason, Unsaved, unsaved
from podium_library.keeping import backup
from podium_library.keeping.database import BUSY
from podium_library.keeping.redo import stamp
from podium_library.marks.coding import moved_tag
from podium_library.marks.tag import Meaning, Meanings
from podium_library.written.harmless import one_line

FORMAT, VERSION = "podium-tags", 1


class Codebook:
    """The meanings in one data folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.places = Places.at(folder)

    def read(self) -> Meanings:
        """All meanings; none where there is no file. Never raises: out of the latest copy if need be."""
        for path in (self.places.codebook, *reversed(self.places.kept_codebooks())):
            found = _read(path)
            if found is not None:
                return found[1]
        return {}

    def say(self, tag: str, meaning: Meaning) -> Meanings:
        """Keep the meaning of a tag, on the disk on return; raises Unsaved."""
        one = Meaning(one_line(meaning.words), meaning.color)
        return self._change(lambda known: {**known, tag: one})

    def move(self, old: str, new: str) -> Meanings:
        """Let a tag and those under it be called otherwise; what the new names mean already stands."""

        def change(known: Meanings) -> Meanings:
            moved = {moved_tag(tag, old, new): one for tag, one in known.items()}
            return {**moved, **{tag: one for tag, one in known.items() if tag in moved}}

        return self._change(change)

    def _change(self, change: Callable[[Meanings], Meanings]) -> Meanings:
        path = self.places.codebook
        try:
            private(self.places.folder)
            with durable.held(self.places.lock, alone=True, seconds=BUSY):
                found = _read(path)
                if found and found[0] > VERSION:
                    raise Unsaved(Reason.NEWER)
                if found is None and path.exists():
                    path.rename(path.with_name(f"{path.name}.damaged-{stamp()}"))
                known = self.read() if found is None else found[1]
                if found:
                    backup.copy_codebook(durable.read(path), self.places, backup.today())
                made = {tag: one for tag, one in change(known).items() if one != Meaning()}
                durable.replace(path, _written(made))
                return made
        except OSError as error:
            raise unsaved(error) from None


def _written(meanings: Meanings) -> bytes:
    tags = {tag: {"meaning": one.words, "color": one.color} for tag, one in meanings.items()}
    whole = {"format": FORMAT, "version": VERSION, "tags": dict(sorted(tags.items()))}
    return json.dumps(whole, indent=1).encode("ascii") + b"\n"


def _read(path: Path) -> tuple[int, dict[str, Meaning]] | None:
    """(version, meanings) of a file; None when it is not there or not what was written."""
    try:
        whole = json.loads(durable.read(path))
        if whole["format"] != FORMAT:
            return None
        tags = {
            tag: Meaning(str(one["meaning"]), one["color"]) for tag, one in whole["tags"].items()
        }
        return int(whole["version"]), tags
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
