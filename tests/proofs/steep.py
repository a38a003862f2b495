"""Nothing explodes: eight times the bytes take at most fourteen times the processor time.

The same inputs as in `linear`, all of them in a minute, so that it can be part of every landing: what grows with
the square of the text takes sixty-four times as long.
"""

from __future__ import annotations

from pathlib import Path

from tests.proofs.linear import MOMENT, TRIES, cases, seconds
from tests.proofs.proof import Outcome

MOST = 14
SMALL, LARGE = 1 / 16, 1 / 2
"""Megabytes."""
TOGETHER = 10
"""Cases of one batch."""


def batch(seed: int, folder: Path) -> Outcome:
    """A share of the cases, as the seed says."""
    every = list(cases().items())[seed :: -(-len(cases()) // TOGETHER)]
    faults = []
    for name, prepare in every:
        least = {size: seconds(prepare, size) for size in (SMALL, LARGE)}
        for _ in range(TRIES):
            if least[LARGE] <= MOST * least[SMALL] + MOMENT:
                break
            least = {size: min(took, seconds(prepare, size)) for size, took in least.items()}
        else:
            told = ", ".join(f"{size} MB {took:.3f} s" for size, took in least.items())
            faults.append(f"seed {seed}: {name}: {told}")
    return Outcome(2 * len(every), tuple(faults))
