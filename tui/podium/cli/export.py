"""`podium export`: marks, or the whole transcript, in another format.

Without FILE all marked documents are exported. The documents' files are read again where they are
still there, so that a mark whose text has moved goes out with the place that it has today.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from podium.cli.documents import read_document
from podium.cli.gate import Gate, complain
from podium.cli.marking import all_marked, marked, placed
from podium.cli.status import Status, UsageError
from podium.settings.config import NAME, read_config
from podium_library.citation import own_styles
from podium_library.codebook import Codebook
from podium_library.disk.folders import folders
from podium_library.exports import (
    ExportError,
    ExportFormat,
    Options,
    Order,
    export,
    export_formats,
    export_named,
    write_export,
)
from podium_library.marks.mark import MarkedDocument
from podium_parsers.errors import UnreadableError
from podium_parsers.transcript import Transcript


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments, the formats from their registry."""
    formats = "\n".join(f"  {named(one):<16} {one.description}" for one in export_formats())
    parser.epilog = f"formats:\n{formats}\n\n{parser.epilog or ''}"
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="transcripts; all marked ones when none is given"
    )
    parser.add_argument("--to", required=True, metavar="FORMAT", help="one of the formats below")
    parser.add_argument(
        "-o", "--output", metavar="PATH", help="write to a file, never over one that is there"
    )
    parser.add_argument("--force", action="store_true", help="replace the file at PATH")
    parser.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="only marks with this tag, or one under it",
    )
    parser.add_argument(
        "--speaker", action="append", default=[], metavar="NAME", help="only what this speaker says"
    )
    parser.add_argument(
        "--colour", action="append", default=[], metavar="NAME", help="only marks of this colour"
    )
    parser.add_argument(
        "--order",
        choices=[one.value for one in Order],
        default=Order.PLACE.value,
        help="how marks follow each other",
    )
    parser.add_argument(
        "--no-question",
        action="store_true",
        help="leave out the question that an answer replies to",
    )
    parser.add_argument(
        "--template",
        metavar="TEXT",
        help="of the quote format: {quote} {speaker} {name} {date} ..., or the name of a style",
    )
    parser.add_argument("--crlf", action="store_true", help="lines end with CR LF")


def named(one: ExportFormat) -> str:
    """`markdown, md`."""
    return ", ".join((one.name, *one.aliases))


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Export."""
    try:
        form = export_named(args.to)
        documents, texts = gathered(args.files, form)
        data = export(form, documents, options(args, texts))
        if args.output and args.output != "-":
            write_export(Path(args.output), data, overwrite=args.force)
        elif form.binary and sys.stdout.isatty():
            raise UsageError(f"{form.name} is no text; give it a file with -o")
        else:
            out.document(data)
    except ExportError as error:
        raise UsageError(str(error)) from None
    return Status.DONE


def options(args: argparse.Namespace, texts: dict[str, Transcript]) -> Options:
    """The choices of the command line."""
    config, warnings = read_config(folders().config / NAME)
    for warning in warnings:
        complain(warning)
    return Options(
        tags=tuple(args.tag),
        speakers=tuple(args.speaker),
        colors=tuple(args.colour),
        order=Order(args.order),
        question=not args.no_question,
        template=args.template or config.citation,
        styles=own_styles(config.templates),
        crlf=args.crlf,
        meanings=Codebook().read(),
        texts=texts,
    )


def gathered(
    files: list[str], form: ExportFormat
) -> tuple[list[MarkedDocument], dict[str, Transcript]]:
    """The documents with their marks, and the transcripts that are at hand."""
    documents: list[MarkedDocument] = []
    texts: dict[str, Transcript] = {}
    if files:
        for file in files:
            transcript = read_document(file)
            one = placed(transcript, marked(transcript))
            documents.append(one)
            texts[one.document.sha256] = transcript
        return documents, texts
    for one in all_marked():
        known = one
        if form.needs_text or form.name == "html":
            try:
                transcript = read_document(one.document.file)
            except UnreadableError:
                pass
            else:
                known = placed(transcript, one)
                texts[known.document.sha256] = transcript
        documents.append(known)
    return documents, texts
