"""What the library's catalogue knows of a document: a card for it, and one line for each of its voices."""

from __future__ import annotations

from dataclasses import dataclass

from podium_parsers import Role, Transcript
from podium_parsers.columns import NONE, ROLES

ANSWERS = ROLES.index(Role.ANSWER)


@dataclass(frozen=True, slots=True)
class Card:
    """One document, whatever its files are called."""

    digest: str
    """SHA-256 of the file's bytes: what makes it the same document under another name."""
    sha256: str
    """SHA-256 of its text: what marks and reading positions know it by."""
    kind: str
    """The reader that read it: plain, pdf, docx ..."""
    characters: int
    exchanges: int
    title: str | None = None
    date: str | None = None
    """ISO 8601, of the event."""
    language: str | None = None
    publisher: str | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks in a document."""

    name: str
    role: str
    """Office or function as the document gives it; empty when it does not."""
    aliases: tuple[str, ...]
    turns: int
    asked: int
    """Exchanges that this voice opened."""
    answered: int
    """Exchanges in which it answers."""


def card_of(transcript: Transcript) -> Card:
    """The card of a transcript that was read from a file."""
    source, about = transcript.source, transcript.metadata
    return Card(
        digest=source.raw_digest,
        sha256=source.digest,
        kind=source.reader,
        characters=len(source.text),
        exchanges=len(transcript.exchanges),
        title=about.title,
        date=about.date,
        language=about.language,
        publisher=about.publisher,
        venue=about.venue,
    )


def voices_of(transcript: Transcript) -> tuple[Voice, ...]:
    """Who speaks, in the order in which the document names them; the silent are left out."""
    turns, exchanges = transcript.turns, transcript.exchanges
    size = len(transcript.speakers)
    spoken, asked, answered = [0] * size, [0] * size, [0] * size
    for speaker in turns.speakers:
        if speaker != NONE:
            spoken[speaker] += 1
    for first, stop in zip(exchanges.firsts, exchanges.stops, strict=True):
        if turns.speakers[first] != NONE:
            asked[turns.speakers[first]] += 1
        own = {turns.speakers[t] for t in range(first, stop) if turns.roles[t] == ANSWERS}
        for speaker in own - {NONE}:
            answered[speaker] += 1
    return tuple(
        Voice(one.name, one.role, one.aliases, spoken[i], asked[i], answered[i])
        for i, one in enumerate(transcript.speakers)
        if spoken[i]
    )
