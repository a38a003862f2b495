"""`podium library people` and `questions`: who speaks in the documents, and what they were asked."""

from __future__ import annotations

import argparse

from podium.archive import asked_archive
from podium.cli.gate import Gate, Style
from podium.cli.status import Status, UsageError
from podium_library.archive.people import Person, named, people
from podium_library.archive.questions import questions_to
from podium_library.archive.verdicts import say, verdicts
from podium_library.errors import unsaved
from podium_library.written.counted import counted


def list_people(args: argparse.Namespace, out: Gate) -> Status:
    """Everybody, or those of a name; or keep what is said about two names."""
    if args.same or args.apart:
        try:
            say(*(args.same or args.apart), same=bool(args.same))
        except OSError as error:
            raise UsageError(str(unsaved(error))) from None
        return Status.DONE
    with asked_archive() as archive:
        found = people(archive.appearances(), verdicts())
    if args.name:
        found = named(" ".join(args.name), found)
    if args.json:
        out.json({"format": "podium-people", "version": 1, "people": list(map(person_json, found))})
    else:
        for one in found:
            print_person(one, out)
    return Status.DONE if found else Status.NOTHING_FOUND


def print_person(one: Person, out: Gate) -> None:
    """A line for a person, the other forms of the name dimmed."""
    documents = counted(one.documents, "document")
    counts = f"  {documents}, asked {one.asked}, answered {one.answered}"
    others = [name for name in one.names if name != one.name]
    out.pieces(
        (one.name, Style.BOLD),
        (f", {one.role}" if one.role else "", Style.PLAIN),
        (counts, Style.DIM),
        (f"  also {', '.join(others)}" if others else "", Style.DIM),
    )


def person_json(one: Person) -> dict[str, object]:
    """A person as scripts see one."""
    return {
        "name": one.name,
        "names": list(one.names),
        "role": one.role or None,
        "documents": one.documents,
        "asked": one.asked,
        "answered": one.answered,
    }


def list_questions(name: str, out: Gate, as_json: bool) -> Status:
    """What was asked of the people of a name, the latest first."""
    with asked_archive() as archive:
        meant = named(name, people(archive.appearances(), verdicts()))
        if not meant:
            raise UsageError(f"nobody in the library is called {name}")
        found = [(one, asked) for one in meant for asked in questions_to(one, archive)]
    if as_json:
        questions = [
            {
                "to": one.name,
                "by": asked.asker or None,
                "question": asked.title,
                "name": f"Q{asked.exchange + 1}",
                "exchange": asked.exchange,
                "start": asked.offset,
                "date": asked.document.card.date,
                "file": asked.document.path,
            }
            for one, asked in found
        ]
        out.json({"format": "podium-questions", "version": 1, "questions": questions})
        return Status.DONE if found else Status.NOTHING_FOUND
    shown = ""
    for _, asked in found:
        document = asked.document
        head = f"{document.card.date or '':10}  {document.name}"
        if head != shown:
            shown = head
            out.pieces((head, Style.BOLD), (f"  {document.path}", Style.DIM))
        asker = f"  {asked.asker}" if asked.asker else ""
        out.pieces(
            (f"  Q{asked.exchange + 1:<4}", Style.DIM),
            (asked.title, Style.PLAIN),
            (asker, Style.NAME),
        )
    return Status.DONE if found else Status.NOTHING_FOUND
