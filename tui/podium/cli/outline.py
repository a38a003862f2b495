"""`podium outline`: the outline as an indented tree, or as the contract's JSON."""

from __future__ import annotations

import argparse
from itertools import chain

from podium.cli.documents import read_document
from podium.cli.gate import Gate
from podium.cli.status import Status
from podium_parsers import Transcript

LONG = 4_000_000
"""Characters of a document from which on its JSON is made by two processes."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("file", metavar="FILE", help="a transcript, or `-` for standard input")
    parser.add_argument("--json", action="store_true", help="print podium-outline JSON")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Print the outline of one document."""
    transcript = read_document(args.file)
    if args.json:
        _print_json(transcript, out)
        return Status.DONE
    from podium.cli.tree import print_tree

    print_tree(transcript, out)
    return Status.DONE


def _print_json(transcript: Transcript, out: Gate) -> None:
    from podium_parsers.jsonio import outline_halves

    first, second = outline_halves(transcript)
    if transcript.length < LONG:
        out.json_pieces(chain(first, second))
    else:
        from podium.cli.halves import json_by_two

        json_by_two(out, first, second)
    out.line()
