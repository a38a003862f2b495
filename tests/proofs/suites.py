"""Proofs that are test files already: run as they are, with other random seeds and as many examples as wanted."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.places import ROOT
from tests.proofs.proof import Outcome

PASSED = re.compile(r"(\d+) passed")


def suite(path: str, seed: int, folder: Path, examples: int = 0) -> Outcome:
    """Run a test file; a trial is an example of hypothesis, or a test where there are none."""
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--timeout=0", "-rN", "-v", "--tb=short",
            f"--hypothesis-seed={seed}", f"--basetemp={folder / 'tests'}", path,
        ],
        cwd=ROOT,
        env={**os.environ, "PODIUM_EXAMPLES": str(examples or 1)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    passed = PASSED.search(done.stdout)
    count = int(passed[1]) if passed else 0
    if done.returncode or not count:
        return Outcome(count, (f"seed {seed}: {path}: {done.stdout[-3000:]}{done.stderr[-500:]}",))
    return Outcome(count * (examples or 1))
