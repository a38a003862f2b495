"""Finding marks in a text: at their offsets, near them, and then anywhere.

Most marks of most texts are where they were, and cost a comparison. Most others have shifted by a little,
and a stretch around the place is enough to be certain. A few that have gone far are found by some of their
words that stand only once. Only what is not found so makes the whole text be folded and indexed, once
for all marks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from podium_library.anchor.aligning import WELL, align
from podium_library.anchor.ground import Ground
from podium_library.anchor.judging import (
    ALONE,
    NEAR,
    Candidate,
    Verdict,
    apart,
    doubted,
    is_certain,
    judge,
)
from podium_library.anchor.passage import OldText, Passage, passage_of
from podium_library.anchor.seeds import led_to
from podium_library.anchor.tiles import SIZE
from podium_library.anchor.twins import Origin, Twins
from podium_library.marks.anchored import Anchored, Status
from podium_library.marks.mark import Mark
from podium_parsers import Span, Transcript

TextOf = Callable[[str], str | None]
CHUNK = 32_768
"""Characters; a mark is first looked for in the chunk where it should be and the two beside it."""
BESIDE = 24
"""Normal characters on either side that make a quote found word for word certain."""
SCANS = 8
"""Marks for which the text is scanned; for more of them it pays to index it."""
SURE = 0.9
"""The confidence in words that speak for themselves, without a neighbour to confirm them."""
FAR = 2000
"""Normal characters on either side by which two places with like surroundings are told apart."""


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
        self._source = text
        self._digest = "" if isinstance(text, str) else text.source.digest
        self._text_of = text_of
        self._old: dict[str, OldText | None] = {}
        self._grounds: dict[int, Ground] = {}
        self._drift = 0
        self._scans = 0

    @cached_property
    def text(self) -> str:
        """All of it, made when the first mark is looked for."""
        return self._source if isinstance(self._source, str) else self._source.text

    @cached_property
    def whole(self) -> Ground:
        """All of the text."""
        return Ground(self.text)

    def find(self, mark: Mark, digest: str) -> Anchored:
        """Where a mark is, whose offsets point into the text of that digest."""
        if self._digest and self._digest in mark.lost_in:
            return Anchored(mark, Status.LOST, None, 0.0)
        is_same = digest != "" and digest == self._digest
        if _is_in_place(mark, self.text, is_same):
            return Anchored(mark, Status.EXACT, Span(mark.start, mark.end), 1.0)
        passage = passage_of(mark, self._old_text(mark, digest))
        twins = Twins(passage)
        if not passage.quote:
            return Anchored(mark, Status.LOST, None, 0.0)
        ground = self._near(mark.start + self._drift)
        verdict = self._word_for_word(passage) if ground is self.whole else None
        if verdict is None and (near := self._certain(passage, twins, ground)):
            verdict = judge(passage, [near])
        if (
            verdict is None
            and (there := self._far(passage))
            and (near := self._certain(passage, twins, there))
        ):
            ground, verdict = there, judge(passage, [near])
        if verdict is None:
            ground = self.whole
            verdict = (
                self._word_for_word(passage) or self._alone(passage) or self._judged(passage, twins)
            )
        if verdict.place is None:
            return Anchored(mark, verdict.status, None, round(verdict.confidence, 3))
        span = ground.span(verdict.place)
        if twins.is_grafted(self.text, span):
            verdict = doubted(verdict)
        self._drift = span.start - mark.start
        return Anchored(mark, verdict.status, span, round(verdict.confidence, 3))

    def _near(self, offset: int) -> Ground:
        """The stretch around an offset; all of a text that is not much longer."""
        if len(self.text) <= 4 * CHUNK:
            return self.whole
        number = min(max(0, offset), len(self.text)) // CHUNK
        if number not in self._grounds:
            first = max(0, number - 1) * CHUNK
            self._grounds[number] = Ground(self.text, first, (number + 2) * CHUNK)
        return self._grounds[number]

    def _far(self, passage: Passage) -> Ground | None:
        """The stretch to which words of the old text lead, while the new one has no index."""
        if self._scans == SCANS or self.whole.is_indexed:
            return None
        self._scans += 1
        place = led_to(passage.raw, self.text)
        return None if place is None else self._near(place)

    def _certain(self, passage: Passage, twins: Twins, ground: Ground) -> Candidate | None:
        """The one place of a stretch with nearly all of the passage, unless it may be a twin's."""
        place = ground.certain(passage)
        if place is None:
            return None
        stems = twins.origin(self.text, ground.span(place), place.alignment.kept)
        return place if stems is Origin.OWN else None

    def _word_for_word(self, passage: Passage) -> Verdict | None:
        """The one place where quote and neighbours stand unchanged."""
        first = max(0, passage.start - BESIDE)
        words = passage.window[first : passage.end + BESIDE]
        if len(words) < 2 * BESIDE:
            return None
        text = self.whole.normal.text
        at = text.find(words)
        if at < 0 or text.find(words, at + 1) >= 0 or passage.stands_twice(words):
            return None
        start = at + passage.start - first
        place = Candidate(start, start + passage.length, align(passage, words))
        return Verdict(Status.MOVED, place, 1.0)

    def _alone(self, passage: Passage) -> Verdict | None:
        """The one place of a quote that stood once and stands once, word for word, whatever is beside it.

        Where both its neighbours were deleted or others came in between, only the words can tell.
        """
        text, quote = self.whole.normal.text, passage.quote
        if passage.old is None or passage.length < ALONE or passage.stands_twice(quote):
            return None
        at = text.find(quote)
        if at < 0 or text.find(quote, at + 1) >= 0:
            return None
        return Verdict(
            Status.MOVED, Candidate(at, at + passage.length, align(passage, quote)), SURE
        )

    def _judged(self, passage: Passage, twins: Twins) -> Verdict:
        """The likeliest of the places that do not turn out to be another passage's."""
        if twins:
            return self._judged_among(twins, passage)
        candidates = self.whole.candidates(passage)
        alive = [c for c in candidates if c.is_alive(passage)]
        if len(alive) == 1 and is_certain(passage, alive[0]):
            return judge(passage, candidates)
        foreign = {c for c in alive if self._is_foreign(passage, c)}
        if len(alive) - len(foreign) > 1:
            passage = passage.widened(FAR)
            candidates = [
                self.whole.closely(passage, c.start - passage.start)
                for c in candidates
                if c not in foreign
            ]
        return judge(passage, [c for c in candidates if c not in foreign])

    def _judged_among(self, twins: Twins, passage: Passage) -> Verdict:
        """The likeliest of the places that stem from the passage itself; one that may is for a person."""
        candidates = self.whole.candidates(passage, all_of_them=True)
        alive = [c for c in candidates if c.is_alive(passage)]
        all_there = len(apart(alive)) > len(twins.places)
        stems = {
            c: twins.origin(self.text, self.whole.span(c), c.alignment.kept, all_there=all_there)
            for c in alive
            if not self._is_foreign(passage, c)
        }
        dead = [c for c in candidates if c not in alive]
        own = [c for c in stems if stems[c] is Origin.OWN]
        unsure = own or [c for c in stems if stems[c] is Origin.UNSURE]
        verdict = judge(passage, unsure + dead)
        # What is left of one may go on into the other when they stand side by side.
        is_plain = len(apart(own)) == 1 and own[0].alignment.kept >= WELL * passage.length
        return verdict if is_plain else doubted(verdict)

    def _is_foreign(self, passage: Passage, place: Candidate) -> bool:
        """Whether the text at a place stems from somewhere else in the old text.

        Each is to be the other's best match (reciprocal best hits, as for genes): what stands at the
        place must lead back into the passage rather than to a neighbour or a twin of it.
        """
        if passage.old is None:
            return False
        start, end = passage.place_in(passage.old)
        begin = max(0, place.start - NEAR)
        window = self.whole.normal.text[begin : place.end + NEAR]
        first, last = place.start - begin, place.end - begin
        ours = theirs = 0
        for chain in passage.old.tiles.chains(window):
            within = [hit for hit in chain.hits if first - SIZE < hit.here < last]
            home = sum(start - SIZE < hit.there < end for hit in within)
            around = sum(start - NEAR < hit.there < end + NEAR for hit in chain.hits)
            ours = max(ours, around if home or not within else home)
            theirs = max(theirs, len(within) - home, len(chain.hits) - around)
        return theirs > 1.25 * ours + 1

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
