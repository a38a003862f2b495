"""`podium explain`: what each line was taken for, and by which rule."""

from __future__ import annotations

import argparse

from podium.cli.documents import read_document
from podium.cli.gate import Gate, Style
from podium.cli.status import Status
from podium_parsers.explain import explain

SURE = 0.8
"""Confidence below which it is printed, as something to look at."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("file", metavar="FILE", help="a transcript, or `-` for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a piece")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Explain one document."""
    transcript = read_document(args.file)
    for piece in explain(transcript):
        if args.json:
            from dataclasses import asdict

            out.json(asdict(piece))
            continue
        lines = (
            f"{piece.first_line}–{piece.last_line}"
            if piece.last_line > piece.first_line
            else f"{piece.first_line}"
        )
        doubt = f" ({piece.confidence:.0%} sure)" if piece.confidence < SURE else ""
        out.pieces(
            (f"{lines:>13}  ", Style.DIM),
            (f"{piece.what:<10}", Style.BOLD),
            (f"{piece.who + '  ' if piece.who else ''}", Style.NAME),
            (f"[{piece.rule}]{doubt}  ", Style.DIM),
            (piece.head, Style.PLAIN),
        )
    for note in transcript.notes:
        out.line(f"note: {note.message} [{note.rule}]", Style.DIM)
    return Status.DONE
