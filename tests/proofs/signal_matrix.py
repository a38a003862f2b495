"""However podium ends, the terminal is as it was and the exit status says why."""

from __future__ import annotations

import random
import signal
import termios
from collections.abc import Callable
from pathlib import Path

from tests.proofs.job import Job, crashes, reports
from tests.proofs.proof import Outcome

TALK = "Harbour talk\n\n" + "\n\n".join(
    f"Question: What of pier {n}?\n\nAna Lind: Pier {n} is word{n}end." for n in range(1, 200)
)
CRASH = """
import sys
from podium import walking
from podium.__main__ import main

def fail(transcript, offset):
    secret = transcript.text
    raise RuntimeError(secret)

walking.counterpart = fail
sys.exit(main())
"""
Way = Callable[[Job], None]


def typed(keys: str) -> Way:
    return lambda job: job.type(keys)


def sent(number: int) -> Way:
    return lambda job: job.signal(number)


def on_a_sheet(job: Job) -> None:
    job.answers("?", "Every key")
    job.type("\x11")


def stopped_and_continued(job: Job) -> None:
    """SIGTSTP gives the terminal back; `fg` paints the words again; then q leaves."""
    job.signal(signal.SIGTSTP)
    assert job.pump(10, lambda: b"stopped" in job.told), "SIGTSTP did not stop it"
    job.pump(0.3)
    assert not job.unrestored(), f"stopped with {job.unrestored()}"
    since = len(job.raw)
    job.resume()
    assert job.sees("word1end", since), "the words did not come back"
    assert termios.tcgetattr(job.master) != job.before, "keys would be echoed"
    job.type("q")


def stopped_by_key(job: Job) -> None:
    """The same by ctrl-z, and ended by a signal that came while it was stopped."""
    job.type("\x1a")
    assert job.pump(10, lambda: b"stopped" in job.told), "ctrl-z did not stop it"
    job.pump(0.3)
    assert not job.unrestored(), f"stopped with {job.unrestored()}"
    job.signal(signal.SIGTERM)
    job.resume()


def with_a_line_open(job: Job) -> None:
    """SIGTERM while one types into the finder."""
    job.answers("/pier", "pier")
    job.signal(signal.SIGTERM)


WAYS: dict[str, tuple[Way, tuple[int, ...]]] = {
    "q": (typed("q"), (0,)),
    "ctrl-q": (typed("\x11"), (0,)),
    "ctrl-q on a sheet": (on_a_sheet, (0,)),
    "SIGINT": (sent(signal.SIGINT), (130,)),
    "SIGTERM": (sent(signal.SIGTERM), (143,)),
    "SIGHUP": (sent(signal.SIGHUP), (129,)),
    "SIGQUIT": (sent(signal.SIGQUIT), (131,)),
    "SIGTERM while typing": (with_a_line_open, (143,)),
    "SIGTSTP, SIGCONT, q": (stopped_and_continued, (0,)),
    "ctrl-z, SIGTERM": (stopped_by_key, (143,)),
    "the terminal goes away": (lambda job: job.hang_up(), (129,)),
    "a crash": (typed("o"), (1,)),
}  # fmt: skip
"""How podium is ended, and the exit statuses that this may have."""


def batch(seed: int, folder: Path) -> Outcome:
    """Every way once, at a place and size that the seed decides."""
    rng = random.Random(seed)
    document = folder / "talk.txt"
    document.write_text(TALK, "utf-8")
    faults = []
    for name, (way, statuses) in WAYS.items():
        code = CRASH if name == "a crash" else ""
        with Job([str(document)], (rng.randint(60, 160), rng.randint(12, 50)), code=code) as job:
            fault = ended(job, way, statuses)
        if fault:
            faults.append(f"seed {seed}: {name}: {fault}")
    return Outcome(len(WAYS), tuple(faults))


def ended(job: Job, way: Way, statuses: tuple[int, ...]) -> str:
    """End one run in this way; what is not as it should be, or nothing."""
    if not job.sees("word1end"):
        return f"no words on the screen: {job.last_words()}"
    try:
        way(job)
    except AssertionError as error:
        return str(error)
    status = job.ends()
    if status not in statuses:
        return f"exit status {status}: {job.last_words()}"
    left = [] if job.master < 0 else job.unrestored()
    if status == 1:
        left += told_too_much(job)
    return ", ".join(left)


def told_too_much(job: Job) -> list[str]:
    """What a crash says that it should not, or leaves unsaid."""
    told = reports()
    return [
        fault
        for fault, is_so in (
            ("a traceback on the terminal", "Traceback" in job.said()),
            ("the report is not named", str(crashes()) not in job.said().replace("\r\n", "")),
            ("no report", "RuntimeError" not in told),
            ("words of the document in the report", "Pier" in told or "secret" in told),
        )
        if is_so
    ]
