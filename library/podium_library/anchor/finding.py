"""Finding marks in a text: by their offsets, by their words, and then by likeness.

Most marks of most texts are where they were, and cost a comparison. What is needed beyond that, the
normal form of the text and the index of its tiles, is made once when the first mark asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from podium_library.anchor.aligning import align
from podium_library.anchor.anchored import Anchored, Status
from podium_library.anchor.judging import Candidate, Verdict, judge
from podium_library.anchor.normal import Normal, normal
from podium_library.anchor.passage import Passage, passage_of
from podium_library.anchor.tiles import Tiles
from podium_library.mark import Mark
from podium_parsers import Span, Transcript

TextOf = Callable[[str], str | None]
BESIDE = 24
"""Normal characters on either side that make a quote found word for word certain."""
OCCURRENCES = 12
"""Places of a quote word for word that are looked at."""


def anchor_all(
    marks: Iterable[Mark],
    text: Transcript | str,
    old_digest: str | None = None,
    text_of: TextOf | None = None,
) -> tuple[Anchored, ...]:
    """Where each mark is in a text, in the order of the marks.

    `old_digest` is that of the text that the marks' offsets point into, for marks that do not say it;
    `text_of` gives the text of a digest, if it was kept: with it, far more is found again.
    """
    finder = Finder(text, text_of)
    return tuple(finder.find(mark, mark.sha256 or old_digest or "") for mark in marks)


class Finder:
    """One text in which marks are looked for."""

    def __init__(self, text: Transcript | str, text_of: TextOf | None = None) -> None:
        self.text = text if isinstance(text, str) else text.text
        self._digest = "" if isinstance(text, str) else text.source.digest
        self._text_of = text_of
        self._old: dict[str, tuple[str, Normal] | None] = {}

    @cached_property
    def normal(self) -> Normal:
        """The text in its normal form."""
        return normal(self.text)

    @cached_property
    def tiles(self) -> Tiles:
        """The index of the normal text."""
        return Tiles(self.normal.text)

    def find(self, mark: Mark, digest: str) -> Anchored:
        """Where a mark is, whose offsets point into the text of that digest."""
        is_same = digest != "" and digest == self._digest
        if _is_in_place(mark, self.text, is_same):
            return Anchored(mark, Status.EXACT, Span(mark.start, mark.end), 1.0)
        passage = passage_of(mark, self._old_normal(mark, digest))
        if passage.start == passage.end:
            return Anchored(mark, Status.LOST, None, 0.0)
        verdict = self._word_for_word(passage) or judge(passage, self._candidates(passage))
        place = verdict.place
        span = self.normal.span(place.start, place.end) if place else None
        return Anchored(mark, verdict.status, span, round(verdict.confidence, 3))

    def _word_for_word(self, passage: Passage) -> Verdict | None:
        """The one place where quote and neighbours stand unchanged."""
        first = max(0, passage.start - BESIDE)
        words = passage.window[first : passage.end + BESIDE]
        if len(words) < 2 * BESIDE:
            return None
        text = self.normal.text
        at = text.find(words)
        if at < 0 or text.find(words, at + 1) >= 0:
            return None
        start = at + passage.start - first
        stretch = words
        end = start + passage.end - passage.start
        place = Candidate(start, end, align(passage, stretch))
        return Verdict(Status.MOVED, place, 1.0)

    def _candidates(self, passage: Passage) -> list[Candidate]:
        ahead, behind = passage.start, len(passage.window) - passage.start
        margin = 24 + len(passage.window) // 12
        spans = []
        for chain in self.tiles.chains(passage.window):
            first, last = chain.hits[0], chain.hits[-1]
            left = first.there - first.here
            spans.append((left, last.there + len(passage.window) - last.here))
        text, quote = self.normal.text, passage.quote
        at = text.find(quote)
        while at >= 0 and len(spans) < OCCURRENCES:
            spans.append((at - ahead, at + behind))
            at = text.find(quote, at + 1)
        found = {}
        for left, right in spans:
            begin, stop = max(0, left - margin), min(len(text), right + margin)
            alignment = align(passage, text[begin:stop])
            place = Candidate(begin + alignment.start, begin + alignment.end, alignment)
            found[place.start, place.end] = place
        return list(found.values())

    def _old_normal(self, mark: Mark, digest: str) -> Normal | None:
        """The old text, if it is at hand and really is the one that the mark was made in."""
        if digest not in self._old:
            text = self._text_of(digest) if digest and self._text_of else None
            self._old[digest] = None if text is None else (text, normal(text))
        old = self._old[digest]
        if old is None or old[0][mark.start : mark.end] != mark.quote:
            return None
        return old[1]


def _is_in_place(mark: Mark, text: str, is_same: bool) -> bool:
    """Whether its words stand at its offsets and, in another text, a neighbour does too."""
    start, end = mark.start, mark.end
    if not mark.quote or text[start:end] != mark.quote:
        return False
    before = text[max(0, start - len(mark.prefix)) : start]
    after = text[end : end + len(mark.suffix)]
    return is_same or mark.prefix == before or mark.suffix == after


def find_quote(text: Normal | str, quote: str) -> tuple[Span, ...]:
    """All places where a quote stands, quotes, dashes, blanks, case and accents taken as equal."""
    folded = normal(text) if isinstance(text, str) else text
    wanted = normal(quote).text.strip()
    if not wanted:
        return ()
    places = []
    at = folded.text.find(wanted)
    while at >= 0:
        places.append(folded.span(at, at + len(wanted)))
        at = folded.text.find(wanted, at + len(wanted))
    return tuple(places)
