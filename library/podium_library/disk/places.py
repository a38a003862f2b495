"""Where the files of marks and corrections lie in the data folder, by name."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from podium_library.disk.folders import folders


class Places(NamedTuple):
    """The files of one data folder."""

    folder: Path

    @classmethod
    def at(cls, folder: Path | None = None) -> Places:
        """Those of a folder, or of the person's own data folder."""
        return cls(folder or folders().data)

    @property
    def database(self) -> Path:
        return self.folder / "marks.db"

    @property
    def journal(self) -> Path:
        return self.folder / "marks.journal.jsonl"

    @property
    def lock(self) -> Path:
        """Held shared while something is written, alone while the database is replaced."""
        return self.folder / "marks.lock"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def texts(self) -> Path:
        return self.folder / "texts"

    @property
    def corrections(self) -> Path:
        """Corrections of outlines, of all documents."""
        return self.folder / "corrections.db"

    @property
    def codebook(self) -> Path:
        """What tags mean."""
        return self.folder / "tags.json"

    def kept_codebooks(self) -> tuple[Path, ...]:
        """Copies of the codebook, oldest first."""
        return tuple(sorted(self.backups.glob("tags-*.json")))

    def kept_corrections(self) -> tuple[Path, ...]:
        """Copies of the corrections, oldest first."""
        return tuple(sorted(self.backups.glob("corrections-*.db")))

    def kept_journals(self) -> tuple[Path, ...]:
        """Journals that had grown too long, oldest first."""
        return tuple(sorted(self.backups.glob("journal-*.jsonl")))

    def kept_backups(self) -> tuple[Path, ...]:
        """Copies of the marks, oldest first."""
        return tuple(sorted(self.backups.glob("marks-*.db")))
