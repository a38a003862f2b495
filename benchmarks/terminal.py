"""A terminal of 120 by 40 cells for one program, with a clock: what a person at the screen would time.

It answers what Textual asks at its start (synchronized output yes, in-band resize and kitty's keys no): a
terminal that stays silent distorts it. Times are those at which output arrived.
"""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import tempfile
import termios
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

ESCAPE = re.compile(rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.")
ASKED = re.compile(rb"\x1b\[\?(\d+)\$p|\x1b\[(c)|\x1b\[\?(u)")
LONGEST = 16
"""Bytes that a question takes at most."""
FRAME = b"\x1b[?2026l"
"""Ends a synchronized update: a frame is whole."""
STILL = 0.004
"""Seconds of processor in a fifth of a second below which a program rests."""


class Terminal:
    """One program on a pty of its own, in a fresh home."""

    def __init__(self, command: Sequence[str], data: str | None = None) -> None:
        """`data` is an XDG_DATA_HOME that stands already."""
        self._home = tempfile.TemporaryDirectory(prefix="podium-bench-")
        master, slave = os.openpty()
        self.master, self.output, self._answered = master, bytearray(), 0
        self.resize(120)
        named = {
            f"XDG_{name}_HOME": self._home.name for name in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        if data is not None:
            named["XDG_DATA_HOME"] = data
        surroundings = {**os.environ, **named, "HOME": self._home.name, "TERM": "xterm-256color"}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        self.begun = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for number in range(3):
                os.dup2(slave, number)
            os.closerange(3, 256)
            os.execvpe(command[0], list(command), surroundings)
        os.close(slave)
        self.came = self.begun
        """When the last output came."""
        self.has_ended = False

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.master)
        self._home.cleanup()

    def resize(self, columns: int) -> float:
        """Make the window so wide; when that was."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        return time.perf_counter()

    def send(self, keys: bytes) -> float:
        """Type; when that was."""
        os.write(self.master, keys)
        return time.perf_counter()

    def take(self, seconds: float) -> bool:
        """Take the output that comes within some seconds; whether any came."""
        if self.has_ended or not select.select([self.master], [], [], max(0, seconds))[0]:
            return False
        with suppress(OSError):
            chunk = os.read(self.master, 1 << 20)
            self.came = time.perf_counter()
            self.output += chunk
            self.has_ended = not chunk
            self._answer()
            return bool(chunk)
        self.came, self.has_ended = time.perf_counter(), True
        return False

    def _answer(self) -> None:
        # From where the last look ended: all of the output at each chunk is more than the program takes.
        seen, self._answered = self._answered, max(self._answered, len(self.output) - LONGEST)
        for asked in ASKED.finditer(self.output, seen):
            self._answered = max(self._answered, asked.end())
            if asked[1]:
                self.send(b"\x1b[?%s;%d$y" % (asked[1], 2 if asked[1] == b"2026" else 0))
            else:
                self.send(b"\x1b[?62;22c" if asked[2] else b"\x1b[?0u")

    def until(self, seen: Callable[[bytes], bool], since: int = 0, seconds: float = 60) -> float:
        """When the output after a byte first satisfied `seen`; infinity when it never did."""
        limit = time.perf_counter() + seconds
        while time.perf_counter() < limit and not self.has_ended:
            if len(self.output) > since and seen(bytes(self.output[since:])):
                return self.came
            self.take(0.2)
        return float("inf")

    def words(self, words: bytes) -> float:
        """When words were first on the screen."""
        return self.until(lambda output: words in ESCAPE.sub(b" ", output))

    def frame(self, since: int) -> float:
        """When the first frame after a byte of the output that holds any text was whole."""
        return self.until(
            lambda output: (
                FRAME in output and bool(ESCAPE.sub(b"", output[: output.rindex(FRAME)]).strip())
            ),
            since,
            5,
        )

    def rest(self, seconds: float = 60) -> None:
        """Wait until the program uses no processor."""
        limit, used, still = time.perf_counter() + seconds, self.processor(), 0
        while still < 3 and time.perf_counter() < limit:
            until = time.perf_counter() + 0.2
            while (left := until - time.perf_counter()) > 0:
                self.take(left)
            now = self.processor()
            used, still = now, still + 1 if now - used < STILL else 0

    def processor(self) -> float:
        """Seconds of processor that the program and its children have used, those that have ended too."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/children")
        family = [
            str(self.pid),
            *(pid for task in tasks for pid in task.read_text("ascii").split()),
        ]
        ticks = 0
        for pid in family:
            with suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
                ticks += sum(map(int, fields[11:15]))
        return ticks / os.sysconf("SC_CLK_TCK")

    def resident(self) -> int:
        """Bytes that it holds in memory."""
        pages = Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
