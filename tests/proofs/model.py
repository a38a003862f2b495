"""Two stores on one folder against dictionaries: whatever they do in turn, both see what the model says."""

from __future__ import annotations

from pathlib import Path

from tests.proofs.proof import Outcome
from tests.proofs.suites import suite

EXAMPLES = 20
"""Of each test."""


def batch(seed: int, folder: Path) -> Outcome:
    """The whole test file once."""
    return suite("tests/library/test_model.py", seed, folder, EXAMPLES)
