"""`podium doctor`: is everything that podium leans on in order, and what to do where it is not."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from podium.cli.gate import Gate, Style
from podium.cli.status import Status
from podium_library.folders import folders


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    subject: str
    fine: bool
    words: str
    remedy: str = ""


def configure(parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments of its own."""


def run(args: argparse.Namespace, out: Gate) -> Status:  # noqa: ARG001 (the verbs' signature)
    """Run every check and print its finding."""
    troubled = False
    for check in CHECKS:
        for finding in check():
            troubled = troubled or not finding.fine
            sign = ("ok   ", Style.DIM) if finding.fine else ("LOOK ", Style.WARNING)
            out.pieces(sign, (f"{finding.subject:<11}", Style.BOLD), (finding.words, Style.PLAIN))
            if finding.remedy:
                out.line(f"                {finding.remedy}")
    return Status.NOTHING_FOUND if troubled else Status.DONE


def versions() -> Iterator[Finding]:
    """Python and the libraries of the screen."""
    from importlib.metadata import version

    from podium.version import VERSION

    parts = ", ".join(f"{name} {version(name)}" for name in ("textual", "rich", "rapidfuzz"))
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("versions", True, f"podium {VERSION}, Python {python}, {parts}")


def terminal() -> Iterator[Finding]:
    """Whether the reader can run here, its size and colours."""
    kind = os.environ.get("TERM", "")
    if kind in ("", "dumb", "unknown"):
        yield Finding(
            "terminal",
            False,
            f"TERM is {kind or 'not set'}",
            "The reader needs a terminal; `podium --plain FILE` works here.",
        )
    else:
        size = shutil.get_terminal_size()
        yield Finding("terminal", True, f"{kind}, {size.columns} columns, {size.lines} lines")
    if os.environ.get("NO_COLOR"):
        yield Finding("colours", True, "off, as NO_COLOR says")
    elif os.environ.get("COLORTERM") in ("truecolor", "24bit"):
        yield Finding("colours", True, "16 million")
    else:
        yield Finding(
            "colours",
            True,
            "256 or fewer; COLORTERM=truecolor asks for all where the terminal has them",
        )
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    fine = encoding == "utf8"
    yield Finding(
        "encoding",
        fine,
        sys.stdout.encoding or "unknown",
        "" if fine else "Set LANG to a UTF-8 locale, such as C.UTF-8.",
    )


def clipboard() -> Iterator[Finding]:
    """How copying will reach the clipboard."""
    programs = [
        name for name in ("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe") if shutil.which(name)
    ]
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if programs and (display or programs[0] in ("pbcopy", "clip.exe")):
        yield Finding("clipboard", True, f"{programs[0]}, and the terminal's own (OSC 52)")
    else:
        yield Finding(
            "clipboard", True, "the terminal's own (OSC 52); where it has none, copies go to a file"
        )


def places() -> Iterator[Finding]:
    """Whether the folders can be written and are private."""
    known = folders()
    for name in ("config", "data", "state"):
        folder = getattr(known, name)
        if not folder.exists():
            yield Finding(name, True, f"{folder} (not yet made)")
            continue
        writable, private = os.access(folder, os.W_OK), not folder.stat().st_mode & 0o077
        remedy = "" if writable else f"Make {folder} writable."
        if writable and not private:
            remedy = f"Others can look into it: chmod 700 {folder}"
        yield Finding(name, writable and private, str(folder), remedy)


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (versions, terminal, clipboard, places)
"""In the order in which they are printed."""
