"""The texts of marked documents, compressed, one file each, named by the text's own digest.

So a mark can be read in its surroundings, and looked for with all of them, when its document has
changed or gone. A text never changes; its name proves its content; it is kept beside the database
so that the database and its backups stay small. Losing one loses no mark.
"""

from __future__ import annotations

import hashlib
import zlib
from contextlib import suppress
from pathlib import Path

from podium_library.disk import durable
from podium_library.disk.folders import private
from podium_library.disk.places import Places

MOST = 64_000_000
"""Characters; longer texts are not kept, their marks still hold quote and context."""
QUICK = 4_000_000
"""Longer texts are packed less tightly, for time."""


def kept_text(digest: str) -> str | None:
    """The text of that digest out of the person's own data folder; see Texts.read."""
    return Texts(Places.at().texts).read(digest)


class Texts:
    """The folder of kept texts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __contains__(self, digest: str) -> bool:
        return self._path(digest).exists()

    def keep(self, digest: str, text: str) -> bool:
        """Keep a text under its digest, if it is not there yet; False when that cannot be done."""
        if digest in self:
            return True
        if len(text) > MOST:
            return False
        data = text.encode("utf-8", "surrogatepass")
        with suppress(OSError):
            private(self.folder)
            durable.replace(self._path(digest), zlib.compress(data, 1 if len(text) > QUICK else 6))
            return True
        return False

    def read(self, digest: str) -> str | None:
        """The text, or None when it is not there or is no longer what its name says."""
        try:
            data = zlib.decompress(durable.read(self._path(digest)))
        except (OSError, zlib.error):
            return None
        if hashlib.sha256(data).hexdigest() != digest:
            self._path(digest).unlink(missing_ok=True)
            return None
        return data.decode("utf-8", "surrogatepass")

    def _path(self, digest: str) -> Path:
        # A digest from an imported file names nothing outside the folder.
        name = digest if digest.isalnum() else "none"
        return self.folder / f"{name}.z"
