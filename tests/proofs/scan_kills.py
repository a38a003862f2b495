"""kill -9 of the verb that scans, often two at once, while files come, change, move and go.

What is killed is the program as a person runs it, an interpreter of its own with its workers; they must
not outlive it. After the last kill one scan goes to its end, and the archive holds what lies in the folder.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from types import MappingProxyType

from tests.library.archive.conftest import talk, write
from tests.library.archive.soundness import faults
from tests.proofs.proof import Outcome

from podium_library.archive.embedded import EmbeddedArchive

KILLS = 5
FILES = 600
"""More than one scan keeps in one transaction."""
LEAST, MOST = 0.1, 1.1
"""When a scan is killed, as a part of the time that a whole one takes."""
PATIENCE = 10.0
"""Seconds in which the workers of a killed scan must be gone."""


def batch(seed: int, folder: Path) -> Outcome:
    """Scans and kills until there were enough, then one scan to the end."""
    rng = random.Random(seed)
    talks = folder / "talks"
    write(talks, *(f"pier {number}" for number in range(FILES)))
    whole = duration(talks, folder / "elsewhere")
    kills = 0
    while kills < KILLS:
        running = [scanner(talks) for _ in range(rng.choice((1, 1, 2)))]
        for process in running:
            with suppress(subprocess.TimeoutExpired):
                process.wait(whole * rng.uniform(LEAST, MOST))
            stir(talks, rng)
            process.kill()
            ended = process.wait()
            if ended not in (0, -signal.SIGKILL):
                return Outcome(kills, (f"seed {seed}: a scan ended with {ended}",))
            kills += ended != 0
            if not alone(process.pid):
                return Outcome(kills, (f"seed {seed}: workers outlive a killed scan",))
    last = scanner(talks)
    if last.wait() != 0:
        return Outcome(kills, (f"seed {seed}: the last scan ended with {last.returncode}",))
    with EmbeddedArchive() as archive:
        found = faults(archive, talks)
    return Outcome(kills, tuple(f"seed {seed}, after {kills} kills: {one}" for one in found))


def duration(talks: Path, data: Path) -> float:
    """Seconds of a whole scan, for a data folder that nobody looks at again."""
    start = monotonic()
    scanner(talks, {"XDG_DATA_HOME": str(data)}).wait()
    return monotonic() - start


def scanner(talks: Path, more: Mapping[str, str] = MappingProxyType({})) -> subprocess.Popen[bytes]:
    """`podium library scan` with its workers in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "podium", "library", "scan", str(talks)],
        env={**os.environ, **more},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def stir(talks: Path, rng: random.Random) -> None:
    """Write a part of the files anew, add one, move one and remove one."""
    files = sorted(talks.rglob("*.txt"))
    *anew, moved, gone = rng.sample(files, FILES // 4)
    for file in anew:
        file.write_text(talk(f"{file.stem} {rng.random()}"), "utf-8")
    (talks / "moved").mkdir(exist_ok=True)
    moved.rename(talks / "moved" / moved.name)
    gone.unlink()
    write(talks, f"quay {rng.getrandbits(40)}")


def alone(group: int) -> bool:
    """Whether nobody of a process group is left, after some patience."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        sleep(0.02)
    return False
