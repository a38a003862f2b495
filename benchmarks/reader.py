"""What the reader costs at the screen, beside the least that Textual costs, in one run, with the aims.

    python benchmarks/reader.py [--full] [--rounds N] [--podium COMMAND]

Each round opens every size with podium and with a minimal Textual app, in turns on a pty; a figure is the
median of the rounds, a ratio that of each round's own pair. Documents are made here: questions and answers
by a fictional council, of 66 kB, 1 MB, 10 MB, 10 MB in one line and, with --full, 100 MB. Milliseconds are
worth comparing only within a run, on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from page import paragraph

from terminal import Terminal

SIZES = {"66k": 66_000, "1m": 1_000_000, "10m": 10_000_000, "one line": 10_000_000, "100m": 10**8}
FIRST_TEXT = {"66k": 1.10, "1m": 1.15, "10m": 1.6, "one line": 1.6, "100m": 4.0}
WORDS = b"Quillenbrandt"
"""Stands in the first sentence of every document."""
KEYS = 80


class Figure(NamedTuple):
    """One line of the table."""

    name: str
    value: float
    unit: str
    aim: float | None = None
    """What it should be at most."""

    def __str__(self) -> str:
        is_met = "" if self.aim is None else "yes" if self.value <= self.aim else "NO"
        aim = "" if self.aim is None else f"{self.aim:g}"
        return f"{self.name:34}{self.value:9.2f} {self.unit:3}{aim:>8}  {is_met}"


def write_document(path: Path, size: int, in_one_line: bool) -> None:
    """Write a transcript of about so many bytes."""
    stock = [paragraph(seed) for seed in range(500)]
    turns = ["Ada Quist: Madam Quillenbrandt, thank you for coming."]
    length = index = 0
    while length < size:
        label = "Question" if index % 2 == 0 else "Ada Quist"
        turns.append(f"{label}: {stock[index % len(stock)]}")
        length, index = length + len(turns[-1]) + 2, index + 1
    path.write_text((" " if in_one_line else "\n\n").join(turns), encoding="utf-8")


class Round(NamedTuple):
    """What one run of a program has shown."""

    first: float
    """Seconds to the first text."""
    keys: list[float]
    """Seconds from a key to its frame."""
    key: float
    """Seconds of processor a key."""
    resize: float
    """Seconds from a new width to its frame."""
    quit: float
    """Seconds from `q` to the end."""
    resident: int
    """Bytes held when at rest."""


def go(command: list[str]) -> Round:
    """Start a program, wait for its text, press keys, change its width, and leave it."""
    with Terminal(command) as terminal:
        first = terminal.words(WORDS) - terminal.begun
        terminal.rest()
        resident = terminal.resident()
        keys, before = [], terminal.processor()
        for _ in range(KEYS):
            since = len(terminal.output)
            sent = terminal.send(b"j")
            keys.append(terminal.frame(since) - sent)
        terminal.rest(2)
        key = (terminal.processor() - before) / KEYS
        since = len(terminal.output)
        sent = terminal.resize(90)
        resized = terminal.frame(since) - sent
        terminal.rest()
        sent = terminal.send(b"q")
        terminal.until(lambda _: False, len(terminal.output), 10)
        return Round(first, keys, key, resized, terminal.came - sent, resident)


def middle(rounds: list[Round], of: Callable[[Round], float]) -> float:
    """The median of a figure over the rounds."""
    return median(map(of, rounds))


def p95(rounds: list[Round]) -> float:
    """The 95th percentile of all keys of the rounds."""
    every = sorted(time for one in rounds for time in one.keys)
    return every[int(len(every) * 0.95)]


def figures(name: str, own: list[Round], floor: list[Round], small: list[Round]) -> list[Figure]:
    """The lines of one size; `small` are the rounds at 66 kB."""
    ratio = median(one.first / other.first for one, other in zip(own, floor, strict=True))
    found = [
        Figure(f"{name}: first text", middle(own, lambda r: r.first) * 1e3, "ms"),
        Figure(f"{name}: first text / minimal", ratio, "x", FIRST_TEXT[name]),
        Figure(f"{name}: j to its frame, p95", p95(own) * 1e3, "ms", 12),
        Figure(f"{name}: the same, minimal", p95(floor) * 1e3, "ms"),
        Figure(f"{name}: CPU a key", middle(own, lambda r: r.key) * 1e3, "ms"),
        Figure(f"{name}: resize", middle(own, lambda r: r.resize) * 1e3, "ms", 50),
        Figure(f"{name}: quit", middle(own, lambda r: r.quit) * 1e3, "ms", 60),
    ]
    if name != "66k":
        growth = median(one.key / other.key for one, other in zip(own, small, strict=True))
        found.append(Figure(f"{name}: CPU a key / at 66 kB", growth, "x", 1.15))
    if name == "100m":
        memory = middle(own, lambda r: r.resident) / SIZES[name]
        found.append(Figure(f"{name}: memory / file", memory, "x", 2.5))
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="also 100 MB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--podium", default=f"{sys.executable} -m podium", help="how it is started")
    args = parser.parse_args()
    floor_command = [sys.executable, str(Path(__file__).with_name("minimal.py"))]
    sizes = {name: size for name, size in SIZES.items() if args.full or name != "100m"}
    own: dict[str, list[Round]] = {name: [] for name in sizes}
    floor: dict[str, list[Round]] = {name: [] for name in sizes}
    with tempfile.TemporaryDirectory(prefix="podium-bench-") as folder:
        files = {name: str(Path(folder, f"{name.replace(' ', '-')}.txt")) for name in sizes}
        for name, size in sizes.items():
            write_document(Path(files[name]), size, name == "one line")
        for _ in range(args.rounds):
            for name, file in files.items():
                own[name].append(go([*shlex.split(args.podium), file]))
                floor[name].append(go([*floor_command, file]))
    print(f"{'':34}{'':9} {'':3}{'aim':>8}  met")
    for name in sizes:
        for figure in figures(name, own[name], floor[name], own["66k"]):
            print(figure)


if __name__ == "__main__":
    main()
