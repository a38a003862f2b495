"""Time and inputs grow alike: at most 2.3 times the processor time for twice the bytes.

Every reader, with each of its inputs, and every kind of query over a text; up to 2 MB in the first round of
seeds, up to 8 MB in the second. Processor time of this process, so that other work on the machine counts
little; and a growth is believed only when it stands between the least of several runs of both sizes.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

from tests.proofs.growing import CASES, CROWD, Make
from tests.proofs.proof import Outcome

from podium_parsers import UnreadableError
from podium_parsers.pipeline import finish
from podium_parsers.registry import Format, formats
from podium_search import Engine

MOST = 2.3
MEGABYTE = 1 << 20
QUICK, LONG = (0.5, 1, 2), (1, 2, 4, 8)
"""Megabytes, for the first round of seeds and for the second."""
TRIES = 6
"""Further runs of two sizes before the growth between them is believed."""
MOMENT = 0.02
"""Seconds that a clock's grain and a collector's round may add."""
QUERIES = {
    "words": "harbour council winter",
    "words misspelt": "councl wintre",
    "a phrase": '"mended before the winter"',
    "words left out": "pier -winter -question",
    "a speaker": "by:ana pier",
    "a pattern": r"/wi\w+r (comes|goes)/",
    "a pattern that runs away": r"/([a-z ]+)+$/",
}
"""What is asked of a talk of many speakers, with the index that it needs."""
Work = Callable[[], object]


def cases() -> dict[str, Callable[[float], Work]]:
    """What is measured: its name, and how the work on so many megabytes is prepared."""
    by_name = {form.name: form for form in formats()}
    found: dict[str, Callable[[float], Work]] = {}
    for name, (form, make) in CASES.items():
        found[f"{name} ({form})"] = partial(reading, by_name[form], make)
    for name, query in QUERIES.items():
        found[f"search: {name}"] = partial(searching, query)
    return found


def reading(form: Format, make: Make, size: float) -> Work:
    """Reading one input, as a worker would."""
    data = make(int(size * MEGABYTE))

    def work() -> None:
        with contextlib.suppress(UnreadableError):
            finish(form.read(data, "growing"))

    return work


def searching(query: str, size: float) -> Work:
    """Building the index of a talk and asking it."""
    plain = next(form for form in formats() if form.name == "plain")
    transcript = finish(plain.read(CROWD(int(size * MEGABYTE)), "growing"))

    def work() -> None:
        engine = Engine(transcript)
        engine.build()
        engine.search(query)

    return work


def seconds(prepare: Callable[[float], Work], size: float) -> float:
    """Processor time of the work on one input of that size."""
    work = prepare(size)
    gc.collect()
    began = process_time()
    work()
    return process_time() - began


def batch(seed: int, folder: Path) -> Outcome:
    """One case: each doubling must come out right."""
    every = cases()
    name = list(every)[seed % len(every)]
    prepare = every[name]
    sizes = QUICK if seed < len(every) else LONG
    least = {size: seconds(prepare, size) for size in sizes}
    for _ in range(TRIES):
        steep = too_steep(least)
        if not steep:
            return Outcome(len(sizes))
        for size in sorted({size for pair in steep for size in pair}):
            least[size] = min(least[size], seconds(prepare, size))
    told = ", ".join(f"{size} MB {least[size]:.2f} s" for size in sizes)
    return Outcome(len(sizes), (f"seed {seed}: {name}: {told}",))


def too_steep(least: dict[float, float]) -> list[tuple[float, float]]:
    """The sizes that took more than 2.3 times as long as their halves, with these."""
    return [
        (half, size)
        for half, size in itertools.pairwise(least)
        if least[size] > MOST * least[half] + MOMENT
    ]
