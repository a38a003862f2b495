"""What keeping marks and finding them again costs, beside floors measured in the same run.

    python benchmarks/marks.py [--rounds 5] [--podium COMMAND]

The texts are made here, of coined words drawn unevenly, as in talk. Processor time, the least of the rounds:

    saving      one mark, on the disk; beside one line appended to a file and synced (wall time, median)
    unchanged   1,000 marks of an unchanged text of 1 MB: placed; beside folding the text's case once
    near, far   a mark of a text of which 5% of the characters were changed, and whose halves changed places
                (far): alone, with all that has to be made of the two texts first, and as the mean of 100;
                beside the same folding
    opening     10,000 marks of one document, read and proved; beside reading as many plain rows
    screen      the first words of a text of 1 MB with 10,000 marks, beside the same without any (wall time,
                median of pairs); and a passage marked: from the key to its frame, beside the key that moves down
"""

from __future__ import annotations

import argparse
import os
import random
import shlex
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from marked import frames, opened

from podium_library.anchor import anchor_all
from podium_library.marks.making import make_mark
from podium_library.marks.mark import Mark
from podium_library.store import open_store
from podium_parsers import Transcript, parse, read

SIZES = {"66 kB": 66_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
PARTS = (
    "ba",
    "co",
    "da",
    "fe",
    "gi",
    "lo",
    "mu",
    "ne",
    "pa",
    "ri",
    "so",
    "tu",
    "van",
    "stel",
    "mar",
)


def made(size: int, seed: int = 1) -> str:
    """A text of about so many characters: paragraphs of coined words, the first ones the commonest."""
    rng = random.Random(seed)
    known = ["".join(rng.choices(PARTS, k=rng.randint(1, 4))) for _ in range(20_000)]
    words, length = list[str](), 0
    while length < size:
        word = known[int(len(known) ** rng.random()) - 1]
        words.append(word + ("\n\n" if rng.random() < 0.02 else " "))
        length += len(words[-1])
    return "".join(words)


def edited(text: str) -> str:
    """The text with one character in twenty replaced, doubled or left out."""
    rng = random.Random(2)
    changes: tuple[Callable[[str], str], ...] = (lambda _: "x", lambda c: c + c, lambda _: "")
    return "".join(c if rng.random() > 0.05 else rng.choice(changes)(c) for c in text)


def marks_of(transcript: Transcript, count: int) -> list[Mark]:
    """Marks of a sentence's length, all over the text."""
    rng, size = random.Random(3), len(transcript.text)
    starts = (rng.randrange(size - 200) for _ in range(count))
    return [make_mark(transcript, (start, start + rng.randint(40, 160))) for start in starts]


def least(rounds: int, work: Callable[[], object]) -> float:
    """The least processor time in milliseconds."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times) * 1e3


def line(name: str, ours: float, floor: float) -> None:
    """One line of the table."""
    print(f"{name:34} {ours:9.2f} ms   {ours / max(floor, 1e-6):8.1f} x", flush=True)


def saving(folder: Path) -> None:
    """A mark kept, beside a line synced, in turns."""
    transcript = parse(made(66_000))
    ours, floors = [], []
    with open_store(folder / "data") as store, (folder / "floor").open("ab", buffering=0) as floor:
        document = store.remember(transcript)
        for mark in marks_of(transcript, 300):
            began = time.perf_counter()
            store.add(document, mark)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            floor.write(b"x" * 500 + b"\n")
            os.fsync(floor.fileno())
            floors.append(time.perf_counter() - began)
    line("saving", statistics.median(ours) * 1e3, statistics.median(floors) * 1e3)


def finding(rounds: int) -> None:
    """Marks of unchanged and of changed texts."""
    for name, size in SIZES.items():
        text = made(size)
        old = parse(text)
        floor = least(rounds, text.casefold)
        if name == "1 MB":
            same = partial(anchor_all, marks_of(old, 1000), old)
            line("unchanged, 1,000 marks, 1 MB", least(rounds, same), floor)
        half, changed = len(text) // 2, edited(text)
        for what, new in (("near", changed), ("far", changed[half:] + "\n\n" + changed[:half])):
            now, marks = parse(new), marks_of(old, 100)
            alone = partial(anchor_all, marks[:1], now, text_of=lambda _, kept=text: kept)
            together = partial(anchor_all, marks, now, text_of=lambda _, kept=text: kept)
            line(f"{what}, {name}, one mark alone", least(rounds, alone), floor)
            line(f"{what}, {name}, mean of 100", least(rounds, together) / len(marks), floor)


def opening(rounds: int, folder: Path) -> None:
    """All marks of one document, beside as many rows without any proof."""
    transcript = parse(made(1_000_000))
    rows = [(str(n), b"x" * 600) for n in range(10_000)]
    with closing(sqlite3.connect(folder / "floor.db")) as plain, open_store(folder) as store:
        plain.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, body BLOB)")
        plain.executemany("INSERT INTO rows VALUES (?, ?)", rows)
        document = store.remember(transcript)
        store.add_all(document, marks_of(transcript, 10_000))
        floor = least(rounds, lambda: plain.execute("SELECT * FROM rows").fetchall())
        line("opening, 10,000 marks", least(rounds, lambda: store.marks(document)), floor)


def screen(command: list[str], folder: Path) -> None:
    """What a person at the screen waits for."""
    file = folder / "talk.txt"
    file.write_text(made(1_000_000), "utf-8")
    transcript = read(file)
    run = [*command, str(file)]
    ratio = opened(run, transcript, marks_of(transcript, 10_000), folder / "marked")
    print(f"{'first words, 10,000 marks, 1 MB':34} {'':9}      {ratio:8.2f} x", flush=True)
    line("a passage marked: key to frame", *frames(run, transcript.text[:4].encode()))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--podium", default=f"{sys.executable} -m podium", help="the command")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="podium-bench-") as folder:
        saving(Path(folder))
        finding(args.rounds)
        opening(args.rounds, Path(folder))
        screen(shlex.split(args.podium), Path(folder))


if __name__ == "__main__":
    main()
