"""Building the index in steps, from more than one thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import cycle

from podium_parsers import parse
from podium_search.engine import Engine

TALK = "\n\n".join(
    f"Question: What of pier {n}?\n\nAna Lind: Pier {n} is word{n}end." for n in range(3_000)
)


def test_threads_that_take_over_from_each_other_build_one_index() -> None:
    transcript = parse(TALK)
    alone, shared = Engine(transcript), Engine(transcript)
    alone.build()

    def build() -> None:
        told = cycle((False, True))
        while not shared.build(lambda: next(told)):
            pass

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(build) for _ in range(4)]:
            done.result(60)
    lexicons = alone.index.lexicon, shared.index.lexicon
    words = lexicons[0].vocabulary.words
    assert lexicons[1].vocabulary.words == words
    assert all(len({one.postings.any_of((word,)) for one in lexicons}) == 1 for word in words)
