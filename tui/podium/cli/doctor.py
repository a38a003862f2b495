"""`podium doctor`: is everything that podium leans on in order, and what to do where it is not."""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator

from podium.cli.gate import Gate, Style
from podium.cli.status import Status
from podium.settings.config import NAME, read_config
from podium_library import checkup
from podium_library.checkup import Found
from podium_library.disk.folders import folders
from podium_library.disk.places import Places
from podium_library.keeping import backup


def configure(parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments of its own."""


def run(args: argparse.Namespace, out: Gate) -> Status:  # noqa: ARG001 (the verbs' signature)
    """Run every check and print its finding."""
    troubled = False
    for check in CHECKS:
        for found in check():
            troubled = troubled or not found.fine
            sign = ("ok   ", Style.DIM) if found.fine else ("LOOK ", Style.WARNING)
            remedy = (f"  ->  {found.remedy}" if found.remedy else "", Style.WARNING)
            out.pieces(
                sign, (f"{found.subject:<12}", Style.BOLD), (found.words, Style.PLAIN), remedy
            )
    return Status.NOTHING_FOUND if troubled else Status.DONE


def versions() -> Iterator[Found]:
    """Python and the libraries of the screen."""
    from importlib.metadata import version

    from podium.version import VERSION

    parts = ", ".join(f"{name} {version(name)}" for name in ("textual", "rich", "rapidfuzz"))
    python = ".".join(map(str, sys.version_info[:3]))
    sqlite = f"SQLite {sqlite3.sqlite_version}"
    yield Found("versions", True, f"podium {VERSION}, Python {python}, {sqlite}, {parts}")


def terminal() -> Iterator[Found]:
    """Whether the reader can run here, its size and colours."""
    kind = os.environ.get("TERM", "")
    if kind in ("", "dumb", "unknown"):
        yield Found(
            "terminal",
            False,
            f"TERM is {kind or 'not set'}",
            "The reader needs a terminal; `podium --plain FILE` works here.",
        )
    else:
        size = shutil.get_terminal_size()
        yield Found("terminal", True, f"{kind}, {size.columns} columns, {size.lines} lines")
    if os.environ.get("NO_COLOR"):
        yield Found("colours", True, "off, as NO_COLOR says")
    elif os.environ.get("COLORTERM") in ("truecolor", "24bit"):
        yield Found("colours", True, "16 million")
    else:
        yield Found(
            "colours",
            True,
            "256 or fewer; COLORTERM=truecolor asks for all where the terminal has them",
        )
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    fine = encoding == "utf8"
    yield Found(
        "encoding",
        fine,
        sys.stdout.encoding or "unknown",
        "" if fine else "Set LANG to a UTF-8 locale, such as C.UTF-8.",
    )


def clipboard() -> Iterator[Found]:
    """How copying will reach the clipboard."""
    programs = [
        name for name in ("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe") if shutil.which(name)
    ]
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if programs and (display or programs[0] in ("pbcopy", "clip.exe")):
        yield Found("clipboard", True, f"{programs[0]}, and the terminal's own (OSC 52)")
    else:
        yield Found(
            "clipboard", True, "the terminal's own (OSC 52); where it has none, copies go to a file"
        )


def places() -> Iterator[Found]:
    """Whether the folders can be written and are private."""
    known = folders()
    for name in ("config", "data", "state"):
        folder = getattr(known, name)
        if not folder.exists():
            yield Found(name, True, f"{folder} (not yet made)")
            continue
        writable, private = os.access(folder, os.W_OK), not folder.stat().st_mode & 0o077
        remedy = "" if writable else f"Make {folder} writable."
        if writable and not private:
            remedy = f"Others can look into it: chmod 700 {folder}"
        yield Found(name, writable and private, str(folder), remedy)


def settings() -> Iterator[Found]:
    """What config.toml says that podium does not understand."""
    path = folders().config / NAME
    _, warnings = read_config(path)
    for warning in warnings:
        words = warning.removeprefix(f"{path}: ")
        yield Found("config.toml", False, words, f"Edit {path}; until then the default stands.")
    if not warnings:
        yield Found(
            "config.toml", True, "understood" if path.exists() else "none: the defaults stand"
        )


def kept() -> Iterator[Found]:
    """Whether the marks and all else that is kept are whole, and nobody else's to read."""
    known = folders()
    home = Places.at(known.data)
    yield from checkup.marks(home)
    yield from checkup.backups(home, backup.today())
    yield from checkup.corrections(home)
    yield from checkup.positions(known)
    yield from checkup.modes(known)


def crashes() -> Iterator[Found]:
    """What podium reported when it failed."""
    reports = sorted((folders().state / "crashes").glob("*.txt"))
    if reports:
        remedy = f"{reports[-1]} holds nothing of your text: pass it on with what you did."
        yield Found("crashes", True, f"{len(reports)} reported", remedy)


CHECKS: tuple[Callable[[], Iterator[Found]], ...] = (
    versions, terminal, clipboard, places, settings, kept, crashes,
)  # fmt: skip
"""In the order in which they are printed."""
