"""The folder that somebody typed the path of."""

from __future__ import annotations

from pathlib import Path


def folder_named(typed: str) -> Path | None:
    """The folder whose path is typed, if it is one."""
    if not typed.startswith(("/", "~", "./", "../")):
        return None
    try:
        folder = Path(typed.strip()).expanduser()
        return folder if folder.is_dir() else None
    except (OSError, RuntimeError, ValueError):
        return None
