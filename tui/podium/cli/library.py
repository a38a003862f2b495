"""`podium library`: scan folders for transcripts, list and search all of them, forget some.

The verbs are thin: scanning and keeping is the library wing's, searching the search wing's; here they are
put together, and what comes of it is printed.
"""

from __future__ import annotations

import argparse

from podium.cli import archived, scanning, speakers
from podium.cli.gate import Gate
from podium.cli.passages import shape_arguments, shape_of
from podium.cli.status import Status


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's own verbs."""
    verbs = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    scan = verbs.add_parser(
        "scan", help="find transcripts in folders and read what is new; without DIR all known ones"
    )
    scan.add_argument("places", nargs="*", metavar="DIR")
    scan.add_argument("--json", action="store_true", help="print the counts as JSON")
    listing = verbs.add_parser("list", help="list the documents, or those that words name")
    listing.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="of a title, a name, a path; or date:2020 and the like",
    )
    listing.add_argument("--json", action="store_true")
    listing.add_argument(
        "--refused", action="store_true", help="list the files that could not be read, and why"
    )
    search = verbs.add_parser(
        "search", help="search all documents, as podium search --library does"
    )
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--limit", type=int, default=20, metavar="N", help="hits (20)")
    shape_arguments(search)
    people = verbs.add_parser("people", help="list who speaks, in how many documents")
    people.add_argument("name", nargs="*", metavar="NAME", help="only people of this name")
    people.add_argument("--json", action="store_true")
    verdict = people.add_mutually_exclusive_group()
    verdict.add_argument(
        "--same", nargs=2, metavar="NAME", help="say that two names are of one person"
    )
    verdict.add_argument("--apart", nargs=2, metavar="NAME", help="say that they are of two")
    questions = verbs.add_parser("questions", help="list what was asked of somebody")
    questions.add_argument("--to", required=True, metavar="NAME")
    questions.add_argument("--json", action="store_true")
    forget = verbs.add_parser("forget", help="remove every trace of a document from the library")
    forget.add_argument("files", nargs="+", metavar="FILE")


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Carry out one of the actions."""
    match args.action:
        case "scan":
            return scanning.scan_places(args.places, out, args.json)
        case "list":
            return (
                archived.list_refused(out, args.json)
                if args.refused
                else archived.list_documents(args.words, out, args.json)
            )
        case "search":
            return archived.search_all([args.query], args.limit, out, shape_of(args))
        case "people":
            return speakers.list_people(args, out)
        case "questions":
            return speakers.list_questions(args.to, out, args.json)
        case _:
            return archived.forget(args.files, out)
