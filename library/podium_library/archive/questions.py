"""What was asked of somebody: the exchanges of all documents in which this person answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from podium_library.archive.archive import Listed, Reading
from podium_library.archive.people import Person
from podium_parsers import Role, Transcript, exchange_title
from podium_parsers.columns import ROLES

ANSWERS = ROLES.index(Role.ANSWER)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that somebody answered."""

    document: Listed
    exchange: int
    """Index of the exchange; people see one more, `Q7`."""
    asker: str
    """Who asked; empty when the document does not say."""
    title: str
    """The question's first words."""
    offset: int
    """Where the question begins in the text."""


def questions_to(person: Person, archive: Reading) -> Iterator[Asked]:
    """The questions to a person, the latest documents first, those without a date last."""
    voices: dict[int, set[str]] = {}
    for one in person.appearances:
        if one.voice.answered:
            voices.setdefault(one.document, set()).add(one.voice.name)
    listed = sorted(archive.listed(voices), key=lambda one: one.card.date or "", reverse=True)
    for document in listed:
        try:
            transcript = archive.transcript(document.number)
        except KeyError:
            continue
        yield from _asked(document, transcript, voices[document.number])


def _asked(document: Listed, transcript: Transcript, names: set[str]) -> Iterator[Asked]:
    turns = transcript.turns
    own = {one.id for one in transcript.speakers if one.name in names}
    for exchange in transcript.exchanges:
        if any(turns.speakers[t] in own and turns.roles[t] == ANSWERS for t in exchange.turns):
            asker = transcript.speaker_of(exchange.question)
            yield Asked(
                document,
                exchange.index,
                asker.name if asker else "",
                exchange_title(transcript, exchange),
                transcript.paragraphs.starts[turns.firsts[exchange.question]],
            )
