"""Writers that are killed at random moments, and what they had been told was saved."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from podium_library.marks.mark import Mark
from podium_library.store import open_store

WRITER = """
import random, sys
from pathlib import Path
from podium_library.marks.making import make_mark
from podium_library.store import open_store
from podium_parsers import parse

folder, seed = Path(sys.argv[1]), int(sys.argv[2])
rng = random.Random(seed)
transcript = parse("A line of the record, and one more of it.\\n" * 50, "/nowhere/record.txt")
known = []
while True:
    store = open_store(folder)
    document = store.remember(transcript)
    for _ in range(rng.randint(1, 30)):
        if known and rng.random() < 0.2:
            gone = known.pop()
            store.remove([gone])
            print("-" + gone, flush=True)
            continue
        start = rng.randrange(1500)
        mark = make_mark(transcript, (start, start + 40), "note " * rng.randrange(200), ["tag"])
        known.append(store.add(document, mark).id)
        print("+" + known[-1], flush=True)
    store.close()
"""


@dataclass
class Told:
    """What writers said, by the last full line about each mark."""

    kept: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def hear(self, lines: list[str]) -> None:
        for line in lines:
            (self.kept if line[0] == "+" else self.gone).add(line[1:])


def volley(folder: Path, rng: random.Random, writers: int) -> Told:
    """Start writers and kill each after a random number of answers, in the middle of the next one."""
    told = Told()
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(rng.getrandbits(32))],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(writers)
    ]
    for process in running:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(rng.randint(1, 6))]
        for _ in range(rng.randrange(60_000)):
            pass  # some moments, too short to be slept
        os.kill(process.pid, signal.SIGKILL)
        lines += process.stdout.readlines()
        process.stdout.close()
        process.wait()
        told.hear([line.strip() for line in lines if line.endswith("\n")])
    return told


def faults(folder: Path, told: Told) -> list[str]:
    """What is not as the writers were told."""
    with open_store(folder) as store:
        marks = {mark.id: mark for one in store.documents() for mark in store.marks(one.document)}
        trash = {trashed.mark.id for trashed in store.trash()}
        warnings = store.warnings
    found = [f"lost {id_}" for id_ in told.kept - told.gone - marks.keys() if id_ not in trash]
    found += [f"came back {id_}" for id_ in told.gone & marks.keys()]
    found += [f"half {mark.id}" for mark in marks.values() if not is_whole(mark)]
    return [*found, *warnings]


def is_whole(mark: Mark) -> bool:
    """Whether it is a mark as the writers make them."""
    return len(mark.quote) == 40 and mark.tags == ("tag",) and set(mark.note or "") <= set("note ")
