"""`podium outline`: the outline as an indented tree, or as the contract's JSON."""

from __future__ import annotations

import argparse

from podium.cli.documents import read_document
from podium.cli.gate import Gate
from podium.cli.status import Status


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("file", metavar="FILE", help="a transcript, or `-` for standard input")
    parser.add_argument("--json", action="store_true", help="print podium-outline JSON")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Print the outline of one document."""
    transcript = read_document(args.file)
    if args.json:
        from podium_parsers.jsonio import outline_json

        out.json_pieces(outline_json(transcript))
        return Status.DONE
    from podium.cli.tree import print_tree

    print_tree(transcript, out)
    return Status.DONE
