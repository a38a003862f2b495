"""Where podium keeps what belongs to a person: the folders of the platform, private to its owner.

platformdirs answers with the XDG folders on Linux and their like elsewhere. Folders are made 0700 when
something is first written, whatever the umask; reading never makes one.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Folders(NamedTuple):
    """The folders of one person on one machine."""

    config: Path
    """config.toml."""
    data: Path
    """Marks, their journal and backups, corrections of outlines, the library's index."""
    state: Path
    """Reading positions, histories, logs and crash reports."""
    cache: Path
    """What can be made again."""


def folders() -> Folders:
    """The folders as the environment says now; none is made."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("podium", appauthor=False)
    return Folders(
        config=Path(dirs.user_config_dir),
        data=Path(dirs.user_data_dir),
        state=Path(dirs.user_state_dir),
        cache=Path(dirs.user_cache_dir),
    )


def private(folder: Path) -> Path:
    """Make the folder, open to its owner alone, and return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
    return folder
