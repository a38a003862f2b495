"""What may stand where a file of settings should."""

from __future__ import annotations

import os
from pathlib import Path


def obstruct(path: Path, kind: str, *, huge: bytes, deep: str) -> None:
    """Put a thing of that kind at that place; nothing for a kind that is not known here."""
    match kind:
        case "folder":
            path.mkdir()
        case "fifo":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
        case "dangling link":
            path.symlink_to(path.parent / "nowhere")
        case "loop":
            path.symlink_to(path)
        case "huge":
            path.write_bytes(huge)
        case "noise":
            path.write_bytes(bytes(range(256)) * 9)
        case "deep":
            path.write_text(deep, "utf-8")
