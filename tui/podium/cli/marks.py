"""`podium marks`: add, list, check, remove and import marks without the reader."""

from __future__ import annotations

import argparse
import re

from podium.cli import mending
from podium.cli.documents import read_document
from podium.cli.gate import Gate, Style
from podium.cli.importing import imported
from podium.cli.marking import all_marked, keep_mark, kept_marks, marked, placed
from podium.cli.status import Status, UsageError
from podium_library.marks.mark import Mark, MarkedDocument
from podium_parsers.model import Span
from podium_parsers.transcript import Transcript

OFFSETS = re.compile(r"(\d{1,12}):(\d{1,12})")
SHOWN = 120
"""Characters of a quote in a list."""
SHORTEST = 4
"""Characters of an id that is given cut short."""
SHAKY = ("approximate", "lost")
"""What a person should look at."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's own verbs."""
    verbs = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = verbs.add_parser(
        "add", help="mark a passage; prints the new mark's id once it is safely on disk"
    )
    add.add_argument("file", metavar="FILE")
    where = add.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--quote", metavar="TEXT", help="the words to mark, as they stand in the file"
    )
    where.add_argument(
        "--at", metavar="START:END", help="offsets into the file's text, in characters"
    )
    add.add_argument("--note", metavar="TEXT")
    add.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="may be given several times"
    )
    add.add_argument(
        "--color", "--colour", dest="mark_color", metavar="NAME", help="the mark's colour"
    )
    listing = verbs.add_parser("list", help="list the marks of a document, or of all")
    listing.add_argument("file", nargs="?", metavar="FILE")
    listing.add_argument("--json", action="store_true", help="print podium-marks JSON")
    listing.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="only marks with this tag"
    )
    listing.add_argument("--speaker", metavar="NAME", help="only what this speaker says")
    check = verbs.add_parser("check", help="say where each mark is in the file as it is now")
    check.add_argument("file", metavar="FILE")
    check.add_argument("--json", action="store_true")
    remove = verbs.add_parser("remove", help="remove marks; they stay in the trash for 30 days")
    remove.add_argument("ids", nargs="+", metavar="ID")
    load = verbs.add_parser("import", help="take marks from a file of podium or another program")
    load.add_argument("path", metavar="PATH")
    load.add_argument(
        "--onto", required=True, metavar="FILE", help="the transcript that they belong to"
    )
    mending.configure(verbs)


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Carry out one of the actions."""
    if args.action in mending.ACTIONS:
        return mending.run(args, out)
    return {"add": add, "list": list_, "check": check, "remove": remove, "import": import_}[
        args.action
    ](args, out)


def add(args: argparse.Namespace, out: Gate) -> Status:
    """Mark a passage."""
    transcript = read_document(args.file)
    span = at_offsets(transcript, args.at) if args.at else at_quote(transcript, args.quote)
    mark = keep_mark(transcript, span, args.note, tuple(args.tag), args.mark_color)
    out.line(mark.id)
    return Status.DONE


def at_offsets(transcript: Transcript, words: str) -> Span:
    """The span that START:END names; raises UsageError when it is none."""
    found = OFFSETS.fullmatch(words)
    if not found:
        raise UsageError(f"--at wants START:END in characters, not {words}")
    span = Span(int(found[1]), int(found[2]))
    if not span.start < span.end <= len(transcript.text):
        raise UsageError(f"--at {words}: the text has {len(transcript.text)} characters")
    return span


def at_quote(transcript: Transcript, quote: str) -> Span:
    """Where the quoted words stand: as written, or else but for blanks, quotes, dashes and case."""
    at = transcript.text.find(quote) if quote else -1
    if at >= 0:
        return Span(at, at + len(quote))
    from podium_library.anchor import find_quote

    places = find_quote(transcript.text, quote)
    if not places:
        raise UsageError(f"these words are not in {transcript.source.name}: {quote[:80]}")
    return places[0]


def list_(args: argparse.Namespace, out: Gate) -> Status:
    """List marks."""
    if args.file:
        transcript = read_document(args.file)
        documents = [placed(transcript, marked(transcript))]
        if not documents[0].marks:
            mending.hint(transcript)
    else:
        documents = list(all_marked())
    documents = [narrowed(one, args.tag, args.speaker) for one in documents]
    if args.json:
        from podium_library.exports import export, export_named

        out.document(export(export_named("json"), documents))
        return Status.DONE
    for one in documents:
        if one.marks and not args.file:
            out.line(one.document.title or one.document.file, Style.BOLD)
        for mark in one.marks:
            print_mark(mark, out)
    return Status.DONE if any(one.marks for one in documents) else Status.NOTHING_FOUND


def check(args: argparse.Namespace, out: Gate) -> Status:
    """Say where each mark is now."""
    from podium_library.anchor import Status as Anchoring
    from podium_library.anchor import anchor_all
    from podium_library.keeping.texts import kept_text

    transcript = read_document(args.file)
    anchored = anchor_all(kept_marks(transcript), transcript, text_of=kept_text)
    lost = any(one.status is Anchoring.LOST for one in anchored)
    if not anchored:
        mending.hint(transcript)
    if args.json:
        out.json(
            {
                "file": args.file,
                "marks": [
                    {
                        "id": one.mark.id,
                        "status": str(one.status),
                        "start": one.span.start if one.span else None,
                        "end": one.span.end if one.span else None,
                        "confidence": round(one.confidence, 3),
                    }
                    for one in anchored
                ],
            }
        )
    else:
        for one in anchored:
            style = Style.WARNING if one.status in SHAKY else Style.PLAIN
            print_mark(one.mark, out, (f"{one.status!s:<12}", style))
    return Status.MARKS_LOST if lost else Status.DONE


def remove(args: argparse.Namespace, out: Gate) -> Status:
    """Move marks to the trash; an id may be cut short as long as it names one mark alone."""
    from podium_library.errors import Unsaved
    from podium_library.store import open_store

    try:
        with open_store() as store:
            known = [mark.id for one in store.marked() for mark in one.marks]
            gone = store.remove([whole(short, known) for short in args.ids])
    except Unsaved as error:
        raise UsageError(str(error)) from None
    for id_ in gone:
        out.line(id_)
    return Status.DONE


def whole(short: str, known: list[str]) -> str:
    """The one id that begins so; raises UsageError for none or several."""
    found = [id_ for id_ in known if id_.startswith(short)] if len(short) >= SHORTEST else []
    if len(found) != 1:
        raise UsageError(f"{len(found) or 'no'} marks have an id that begins with {short}")
    return found[0]


def import_(args: argparse.Namespace, out: Gate) -> Status:
    """Take marks from a file onto a transcript; those whose words are not found are kept as lost."""
    from podium_library.errors import Unsaved
    from podium_library.store import open_store

    transcript = read_document(args.onto)
    marks = imported(args.path, transcript)
    try:
        with open_store() as store:
            store.add_all(store.remember(transcript), marks)
    except Unsaved as error:
        raise UsageError(str(error)) from None
    lost = sum(mark.sha256 != transcript.source.digest for mark in marks)
    out.line(
        f"{len(marks)} marks imported" + (f", {lost} of them not found in the text" if lost else "")
    )
    return Status.MARKS_LOST if lost else Status.DONE


def narrowed(one: MarkedDocument, tags: list[str], speaker: str | None) -> MarkedDocument:
    """Only the marks that have every tag and that speaker."""
    wanted = speaker.casefold() if speaker else None
    return MarkedDocument(
        one.document,
        tuple(
            mark
            for mark in one.marks
            if set(tags) <= set(mark.tags)
            and (wanted is None or wanted in (mark.speaker or "").casefold())
        ),
    )


def print_mark(mark: Mark, out: Gate, before: tuple[str, Style] = ("", Style.PLAIN)) -> None:
    """One mark in two lines, the first behind the words given."""
    quote = " ".join(mark.quote.split())
    cut = quote if len(quote) <= SHOWN else quote[: SHOWN - 1] + "…"
    out.pieces(
        before,
        (mark.id[:8], Style.DIM),
        (f"  {mark.name}", Style.BOLD),
        (f" · {mark.speaker}" if mark.speaker else "", Style.NAME),
        ("".join(f" #{tag}" for tag in mark.tags), Style.WARNING),
    )
    out.line(f"  “{cut}”" + (f" — {' '.join(mark.note.split())}" if mark.note else ""))
