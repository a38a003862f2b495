"""A stretch of the text in which marks are looked for, and the places in it that resemble a passage."""

from __future__ import annotations

from functools import cached_property

from podium_library.anchor.aligning import align
from podium_library.anchor.judging import Candidate, is_certain
from podium_library.anchor.normal import Normal, normal
from podium_library.anchor.passage import Passage
from podium_library.anchor.rejoining import rejoined
from podium_library.anchor.tiles import Chain, Tiles
from podium_library.anchor.trimming import trimmed
from podium_parsers import Span

OCCURRENCES = 12
"""Places of a quote word for word that are looked at."""
ALIGNED = 2_000_000
"""Normal characters up to which a passage without a single tile left is laid against them all."""
HALF = 0.5
"""A chain with less than this part of the best one's score leads to nothing better."""


class Ground:
    """A stretch of a text, folded and indexed when that is first needed."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self._text = text[start:end]
        self._offset = start

    @cached_property
    def normal(self) -> Normal:
        """The stretch in its normal form."""
        return normal(self._text)

    @cached_property
    def tiles(self) -> Tiles:
        """The index of the normal form."""
        return Tiles(self.normal.text)

    @property
    def is_indexed(self) -> bool:
        """Whether the index has been made, so that a look into it costs next to nothing."""
        return "tiles" in self.__dict__

    def span(self, place: Candidate) -> Span:
        """The place in the whole text."""
        start, end = trimmed(self._text, self.normal.span(place.start, place.end), place.alignment)
        return Span(start + self._offset, end + self._offset)

    def certain(self, passage: Passage) -> Candidate | None:
        """The one place with so much of the passage and its surroundings that no other need be asked."""
        chains = self.tiles.chains(passage.window, limit=2)
        if not chains or (len(chains) > 1 and chains[1].score > HALF * chains[0].score):
            return None
        place = self._along(passage, chains[0])
        return place if is_certain(passage, place) else None

    def candidates(self, passage: Passage, *, all_of_them: bool = False) -> list[Candidate]:
        """Places to look at closely: where tiles lead, and where the quote stands word for word.

        The rest is passed over once one is certain, unless `all_of_them` are wanted.
        """
        found: dict[tuple[int, int], Candidate] = {}
        chains = self.tiles.chains(passage.window)
        for n, chain in enumerate(chains):
            place = self._along(passage, chain)
            found[place.start, place.end] = place
            rest = chains[n + 1].score if n + 1 < len(chains) else 0.0
            if not all_of_them and is_certain(passage, place) and rest < HALF * chain.score:
                return list(found.values())
        text, quote = self.normal.text, passage.quote
        at = text.find(quote)
        while at >= 0 and len(found) < OCCURRENCES:
            if not any(start <= at < end for start, end in found):
                place = self.closely(passage, at - passage.start)
                found[place.start, place.end] = place
            at = text.find(quote, at + 1)
        if not any(place.is_alive(passage) for place in found.values()):
            found.update(self._by_likeness(passage))
        return list(found.values())

    def closely(self, passage: Passage, left: int, right: int | None = None) -> Candidate:
        """What the stretch that would hold the passage's whole window holds of it."""
        margin = 24 + len(passage.window) // 12
        begin = max(0, left - margin)
        stop = (left + len(passage.window) if right is None else right) + margin
        alignment = align(passage, self.normal.text[begin:stop])
        place = Candidate(begin + alignment.start, begin + alignment.end, alignment)
        return rejoined(passage, place, self.normal.text)

    def _along(self, passage: Passage, chain: Chain) -> Candidate:
        first, last = chain.hits[0], chain.hits[-1]
        right = last.there - last.here + len(passage.window)
        return self.closely(passage, first.there - first.here, right)

    def _by_likeness(self, passage: Passage) -> dict[tuple[int, int], Candidate]:
        """The place that is most like the passage, without any tile to go by; costs 10 ms per 100 kB."""
        text = self.normal.text
        if passage.old is not None or not len(passage.window) < len(text) <= ALIGNED:
            return {}
        from rapidfuzz import fuzz

        found = fuzz.partial_ratio_alignment(passage.window, text, score_cutoff=60)
        if found is None:
            return {}
        place = self.closely(passage, found.dest_start, found.dest_end)
        return {(place.start, place.end): place}
