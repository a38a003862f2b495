"""`podium marks repair|trash|restore|adopt`: what is done when something about marks went wrong."""

from __future__ import annotations

import argparse
import os

from podium.cli.documents import read_document
from podium.cli.gate import Gate, Style, complain
from podium.cli.status import Status, UsageError
from podium_library.written.counted import counted
from podium_parsers.transcript import Transcript

ACTIONS = ("repair", "trash", "restore", "adopt")


def configure(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add these actions to those of `podium marks`."""
    verbs.add_parser(
        "repair", help="rebuild the database from all that survives; the old one is kept"
    )
    verbs.add_parser("trash", help="list the marks that were removed in the last 30 days")
    restore = verbs.add_parser("restore", help="take marks out of the trash")
    restore.add_argument("ids", nargs="+", metavar="ID")
    adopt = verbs.add_parser(
        "adopt", help="say that FILE is an edited copy of a marked document; it gets the marks"
    )
    adopt.add_argument("file", metavar="FILE")
    adopt.add_argument(
        "--from",
        dest="origin",
        metavar="OLD",
        help="path of the document as it was marked; needed where several are like FILE",
    )


def run(args: argparse.Namespace, out: Gate) -> Status:
    """Carry out one of the actions; what cannot be written is said in one line."""
    from podium_library.errors import Unsaved

    try:
        match args.action:
            case "repair":
                return repair(out)
            case "trash":
                return trash(out)
            case "restore":
                return restore(args.ids, out)
            case _:
                return adopt(read_document(args.file), args.origin, out)
    except Unsaved as error:
        raise UsageError(str(error)) from None


def repair(out: Gate) -> Status:
    """Rebuild the database."""
    from podium_library.store import open_store

    with open_store() as store:
        out.line(str(store.repair()))
    return Status.DONE


def trash(out: Gate) -> Status:
    """List what can be taken back."""
    from podium_library.store import open_store

    with open_store(read_only=True) as store:
        found = store.trash()
    for one in found:
        quote = " ".join(one.mark.quote.split())[:100]
        out.pieces((one.mark.id[:8], Style.DIM), (f"  {one.when}  {one.mark.name}", Style.BOLD))
        out.line(f"  “{quote}” · {one.document.title or one.document.file}")
    return Status.DONE if found else Status.NOTHING_FOUND


def restore(shorts: list[str], out: Gate) -> Status:
    """Take marks out of the trash; an id may be cut short as long as it names one mark alone."""
    from podium_library.store import open_store

    with open_store() as store:
        known = [one.mark.id for one in store.trash()]
        wanted = [[id_ for id_ in known if id_.startswith(short)] for short in shorts]
        for short, found in zip(shorts, wanted, strict=True):
            if len(found) != 1:
                raise UsageError(f"{len(found) or 'no'} marks in the trash begin with {short}")
        for id_ in store.restore([found[0] for found in wanted]):
            out.line(id_)
    return Status.DONE


def hint(transcript: Transcript) -> None:
    """Tell of marked documents that an unknown file is like, so that its marks are not thought lost."""
    from podium_library.store import open_store

    with open_store(read_only=True) as store:
        if store.document_of(transcript) is not None:
            return
        for like in store.like(transcript)[:1]:
            complain(
                f"{transcript.source.name} looks like a copy of {like.document.file}, which has marks: "
                "`podium marks adopt` takes them over"
            )


def adopt(transcript: Transcript, origin: str | None, out: Gate) -> Status:
    """Make a file known as the document that it was copied from."""
    from podium_library.store import open_store

    with open_store() as store:
        if origin is not None:
            path = os.path.abspath(origin)  # noqa: PTH100 - links stay as they are named
            found = [s.document for s in store.documents() if s.document.file == path]
        else:
            found = [like.document for like in store.like(transcript)]
        if not found:
            raise UsageError(f"no marked document is like {transcript.source.name}")
        if len(found) > 1 and origin is None:
            names = ", ".join(document.file for document in found)
            raise UsageError(f"several documents are like it, choose one with --from: {names}")
        document = store.remember(transcript, same_as=found[0])
        out.line(f"{counted(len(store.marks(document)), 'mark')}, as of {found[0].file}")
    return Status.DONE
