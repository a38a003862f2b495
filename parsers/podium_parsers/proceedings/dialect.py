"""A dialect: what the elements of one schema mean for a transcript.

All schemas for spoken proceedings say the same few things in other words: here somebody speaks, this
is the name, this a paragraph, a heading, a stage direction. Names are local and in lower case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from podium_parsers.model import Role
from podium_parsers.proceedings.tree import Element

Names = frozenset[str]
NONE: Names = frozenset()


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in an element."""

    key: str | None
    """What stays the same when the same person speaks again: a reference, or the name."""
    label: str = ""
    """The name as it stands in the words, when it does."""
    role: Role | None = None


def no_voice(_element: Element) -> Voice | None:
    """The element itself does not say who speaks."""
    return None


def no_rest(_element: Element, _voice: Voice) -> bool:
    """Every speech stands for itself."""
    return False


@dataclass(frozen=True, slots=True)
class Dialect:
    """The elements of one schema, by what they mean."""

    speech: Names = NONE
    """Hold what one person says."""
    label: Names = NONE
    """Hold the speaker's name: first in a speech, first in a paragraph, or between paragraphs."""
    paragraph: Names = NONE
    sentence: Names = NONE
    """Sentences that stand right in a speech: those in a row are one paragraph."""
    heading: Names = NONE
    direction: Names = NONE
    """Applause, votes, times, notes."""
    skip: Names = NONE
    """Headers, contents, votes' name lists: no words of the transcript."""
    section: Names = NONE
    """Nest; headings within are as deep as they are nested."""
    block: Names = NONE
    """Words of the document that nobody says, where they stand outside a speech."""
    voice: Callable[[Element], Voice | None] = no_voice
    """Who speaks, by a speech's attributes."""
    roles: dict[str, Role] = field(default_factory=dict)
    """Functions that the element's name states: a tabled question, its answer."""
    runs_on: bool = True
    """Whether a paragraph outside a speech goes on with the speaker before it."""
    goes_on: Callable[[Element, Voice], bool] = no_rest
    """Whether a speech without a label is the rest of the one before, cut by a page."""
    apart: bool = False
    """Whether every speech is a turn of its own, even of the same person."""
