"""What the library costs beside the least that could do the same, in one run.

    python benchmarks/library.py make FOLDER COUNT     so many transcripts of some 20 kB each, made up
    python benchmarks/library.py scan FOLDER           the whole verb beside a bare FTS5 insert of the texts
    python benchmarks/library.py query FOLDER          a scanned folder: phrases of two to four words with a slip
    python benchmarks/library.py open FOLDER           the same: to the first row on the screen, beside minimal.py

Words are coined from syllables and drawn by Zipf's law from a vocabulary that is as large as Heaps' law has
it (V = 6.7 n ** 0.6, fitted to real debates). `scan` runs both in turn, three times, and gives the medians
and their ratio; `query` opens the index that `scan` left behind and gives processor time a query: median,
95th percentile and how many of the passages that were meant are among the first twenty. `open` starts both programs
in turn on a pty and gives medians, and the median of each pair's ratio, of the time and of the processor's.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from terminal import Terminal

SYLLABLES = [
    a + b
    for a in ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"]
    for b in ["a", "e", "i", "o", "u", "an", "er", "in"]
]
HEAPS_K, HEAPS_BETA = 6.7, 0.6
WORDS = 3_300
"""Words of a document: some 20 kB."""
PEOPLE = 400
TITLE = "Press conference of"
"""Begins every title."""
Words = Callable[[int], list[str]]


def talk(rng: random.Random, words: int) -> Words:
    """Draws words from a vocabulary for so many of them in all."""
    known: dict[str, None] = {}
    while len(known) < HEAPS_K * words**HEAPS_BETA:
        longest = min(5, 1 + len(known) // 300 + rng.randrange(2))
        known["".join(rng.choices(SYLLABLES, k=rng.randint(1, longest)))] = None
    vocabulary = list(known)
    weights = list(accumulate(1 / (place + 2) for place in range(len(vocabulary))))
    return lambda count: rng.choices(vocabulary, cum_weights=weights, k=count)


def document(rng: random.Random, draw: Words, names: list[str]) -> str:
    """A press conference."""
    speaker, *others = rng.sample(names, 3)
    date = f"{rng.randint(1, 28)} May {rng.randint(1990, 2030)}"
    pieces = [f"{TITLE} {speaker} on {' '.join(draw(4))}", date]
    left = WORDS
    while left > 0:
        asked, said = rng.randint(15, 40), rng.randint(60, 120)
        left -= asked + 2 * said
        asker = rng.choice([*others, "Question"])
        pieces.append(f"{asker}: {' '.join(draw(asked)).capitalize()}?")
        pieces.append(f"{speaker}: {' '.join(draw(said)).capitalize()}.")
        pieces.append(f"{' '.join(draw(said)).capitalize()}.")
    return "\n\n".join(pieces) + "\n"


def make(folder: Path, count: int) -> None:
    """Write the documents, a thousand a folder."""
    rng = random.Random(1)
    draw = talk(rng, count * WORDS)
    names = [" ".join(draw(2)).title() for _ in range(PEOPLE)]
    for number in range(count):
        home = folder / f"{number // 1000:03}"
        home.mkdir(parents=True, exist_ok=True)
        (home / f"{number:06}.txt").write_text(document(rng, draw, names), "utf-8")


def bare(folder: Path, database: Path) -> float:
    """Seconds for a plain FTS5 index of the same paragraphs."""
    began = time.perf_counter()
    connection = sqlite3.connect(database)
    connection.execute("CREATE VIRTUAL TABLE passage USING fts5 (body)")
    for file in sorted(folder.rglob("*.txt")):
        paragraphs = file.read_text("utf-8").split("\n")
        connection.executemany("INSERT INTO passage VALUES (?)", ((p,) for p in paragraphs if p))
    connection.commit()
    return time.perf_counter() - began


def scan(folder: Path, rounds: int) -> None:
    """Print what a scan takes, and its rate as a share of the bare insert's."""
    podium = str(Path(sys.executable).with_name("podium"))
    times: dict[str, list[float]] = {"bare FTS5": [], "podium library scan": [], "again": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as home:
            times["bare FTS5"].append(bare(folder, Path(home, "plain.db")))
            environment = {**os.environ, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
            for name in ("podium library scan", "again"):
                began = time.perf_counter()
                command = [podium, "library", "scan", str(folder)]
                subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
                times[name].append(time.perf_counter() - began)
    least = statistics.median(times["bare FTS5"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:22} {median:8.2f} s   {least / median:6.2f} x the bare rate")


def queries(folder: Path, count: int) -> list[tuple[str, str]]:
    """Phrases with a slip, and the words that were meant."""
    rng = random.Random(7)
    files = sorted(folder.rglob("*.txt"))
    found: list[tuple[str, str]] = []
    while len(found) < count:
        paragraphs = [p for p in rng.choice(files).read_text("utf-8").split("\n") if len(p) > 200]
        words = rng.choice(paragraphs).rstrip(".?").casefold().split()
        size = rng.randint(2, 4)
        start = rng.randrange(1, len(words) - size)
        phrase = words[start : start + size]
        long = [at for at, word in enumerate(phrase) if len(word) > 4]
        if long and sum(map(len, phrase)) >= 10:
            at, typed = rng.choice(long), phrase[:]
            cut = rng.randrange(1, len(phrase[at]) - 1)
            typed[at] = phrase[at][:cut] + phrase[at][cut + 1 :]
            found.append((" ".join(typed), " ".join(phrase)))
    return found


def query(folder: Path, count: int) -> None:
    """Print what a query takes in the library of the environment, and how often it is answered."""
    from podium.__main__ import YOUNG
    from podium.archive import open_archive
    from podium_search.collection import CollectionEngine

    gc.set_threshold(YOUNG)  # as podium itself does
    with open_archive() as archive:
        engine = CollectionEngine(archive)
        began = time.perf_counter()
        engine.prepare()
        print(f"vocabulary loaded in {(time.perf_counter() - began) * 1e3:.0f} ms")
        engine.search("warm")
        times, found = [], 0
        for typed, meant in queries(folder, count):
            began = time.process_time()
            result = engine.search(typed)
            times.append((time.process_time() - began) * 1e3)
            found += any(
                meant in " ".join(one.transcript.shown(one.hit.paragraph).text.casefold().split())
                for one in result.hits
            )
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    print(
        f"query  median {statistics.median(times):.1f} ms   p95 {p95:.1f} ms   found {found / count:.2f}"
    )


def first_row(command: list[str]) -> tuple[float, float]:
    """Seconds, and seconds of processor, until a title is on the screen."""
    with Terminal(command, os.environ.get("XDG_DATA_HOME")) as terminal:
        seen = terminal.words(TITLE.encode()) - terminal.begun
        return seen, terminal.processor()


def open_library(folder: Path, rounds: int) -> None:
    """Print what the library of the environment takes to its first row, as a multiple of the least."""
    podium = [str(Path(sys.executable).with_name("podium"))]
    file = next(folder.rglob("*.txt"))
    least = [sys.executable, str(Path(__file__).with_name("minimal.py")), str(file)]
    pairs = [(first_row(podium), first_row(least)) for _ in range(rounds)]
    for name, column in (("time", 0), ("processor", 1)):
        own = statistics.median(ours[column] for ours, _ in pairs)
        ratio = statistics.median(ours[column] / theirs[column] for ours, theirs in pairs)
        print(f"open   {name:10} {own * 1e3:6.0f} ms   {ratio:5.2f} x minimal")


def main() -> None:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", choices=("make", "scan", "query", "open"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", nargs="?", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    match args.what:
        case "make":
            make(args.folder, args.count)
        case "scan":
            scan(args.folder, args.rounds)
        case "open":
            open_library(args.folder, args.rounds)
        case _:
            query(args.folder, args.count)


if __name__ == "__main__":
    main()
