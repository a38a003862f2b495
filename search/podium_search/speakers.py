"""Whom `by:` means: speakers whose names begin with, resemble or sound like what was typed."""

from __future__ import annotations

from podium_parsers import Speaker, Transcript
from podium_search.candidates import allowed
from podium_search.tokens import words


def speakers_named(transcript: Transcript, name: str) -> frozenset[int]:
    """Indexes of the speakers that a name means: by its words or their beginnings, else by likeness."""
    typed = words(name)
    if not typed:
        return frozenset()
    names = {index: _names(speaker) for index, speaker in enumerate(transcript.speakers)}
    begun = {i for i, known in names.items() if all(_begins(known, word) for word in typed)}
    if begun:
        return frozenset(begun)
    return frozenset(i for i, known in names.items() if all(_alike(known, word) for word in typed))


def _names(speaker: Speaker) -> set[str]:
    return {word for text in (speaker.name, speaker.role, *speaker.aliases) for word in words(text)}


def _begins(known: set[str], word: str) -> bool:
    return any(name.startswith(word) for name in known)


def _alike(known: set[str], word: str) -> bool:
    from rapidfuzz.distance import OSA

    most = allowed(len(word))
    return any(OSA.distance(word, name, score_cutoff=most) <= most for name in known)
