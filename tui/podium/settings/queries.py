"""What was searched: for the up arrow, in this session and in the next.

It lies in the state folder as JSON, beside the places. Losing it loses nothing but typing, so whatever is
wrong with the file is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from podium.settings.kept import keep, kept
from podium_library.disk.folders import folders

NAME, VERSION = "queries.json", 1
MOST = 200
"""Queries that are kept, the latest."""


def path() -> Path:
    """Where they are kept."""
    return folders().state / NAME


class Queries:
    """The queries of one person; read when first asked for, written when one leaves."""

    def __init__(self) -> None:
        self._is_new = False

    @cached_property
    def texts(self) -> list[str]:
        """As typed, the latest last; none twice."""
        found = kept(path()).get("queries")
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def add(self, text: str) -> None:
        """Put one last."""
        if text.strip():
            others = [one for one in self.texts if one != text]
            self.texts[:] = [*others, text][-MOST:]
            self._is_new = True

    def keep(self) -> None:
        """Write them, if there are new ones."""
        if self._is_new:
            keep(path(), VERSION, "queries", self.texts)


class Recall:
    """A walk through earlier queries; it begins behind the latest, at what is being typed."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(texts)
        self._at = len(self._texts)

    def step(self, by: int) -> str | None:
        """The query so many further on, empty behind the latest; None where the walk ends."""
        at = self._at + by
        if not 0 <= at <= len(self._texts):
            return None
        self._at = at
        return self._texts[at] if at < len(self._texts) else ""
