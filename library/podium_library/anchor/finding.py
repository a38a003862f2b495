"""Finding marks in a text: by their offsets, by their words, and then by likeness.

Most marks of most texts are where they were, and cost a comparison. What is needed beyond that, the
normal form of the text and the index of its tiles, is made once when the first mark asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from podium_library.anchor.aligning import align
from podium_library.anchor.anchored import Anchored, Status
from podium_library.anchor.judging import NEAR, Candidate, Verdict, is_certain, judge
from podium_library.anchor.normal import Normal, normal
from podium_library.anchor.passage import OldText, Passage, passage_of, widened
from podium_library.anchor.tiles import Tiles
from podium_library.mark import Mark
from podium_parsers import Span, Transcript

TextOf = Callable[[str], str | None]
BESIDE = 24
"""Normal characters on either side that make a quote found word for word certain."""
FAR = 2000
"""Normal characters on either side by which two places with like surroundings are told apart."""
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
        self._old: dict[str, OldText | None] = {}

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
        passage = passage_of(mark, self._old_text(mark, digest))
        if passage.start == passage.end:
            return Anchored(mark, Status.LOST, None, 0.0)
        verdict = self._word_for_word(passage) or self._judged(passage)
        place = verdict.place
        span = self.normal.span(place.start, place.end) if place else None
        return Anchored(mark, verdict.status, span, round(verdict.confidence, 3))

    def _judged(self, passage: Passage) -> Verdict:
        """The likeliest of the places that do not turn out to be another passage's."""
        candidates = self._candidates(passage)
        alive = [c for c in candidates if c.is_alive(passage)]
        if len(alive) == 1 and is_certain(passage, alive[0]):
            return judge(passage, candidates)
        foreign = {c for c in alive if self._is_foreign(passage, c)}
        if len(alive) - len(foreign) > 1:
            passage = widened(passage, FAR)
            candidates = [self._again(passage, c) for c in candidates if c not in foreign]
        return judge(passage, [c for c in candidates if c not in foreign])

    def _again(self, passage: Passage, place: Candidate) -> Candidate:
        """A place looked at with more around it, to tell it from its twin."""
        return self._closely(
            passage, place.start - passage.start, place.start - passage.start + len(passage.window)
        )

    def _is_foreign(self, passage: Passage, place: Candidate) -> bool:
        """Whether the text at a place stems from somewhere else in the old text.

        Each is to be the other's best match (reciprocal best hits, as for genes).
        """
        if passage.old is None:
            return False
        begin = max(0, place.start - NEAR)
        window = self.normal.text[begin : place.end + NEAR]
        ours = theirs = 0.0
        for chain in passage.old.tiles.chains(window):
            first, last = chain.hits[0], chain.hits[-1]
            left = first.there - first.here + place.start - begin
            right = last.there - last.here + place.end - begin
            if left < passage.at + passage.length and right > passage.at:
                ours = max(ours, chain.score)
            else:
                theirs = max(theirs, chain.score)
        return theirs > 1.25 * ours + 1

    def _word_for_word(self, passage: Passage) -> Verdict | None:
        """The one place where quote and neighbours stand unchanged."""
        first = max(0, passage.start - BESIDE)
        words = passage.window[first : passage.end + BESIDE]
        if len(words) < 2 * BESIDE:
            return None
        text = self.normal.text
        at = text.find(words)
        if at < 0 or text.find(words, at + 1) >= 0 or passage.stands_twice(words):
            return None
        start = at + passage.start - first
        stretch = words
        end = start + passage.end - passage.start
        place = Candidate(start, end, align(passage, stretch))
        return Verdict(Status.MOVED, place, 1.0)

    def _candidates(self, passage: Passage) -> list[Candidate]:
        """Places to look at closely: where tiles lead, and where the quote stands word for word."""
        found: dict[tuple[int, int], Candidate] = {}
        chains = self.tiles.chains(passage.window)
        for n, chain in enumerate(chains):
            first, last = chain.hits[0], chain.hits[-1]
            place = self._closely(
                passage, first.there - first.here, last.there - last.here + len(passage.window)
            )
            found[place.start, place.end] = place
            rest = chains[n + 1].score if n + 1 < len(chains) else 0.0
            if is_certain(passage, place) and rest < 0.5 * chain.score:
                return list(found.values())
        text, quote = self.normal.text, passage.quote
        at = text.find(quote)
        while at >= 0 and len(found) < OCCURRENCES:
            if not any(start <= at < end for start, end in found):
                left = at - passage.start
                place = self._closely(passage, left, left + len(passage.window))
                found[place.start, place.end] = place
            at = text.find(quote, at + 1)
        return list(found.values())

    def _closely(self, passage: Passage, left: int, right: int) -> Candidate:
        """What the stretch that would hold the passage's whole window holds of it."""
        margin = 24 + len(passage.window) // 12
        begin = max(0, left - margin)
        alignment = align(passage, self.normal.text[begin : right + margin])
        return Candidate(begin + alignment.start, begin + alignment.end, alignment)

    def _old_text(self, mark: Mark, digest: str) -> OldText | None:
        """The old text, if it is at hand and really is the one that the mark was made in."""
        if digest not in self._old:
            text = self._text_of(digest) if digest and self._text_of else None
            self._old[digest] = None if text is None else OldText(text)
        old = self._old[digest]
        return old if old and old.text[mark.start : mark.end] == mark.quote else None


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
