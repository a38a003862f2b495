"""Where a mark is in a text, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from podium_library.marks.mark import Mark
from podium_parsers import Span


class Status(StrEnum):
    """What became of a mark in a text."""

    EXACT = "exact"
    """The same words at the same offsets."""
    MOVED = "moved"
    """Found with confidence: attached, and nobody need be asked."""
    APPROXIMATE = "approximate"
    """Attached with a sign, to be confirmed."""
    LOST = "lost"
    """Not attached; kept, and shown with its full quote."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A mark with its place in a text; the mark itself is as it was made."""

    mark: Mark
    status: Status
    span: Span | None
    """None for a lost mark."""
    confidence: float
    """0 to 1."""
