"""How long the headless verbs take, as multiples of a bare Python start, in one run.

    python benchmarks/headless.py [FILE] [--rounds 15]

Each round starts every command once, in turn, so that a slow moment of the machine touches all alike; the
medians' ratios are printed. FILE is a sample unless another is given.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples/press-conference/harbour-bridge.txt"


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


def main() -> None:
    """Time the commands and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", default=str(SAMPLE))
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    podium = str(Path(sys.executable).with_name("podium"))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "podium --version": [podium, "--version"],
        "podium outline": [podium, "outline", args.file],
        "podium outline --json": [podium, "outline", "--json", args.file],
        "podium read": [podium, "read", args.file],
        "podium search": [podium, "search", "bridge", args.file],
        "podium marks list": [podium, "marks", "list", args.file],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(args.rounds):
        for name, command in commands.items():
            times[name].append(seconds(command))
    floor = statistics.median(times["python -c pass"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:24} {median * 1e3:7.1f} ms   {median / floor:5.1f} x")


if __name__ == "__main__":
    main()
