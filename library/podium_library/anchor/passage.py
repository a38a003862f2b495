"""A mark's passage as it stood in the old text: its normal words between what surrounded them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from podium_library.anchor.normal import Normal, normal
from podium_library.anchor.tiles import Tiles
from podium_library.marks.mark import Mark

AROUND = 320
"""Normal characters taken on either side where the old text is at hand."""
RAW = 4 * AROUND
"""Characters of the old text that surely hold so many normal ones."""


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
    origin: int
    """Where the mark begins in the old text."""
    raw: str
    """The window about as it was written."""
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

    def place_in(self, old: OldText) -> tuple[int, int]:
        """Where the quote stands in the old text's normal form."""
        at = old.normal.at(self.origin)
        return at, at + self.length

    def stands_twice(self, words: str) -> bool:
        """Whether these words of the passage stood in the old text more than once."""
        if self.old is None:
            return False
        text = self.old.normal.text
        return text.find(words, text.find(words) + 1) >= 0

    def widened(self, around: int) -> Passage:
        """The same passage with more around it; as it is where there is no more."""
        if self.old is None:
            return self
        at, end = self.place_in(self.old)
        first = max(0, at - around)
        window = self.old.normal.text[first : end + around]
        return replace(self, window=window, start=at - first, end=end - first)


def passage_of(mark: Mark, old: OldText | None) -> Passage:
    """The passage out of the old text, or, where that is not at hand, out of the mark itself."""
    if old is None:
        before, quote, after = mark.prefix, mark.quote, mark.suffix
    else:
        before = old.text[max(0, mark.start - RAW) : mark.start]
        quote = old.text[mark.start : mark.end]
        after = old.text[mark.end : mark.end + RAW]
    whole = normal(before + quote + after)
    text, start, end = whole.text, whole.at(len(before)), whole.at(len(before) + len(quote))
    # Blanks at the ends are the first thing that an edit takes.
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    first = max(0, start - AROUND)
    window = text[first : end + AROUND]
    lead = len(quote) - len(quote.lstrip())
    raw = before[-AROUND:] + quote + after[:AROUND]
    return Passage(window, start - first, end - first, mark.start + lead, raw, old)
