"""From passages to hits: which words of the source are shown for each.

Finding the offsets of a passage's words is the dearest step of a quick search, so the words of the
passages shown last are kept: from one key to the next the hits are mostly the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from podium_parsers import Span, Transcript
from podium_parsers.columns import NONE
from podium_search.asking.exact import Fit, needle, places_of
from podium_search.asking.query import Query
from podium_search.hit import Hit
from podium_search.hits.highlight import ShownWords, disjoint
from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop
from podium_search.meanings.meaning import Meaning
from podium_search.ranking.judgement import STRONG, Judged

KEPT = 256
"""Passages whose words are kept."""
POSSESSIVE = re.compile("['’ʼ]s$", re.IGNORECASE)
CHECKED = 32
"""Hits made between two looks at `stop`: some milliseconds."""


class HitMaker:
    """Makes the hits of one transcript."""

    def __init__(self, transcript: Transcript, passages: Passages) -> None:
        self._transcript = transcript
        self._passages = passages
        self._words: dict[int, ShownWords] = {}

    def exact(
        self, query: Query, found: Iterable[int], wanted: tuple[str, ...], stop: Stop | None = None
    ) -> tuple[Hit, ...]:
        """Hits of passages that match as typed, with every place of the wanted strings."""
        phrases = [needle(phrase, Fit.WHOLE) for phrase in query.phrases]
        hits: list[Hit] = []
        for passage in found:
            if stop is not None and len(hits) % CHECKED == 0 and stop():
                break
            line = self._passages.line(passage)
            places = [at for one in (*wanted, *phrases) if one for at in places_of(one, line)]
            hits.append(self._hit(query, passage, 1.0, True, places))
        return tuple(hits)

    def ranked(self, query: Query, judged: Iterable[Judged]) -> tuple[Hit, ...]:
        """Hits of judged passages, with the words that made them."""
        phrases = [needle(phrase, Fit.WHOLE) for phrase in query.phrases]
        hits: list[Hit] = []
        for one in judged:
            places = [(event.place, event.size) for event in one.answers()]
            if phrases:
                line = self._passages.line(one.passage)
                places += [at for phrase in phrases if phrase for at in places_of(phrase, line)]
            strong = one.confidence >= STRONG
            hits.append(self._hit(query, one.passage, one.score, strong, places))
        return tuple(hits)

    def corrected(self, meaning: Meaning, best: Judged) -> tuple[tuple[str, str], ...]:
        """Typed words with the words of a passage that were taken for them, as it writes them."""
        shown = self._shown(best.passage)
        pairs: list[tuple[str, str]] = []
        for event in best.answers():
            if event.term < 0 or event.weight >= 1.0:
                continue
            spans = shown.spans([(event.place, event.size)])
            meant = " ".join(self._transcript.between(*span) for span in spans)
            pairs.append((meaning.terms[event.term].word, POSSESSIVE.sub("", meant)))
        return tuple(pairs)

    def _shown(self, passage: int) -> ShownWords:
        words = self._words.get(passage)
        if words is None:
            if len(self._words) >= KEPT:
                self._words.clear()
            words = self._words[passage] = ShownWords(
                self._passages.shown(passage), self._passages.line(passage)
            )
        return words

    def _hit(
        self,
        query: Query,
        passage: int,
        score: float,
        strong: bool,
        places: Iterable[tuple[int, int]],
    ) -> Hit:
        transcript = self._transcript
        spans = self._shown(passage).spans(places)
        if query.patterns:
            start, end = self._passages.span(passage)
            text = transcript.between(start, end)
            matches = [span for expression in query.patterns for span in _spans(expression, text)]
            spans = disjoint([*spans, *(Span(start + a, start + b) for a, b in matches)])
        paragraph = self._passages.paragraphs[passage]
        turn = transcript.paragraphs.turns[paragraph]
        return Hit(
            paragraph=paragraph,
            turn=None if turn == NONE else turn,
            exchange=None if turn == NONE else transcript.exchanges.of_turn(turn),
            score=round(score, 4),
            strong=strong,
            spans=spans,
        )


def _spans(expression: str, words: str) -> list[tuple[int, int]]:
    from podium_search.asking.pattern import compiled

    pattern = compiled(expression)
    return [] if pattern is None else pattern.spans(words)
