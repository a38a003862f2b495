"""An export on its way into a file: whole or not at all, where it was meant to be, nothing overwritten.

The bytes go to a new file beside the target, are synced, and only then take its name. A link is used
for that when nothing may be replaced, because making one fails when the name is taken; a rename would
not. Titles become file names, so a name is cut down to what every file system takes.
"""

from __future__ import annotations

import os
import re
import secrets
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from podium_library.exports.errors import ExportError, FileTakenError
from podium_library.marks.mark import MarkedDocument
from podium_library.written.harmless import harmless

LONGEST = 120
"""Bytes of a file name's stem: 255 is the limit, and a temporary name needs room."""
UNFIT = re.compile(r"[^\w.\-]+")
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def export_name(documents: Sequence[MarkedDocument], suffix: str) -> str:
    """A file name from the first document's title, or its file's name: `harbour-bridge-marks.md`."""
    first = documents[0].document if documents else None
    words = (first.title or Path(first.file).stem) if first else ""
    return safe_name(f"{words}-marks" if words else "marks", suffix)


def safe_name(words: str, suffix: str = "") -> str:
    """A plain file name: no folder, no leading dot, no reserved name, at most 120 bytes and suffix."""
    plain = unicodedata.normalize("NFC", harmless(words)).casefold()
    stem = UNFIT.sub("-", plain).strip("-._")
    stem = stem.encode()[:LONGEST].decode("utf-8", "ignore").rstrip("-._") or "marks"
    return f"{'_' if RESERVED.fullmatch(stem) else ''}{stem}{suffix}"


def inside(folder: Path, name: str) -> Path:
    """The path of `name` in `folder`; raises ExportError when it would lead out of it."""
    plain = name not in ("", ".", "..") and not any(char in name for char in "/\\\x00")
    if not plain or Path(name).name != name:
        raise ExportError(f"{harmless(name)[:80]!r} is no plain file name")
    return folder / name


def write_export(path: Path, data: bytes, overwrite: bool = False) -> Path:
    """Write the bytes to the path, durably and at once; returns the path.

    Raises FileTakenError when it exists and may not be overwritten, ExportError for the rest.
    """
    if not overwrite and os.path.lexists(path):
        raise FileTakenError(f"{path} is there already")
    if path.is_dir():
        raise ExportError(f"{path} is a folder")
    beside = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}.part")
    try:
        _write_synced(beside, data)
        try:
            _name(beside, path, overwrite)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()
        _sync_folder(path.parent)
    except FileExistsError:
        raise FileTakenError(f"{path} is there already") from None
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise ExportError(f"{path} cannot be written: {error.strerror or error}") from None
    return path


def _write_synced(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _name(beside: Path, path: Path, overwrite: bool) -> None:
    if overwrite:
        beside.replace(path)
        return
    try:
        os.link(beside, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        # No hard links here (FAT, some network shares): the name is claimed first, then replaced.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        beside.replace(path)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
