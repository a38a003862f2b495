"""A mark's passage as it stood in the old text: its normal words between what surrounded them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from podium_library.anchor.normal import Normal, normal
from podium_library.anchor.tiles import Tiles
from podium_library.mark import Mark

AROUND = 320
"""Normal characters taken on either side where the old text is at hand."""


class OldText:
    """The text that marks were made in, with what is made of it when it is asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def normal(self) -> Normal:
        """Its normal form."""
        return normal(self.text)

    @cached_property
    def tiles(self) -> Tiles:
        """The index of its normal form."""
        return Tiles(self.normal.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """A window of the old text with the quote in it."""

    window: str
    """Normal text."""
    start: int
    """Where the quote begins in the window."""
    end: int
    at: int = 0
    """Where the quote begins in the old normal text."""
    old: OldText | None = None
    """The old text, where it is at hand."""

    @property
    def quote(self) -> str:
        """The marked words, normal."""
        return self.window[self.start : self.end]

    @property
    def length(self) -> int:
        """Of the quote."""
        return self.end - self.start

    def stands_twice(self, words: str) -> bool:
        """Whether these words of the passage stood in the old text more than once."""
        if self.old is None:
            return False
        text = self.old.normal.text
        return text.find(words, text.find(words) + 1) >= 0


def widened(passage: Passage, around: int) -> Passage:
    """The same passage with more around it; as it is where there is no more."""
    if passage.old is None:
        return passage
    first = max(0, passage.at - around)
    window = passage.old.normal.text[first : passage.at + passage.length + around]
    start = passage.at - first
    return replace(passage, window=window, start=start, end=start + passage.length)


def passage_of(mark: Mark, old: OldText | None) -> Passage:
    """The passage out of the old text, or, where that is not at hand, out of the mark itself."""
    if old is not None:
        whole = old.normal
        start, end = _trimmed(whole.text, whole.at(mark.start), whole.at(mark.end))
        first = max(0, start - AROUND)
        window = whole.text[first : end + AROUND]
        return Passage(window, start - first, end - first, start, old)
    whole = normal(mark.prefix + mark.quote + mark.suffix)
    start, end = whole.at(len(mark.prefix)), whole.at(len(mark.prefix) + len(mark.quote))
    return Passage(whole.text, *_trimmed(whole.text, start, end))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks at the ends: they are the first thing that an edit takes."""
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return start, end
