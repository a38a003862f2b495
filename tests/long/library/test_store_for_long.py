"""The long forms of the store's proofs; `TRIALS` sets their number.

TRIALS=50000 python -m pytest tests/long/library -n 2
"""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest
from tests.library.damage import trial
from tests.library.kills import Told, faults, volley

TRIALS = int(os.environ.get("TRIALS", "2000"))
BATCH = 100


@pytest.mark.timeout(0)
@pytest.mark.parametrize("batch", range(max(1, TRIALS // BATCH)))
def test_damaged_files_lose_no_mark(batch: int, tmp_path: Path) -> None:
    for seed in range(1_000_000 + batch * BATCH, 1_000_000 + (batch + 1) * BATCH):
        assert trial(tmp_path / str(seed) / "data", seed) == ""
        shutil.rmtree(tmp_path / str(seed))


@pytest.mark.timeout(0)
@pytest.mark.parametrize("batch", range(max(1, TRIALS // BATCH)))
def test_acknowledged_marks_survive_kills(batch: int, tmp_path: Path) -> None:
    rng = random.Random(batch)
    told = Told()
    killed = 0
    while killed < BATCH:
        writers = rng.randint(1, 4)
        heard = volley(tmp_path / "data", rng, writers)
        told.kept |= heard.kept
        told.gone |= heard.gone
        killed += writers
        assert faults(tmp_path / "data", told) == []
