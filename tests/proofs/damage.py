"""A store whose files were damaged gives every mark back, and keeps the damaged file."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.library.damage import trial
from tests.proofs.proof import Outcome

SIZE = 50


def batch(seed: int, folder: Path) -> Outcome:
    """One damage after the other, each on a store of its own."""
    faults = []
    for number in range(seed * SIZE, (seed + 1) * SIZE):
        fault = trial(folder / str(number) / "data", number)
        if fault:
            faults.append(fault)
        shutil.rmtree(folder / str(number))
    return Outcome(SIZE, tuple(faults))
