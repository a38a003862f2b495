"""What is asked of the library without a screen: lists, searches, and to forget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from podium.archive import asked_archive, open_archive
from podium.cli.gate import Gate, Style, complain
from podium.cli.marking import all_marked
from podium.cli.passages import Answer, Found, Shape, print_answers
from podium.cli.status import Status
from podium_library.archive import scanned
from podium_library.archive.archive import Listed
from podium_library.archive.walk import absolute
from podium_library.positions import forget_place
from podium_search.hit import Marked


def list_documents(words: Sequence[str], out: Gate, as_json: bool) -> Status:
    """The documents that the words name, or all."""
    from podium_search.asking.query import parse_query

    query = parse_query(" ".join(words))
    with asked_archive() as archive:
        found = [
            one
            for one in archive.listed()
            if holds(one, query.words.split()) and query.about.fits(one.card)
        ]
    if as_json:
        documents = [listed_json(one) for one in found]
        out.json({"format": "podium-library", "version": 1, "documents": documents})
    else:
        for one in found:
            out.pieces(
                (f"{one.card.date or '':10}  ", Style.DIM),
                (one.name, Style.BOLD),
                (f"  {one.people}" if one.people else "", Style.NAME),
                (f"  {one.path}", Style.DIM),
            )
    return Status.DONE if found else Status.NOTHING_FOUND


def holds(one: Listed, words: Sequence[str]) -> bool:
    """Whether the title, the people or the path have every word, in any case."""
    said = f"{one.name} {one.people} {one.path}".casefold()
    return all(word.casefold() in said for word in words)


def listed_json(one: Listed) -> dict[str, object]:
    """A document as scripts see it."""
    card = one.card
    return {
        "file": one.path,
        "title": card.title,
        "date": card.date,
        "kind": card.kind,
        "language": card.language,
        "publisher": card.publisher,
        "venue": card.venue,
        "people": one.people.split("; ") if one.people else [],
        "characters": card.characters,
        "exchanges": card.exchanges,
        "sha256": card.sha256,
    }


def list_refused(out: Gate, as_json: bool) -> Status:
    """The files that could not be read."""
    with open_archive() as archive:
        refused = archive.refused()
    if as_json:
        files = [{"file": path, "reason": one.reason} for path, one in refused.items()]
        out.json({"format": "podium-refused", "version": 1, "files": files})
    else:
        for path, one in refused.items():
            out.line(f"{path}: {one.reason}")
    return Status.DONE if refused else Status.NOTHING_FOUND


def search_all(queries: Sequence[str], limit: int, out: Gate, shape: Shape) -> Status:
    """Search all documents, as `podium search` does one."""
    from podium_search.collection import CollectionEngine

    marks = marks_by_text()
    with asked_archive() as archive:
        engine = CollectionEngine(archive)

        def answer(query: str) -> Answer:
            result = engine.search(query, limit, marks)
            hits = [
                Found(one.transcript.source.name, one.transcript, one.hit) for one in result.hits
            ]
            return Answer(query, hits, result.corrected)

        found = print_answers(map(answer, queries), out, shape, queries=len(queries), several=True)
    return Status.DONE if found else Status.NOTHING_FOUND


def marks_by_text() -> dict[str, list[Marked]]:
    """All marks, by the digest of the text that they were made in."""
    marks: dict[str, list[Marked]] = {}
    for one in all_marked():
        for mark in one.marks:
            digest = mark.sha256 or one.document.sha256
            marks.setdefault(digest, []).append(Marked(mark.start, mark.end, mark.tags))
    return marks


def forget(files: Sequence[str], out: Gate) -> Status:
    """Remove documents from the library and from the recent ones; say what would bring them back."""
    status = Status.DONE
    with open_archive() as archive:
        for file in files:
            path = absolute(Path(file))
            was_read, was_scanned = forget_place(path), archive.forget(path)
            scanned.forget(path)
            if was_read or was_scanned:
                home = scanned.home_of(path)
                back = f" (a scan of {home} brings it back while it lies there)" if home else ""
                out.line(f"forgotten: {file}{back}")
            else:
                complain(f"{file}: is not in the library")
                status = Status.NOTHING_FOUND
    return status
