"""Every proof in its quick form: the first seeds, each in a process of its own (`make proofs`)."""

from __future__ import annotations

import pytest
from tests.proofs.proof import Proof
from tests.proofs.table import PROOFS

PATIENCE = 540.0
"""Seconds after which a batch is thought to hang; none takes a tenth of it."""
BATCHES = [(proof, seed) for proof in PROOFS for seed in proof.seeds]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("proof", "seed"), BATCHES, ids=[f"{proof.name}-{seed}" for proof, seed in BATCHES]
)
def test_what_is_promised_holds(proof: Proof, seed: int) -> None:
    outcome = proof.run(seed, PATIENCE)
    assert not outcome.faults, "\n".join(outcome.faults)
    assert outcome.trials
