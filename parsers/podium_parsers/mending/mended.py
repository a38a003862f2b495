"""A transcript with corrections laid over it: `mended` is the door.

Nothing is changed: a new transcript comes out, over the same text, that remembers the one it was made
from. So corrections are never laid over corrections; to take one back is to mend with one fewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from podium_parsers.mending.anchor import place_of
from podium_parsers.mending.bench import BY_HAND, Bench
from podium_parsers.mending.correction import Correction, kind_of
from podium_parsers.mending.exchanging import settle
from podium_parsers.mending.steps import carry_out
from podium_parsers.model import Note, Severity, Span
from podium_parsers.transcript import Transcript

WORDS = 40
"""Characters of its words by which a note names a correction."""


@dataclass(frozen=True)
class Mended(Transcript):
    """A transcript that a person has corrected."""

    is_mended: ClassVar[bool] = True
    base: Transcript | None = None
    """As the passes made it."""
    corrections: tuple[Correction, ...] = ()
    """All of them, in the order in which they were made; those that found no place too."""
    idle: dict[int, str] = field(default_factory=dict)
    """The corrections, by their index, that found no place or nothing to mend, and why."""


def unmended(transcript: Transcript) -> Transcript:
    """The transcript as the passes made it."""
    if isinstance(transcript, Mended) and transcript.base is not None:
        return transcript.base
    return transcript


def corrections_of(transcript: Transcript) -> tuple[Correction, ...]:
    """The corrections that a transcript has."""
    return transcript.corrections if isinstance(transcript, Mended) else ()


def idle_of(transcript: Transcript) -> dict[int, str]:
    """Which of a transcript's corrections found no place or nothing to mend, and why."""
    return transcript.idle if isinstance(transcript, Mended) else {}


def mended(transcript: Transcript, corrections: Sequence[Correction]) -> Transcript:
    """The transcript with exactly these corrections, in order; those that it had before are dropped.

    One that finds no place in the text is left out with a note. Linear in the text, times at most the
    number of corrections.
    """
    base = unmended(transcript)
    if not corrections or not len(base.paragraphs):
        return base
    bench = Bench(base)
    idle: dict[int, str] = {}
    notes: list[Note] = []
    for index, one in enumerate(corrections):
        offset = place_of(one.at, base.text)
        why = "its words are gone" if offset is None else carry_out(bench, one, offset)
        if why is not None:
            idle[index] = why
            notes.append(_note(one, why, offset or 0))
    people = bench.people()
    paragraphs, turns = bench.columns()
    draft = settle(bench, paragraphs, turns, people)
    return Mended(
        source=base.source,
        metadata=base.metadata,
        speakers=people,
        paragraphs=paragraphs,
        turns=turns,
        exchanges=draft.exchanges,
        sections=tuple(draft.sections),
        notes=(*base.notes, *notes, _summary(len(corrections) - len(idle))),
        hidden=draft.hidden_spans(),
        pages=base.pages,
        times=base.times,
        opening=draft.opening,
        reasons=bench.grounds(),
        base=base,
        corrections=tuple(corrections),
        idle=idle,
    )


def _note(one: Correction, why: str, offset: int) -> Note:
    words = " ".join(one.at.words.split())[:WORDS]
    message = f"not replayed: {kind_of(one)} at “{words}”: {why}"
    return Note(BY_HAND, message, Span(offset, offset), Severity.WARNING)


def _summary(count: int) -> Note:
    message = "1 correction by hand" if count == 1 else f"{count} corrections by hand"
    return Note(BY_HAND, message, Span(0, 0))
