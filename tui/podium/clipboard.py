"""Copying out of a terminal, by every way that there is, and an honest word about which it was.

The platform's clipboard can be asked whether it took the text; a terminal (OSC 52) cannot, and one that
does not know the sequence says nothing. So what is copied always lies in a file as well, and the message
says no more than what is known.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from podium_library.disk.durable import open_private
from podium_library.disk.folders import folders, private

LONGEST = 74_994
"""Bytes that xterm takes in one OSC 52, before base64."""
FILE = "copied.txt"


class Way(StrEnum):
    """How a text was copied."""

    PLATFORM = "platform"
    TERMINAL = "terminal"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of a copy."""

    way: Way
    path: Path | None
    """The file that holds it too, where it could be written."""

    def __str__(self) -> str:
        match self.way:
            case Way.PLATFORM:
                return "copied"
            case Way.TERMINAL:
                return (
                    f"sent to the terminal's clipboard; also in {self.path}"
                    if self.path
                    else ("sent to the terminal's clipboard")
                )
            case Way.FILE:
                return (
                    f"too long for the terminal; it is in {self.path}"
                    if self.path
                    else "not copied: too long for the terminal, and no file could be written"
                )


def has_platform() -> bool:
    """Whether this machine has a clipboard that a program can set."""
    if sys.platform == "darwin":
        return shutil.which("pbcopy") is not None
    if os.environ.get("WAYLAND_DISPLAY") and shutil.which("wl-copy"):
        return True
    if os.environ.get("DISPLAY") and (shutil.which("xclip") or shutil.which("xsel")):
        return True
    return shutil.which("clip.exe") is not None


def to_platform(text: str) -> bool:
    """Set the platform's clipboard; False when there is none or it refused."""
    if not has_platform():
        return False
    import pyperclip

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


def to_file(text: str) -> Path | None:
    """Keep the text in the state folder, for its owner alone; None when that cannot be written."""
    path = folders().state / FILE
    try:
        private(path.parent)
        descriptor = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return path


def fits_terminal(text: str) -> bool:
    """Whether a terminal takes so much at once."""
    return len(text.encode("utf-8", "replace")) <= LONGEST


def copied(text: str, terminal: Callable[[str], None]) -> Copied:
    """Copy a text by the best way there is; `terminal` sends it to the terminal's clipboard."""
    path = to_file(text)
    if to_platform(text):
        return Copied(Way.PLATFORM, path)
    if fits_terminal(text):
        terminal(text)
        return Copied(Way.TERMINAL, path)
    return Copied(Way.FILE, path)
