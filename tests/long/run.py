"""The proofs in their long form: as many trials as the time allows, and a table of what came of them.

    python tests/long/run.py --minutes 20            every proof, an equal share of the time
    python tests/long/run.py --only fuzz --minutes 5
    python tests/long/run.py --only fuzz --seed 41   one batch again, as a fault names it

Seeds go on where the quick form ends, or from --from on, so that no two runs need try the same. Each
batch has a process of its own; two run at a time, or --jobs. Exit status 1 when anything was found.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Lock
from time import monotonic

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.proofs.proof import Proof  # noqa: E402 - the folder of tests is found first
from tests.proofs.table import PROOFS  # noqa: E402

HANGS = 1800.0
"""Seconds after which a batch is given up."""


@dataclass
class Tally:
    """What came of one proof so far."""

    proof: Proof
    batches: int = 0
    trials: int = 0
    seconds: float = 0.0
    first: int | None = None
    last: int | None = None
    faults: list[str] = field(default_factory=list)

    def row(self) -> str:
        """One line of the table."""
        seeds = "none" if self.first is None else f"{self.first}-{self.last}"
        return (
            f"{self.proof.name:<14} {self.trials:>11,} {self.proof.unit:<16.16} {len(self.faults):>6} "
            f"{self.seconds:>8.0f} s  {seeds}"
        )


def run(proof: Proof, first: int, minutes: float, jobs: int) -> Tally:
    """Run batches of one proof until its time is over or it has no more seeds."""
    tally, lock, end = Tally(proof), Lock(), monotonic() + 60 * minutes
    seeds = count(first) if proof.most is None else iter(range(proof.most))

    def work() -> None:
        while True:
            with lock:
                seed = next(seeds, None)
            if seed is None or (monotonic() > end and tally.batches):
                return
            outcome = proof.run(seed, HANGS)
            with lock:
                tally.batches += 1
                tally.trials += outcome.trials
                tally.first = seed if tally.first is None else min(tally.first, seed)
                tally.last = max(seed, tally.last or 0)
                tally.faults += outcome.faults
                for fault in outcome.faults:
                    print(f"FAULT {proof.name} --seed {seed}: {fault}", flush=True)

    began = monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        for done in [pool.submit(work) for _ in range(jobs)]:
            done.result()
    tally.seconds = monotonic() - began
    print(tally.row(), flush=True)
    return tally


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for and print the table; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [proof.name for proof in PROOFS]
    parser.add_argument("--minutes", type=float, default=20.0, help="for all proofs together (20)")
    parser.add_argument(
        "--only", action="append", choices=names, help="this proof; may be repeated"
    )
    parser.add_argument(
        "--from", dest="first", type=int, default=1000, help="the first seed (1000)"
    )
    parser.add_argument("--seed", type=int, help="one batch alone, with this seed")
    parser.add_argument("--jobs", type=int, default=2, help="batches at a time (2)")
    args = parser.parse_args(arguments)
    chosen = [proof for proof in PROOFS if not args.only or proof.name in args.only]
    if args.seed is not None:
        tallies = [once(proof, args.seed) for proof in chosen]
    else:
        print(f"seeds from {args.first} on, {args.minutes:g} minutes, {args.jobs} at a time")
        tallies = every(chosen, args.first, args.minutes, args.jobs)
    print(f"\n{'proof':<14} {'trials':>11} {'of':<16} {'faults':>6} {'time':>10}  seeds")
    print("\n".join(tally.row() for tally in tallies))
    return 1 if any(tally.faults for tally in tallies) else 0


def once(proof: Proof, seed: int) -> Tally:
    """One batch of a proof."""
    outcome = proof.run(seed, HANGS)
    for fault in outcome.faults:
        print(f"FAULT {fault}")
    return Tally(proof, 1, outcome.trials, 0.0, seed, seed, list(outcome.faults))


def every(proofs: Sequence[Proof], first: int, minutes: float, jobs: int) -> list[Tally]:
    """All of them; what one that has an end leaves of its time goes to those after it."""
    finite = sorted(proofs, key=lambda proof: proof.most is None)
    end, tallies = monotonic() + 60 * minutes, []
    for place, proof in enumerate(finite):
        share = (end - monotonic()) / 60 / (len(finite) - place)
        tallies.append(run(proof, first, max(0.0, share), jobs))
    return sorted(tallies, key=lambda tally: proofs.index(tally.proof))


if __name__ == "__main__":
    sys.exit(main())
