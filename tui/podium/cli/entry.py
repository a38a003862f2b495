"""From arguments to an exit status: the verb is found, run, and every failure becomes one clear line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from podium.cli.gate import complain, open_gate
from podium.cli.status import Status, UsageError
from podium.cli.usage import parser_of, whole_parser
from podium.cli.verbs import VERBS


def run(arguments: Sequence[str]) -> int:
    """Run podium with these arguments and return its exit status."""
    os.umask(os.umask(0o077) | 0o077)
    try:
        return _dispatch(list(arguments))
    except BrokenPipeError:
        # The reader of the pipe has gone, as `| head` does: nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.DONE
    except KeyboardInterrupt:
        return Status.INTERRUPTED


def _dispatch(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in VERBS:
        verb = VERBS[first]
        args = parser_of(verb).parse_args(arguments[1:])
        return _guarded(verb.name, args)
    args = whole_parser(verbs=first in ("-h", "--help")).parse_args(arguments)
    return _guarded("", args)


def _guarded(verb: str, args: argparse.Namespace) -> int:
    from podium_parsers.errors import UnreadableError

    out = open_gate(sys.stdout, getattr(args, "color", "auto"))
    open_gate(sys.stderr)
    try:
        status: int
        if verb:
            status = VERBS[verb].run(args, out)
        else:
            from podium.cli import reading

            status = reading.run(args, out)
        sys.stdout.flush()
        return status
    except (UsageError, UnreadableError) as error:
        complain(str(error))
        return Status.UNUSABLE
    except RecursionError:
        complain("the document is nested too deeply to be read")
        return Status.UNUSABLE
    except MemoryError:
        complain("not enough memory for this document")
        return Status.UNUSABLE
