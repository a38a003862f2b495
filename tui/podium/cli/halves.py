"""A long answer written by two processes: a fork makes the second half while this one writes the first.

The fork says when its half is made, waits to be told that the first has gone out, and writes where that ended.
If it is ended or runs out of memory before that, its half is made here.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

from podium.cli.gate import Gate, plain_json

FAILED = 255
"""Exit status of a fork that has made nothing; others are numbers of system errors."""
SIGN = b"1"


def json_by_two(out: Gate, first: Iterator[bytes], second: Iterator[bytes]) -> None:
    """Write the pieces of both in order. Forks: there must be no other thread. Raises OSError."""
    made, say_made = os.pipe()
    wait, go = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(made)
        os.close(go)
        os._exit(_second_half(out, second, say_made, wait))
    os.close(say_made)
    os.close(wait)
    try:
        out.json_pieces(first)
        is_made = os.read(made, 1) == SIGN
        if is_made:
            os.write(go, SIGN)
    finally:
        os.close(made)
        os.close(go)  # whoever waits without the sign writes nothing
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if not is_made:
        out.json_pieces(second)
    elif status:
        raise OSError(status if status > 0 else errno.EIO, "the second half was not written")


def _second_half(out: Gate, pieces: Iterator[bytes], say_made: int, wait: int) -> int:
    """Make it, wait, write it; the exit status."""
    try:
        made = [*map(plain_json, pieces)]
        os.write(say_made, SIGN)
        if os.read(wait, 1) == SIGN:
            for piece in made:
                out.document(piece)
    except OSError as error:
        return error.errno or errno.EIO
    except BaseException:
        return FAILED
    return 0
