"""The real program in a real pseudo-terminal, as a person has it: keys in, a screen out."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence
from types import TracebackType

ESCAPE = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[PX^_][^\x1b]*(?:\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]|\x1b."
)
OWN_SIZE = ("COLUMNS", "LINES")
ENTER, ESC = "\r", "\x1b"


class Terminal:
    """One run of podium; use it as a context, so that it never outlives its test."""

    def __init__(
        self,
        arguments: Sequence[str],
        size: tuple[int, int] = (100, 30),
        term: str = "xterm-256color",
        before: str = "",
        program: Sequence[str] = ("-m", "podium"),
    ) -> None:
        """`before` is what a shell puts before the command: `cat FILE |`; `program` is for Python."""
        self.raw = b""
        self.status: int | None = None
        command = shlex.join([sys.executable, *program, *arguments])
        line = (
            f"stty cols {size[0]} rows {size[1]}; {before} exec {command}"
            if not before
            else (f"stty cols {size[0]} rows {size[1]}; {before} {command}")
        )
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            # GNU readline, which pytest loads, sets a size of its own; processes started by pytest inherit it.
            kept = {name: value for name, value in os.environ.items() if name not in OWN_SIZE}
            os.execve("/bin/sh", ["/bin/sh", "-c", line], kept | {"TERM": term})

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self.master, keys.encode())

    @property
    def said(self) -> str:
        """All that was written so far, without escapes."""
        return ESCAPE.sub("", self.raw.decode("utf-8", "replace"))

    def _pump(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.raw += data
        return bool(data)

    def until(self, seen: Callable[[str], bool], seconds: float = 20.0, since: int = 0) -> bool:
        """Read what comes until it is seen; False when it did not come in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if seen(ESCAPE.sub("", self.raw[since:].decode("utf-8", "replace"))):
                return True
            if not self._pump(0.1):
                return seen(ESCAPE.sub("", self.raw[since:].decode("utf-8", "replace")))
        return False

    def answers(self, keys: str, words: str, seconds: float = 20.0) -> bool:
        """Press keys and wait until the words come on the screen after that."""
        since = len(self.raw)
        self.type(keys)
        return self.until(lambda said: words in said, seconds, since)

    def ends(self, seconds: float = 20.0) -> int | None:
        """Wait for the end of the program; its exit status, or None when it goes on."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._pump(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while select.select([self.master], [], [], 0)[0] and self._pump(0):
                    pass  # what it wrote last
                self.status = os.waitstatus_to_exitcode(status)
                return self.status
        return None
