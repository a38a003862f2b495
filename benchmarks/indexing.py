"""What `j` costs while the index of a document is being built, beside what it costs before and after.

    python benchmarks/indexing.py [--full] [--rounds N] [--podium COMMAND]

podium opens a document on a pty and comes to rest; `j` is pressed, each time as soon as the frame of the last
one is whole. Then the finder is opened, asked for one letter and left, so that the index begins, and `j` goes on;
once podium rests again, `j` once more. The ratio is that of the 95th percentiles over all rounds, of the keys
during to those before and after. `meanwhile` is the processor that a key's time took: more than before, or
nothing was being built. Documents are those of `reader.py`: 10 MB and, with --full, 100 MB.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from reader import SIZES, WORDS, write_document

from terminal import Terminal

KEYS = 60
AIM = 1.5


class Pressed(NamedTuple):
    """Some keys in a row."""

    times: list[float]
    """Seconds from each key to its frame."""
    processor: float
    """Seconds of processor a key, of all threads and children."""


def press(terminal: Terminal, key: bytes = b"j") -> Pressed:
    """Press a key again and again."""
    times, before = [], terminal.processor()
    for _ in range(KEYS):
        since = len(terminal.output)
        sent = terminal.send(key)
        times.append(terminal.frame(since) - sent)
    return Pressed(times, (terminal.processor() - before) / KEYS)


def wait(terminal: Terminal, seconds: float) -> None:
    """Let it work: an escape that a key follows at once would be taken for one key."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        terminal.take(left)


def go(command: list[str]) -> tuple[Pressed, Pressed, Pressed]:
    """Keys before, during and after."""
    with Terminal(command) as terminal:
        terminal.words(WORDS)
        terminal.rest()
        press(terminal)
        before = press(terminal)
        for key, seconds in ((b"s", 0.3), (b"x", 0.1), (b"\x1b", 0.2)):
            terminal.send(key)
            wait(terminal, seconds)
        during = press(terminal)
        terminal.rest(120)
        return before, during, press(terminal, b"k")


def p95(pressed: list[Pressed]) -> float:
    """The 95th percentile of all keys."""
    every = sorted(time for one in pressed for time in one.times)
    return every[int(len(every) * 0.95)]


def main() -> None:
    """Print a line for each size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="also 100 MB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--podium", default=f"{sys.executable} -m podium", help="how it is started")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="podium-bench-") as folder:
        for name in ("10m", "100m") if args.full else ("10m",):
            file = Path(folder, f"{name}.txt")
            write_document(file, SIZES[name], in_one_line=False)
            rounds = [go([*shlex.split(args.podium), str(file)]) for _ in range(args.rounds)]
            before, during, after = (list(some) for some in zip(*rounds, strict=True))
            alone = p95([*before, *after])
            busy = median(one.processor for one in during) / median(one.processor for one in before)
            print(
                f"{name:5} j alone p95 {alone * 1e3:5.1f} ms   while indexing {p95(during) * 1e3:5.1f} ms   "
                f"ratio {p95(during) / alone:4.2f} (aim {AIM})   meanwhile {busy:.1f} x the processor",
                flush=True,
            )


if __name__ == "__main__":
    main()
