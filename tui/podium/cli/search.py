"""`podium search`: ranked passages of one or several transcripts.

On a terminal a hit is one line of where and who, and a snippet with the matched words in bold; with
`--json` it is the contract's object, one a query; with `--lines` it is `file:line:column:text`, which
editors and other programs understand.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from podium.cli.documents import read_document
from podium.cli.gate import Gate, Style
from podium.cli.status import Status, UsageError
from podium_parsers.model import Span
from podium_parsers.naming import paragraph_name
from podium_parsers.transcript import Transcript
from podium_search import Engine, Hit, Result

LIMIT = 20
SNIPPET = 160
"""Characters of a passage that are shown around its first match."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("query", nargs="?", metavar="QUERY", help="what to look for")
    parser.add_argument("files", nargs="*", metavar="FILE", help="transcripts to search")
    parser.add_argument(
        "--queries", metavar="PATH", help="a file of queries, one a line; `-` for standard input"
    )
    parser.add_argument(
        "--limit", type=int, default=LIMIT, metavar="N", help=f"hits a query ({LIMIT})"
    )
    parser.add_argument(
        "--order",
        choices=("best", "document"),
        default="best",
        help="best passages first, or in the order of the document",
    )
    parser.add_argument(
        "--library", action="store_true", help="search all documents that were scanned"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="one JSON object a query")
    shape.add_argument(
        "--lines", action="store_true", help="print file:line:column:text, for editors"
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the document that it stands in."""

    file: str
    transcript: Transcript
    hit: Hit


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Search, print, and say whether anything was found."""
    queries, files = wanted(args)
    if args.library:
        from podium.cli.archived import search_all

        return search_all(queries, args.limit, out, args.json)
    engines = [(file, Engine(read_document(file))) for file in files]
    for _, engine in engines:
        engine.build()
    found_any = False
    for place, query in enumerate(queries):
        results = [
            (file, engine, engine.search(query, limit=args.limit, order=args.order))
            for file, engine in engines
        ]
        found = merged(results, args.limit, args.order)
        found_any = found_any or bool(found)
        corrected = [pair for _, _, result in results for pair in result.corrected]
        if args.json:
            out.json(as_json(query, found, corrected))
        elif args.lines:
            for one in found:
                out.line(editor_line(one))
        else:
            if len(queries) > 1:
                if place:
                    out.line()
                out.line(query, Style.BOLD)
            print_found(found, corrected, out, len(files) > 1)
    return Status.DONE if found_any else Status.NOTHING_FOUND


def wanted(args: argparse.Namespace) -> tuple[list[str], list[str]]:
    """The queries and the files; with --queries the first word is a file as well."""
    files: list[str] = args.files
    if args.queries is None:
        queries = [] if args.query is None else [args.query]
    else:
        files = [*([] if args.query is None else [args.query]), *files]
        queries = list(query_lines(args.queries))
    if not queries:
        raise UsageError("a query is missing (see podium search --help)")
    if args.library and files:
        raise UsageError("--library searches all documents; leave the FILE out")
    if not files and not args.library:
        raise UsageError("a FILE to search is missing (see podium search --help)")
    return queries, files


def query_lines(place: str) -> Iterator[str]:
    """The queries of a file, blank lines left out."""
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text("utf-8", "replace")
    except OSError as error:
        raise UsageError(f"{place}: {error.strerror}") from None
    return (line for line in text.split("\n") if line.strip())


def merged(results: list[tuple[str, Engine, Result]], limit: int, order: str) -> list[Found]:
    """The hits of all documents: best first over all of them, or document after document."""
    found = [
        Found(file, engine.transcript, hit)
        for file, engine, result in results
        for hit in result.hits
    ]
    if order == "best" and len(results) > 1:
        found.sort(key=lambda one: (not one.hit.strong, -one.hit.score))
    return found[:limit]


def as_json(
    query: str, found: Sequence[Found], corrected: Iterable[tuple[str, str]]
) -> dict[str, object]:
    """The contract's object of one query."""
    return {
        "query": query,
        "hits": [hit_json(rank, one) for rank, one in enumerate(found, 1)],
        "corrected": [list(pair) for pair in dict(corrected).items()],
    }


def hit_json(rank: int, one: Found) -> dict[str, object]:
    """The contract's object of one hit."""
    transcript, hit = one.transcript, one.hit
    span = written(transcript, hit.paragraph)
    speaker = transcript.speaker_of(hit.turn) if hit.turn is not None else None
    return {
        "rank": rank,
        "score": round(hit.score, 4),
        "strong": hit.strong,
        "file": one.file,
        "turn": hit.turn,
        "exchange": hit.exchange,
        "role": str(transcript.turns[hit.turn].role) if hit.turn is not None else None,
        "speaker": speaker.name if speaker else None,
        "name": paragraph_name(transcript, hit.paragraph),
        "paragraph": {
            "index": hit.paragraph,
            "start": span.start,
            "end": span.end,
            "text": transcript.text[span.start : span.end],
        },
        "spans": [list(match) for match in hit.spans],
    }


def written(transcript: Transcript, paragraph: int) -> Span:
    """A paragraph with the label that opens it, unless that has a line of its own."""
    one = transcript.paragraphs[paragraph]
    own_line = "\n" in transcript.text[one.span.start : one.body.start]
    return one.body if own_line else one.span


def editor_line(one: Found) -> str:
    """`file:line:column:text`, the form of grep -n with a column."""
    source = one.transcript.source
    at = (
        one.hit.spans[0].start
        if one.hit.spans
        else one.transcript.paragraphs[one.hit.paragraph].span.start
    )
    line = source.line_of(at)
    text = " ".join(one.transcript.shown(one.hit.paragraph).text.split())
    return f"{one.file}:{line}:{at - source.line_starts[line - 1] + 1}:{text}"


def print_found(
    found: Sequence[Found], corrected: Iterable[tuple[str, str]], out: Gate, several: bool
) -> None:
    """The hits for a person."""
    for wrong, right in dict(corrected).items():
        out.line(f"{wrong} → {right}", Style.DIM)
    weak_began = False
    for one in found:
        if not one.hit.strong and not weak_began:
            weak_began = True
            out.line("weak matches:", Style.DIM)
        speaker = one.transcript.speaker_of(one.hit.turn) if one.hit.turn is not None else None
        where = paragraph_name(one.transcript, one.hit.paragraph)
        line = one.transcript.source.line_of(one.transcript.paragraphs.starts[one.hit.paragraph])
        out.pieces(
            (f"{one.file}: " if several else "", Style.DIM),
            (where, Style.BOLD),
            (f" · {speaker.name}" if speaker else "", Style.NAME),
            (f" · line {line}", Style.DIM),
        )
        out.raw("  " + snippet(one, out) + "\n")


def snippet(one: Found, out: Gate) -> str:
    """The words around the matches, on one line, harmless, the matches standing out."""
    shown = one.transcript.shown(one.hit.paragraph)
    spans = [(shown.to_shown(start), shown.to_shown(end - 1) + 1) for start, end in one.hit.spans]
    first = spans[0][0] if spans else 0
    begin = max(0, first - SNIPPET // 3)
    if begin:
        begin = shown.text.find(" ", begin) + 1 or begin
    end = min(len(shown.text), begin + SNIPPET)
    pieces, at = ["…" if begin else ""], begin
    for start, stop in spans:
        if start < at or start >= end:
            continue
        pieces.append(out.styled(flat(shown.text[at:start]), Style.PLAIN))
        pieces.append(out.styled(flat(shown.text[start:stop]), Style.HIT))
        at = stop
    pieces.append(out.styled(flat(shown.text[at:end]), Style.PLAIN))
    return "".join(pieces) + ("…" if end < len(shown.text) else "")


def flat(text: str) -> str:
    """Every run of blanks as one."""
    return re.sub(r"\s+", " ", text)
