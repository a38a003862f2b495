"""What an outline costs, beside the least that any reader of plain text does, in one run.

    python benchmarks/outline.py [1m 10m 100m] [--rounds 3]

The floor is one pass of read, decode, splitlines and one regular expression for a label a line, timed
inside its own process. podium is the whole process of `outline --json` less that of a text of three
lines. Processor time, user's and system's; rounds alternate, and the least of each counts, since other
work only ever adds.

    outline    net time over the floor's, megabytes a second, peak memory over the file's size
    doubling   processor time of reading and writing each layout at 1, 2, 4 and 8 MB in this process, and the
               worst factor between neighbours; how every reader bears hostile input is proved by
               `python tests/long/run.py linear`
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from page import paragraph

from podium_parsers.jsonio import outline_json
from podium_parsers.pipeline import read_bytes

SIZES = {"1m": 1_000_000, "10m": 10_000_000, "100m": 100_000_000}
STEPS = (1, 2, 4, 8)
TINY = "A title\n\nQuestion: Who?\n\nAnna Berg: Nobody.\n"
FLOOR = r"""
import re, sys, time
label = re.compile(r"(Question|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,4}) ?:\s")
times = []
for _ in range(3):
    began = time.process_time()
    text = open(sys.argv[1], "rb").read().decode("utf-8")
    labels = [match for line in text.splitlines() if (match := label.match(line))]
    times.append(time.process_time() - began)
print(min(times))
"""
STOCK = [paragraph(seed) for seed in range(500)]


def press(number: int) -> str:
    """A question and its answer."""
    asked, said, more = (STOCK[(number * step) % len(STOCK)] for step in (1, 3, 7))
    return f"Question: {asked[:150]}?\n\nAnna Berg: {said}\n\n{more}\n\n"


def court(number: int) -> str:
    """Short questions and answers by letters, and the bench."""
    asked, said = STOCK[number % len(STOCK)][:70], STOCK[number * 3 % len(STOCK)][:50]
    ruled = "THE COURT: You may answer.\n" if number % 9 == 0 else ""
    return f"Q. {asked}?\n{ruled}A. {said}.\n"


def sitting(number: int) -> str:
    """Speeches of sixty members with the names of their harbours."""
    member = f"Ms {'ABCDEFGHIJ'[number % 10]}lind{'aeiouy'[number % 6]}rg"
    return f"{member} (North Harbour): Madam Chair, {STOCK[number % len(STOCK)]}\n\n"


def flattened(number: int) -> str:
    """A page that lost its line breaks."""
    return press(number).replace("\n\n", " ")


LAYOUTS: dict[str, Callable[[int], str]] = {
    "press": press,
    "court": court,
    "sitting": sitting,
    "one line": flattened,
}


def made(layout: str, size: int) -> bytes:
    """A text of about so many bytes."""
    pieces, total, number = [], 0, 0
    while total < size:
        pieces.append(LAYOUTS[layout](number).encode())
        total += len(pieces[-1])
        number += 1
    return b"".join(pieces)


def run(file: str) -> tuple[float, int]:
    """Processor seconds and peak bytes of `podium outline --json FILE`."""
    command = [sys.executable, "-m", "podium", "outline", "--json", file]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def outlines(names: list[str], rounds: int) -> None:
    """Print a row a size."""
    with tempfile.TemporaryDirectory() as folder:
        tiny, file = Path(folder, "tiny.txt"), Path(folder, "talk.txt")
        tiny.write_text(TINY, "utf-8")
        for name in names:
            file.write_bytes(made("press", SIZES[name]))
            floors, starts, wholes, peak = [], [], [], 0
            for _ in range(rounds):
                least = subprocess.check_output([sys.executable, "-c", FLOOR, str(file)])
                floors.append(float(least))
                starts.append(run(str(tiny))[0])
                seconds, peak = run(str(file))
                wholes.append(seconds)
            net, size = min(wholes) - min(starts), file.stat().st_size
            print(
                f"outline {name:5} {net * 1e3:8.1f} ms  {net / min(floors):5.2f} x floor"
                f"  {size / net / 1e6:6.1f} MB/s  memory {peak / size:5.2f} x",
                flush=True,
            )


def doublings() -> None:
    """Print a row a layout."""
    for layout in LAYOUTS:
        times = []
        for step in STEPS:
            data, least = made(layout, step * SIZES["1m"]), float("inf")
            for _ in range(3):
                began = time.process_time()
                for _ in outline_json(read_bytes(data, f"{layout}.txt")):
                    pass
                least = min(least, time.process_time() - began)
            times.append(least)
        worst = max(after / before for before, after in pairwise(times))
        told = "".join(f"{value * 1e3:8.1f} ms" for value in times)
        print(f"doubling {layout:9}{told}  {worst:5.2f} x at worst", flush=True)


def main() -> None:
    """Measure the sizes that are asked for, and the doublings."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sizes", nargs="*", default=["1m", "10m"], metavar="SIZE")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    outlines(args.sizes, args.rounds)
    doublings()


if __name__ == "__main__":
    main()
