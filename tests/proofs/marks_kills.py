"""One to four writers of marks, each killed at a random moment: what they were told is saved is saved.

Writers are forked from this process, which has everything imported, so that a kill costs milliseconds
and falls into the saving, not into the starting.
"""

from __future__ import annotations

import os
import random
import select
import signal
import traceback
from pathlib import Path
from time import monotonic, sleep
from typing import NoReturn

from tests.library.kills import Told, faults
from tests.proofs.proof import Outcome

from podium_library.errors import Reason, Unsaved
from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import parse

KILLS = 50
TRANSCRIPT = parse("A line of the record, and one more of it.\n" * 50, "/nowhere/record.txt")


def write_marks(folder: Path, seed: int, told: int) -> NoReturn:
    """Add and remove marks without end; each is told once the store has said that it is kept."""

    def tell(line: str) -> None:
        os.write(told, f"{line}\n".encode())

    rng = random.Random(seed)
    known: list[str] = []
    while True:
        with open_store(folder) as store:
            document = store.remember(TRANSCRIPT)
            for _ in range(rng.randint(1, 30)):
                if known and rng.random() < 0.2:
                    gone = known.pop()
                    store.remove([gone])
                    tell("-" + gone)
                    continue
                start = rng.randrange(1500)
                note = "note " * rng.randrange(200)
                mark = make_mark(TRANSCRIPT, (start, start + 40), note, ["tag"])
                known.append(store.add(document, mark).id)
                tell("+" + known[-1])


def write_on(folder: Path, seed: int, told: int) -> NoReturn:
    """Write marks; where the store says that others hold it, begin again, as a person would."""
    while True:
        try:
            write_marks(folder, seed, told)
        except Unsaved as refused:
            if refused.reason is not Reason.BUSY:
                raise
            seed += 1


def forked(folder: Path, seed: int) -> tuple[int, int]:
    """A writer in a process of its own; its id and the descriptor on which it tells."""
    heard, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(heard)
            write_on(folder, seed, told)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(told)
    return pid, heard


def killed(pid: int, heard: int, rng: random.Random) -> list[str]:
    """Let a writer go on for some lines and some moments, kill it, and return the full lines."""
    data, wanted, end = b"", rng.randint(0, 6), monotonic() + 60
    while data.count(b"\n") < wanted and monotonic() < end:
        if select.select([heard], [], [], 1)[0]:
            data += os.read(heard, 4096)
    sleep(rng.random() * rng.choice((0.0005, 0.005, 0.02)))
    os.kill(pid, signal.SIGKILL)
    while more := os.read(heard, 4096):
        data += more
    os.close(heard)
    _, status = os.waitpid(pid, 0)
    lines = data.decode().split("\n")[:-1]
    return lines if os.WIFSIGNALED(status) else [*lines, "?the writer ended by itself"]


def batch(seed: int, folder: Path) -> Outcome:
    """Volleys of writers on one store until there were enough kills."""
    rng = random.Random(seed)
    told, kills = Told(), 0
    while kills < KILLS:
        writers = [forked(folder / "data", rng.getrandbits(32)) for _ in range(rng.randint(1, 4))]
        for pid, heard in writers:
            lines = killed(pid, heard, rng)
            kills += 1
            if lines and lines[-1].startswith("?"):
                return Outcome(kills, (f"seed {seed}: {lines[-1][1:]}",))
            told.hear(lines)
        found = faults(folder / "data", told)
        if found:
            return Outcome(
                kills, tuple(f"seed {seed}, after {kills} kills: {one}" for one in found)
            )
    return Outcome(kills)
