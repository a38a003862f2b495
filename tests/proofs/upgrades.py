"""Upgrades with a kill at each statement; what a newer podium wrote is only read."""

from __future__ import annotations

from pathlib import Path

from tests.proofs.proof import Outcome
from tests.proofs.suites import suite


def batch(seed: int, folder: Path) -> Outcome:
    """The whole test file once."""
    return suite("tests/library/keeping/test_schema.py", seed, folder)
