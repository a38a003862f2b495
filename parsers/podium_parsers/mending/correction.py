"""What a person can correct in an outline: a closed set of small values.

Each says where it belongs (`Anchor`) and nothing of what the passes had made of the place, so that it
can be replayed when the passes have become cleverer, and does nothing where there is nothing to mend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from podium_parsers.mending.anchor import Anchor
from podium_parsers.model import Role


@dataclass(frozen=True, slots=True)
class Split:
    """A turn begins here; where one does already, it has this speaker."""

    at: Anchor
    """The first character of its words, or anywhere in white space before them."""
    speaker: str | None = None
    """Who speaks from here on; None for somebody who is not named."""


@dataclass(frozen=True, slots=True)
class Merge:
    """The turn here goes on with the one above it."""

    at: Anchor


@dataclass(frozen=True, slots=True)
class SetRole:
    """The turn here has another function."""

    at: Anchor
    role: Role


@dataclass(frozen=True, slots=True)
class Rename:
    """A speaker has another name, everywhere; one that is known already joins the two."""

    at: Anchor
    """Where the person stood who said so; the name alone decides who is meant."""
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Furniture:
    """The paragraph here belongs to the page and not to the talk."""

    at: Anchor


Correction: TypeAlias = "Split | Merge | SetRole | Rename | Furniture"
KINDS: dict[str, type[Correction]] = {
    "split": Split,
    "merge": Merge,
    "role": SetRole,
    "rename": Rename,
    "furniture": Furniture,
}
"""The names by which the JSON form and messages call them."""


def kind_of(correction: Correction) -> str:
    """`split`, `merge`, `role`, `rename` or `furniture`."""
    return next(name for name, kind in KINDS.items() if kind is type(correction))
