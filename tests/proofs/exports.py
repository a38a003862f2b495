"""Documents whose every field is hostile, through every export and back."""

from __future__ import annotations

from pathlib import Path

from tests.proofs.proof import Outcome
from tests.proofs.suites import suite

EXAMPLES = 12
"""Of each test."""


def batch(seed: int, folder: Path) -> Outcome:
    """The whole test file once."""
    return suite("tests/library/exports/test_hostile.py", seed, folder, EXAMPLES)
