"""Every proof in its quick form: the first seeds, each in a process of its own (`make proofs`).

With PROOFS_EVERY=4 in the environment each proof tries every fourth of them: a part of the whole table, for
where the time is short.
"""

from __future__ import annotations

import os

import pytest
from tests.proofs.proof import Proof
from tests.proofs.table import PROOFS

PATIENCE = 540.0
"""Seconds after which a batch is thought to hang; none takes a tenth of it."""
EVERY = int(os.environ.get("PROOFS_EVERY", "1"))
BATCHES = [(proof, seed) for proof in PROOFS for seed in list(proof.seeds)[::EVERY]]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("proof", "seed"), BATCHES, ids=[f"{proof.name}-{seed}" for proof, seed in BATCHES]
)
def test_what_is_promised_holds(proof: Proof, seed: int) -> None:
    outcome = proof.run(seed, PATIENCE)
    assert not outcome.faults, "\n".join(outcome.faults)
    assert outcome.trials
