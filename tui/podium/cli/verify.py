"""`podium verify`: is every quotation in a draft exactly what the transcripts say?"""

from __future__ import annotations

import argparse

from podium.cli.documents import read_bytes_of, read_document
from podium.cli.gate import Gate
from podium.cli.status import Status
from podium_parsers.errors import UnreadableError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "draft", metavar="DRAFT", help="text, Markdown, HTML or DOCX; `-` for standard input"
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="transcripts that it quotes from")
    parser.add_argument("--json", action="store_true")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Check the draft; status 1 when any quotation is not exact."""
    from podium_library.verify import all_exact, read_draft, report_json, report_text, verify

    try:
        draft = read_draft(read_bytes_of(args.draft), args.draft)
    except UnreadableError as error:
        raise UnreadableError(f"{args.draft}: {error}") from None
    findings = verify(draft, [read_document(file) for file in args.files])
    if args.json:
        out.json(report_json(findings, args.draft))
    else:
        out.line(report_text(findings, args.draft).rstrip("\n"))
    return Status.DONE if all_exact(findings) else Status.NOTHING_FOUND
