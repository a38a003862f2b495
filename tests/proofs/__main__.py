"""One batch of one proof, as `proof.py` starts it: `python -m tests.proofs NAME SEED FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.proofs.proof import run_here

print(run_here(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
