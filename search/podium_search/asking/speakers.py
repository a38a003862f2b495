"""Whom `by:` means: speakers whose names begin with, resemble or sound like what was typed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from podium_parsers import Speaker, Transcript
from podium_search.meanings.candidates import allowed
from podium_search.words.tokens import words

Key = TypeVar("Key", bound=Hashable)


def speakers_named(transcript: Transcript, name: str) -> frozenset[int]:
    """Indexes of the speakers that a name means: by its words or their beginnings, else by likeness."""
    return meant_by(name, {i: names_of(one) for i, one in enumerate(transcript.speakers)})


def meant_by(name: str, names: Mapping[Key, set[str]]) -> frozenset[Key]:
    """Those whose words a typed name means."""
    typed = words(name)
    if not typed:
        return frozenset()
    begun = {i for i, known in names.items() if all(_begins(known, word) for word in typed)}
    if begun:
        return frozenset(begun)
    return frozenset(i for i, known in names.items() if all(_alike(known, word) for word in typed))


def names_of(speaker: Speaker) -> set[str]:
    """The words of all names of a speaker, and of the office."""
    return {word for text in (speaker.name, speaker.role, *speaker.aliases) for word in words(text)}


def _begins(known: set[str], word: str) -> bool:
    return any(name.startswith(word) for name in known)


def _alike(known: set[str], word: str) -> bool:
    from rapidfuzz import distance

    most = allowed(len(word))
    return any(distance.OSA.distance(word, name, score_cutoff=most) <= most for name in known)
