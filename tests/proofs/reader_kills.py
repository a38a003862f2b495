"""The real reader in a terminal, killed while one marks: what it called marked is on the disk.

Each run is a fork with podium already imported; the kill falls at a random moment between the key and
some time after the answer, so that it meets the store's thread at work.
"""

from __future__ import annotations

import importlib
import random
import re
import signal
from pathlib import Path

from tests.proofs.job import Job
from tests.proofs.proof import Outcome

from podium_library.errors import Unsaved
from podium_library.positions import Positions
from podium_library.store import open_store

KILLS = 10
QUESTIONS = 400
TALK = "Harbour talk\n\n" + "\n\n".join(
    f"Question: What of pier {n}?\n\nAna Lind: Pier {n} is word{n}end."
    for n in range(1, QUESTIONS + 1)
)
MARKED = re.compile(r"Marked Q(\d+)\b")


def batch(seed: int, folder: Path) -> Outcome:
    """Kill one reader after the other over the same document and the same store."""
    for name in ("podium.app", "podium.commands.registry", "podium.screens.sheets"):
        importlib.import_module(name)
    from podium.commands.registry import commands

    commands()
    rng = random.Random(seed)
    document = folder / "talk.txt"
    document.write_text(TALK, "utf-8")
    told: set[int] = set()
    free = list(range(2, QUESTIONS))
    rng.shuffle(free)
    for kill in range(1, KILLS + 1):
        with Job([str(document)], forked=True) as job:
            if not job.sees("end."):
                return Outcome(
                    kill,
                    (f"seed {seed}: the reader did not come up: {job.last_words()} {job.status}",),
                )
            for _ in range(rng.randint(0, 5)):
                number = free.pop()
                went = job.answers(f":q{number}\r", f"Q{number} ¶")
                if not (went and job.answers("m", f"Marked Q{number}")):
                    return Outcome(
                        kill, (f"seed {seed}: did not mark Q{number}: {job.last_words()}",)
                    )
            job.type(f":q{free.pop()}\rm")
            job.pump(rng.random() * rng.choice((0.01, 0.2)))
            job.signal(signal.SIGKILL)
            if job.ends() != -signal.SIGKILL:
                return Outcome(kill, (f"seed {seed}: ended with {job.status}: {job.last_words()}",))
            told |= {int(found[1]) for found in MARKED.finditer(job.said())}
        faults = lost(told)
        if faults:
            return Outcome(kill, tuple(f"seed {seed}, kill {kill}: {one}" for one in faults))
    return Outcome(KILLS if told else 0)


def lost(told: set[int]) -> list[str]:
    """What of the marks is not there, and what podium had to mend."""
    try:
        with open_store() as store:
            quotes = {mark.quote for one in store.marked() for mark in one.marks}
            faults = list(store.warnings)
    except Unsaved as error:
        return [str(error)]
    faults += [
        f"the mark of question {number} is lost"
        for number in sorted(told)
        if not any(f"pier {number}?" in quote for quote in quotes)
    ]
    positions = Positions()
    if not positions.recent() and positions.path.exists():
        faults.append("the places are lost")
    positions.close()
    return faults
