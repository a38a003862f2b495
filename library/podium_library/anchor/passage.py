"""A mark's passage as it stood in the old text: its normal words between what surrounded them."""

from __future__ import annotations

from dataclasses import dataclass

from podium_library.anchor.normal import Normal, normal
from podium_library.mark import Mark

AROUND = 320
"""Normal characters taken on either side where the old text is at hand."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A window of the old text with the quote in it."""

    window: str
    """Normal text."""
    start: int
    """Where the quote begins in the window."""
    end: int

    @property
    def quote(self) -> str:
        return self.window[self.start : self.end]


def passage_of(mark: Mark, old: Normal | None) -> Passage:
    """The passage out of the old text, or, where that is not at hand, out of the mark itself."""
    if old is not None:
        start, end = old.at(mark.start), old.at(mark.end)
        first = max(0, start - AROUND)
        window = old.text[first : end + AROUND]
        return _trimmed(Passage(window, start - first, end - first))
    whole = normal(mark.prefix + mark.quote + mark.suffix)
    start, end = whole.at(len(mark.prefix)), whole.at(len(mark.prefix) + len(mark.quote))
    return _trimmed(Passage(whole.text, start, end))


def _trimmed(passage: Passage) -> Passage:
    """Without blanks at the quote's ends: they are the first thing that an edit takes."""
    window, start, end = passage.window, passage.start, passage.end
    while start < end and window[start] == " ":
        start += 1
    while start < end and window[end - 1] == " ":
        end -= 1
    return Passage(window, start, end)
