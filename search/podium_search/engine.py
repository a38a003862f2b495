"""The one door to searching a transcript.

    engine = Engine(transcript)             # cheap; exact search works at once
    engine.build()                          # the index; in slices or in a thread if need be
    result = engine.search('gas "nord stream" by:lavrov -transit')

An engine belongs to one transcript and may be asked from one thread while another builds its index.
Every search is a pure function of its arguments and the transcript: what is kept between calls only
saves time, so the order of typing cannot matter and a cancelled search leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Literal

from podium_parsers import Transcript
from podium_search.asking.exact import Fit, needle, passages_with
from podium_search.asking.filters import allowed_passages
from podium_search.asking.query import Query, parse_query
from podium_search.hit import Marked, Result
from podium_search.hits.hitmaker import HitMaker
from podium_search.index.bits import members_of
from podium_search.index.index import Index
from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop
from podium_search.meanings.candidates import Candidate, candidates
from podium_search.meanings.meaning import Meaning, meaning_of
from podium_search.ranking.judgement import STRONG, Judged
from podium_search.ranking.rank import rank
from podium_search.words.tokens import words

Order = Literal["best", "document"]
LIMIT = 20
FOUND = 2_000
"""Hits of a phrase that are found in the page; more than anybody walks through."""
REMEMBERED = 1_024
"""Typed words whose candidates are kept."""


class Engine:
    """Searches one transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        passages = Passages(transcript)
        self.index = Index(passages)
        self._hits = HitMaker(transcript, passages)
        self._expanded: dict[tuple[str, bool], tuple[Candidate, ...]] = {}

    @property
    def ready(self) -> bool:
        """Whether the index is there; until then only exact matches are found."""
        return self.index.ready

    def build(self, stop: Stop | None = None) -> bool:
        """Index until done or until `stop()`; call again to go on. Whether it is done."""
        return self.index.build(stop)

    def search(
        self,
        query: str | Query,
        limit: int = LIMIT,
        order: Order = "best",
        marks: Sequence[Marked] | None = None,
        stop: Stop | None = None,
    ) -> Result:
        """Passages that match a query, at most `limit`.

        Without words to rank by (only phrases, patterns, filters), matches come in document order.
        `stop` is asked every few milliseconds; once it says so, an empty result is returned.
        """
        if isinstance(query, str):
            query = parse_query(query)
        if query.empty:
            return Result(query)
        within = allowed_passages(query, self.transcript, self.index.passages, marks or (), stop)
        if not query.ranked:
            found = members_of(within, limit)
            hits = self._hits.exact(query, found, (), stop)
            return self._stopped(query, stop) or Result(query, hits, among=within.bit_count())
        if not self.ready:
            return self._exact_only(query, within, limit, stop)
        meaning = meaning_of(
            query.words,
            lambda word, going_on: self._expand(word, going_on, stop),
            self.index.lexicon,
        )
        ranking = rank(meaning, within, self.index.passages.line, limit, stop)
        judged, among = ranking.judged[:limit], ranking.among
        if query.exact:
            judged = _with_exact(judged, members_of(within, limit), limit)
            among = within.bit_count()
        if order == "document":
            judged.sort(key=lambda one: one.passage)
        judged.sort(key=lambda one: one.confidence < STRONG)
        return self._stopped(query, stop) or self._result(query, meaning, judged, among)

    def find(self, text: str, limit: int = FOUND, stop: Stop | None = None) -> Result:
        """Find in the page: the phrase itself; failing that all its words; failing that, alike.

        Hits and spans are in document order.
        """
        query = Query(text=text, words=text)
        passages = self.index.passages
        for fit in (Fit.BEGUN, Fit.INSIDE):
            wanted = needle(text, fit)
            if not wanted:
                return Result(query)
            found = list(islice(passages_with(wanted, passages, stop=stop), limit))
            if found:
                return self._stopped(query, stop) or Result(
                    query, self._hits.exact(query, found, (wanted,), stop)
                )
        typed = words(text)
        if len(typed) > 1 and self.ready:
            found = members_of(self.index.lexicon.postings.all_of(typed), limit)
            if found:
                wanted_words = tuple(f" {word} " for word in typed)
                return Result(query, self._hits.exact(query, found, wanted_words, stop))
        return self.search(query, LIMIT, "document", stop=stop)

    def _expand(self, word: str, open_ended: bool, stop: Stop | None) -> tuple[Candidate, ...]:
        key = (word, open_ended)
        found = self._expanded.get(key)
        if found is None:
            found = candidates(word, self.index.lexicon, open_ended, stop)
            if stop is not None and stop():
                return found  # perhaps cut short, so not to be remembered
            if len(self._expanded) >= REMEMBERED:
                self._expanded.clear()
            self._expanded[key] = found
        return found

    def _exact_only(self, query: Query, within: int, limit: int, stop: Stop | None) -> Result:
        wanted = needle(query.words, Fit.BEGUN)
        if not wanted:
            return Result(query, complete=False)
        among = members_of(within)
        found = list(islice(passages_with(wanted, self.index.passages, among, stop), limit))
        return self._stopped(query, stop) or Result(
            query, self._hits.exact(query, found, (wanted,), stop), complete=False
        )

    def _stopped(self, query: Query, stop: Stop | None) -> Result | None:
        return Result(query, complete=False) if stop is not None and stop() else None

    def _result(self, query: Query, meaning: Meaning, judged: list[Judged], among: int) -> Result:
        hits = self._hits.ranked(query, judged)
        corrected: tuple[tuple[str, str], ...] = ()
        if hits and hits[0].strong:
            has = self.index.lexicon.postings.has
            pairs = self._hits.corrected(meaning, judged[0])
            corrected = tuple((typed, meant) for typed, meant in pairs if not has(typed))
        return Result(query, hits, corrected, sum(not hit.strong for hit in hits), among)


def _with_exact(judged: list[Judged], within: list[int], limit: int) -> list[Judged]:
    """What holds a phrase or pattern is a strong match, whatever its other words are worth."""
    known = {one.passage for one in judged}
    others = [Judged(passage, 0.0, 1.0) for passage in within if passage not in known]
    return [*(replace(one, confidence=1.0) for one in judged), *others][:limit]
