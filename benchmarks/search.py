"""What a search costs beside one pass of rapidfuzz over all paragraphs, in one run.

    python benchmarks/search.py [1m 10m 100m] [--queries 100]

The texts are made here: words coined from syllables, drawn by Zipf's law, new ones as fast as Heaps'
law has them (V = 6.7 n ** 0.6, fitted to real debates), so that the vocabulary grows as in real talk.
A query is two to four words of a passage, one of them with a slip. For each size:

    index     megabytes a second, and times as long as `text.casefold().split()` (of five, the least)
    memory    what the index holds, over the text's bytes (counted in a second build, under tracemalloc)
    query     mean processor time, and how many times an exhaustive partial_ratio pass takes, query by query
    key       each prefix of a query as typed: mean and 95th percentile
    found     share of queries whose passage is among the first 20, of ours and of the exhaustive pass,
              and how many of the latter's finds are ours too
    giving way  a made-up key of 3 ms in the main thread while a thread builds, over the same key alone

Ratios are worth comparing, milliseconds only within a run.
"""

from __future__ import annotations

import argparse
import gc
import random
import threading
import time
import tracemalloc
from collections.abc import Callable
from statistics import mean, median

from rapidfuzz import fuzz, process

from podium_parsers import Metadata, ParagraphKind, Source, Transcript
from podium_parsers.columns import Exchanges, Paragraphs, Turns
from podium_search import Engine

SIZES = {"1m": 1_000_000, "10m": 10_000_000, "100m": 100_000_000}
HEAPS_K, HEAPS_BETA = 6.7, 0.6
SYLLABLES = [
    a + b
    for a in ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"]
    for b in ["a", "e", "i", "o", "u", "an", "er", "in"]
]


class Talk:
    """An endless source of words."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.words: list[str] = []
        self.known: set[str] = set()
        self.count = 0

    def word(self) -> str:
        """The next word: a new one when Heaps' law wants one, else one drawn by Zipf's law."""
        self.count += 1
        if len(self.words) < HEAPS_K * self.count**HEAPS_BETA:
            return self.coin()
        return self.words[int(len(self.words) ** self.random.random()) - 1]

    def coin(self) -> str:
        """A word that has not been there; the frequent ones, which come first, are short."""
        while True:
            size = min(5, 1 + len(self.words) // 300 + self.random.randrange(2))
            word = "".join(self.random.choices(SYLLABLES, k=self.random.randint(1, size)))
            if word not in self.known:
                self.known.add(word)
                self.words.append(word)
                return word

    def paragraph(self) -> str:
        """Some 600 characters."""
        words = [self.word() for _ in range(self.random.randint(50, 150))]
        return " ".join(words).capitalize() + "."


def transcript(size: int, seed: int = 1) -> Transcript:
    """A transcript of so many characters, a paragraph a line."""
    talk, at = Talk(seed), 0
    paragraphs, pieces = Paragraphs(), []
    while at < size:
        words = talk.paragraph()
        paragraphs.add((at, at + len(words)), at, ParagraphKind.SPEECH)
        pieces.append(words)
        at += len(words) + 1
    turns = Turns(paragraphs)
    return Transcript(
        Source("\n".join(pieces)), Metadata(), (), paragraphs, turns, Exchanges(), (), ()
    )


def queries(made: Transcript, count: int) -> list[tuple[str, int]]:
    """Words of a passage with one slip, and the paragraph that they stand in."""
    rng = random.Random(7)
    found: list[tuple[str, int]] = []
    while len(found) < count:
        index = rng.randrange(len(made.paragraphs))
        words = made.shown(index).text.rstrip(".").casefold().split()
        size = rng.randint(2, 4)
        start = rng.randrange(len(words) - size)
        phrase = words[start : start + size]
        long = [at for at, word in enumerate(phrase) if len(word) > 4]
        if long and sum(map(len, phrase)) >= 10:
            at = rng.choice(long)
            phrase[at] = slip(phrase[at], rng)
            found.append((" ".join(phrase), index))
    return found


def slip(word: str, rng: random.Random) -> str:
    """The word with one letter swapped, dropped, doubled or replaced."""
    at = rng.randrange(1, len(word) - 1)
    return rng.choice((
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + rng.choice("abcdefghiklmnoprstuvw") + word[at + 1 :],
    ))  # fmt: skip


def milliseconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3


def percentile(values: list[float], share: float) -> float:
    """The value that such a share of all stays below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def memory(made: Transcript) -> float:
    """Bytes held by a built engine, over those of the text."""
    tracemalloc.start()
    engine = Engine(made)
    engine.build()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / len(made.text.encode())


def giving_way(made: Transcript) -> float:
    """Median time of a key while a thread builds and gives way, over that of a key alone."""

    def key() -> float:
        began = time.perf_counter()
        sum(place * place for place in range(40_000))
        return time.perf_counter() - began

    alone = [key() for _ in range(40)]
    engine, last, over = Engine(made), [0.0], threading.Event()

    def build() -> None:
        while not over.is_set() and not engine.build(lambda: time.perf_counter() - last[0] < 0.15):
            time.sleep(0.02)

    thread = threading.Thread(target=build)
    thread.start()
    during: list[float] = []
    while thread.is_alive() and len(during) < 40:
        last[0] = time.perf_counter()
        during.append(key())
        time.sleep(0.03)
    over.set()
    thread.join()
    return median(during) / median(alone)


def indexed(made: Transcript, times: int) -> tuple[Engine, float, float]:
    """A built engine; milliseconds of a build and of a split, in pairs, of each the least."""
    builds, splits = [], []
    for _ in range(times):
        engine = Engine(made)
        builds.append(milliseconds(engine.build))
        splits.append(milliseconds(lambda: made.text.casefold().split()))
    return engine, min(builds), min(splits)


def measure(name: str, count: int) -> None:
    """Print the figures of one size."""
    made = transcript(SIZES[name])
    size = len(made.text.encode()) / 1e6
    engine, build, floor = indexed(made, 5 if size < 50 else 1)
    print(
        f"{name:5} {len(made.paragraphs)} paragraphs, {len(engine.index.lexicon.postings.words)} words"
    )
    print(f"      index    {size / build * 1e3:6.1f} MB/s  {build / floor:5.1f} x split")
    if size < 50:
        print(f"      memory   {memory(made):6.2f} x text")
        print(f"      giving way {giving_way(made):4.2f} x a key alone")
    asked = queries(made, count)
    engine.search("warm")
    gc.collect()
    gc.freeze()  # as the reader does when it has come to rest
    lines = [made.shown(index).text.casefold() for index in range(len(made.paragraphs))]
    ours, found = [], 0
    slow, exhaustive, both = [], 0, 0
    some = max(3, min(count, int(1000 / size)))
    for number, (text, index) in enumerate(asked):
        ours.append(milliseconds(lambda text=text: engine.search(text)))  # type: ignore[misc]
        is_ours = any(hit.paragraph == index for hit in engine.search(text).hits)
        found += is_ours
        if number < some:  # side by side, since a machine's pace drifts
            began = time.process_time()
            best = process.extract(text, lines, scorer=fuzz.partial_ratio, limit=20)
            slow.append((time.process_time() - began) * 1e3)
            is_there = any(place == index for _, _, place in best)
            exhaustive += is_there
            both += is_there and is_ours
            engine.search(
                "warm"
            )  # 10 MB have gone through the caches; a typist's last key was ours
    keys = [
        milliseconds(lambda text=text, size=size: engine.search(text[:size]))  # type: ignore[misc]
        for text, _ in asked
        for size in range(1, len(text) + 1)
    ]
    print(
        f"      query    {mean(ours):6.1f} ms    partial_ratio over all takes {mean(slow) / mean(ours[:some]):.1f} x"
    )
    print(f"      key      {mean(keys):6.1f} ms    p95 {percentile(keys, 0.95):.1f}")
    print(
        f"      found    {found / count:6.3f}       partial_ratio {exhaustive / some:.3f}"
        f", of its finds {both / max(1, exhaustive):.3f}"
    )


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("sizes", nargs="*", default=["1m", "10m"])
    parser.add_argument("--queries", type=int, default=100)
    args = parser.parse_args()
    for name in args.sizes:
        measure(name, args.queries)


if __name__ == "__main__":
    main()
