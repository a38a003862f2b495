"""A tag of the tree, and what a person has said of one: plain values.

How the tree grows out of marks is told in `coding`, how meanings are kept in `codebook`; whoever only shows
them need know neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag of the tree."""

    path: str
    """All of it: `energy/gas`."""
    own: int
    """Marks that have this very tag."""
    total: int
    """Marks that have it or one under it, each counted once."""
    speakers: Mapping[str, int]
    """Of those marks, how many are of each speaker; empty name for nobody's."""
    under: tuple[Tag, ...] = ()
    """The tags one level below, by name."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a person has said of one tag."""

    words: str = ""
    """One line; empty for none."""
    color: str | None = None
    """That marks with this tag get when they have none."""


Meanings = Mapping[str, Meaning]
"""By the tag's whole path."""
