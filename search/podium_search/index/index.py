"""Building the postings a batch at a time, so that whoever reads meanwhile is never held up.

`build` stops when told to and goes on where it was when called again; a thread, a timer's slices and
another process can all use it. What is half built is never looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from threading import Lock

from podium_search.index.initials import Initials
from podium_search.index.lexicon import Lexicon, adjacent_in
from podium_search.index.passages import Passages
from podium_search.index.postings import Postings
from podium_search.index.vocabulary import Stop, Vocabulary


class Index:
    """The searchable form of a transcript, once `ready`."""

    def __init__(self, passages: Passages) -> None:
        self.passages = passages
        self._lists: defaultdict[str, list[int]] = defaultdict(list)
        self._done = 0
        self._initials = Initials()
        self._lexicon: Lexicon | None = None
        self._steps = self._work()
        self._turn = Lock()
        """Held for a step: one who was told to stop may still be at it when the next begins."""

    @property
    def ready(self) -> bool:
        """Whether every passage is in."""
        return self._lexicon is not None

    @property
    def progress(self) -> float:
        """The share of the passages that are in, 0 to 1."""
        return 1.0 if self.ready else self._done / (len(self.passages) or 1)

    @property
    def lexicon(self) -> Lexicon:
        """What is known of the words; builds what is missing."""
        self.build()
        assert self._lexicon is not None
        return self._lexicon

    def build(self, stop: Stop | None = None) -> bool:
        """Index until done or told to stop; whether it is done."""
        while self._lexicon is None:
            if stop is not None and stop():
                return False
            with self._turn:
                next(self._steps, None)
        return True

    def _work(self) -> Iterator[None]:
        """All that is to be done, in steps of a few milliseconds."""
        passages = self.passages
        while self._done < len(passages):
            self._add_batch()
            yield
        self._initials.finish()
        yield
        postings = Postings(len(passages))
        yield from postings.take(self._lists)
        vocabulary = Vocabulary(postings.words)
        yield from vocabulary.prepare()
        near = adjacent_in(postings, passages.line)
        self._lexicon = Lexicon(postings, vocabulary, self._initials, near)

    def _add_batch(self) -> None:
        passages, first = self.passages, self._done
        found = passages.prepare() if first >= passages.ready else []
        stop = passages.ready
        if first + len(found) != stop:  # an exact search made some of the lines meanwhile
            found = [passages.line(passage).split() for passage in range(first, stop)]
        lists = self._lists
        for passage, words in enumerate(found, first):
            for word in set(words):
                lists[word].append(passage)
        self._initials.collect(passages.written(first, stop))
        self._done = stop
