"""`podium search`: ranked passages of one or several transcripts, or of the whole library."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from podium.cli.documents import read_document
from podium.cli.gate import Gate
from podium.cli.passages import Answer, Found, print_answers, shape_arguments, shape_of
from podium.cli.status import Status, UsageError
from podium_search import Engine, Result
from podium_search.engine import Order

LIMIT = 20


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
    shape_arguments(parser)


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Search, print, and say whether anything was found."""
    queries, files = wanted(args)
    if args.library:
        from podium.cli.archived import search_all

        return search_all(queries, args.limit, out, shape_of(args))
    engines = [(file, Engine(read_document(file))) for file in files]
    for _, engine in engines:
        engine.build()
    answers = (answer(query, engines, args.limit, args.order) for query in queries)
    found = print_answers(
        answers, out, shape_of(args), queries=len(queries), several=len(files) > 1
    )
    return Status.DONE if found else Status.NOTHING_FOUND


def answer(query: str, engines: Sequence[tuple[str, Engine]], limit: int, order: Order) -> Answer:
    """What one query finds in all documents."""
    results = [
        (file, engine, engine.search(query, limit=limit, order=order)) for file, engine in engines
    ]
    corrected = [pair for _, _, result in results for pair in result.corrected]
    return Answer(query, merged(results, limit, order), corrected)


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
