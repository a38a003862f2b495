"""The door to searching many documents at once.

    engine = CollectionEngine(archive)
    found = engine.search('frozen asets by:lindqvist date:2020..2022')

The same language and the same judgement as in one document. The vocabulary of the whole collection is what a
typed word is compared with; the index tells which documents have what was meant; the best of them are opened,
and their passages are ranked together. What is kept between calls only saves time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from podium_parsers import Transcript
from podium_search.asking.query import Query, parse_query
from podium_search.asking.speakers import meant_by
from podium_search.collection.collection import Collection
from podium_search.collection.judging import Opened, Ranked, rank_passages
from podium_search.collection.sifting import sift
from podium_search.collection.terms import Terms
from podium_search.engine import Engine
from podium_search.hit import Hit, Marked
from podium_search.hits.hitmaker import HitMaker
from podium_search.index.bits import all_bits, members_of
from podium_search.index.passages import Passages
from podium_search.index.vocabulary import Stop
from podium_search.meanings.candidates import Candidate, candidates
from podium_search.meanings.meaning import Meaning, meaning_of
from podium_search.ranking.judgement import STRONG
from podium_search.words.tokens import words

LIMIT = 20
OPENED = 20
"""Documents that are opened for one query."""
KEPT = 240
"""Opened documents that are kept: while somebody types they are mostly the same."""
LOOKED_AT = 2_000
"""Documents that are looked through for a phrase or a filter without words to rank by."""
Marks = Mapping[str, Sequence[Marked]]
"""A reader's marks, by the SHA-256 of the text that they are in."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit in one of the documents."""

    number: int
    transcript: Transcript
    hit: Hit


@dataclass(frozen=True, slots=True)
class CollectionResult:
    """The answer to one query."""

    query: Query
    hits: tuple[Found, ...] = ()
    """Strong ones first, best first; without words to rank by, in the order of the documents."""
    corrected: tuple[tuple[str, str], ...] = ()
    """Typed words that no document has, with the word of the best hit taken for each."""
    weak: int = 0
    complete: bool = True
    """False when the search was stopped."""


class CollectionEngine:
    """Searches a collection."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._version: int | None = None
        self._opened: OrderedDict[int, Opened] = OrderedDict()
        self._expanded: dict[tuple[str, bool], tuple[Candidate, ...]] = {}

    def prepare(self) -> None:
        """Load the vocabulary; done by the first search otherwise, and anew when it has changed."""
        version = self._collection.version()
        if version != self._version:
            self._opened.clear()
            self._expanded.clear()
            self._terms = Terms(self._collection)
            self._lexicon = self._terms.lexicon()
            self._version = version

    def search(
        self,
        query: str | Query,
        limit: int = LIMIT,
        marks: Marks | None = None,
        stop: Stop | None = None,
    ) -> CollectionResult:
        """Passages of all documents that match a query, at most `limit`."""
        if isinstance(query, str):
            query = parse_query(query)
        if query.empty:
            return CollectionResult(query)
        self.prepare()
        within = self._within(query, marks or {})
        if not query.ranked:
            found = tuple(self._exact(query, within, limit, marks or {}, stop))
            return CollectionResult(query, found, complete=stop is None or not stop())
        meaning = meaning_of(
            query.words, lambda w, going: self._expand(w, going, stop), self._lexicon
        )
        documents = sift(meaning, within, self._terms, OPENED)
        ranked = rank_passages(
            query,
            meaning,
            self._open(documents),
            lambda transcript: (marks or {}).get(transcript.source.digest, ()),
            limit,
            stop,
        )
        ranked.sort(key=lambda one: not query.exact and one.judged.confidence < STRONG)
        if stop is not None and stop():
            return CollectionResult(query, complete=False)
        return self._result(query, meaning, ranked[:limit])

    # -- which documents

    def _within(self, query: Query, marks: Marks) -> int:
        """The documents that a query is limited to."""
        collection = self._collection
        within = all_bits(self._terms.size)
        if query.about:
            fitting = (n for n, facts in collection.facts().items() if query.about.fits(facts))
            within &= self._terms.set_of(fitting)
        if query.marked or query.tags:
            within &= self._terms.set_of(collection.of_texts(marks))
        if query.speakers:
            within &= self._terms.set_of(self._spoken_by(query.speakers))
        for phrase in query.phrases:
            typed = words(phrase)
            rows = self._terms.beside([typed]) if len(typed) > 1 else self._terms.any_of(typed)
            within &= rows
        return within

    def _spoken_by(self, names: Iterable[str]) -> Iterable[int]:
        voices = dict(enumerate(self._collection.names()))
        known = {i: {word for text in one for word in words(text)} for i, one in voices.items()}
        meant = frozenset().union(*(meant_by(name, known) for name in names))
        return self._collection.spoken_by(voices[i] for i in sorted(meant))

    # -- looking into them

    def _open(self, numbers: Iterable[int]) -> Iterator[Opened]:
        for number in numbers:
            opened = self._opened.get(number)
            if opened is None:
                try:
                    transcript, lines = self._collection.opened(number)
                except KeyError:
                    continue  # another program has taken it away since
                opened = self._opened[number] = Opened(
                    number, transcript, Passages(transcript, lines)
                )
                if len(self._opened) > KEPT:
                    self._opened.popitem(last=False)
            else:
                self._opened.move_to_end(number)
            yield opened

    def _exact(
        self, query: Query, within: int, limit: int, marks: Marks, stop: Stop | None
    ) -> Iterator[Found]:
        """Hits of a query without words to rank by, document after document."""
        numbers = [n for n in members_of(within, LOOKED_AT) if n]
        for opened in self._open(numbers):
            if limit < 1 or (stop is not None and stop()):
                return
            own = marks.get(opened.transcript.source.digest, ())
            result = Engine(opened.transcript).search(query, limit, marks=own, stop=stop)
            for hit in result.hits:
                yield Found(opened.number, opened.transcript, hit)
            limit -= len(result.hits)

    # -- words and hits

    def _expand(self, word: str, open_ended: bool, stop: Stop | None) -> tuple[Candidate, ...]:
        key = (word, open_ended)
        found = self._expanded.get(key)
        if found is None:
            found = candidates(word, self._lexicon, open_ended, stop)
            if stop is None or not stop():
                self._expanded[key] = found
        return found

    def _result(self, query: Query, meaning: Meaning, ranked: Sequence[Ranked]) -> CollectionResult:
        hits: list[Found] = []
        corrected: tuple[tuple[str, str], ...] = ()
        for one in ranked:
            opened = one.opened
            maker = HitMaker(opened.transcript, opened.passages)
            (hit,) = maker.ranked(query, (one.judged,))
            if not hits and hit.strong:
                pairs = maker.corrected(meaning, one.judged)
                corrected = tuple(
                    (typed, meant) for typed, meant in pairs if not self._terms.has(typed)
                )
            hits.append(Found(opened.number, opened.transcript, hit))
        return CollectionResult(query, tuple(hits), corrected, sum(not f.hit.strong for f in hits))
