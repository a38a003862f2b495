"""Every file made to hurt, through podium's verbs: an answer within 2 s and 256 MB, and clean output.

Time is processor time, the worker's too; memory is what the largest process of a run had in use. The
answer is the harmless text or one clear line, and nothing of another file.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.proofs.attacks import NAMES, attack
from tests.proofs.proof import Outcome

from podium.signs import LINES_NEED_SIGNS

SECONDS, MEGABYTES = 2.0, 256.0
PATIENCE = 120
"""Seconds after which there is no answer, however busy the machine is."""
TRIES = 3
"""Runs before a time is believed to be too long."""
VERBS = (("read",), ("outline", "--json"), ("explain",))
PASSWD = re.compile(r"root:[^:\n]*:0:0:")
SIZE = 10
"""Files of one batch."""


def batch(seed: int, folder: Path) -> Outcome:
    """Ten of the files, each with every verb."""
    faults, runs = [], 0
    for name in NAMES[seed * SIZE : (seed + 1) * SIZE]:
        path, data = folder / name, attack(name)
        path.write_bytes(data)
        for verb in VERBS:
            runs += 1
            faults += [
                f"seed {seed}: {' '.join(verb)} {name}: {one}" for one in faults_of(verb, path)
            ]
        if path.read_bytes() != data:
            faults.append(f"seed {seed}: {name} was changed")
        path.unlink()
    strays = list(folder.rglob("*evil*"))
    return Outcome(runs, (*faults, *(f"written: {path}" for path in strays)))


def faults_of(verb: tuple[str, ...], path: Path) -> list[str]:
    """What is wrong with one run."""
    try:
        status, out, err, seconds, megabytes = ran([*verb, str(path)])
        for _ in range(1, TRIES):
            if seconds > SECONDS:
                seconds = min(seconds, ran([*verb, str(path)])[3])
    except subprocess.TimeoutExpired:
        return ["no answer"]
    faults = []
    if seconds > SECONDS:
        faults.append(f"{seconds:.1f} s")
    if megabytes > MEGABYTES:
        faults.append(f"{megabytes:.0f} MB")
    if status not in (0, 1, 2):
        faults.append(f"status {status}: {err[-300:]}")
    if status == 2 and (out or err.count("\n") != 1 or not err.startswith("podium: ")):
        faults.append(f"no one clear line: {err[-300:]}")
    if status == 0 and "--json" in verb:
        json.loads(out)
    for words in (out, err):
        faults += [f"raw {bad[0]!r}" for bad in [LINES_NEED_SIGNS.search(words)] if bad]
        faults += ["another file's words"] if PASSWD.search(words) else []
    return faults


def ran(arguments: list[str]) -> tuple[int, str, str, float, float]:
    """(status, output, talk, seconds of processor time, megabytes) of podium in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    err, _, told = err.rpartition("\x1eused ")
    seconds, megabytes = map(float, told.split())
    return done.returncode, out, err, seconds, megabytes


MEASURED = """
import os, resource, sys
pid = os.fork()
if not pid:
    os.execv(sys.executable, [sys.executable, "-m", "podium", *sys.argv[1:]])
_, status, used = os.wait4(pid, 0)
sys.stderr.write(f"\\x1eused {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}")
sys.stderr.flush()
os._exit(os.waitstatus_to_exitcode(status) & 255)
"""
"""podium in a fork of a small process, which then says what it and its workers used (getrusage(2))."""
