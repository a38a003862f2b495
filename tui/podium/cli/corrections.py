"""`podium corrections`: hand the corrections of an outline to somebody else, and take theirs."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from podium.cli.documents import read_document
from podium.cli.gate import Gate, complain
from podium.cli.status import Status, UsageError
from podium_library.corrections import Corrections
from podium_library.errors import Unsaved
from podium_parsers.errors import UnreadableError
from podium_parsers.files import snapshot
from podium_parsers.mending import (
    Correction,
    RefusedError,
    corrections_of,
    from_json,
    idle_of,
    mended,
    to_json,
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's own verbs."""
    verbs = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    give = verbs.add_parser("export", help="print the corrections of a document as JSON")
    give.add_argument("file", metavar="FILE")
    take = verbs.add_parser("import", help="mend a document as somebody else has mended it")
    take.add_argument("path", metavar="PATH", help="what `podium corrections export` printed")
    take.add_argument("--onto", required=True, metavar="FILE", help="the transcript to mend")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Carry out one of the actions."""
    return export(args, out) if args.action == "export" else import_(args, out)


def export(args: argparse.Namespace, out: Gate) -> Status:
    """Print the corrections of one document; those that find no place in it too."""
    transcript = read_document(args.file)
    made = corrections_of(transcript)
    out.json(to_json(transcript.source, made), indent=2)
    return Status.DONE if made else Status.NOTHING_FOUND


def import_(args: argparse.Namespace, out: Gate) -> Status:
    """Keep the corrections of a file after those there are, each once, where they find their place."""
    wanted = corrections_in(args.path)
    transcript = read_document(args.onto)
    known = corrections_of(transcript)
    fresh = [one for one in dict.fromkeys(wanted) if one not in known]
    idle = idle_of(mended(transcript, (*known, *fresh)))
    for index, one in enumerate(fresh, len(known)):
        if index in idle:
            words = " ".join(one.at.words.split())[:40]
            complain(f"{args.path}: left out at “{words}”: {idle[index]}")
    kept = [one for index, one in enumerate(fresh, len(known)) if index not in idle]
    try:
        Corrections().keep(transcript, kept)
    except Unsaved as error:
        raise UsageError(f"{args.onto}: {error}") from None
    out.line("1 correction" if len(kept) == 1 else f"{len(kept)} corrections")
    return Status.DONE if kept or not fresh else Status.NOTHING_FOUND


def corrections_in(path: str) -> tuple[Correction, ...]:
    """All corrections of a file; raises UsageError with the one line that says what is wrong with it."""
    try:
        return from_json(json.loads(snapshot(Path(path))))
    except (RefusedError, UnreadableError) as error:
        raise UsageError(f"{path}: {error}") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path}: is no JSON") from None
