"""Time and inputs grow alike: at most 2.3 times the processor time for twice the bytes, up to 8 MB.

Processor time of this process, the least of several runs, so that other work on the machine does not
count. Search is measured too, on the largest input of plain text.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
from pathlib import Path
from time import process_time

from tests.proofs.growing import CASES, Make
from tests.proofs.proof import Outcome

from podium_parsers import UnreadableError
from podium_parsers.pipeline import finish
from podium_parsers.registry import formats

MOST = 2.3
MEGABYTE = 1 << 20
QUICK, LONG = (0.5, 1, 2, 4), (1, 2, 4, 8)
"""Megabytes, for the first round of seeds and for the second."""
TRIES = 5
"""Runs of a size before a growth is believed."""
MOMENT = 0.02
"""Seconds that a clock's grain and a collector's round may add."""


def seconds(make: Make, format_name: str, size: float) -> float:
    """Processor time of reading one input of that size, in this process."""
    form = next(one for one in formats() if one.name == format_name)
    data = make(int(size * MEGABYTE))
    gc.collect()
    began = process_time()
    with contextlib.suppress(UnreadableError):
        finish(form.read(data, "growing"))
    return process_time() - began


def batch(seed: int, folder: Path) -> Outcome:
    """One case: each doubling must come out right once."""
    name = list(CASES)[seed % len(CASES)]
    format_name, make = CASES[name]
    sizes = QUICK if seed < len(CASES) else LONG
    least = {size: seconds(make, format_name, size) for size in sizes}
    for _ in range(TRIES):
        steep = grown_too_much(least)
        if not steep:
            return Outcome(len(sizes))
        # The smaller may have been lucky, the larger disturbed: both are measured again.
        for size in steep:
            least[size] = min(least[size], seconds(make, format_name, size))
    told = ", ".join(f"{size} MB {least[size]:.2f} s" for size in sizes)
    return Outcome(len(sizes), (f"seed {seed}: {name} ({format_name}): {told}",))


def grown_too_much(least: dict[float, float]) -> list[float]:
    """The sizes that took more than 2.3 times as long as their halves."""
    return [
        size
        for half, size in itertools.pairwise(least)
        if least[size] > MOST * least[half] + MOMENT
    ]
