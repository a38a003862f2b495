"""Nothing that was acknowledged is lost, wherever a kill falls, with one to four writers at once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.library.kills import Told, faults, volley


@pytest.mark.parametrize(("writers", "volleys"), [(1, 4), (2, 4), (4, 2)])
def test_acknowledged_marks_survive_kills(writers: int, volleys: int, tmp_path: Path) -> None:
    rng = random.Random(writers)
    told = Told()
    for _ in range(volleys):
        volley_told = volley(tmp_path / "data", rng, writers)
        told.kept |= volley_told.kept
        told.gone |= volley_told.gone
        assert faults(tmp_path / "data", told) == []
    assert len(told.kept) > 8
