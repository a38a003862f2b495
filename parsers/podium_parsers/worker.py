"""The process in which one contained file is read: bytes in, a draft as JSON out.

Started by `drafts/contained.py`; a module of its own, so that it runs with nothing of podium imported before its
limits stand.
"""

from __future__ import annotations

import os
import resource
import sys

from podium_parsers.drafts.contained import (
    MEMORY,
    MEMORY_A_BYTE,
    REFUSED,
    SECONDS,
    SECONDS_A_MEGABYTE,
)
from podium_parsers.drafts.draftio import dump
from podium_parsers.errors import UnreadableError
from podium_parsers.registry import formats


def limit(size: int) -> None:
    """Bound what reading `size` bytes may take: memory, processor time, no core, no file written."""
    seconds = int(SECONDS + SECONDS_A_MEGABYTE * size / 2**20) + 1
    memory = MEMORY + MEMORY_A_BYTE * size
    for which, soft, hard in (
        (resource.RLIMIT_AS, memory, memory),
        (
            resource.RLIMIT_CPU,
            seconds,
            seconds + 1,
        ),  # the soft one ends it with a signal of its own
        (resource.RLIMIT_CORE, 0, 0),
    ):
        resource.setrlimit(which, (soft, hard))


def work(format_name: str, name: str) -> int:
    """Read standard input with a format's reader and write the draft; returns the exit status."""
    data = sys.stdin.buffer.read()
    limit(len(data))
    reader = next(one for one in formats() if one.name == format_name)
    try:
        answer = dump(reader.read(data, name))
    except UnreadableError as error:
        print(error, file=sys.stderr)
        return REFUSED
    except MemoryError:
        print(f"needs too much memory to read as {format_name.upper()}", file=sys.stderr)
        return REFUSED
    except RecursionError:
        print("is nested too deeply to be read", file=sys.stderr)
        return REFUSED
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    code = work(sys.argv[1], sys.argv[2])
    sys.stderr.flush()
    # No tidying up: a library in C that has gone astray may crash in its own.
    os._exit(code)
