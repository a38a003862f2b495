"""Random keys, random bytes and random sizes: podium goes on, and then q leaves it in good order."""

from __future__ import annotations

import importlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

from tests.proofs.job import Job
from tests.proofs.proof import Outcome

KEYS, BYTES, SIZES = 200, 2000, 30
"""Of one batch."""
STILL = 90
"""Seconds after which it must have worked off what was typed: thousands of keys, at sizes up to 300x1000."""
LEAVING = {*b"\x03\x11\x1a\x13\x1c", ord("q")}
"""Copying to the clipboard, quitting, stopping, holding the output: left out."""
TALK = "Harbour talk\n\n" + "\n\n".join(
    f"Question: What of pier {n}? [/b] \x1b]0;x\x07\n\nAna Lind: Pier {n} is word{n}end, "
    + "and so on and on " * (n % 17)
    for n in range(1, 150)
)
NAMED = (
    "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\t", "\x1b[Z", "\r",
    "\x1b", " ", "\x7f", "\x1b[3~", "\x1bOP", "\x1bOQ", "\x1b[15~", "\x1b[1;5C", "\x1b[1;2B", "\x1bx", "é漢🙂",
    "\x1b[200~pasted [b] words\n\x1b[201~", "\x1b[200~never closed", "\x1b[I", "\x1b[O", "\x1b[?2026;2$y",
)  # fmt: skip
PLAIN = [chr(code) for code in (*range(1, 27), *range(33, 127)) if code not in LEAVING]
WIDTHS, HEIGHTS = (1, 2, 4, 10, 40, 80, 120, 300), (1, 2, 3, 5, 12, 24, 50, 120, 1000)


def keys(rng: random.Random) -> Iterator[bytes]:
    """Keys as a terminal sends them, and the mouse: clicks, the wheel, drags."""
    for _ in range(KEYS):
        kind = rng.random()
        if kind < 0.4:
            yield rng.choice(NAMED).encode()
        elif kind < 0.9:
            yield rng.choice(PLAIN).encode()
        else:
            x, y, button = rng.randint(1, 90), rng.randint(1, 30), rng.choice((0, 0, 2, 64, 65))
            across, down = rng.choice(((0, 0), (rng.randint(-20, 60), rng.randint(-9, 9))))
            to_x, to_y = max(1, x + across), max(1, y + down)
            yield (
                f"\x1b[<{button};{x};{y}M\x1b[<{button + 32};{to_x};{to_y}M\x1b[<{button};{to_x};{to_y}m"
            ).encode()


def noise(rng: random.Random) -> Iterator[bytes]:
    """Bytes that no terminal would send, in gusts."""
    left = BYTES
    while left > 0:
        size = min(left, rng.choice((1, 3, 20, 200)))
        left -= size
        yield bytes(byte for byte in rng.randbytes(size) if byte not in LEAVING)


def batch(seed: int, folder: Path) -> Outcome:
    """Keys with sizes in between, noise with sizes in between, then Esc and q."""
    importlib.import_module("podium.app")
    from podium.commands.registry import commands

    commands()
    # A note can be handed to an editor; one that waits for keys of its own would take them all.
    os.environ["EDITOR"] = os.environ["VISUAL"] = "true"
    rng = random.Random(seed)
    document = folder / "talk.txt"
    document.write_text(TALK, "utf-8")
    sent = [*keys(rng), *noise(rng)]
    sizes = set(rng.sample(range(len(sent)), SIZES))
    with Job([str(document)], forked=True) as job:
        if not job.sees("pier 1?"):
            return Outcome(0, (f"seed {seed}: the reader did not come up: {job.last_words()}",))
        for number, data in enumerate(sent):
            if number in sizes:
                job.resize(rng.choice(WIDTHS), rng.choice(HEIGHTS))
            job.type(data)
            job.pump(0.004)
            if job.status is not None:
                last = b"".join(sent[max(0, number - 20) : number + 1])
                words = f"ended with {job.status} after {number} keys, the last {last!r}"
                return Outcome(number, (f"seed {seed}: {words}: {job.last_words()}",))
        job.resize(90, 24)
        fault = left(job)
    return Outcome(KEYS + BYTES, (f"seed {seed}: {fault}",) if fault else ())


def left(job: Job) -> str:
    """Leave as a person would, once the screen is still; what went wrong, or nothing."""
    job.type("\x1b[201~")
    for _ in range(STILL):
        seen = len(job.raw)
        job.pump(1.0, lambda: job.status is not None)
        if len(job.raw) == seen:
            break
    # Still is not yet idle: on a busy machine it may think for seconds about one size.
    for seconds in (3, 3, 10, 60):
        for key in (*["\x1b"] * 6, "q"):
            job.type(key)
            job.pump(0.3, lambda: job.status is not None)
        if job.ends(seconds) is not None:
            break
    if job.status != 0:
        return f"q ended with {job.status}: {job.last_words()}"
    return ", ".join(job.unrestored())
