"""What kind of talk a document is, as one file a genre, and how the genres in `genres/` are found.

Roles come from the function: who prepares, who asks, who answers, who presides. What tells these apart
differs by genre, so each says how sure it is of a cast, and the surest gives the roles and exchanges.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import podium_parsers.genres as genres_folder
from podium_parsers.casting.cast import Cast


class Genre(NamedTuple):
    """One kind of talk."""

    name: str
    recognise: Callable[[Cast], float]
    """0 (not this) to 1 (certainly this)."""
    assign: Callable[[Cast], None]
    """Gives each turn its role by `Cast.give`, and the exchanges in order by `Cast.exchange`."""


_GENRES: dict[str, Genre] = {}


def register_genre(one: Genre) -> Genre:
    """Make a genre known; called at the foot of its file."""
    _GENRES[one.name] = one
    return one


@cache
def genres() -> tuple[Genre, ...]:
    """All genres, found by walking the folder."""
    for module in pkgutil.iter_modules(genres_folder.__path__):
        importlib.import_module(f"{genres_folder.__name__}.{module.name}")
    return tuple(_GENRES[name] for name in sorted(_GENRES))


def genre_of(cast: Cast) -> Genre:
    """The genre that is surest of a cast."""
    return max(genres(), key=lambda one: one.recognise(cast))
