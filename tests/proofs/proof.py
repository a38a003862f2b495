"""What a proof is: a batch of trials that a seed decides, and what came of it.

One form serves twice. The quick form, part of every landing, runs the first few seeds; the long form
(`tests/long/run.py`) goes on with others for as many minutes as it is given. A batch always runs in a
process of its own, with a home of its own: whatever it breaks, a fault names the seed that does it again.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.places import ROOT, WINGS


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a batch."""

    trials: int
    """How many things were tried: kills, inputs, keys."""
    faults: tuple[str, ...] = ()
    """One line each; none when all went as promised."""


Batch = Callable[[int, Path], Outcome]
"""(seed, an empty folder) -> outcome."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One promise and how it is tried."""

    name: str
    """Also the module of this folder that has its `batch`."""
    promise: str
    unit: str
    """What one trial is."""
    quick: int
    """Trials of the quick form."""
    size: int
    """Trials of one batch, at least."""
    most: int | None = None
    """Seeds that there are; None where another seed always tries something else."""

    @property
    def seeds(self) -> range:
        """The seeds of the quick form."""
        return range(-(-self.quick // self.size))

    def run(self, seed: int, seconds: float) -> Outcome:
        """Run one batch in a process of its own; one that hangs or dies is a fault too."""
        with (
            tempfile.TemporaryDirectory(prefix=f"podium-{self.name}-") as folder,
            subprocess.Popen(
                [sys.executable, "-m", "tests.proofs", self.name, str(seed), folder],
                cwd=ROOT,
                env=_environment(Path(folder)),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            ) as process,
        ):
            try:
                out, err = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                out, err = b"", b"took too long"
            finally:
                # Its own children, too, are not to outlive it.
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, signal.SIGKILL)
        try:
            told = json.loads(out)
            return Outcome(told["trials"], tuple(told["faults"]))
        except ValueError:
            words = err.decode("utf-8", "replace").strip()[-1500:]
            return Outcome(0, (f"seed {seed}: the batch ended with {process.returncode}: {words}",))


def run_here(name: str, seed: int, folder: Path) -> str:
    """Run a batch in this process and return its outcome as JSON."""
    batch: Batch = importlib.import_module(f"tests.proofs.{name}").batch
    # What is typed at random may name a file to export to.
    os.chdir(folder)
    return json.dumps(asdict(batch(seed, folder)))


def _environment(folder: Path) -> dict[str, str]:
    """The environment of a terminal user whose home lies in the folder."""
    home = folder / "home"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "TEXTUAL", "COLOR"))}
    for name in ("NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY", "PYTEST_CURRENT_TEST"):
        kept.pop(name, None)
    return {
        **kept,
        "HOME": str(home),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        # The wings of this very tree come first, so that a copy of it tries itself.
        "PYTHONPATH": os.pathsep.join(str(ROOT / wing) for wing in (".", *WINGS)),
    }
