"""The documents that were open last, and finding one of them by words that a person remembers of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from podium_library.positions import Place, Positions


@dataclass(frozen=True, slots=True)
class Recent:
    """One document that was open."""

    place: Place
    is_there: bool
    """Whether its file is still at its path."""

    @property
    def name(self) -> str:
        """Its title, or its file's name."""
        return self.place.title or Path(self.place.file).name

    @property
    def percent(self) -> int:
        """How far it was read."""
        return round(100 * self.place.offset / max(1, self.place.characters))


def recent(limit: int = 500) -> tuple[Recent, ...]:
    """The documents that were open last, the latest first."""
    positions = Positions()
    try:
        return tuple(Recent(place, Path(place.file).exists()) for place in positions.recent(limit))
    finally:
        positions.close()


def holds(one: Recent, words: Sequence[str]) -> bool:
    """Whether the document's title or path has every word, in any case."""
    said = f"{one.name} {one.place.file}".casefold()
    return all(word.casefold() in said for word in words)


def named(words: Sequence[str], among: Sequence[Recent]) -> tuple[Recent, ...]:
    """Those of the documents that the words name, the latest first; only such as are still there."""
    return tuple(one for one in among if one.is_there and holds(one, words))
