"""Reading a packed, binary or marked-up file in a process of its own, with limits.

A PDF or a ZIP from anywhere is handed to libraries written in C. Should one of them loop, swell or
crash, only the worker does: it has limits on memory and processor time (setrlimit), a wall clock over it,
no file but the bytes on its standard input, and answers with a draft as JSON or with one line.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.draftio import load
from podium_parsers.errors import UnreadableError

MEMORY = 768 * 2**20
"""Bytes of address space for the smallest file; the libraries alone map a third of it."""
MEMORY_A_BYTE = 40
SECONDS = 6.0
"""Of processor time, for the smallest file."""
SECONDS_A_MEGABYTE = 4.0
PATIENCE = 4
"""How many times as long by the clock: on a busy machine a reader waits for its turn."""
REFUSED = 3
"""The worker's exit status when standard error holds one clear line."""
WORKER = "podium_parsers.worker"


def read_contained(data: bytes, name: str, format_name: str) -> Draft:
    """Read the bytes with a format's reader in a worker; raises UnreadableError."""
    size = len(data) / 2**20
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", WORKER, format_name, Path(name).name],
            input=data,
            capture_output=True,
            timeout=PATIENCE * (SECONDS + SECONDS_A_MEGABYTE * size),
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _too_long(format_name) from None
    if done.returncode == -signal.SIGXCPU:
        raise _too_long(format_name)
    if done.returncode == REFUSED:
        raise UnreadableError(done.stderr.decode("utf-8", "replace").strip().split("\n")[-1])
    if done.returncode:
        raise UnreadableError(f"cannot be read as {format_name.upper()}: its reader gave up")
    draft = load(done.stdout)
    # The worker is told the name alone; whoever keeps a place or a mark needs the way to the file.
    draft.source = replace(draft.source, name=name)
    return draft


def _too_long(format_name: str) -> UnreadableError:
    return UnreadableError(f"takes too long to read as {format_name.upper()}")
