"""podium as a job of a small shell in a terminal: keys in, bytes out, stopped, continued, hung up.

The shell is this program's own fork, so that the job has a process group in the foreground, as at a
prompt: only then does SIGTSTP stop it. The job is either a new interpreter or, where thousands of runs
are wanted, a fork of this process with podium already imported.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType

ESCAPE = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[PX^_][^\x1b]*(?:\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]|\x1b."
)
MODES = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
OFF = {9, 47, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1015, 1016, 1047, 1049, 2004, 2026, 2031, 2048}  # fmt: skip
"""Modes that a shell's terminal has off; `ON` those that it has on (xterm's ctlseqs)."""
ON = {7, 25}
FRESH = (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE, signal.SIGTTOU, signal.SIGTTIN)


class Job:
    """One run of podium; use it as a context, so that it never outlives its trial."""

    def __init__(
        self,
        arguments: Sequence[str],
        size: tuple[int, int] = (90, 24),
        *,
        forked: bool = False,
        code: str = "",
    ) -> None:
        """`code` is run in a new interpreter instead of podium's own beginning."""
        self.raw = bytearray()
        self.told = b""
        self.master, slave = pty.openpty()
        self.resize(*size)
        self.before = termios.tcgetattr(slave)
        self._reports, report = os.pipe()
        self._shell = os.fork()
        if self._shell == 0:
            try:
                os.close(self.master)
                os.close(self._reports)
                _shell(slave, report, lambda: _podium(arguments, forked, code))
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(70)
        os.close(slave)
        os.close(report)
        self.pump(30, lambda: b"job " in self.told)
        self.pid = int(self.told.split()[1])

    def __enter__(self) -> Job:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.status is None:
            self.signal(signal.SIGKILL)
        os.kill(self._shell, signal.SIGKILL)
        os.waitpid(self._shell, 0)
        self.hang_up()
        os.close(self._reports)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def type(self, keys: str | bytes) -> None:
        """Press keys; they are lost when the program has ended."""
        data = keys.encode() if isinstance(keys, str) else keys
        while data and self.status is None:
            # A terminal takes no more than its line buffer holds, as a fast typist finds out.
            written = os.write(self.master, data[:512])
            data = data[written:]
            self.pump(0.0)

    def signal(self, number: int) -> None:
        """Send the job a signal."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def resume(self) -> None:
        """Bring a stopped job back to the foreground."""
        os.kill(self._shell, signal.SIGUSR1)

    def hang_up(self) -> None:
        """Close the terminal."""
        if self.master >= 0:
            os.close(self.master)
            self.master = -1

    def pump(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Read what comes until the condition holds; False when it did not in time."""
        end = monotonic() + seconds
        while True:
            handles = [one for one in (self.master, self._reports) if one >= 0]
            left = max(0.0, min(0.05, end - monotonic()))
            for handle in select.select(handles, [], [], left)[0]:
                try:
                    data = os.read(handle, 1 << 16)
                except OSError:
                    data = b""
                if handle == self.master:
                    self.raw += data
                else:
                    self.told += data
            if until():
                return True
            if monotonic() >= end:
                return False

    @property
    def status(self) -> int | None:
        """How the job ended: its exit status, or a signal's number below zero."""
        found = re.search(rb"ended (-?\d+)\n", self.told)
        return int(found[1]) if found else None

    def ends(self, seconds: float = 30.0) -> int | None:
        """Wait for the end; the status, or None when the job goes on."""
        self.pump(seconds, lambda: self.status is not None)
        self.pump(0.02)
        return self.status

    def said(self, since: int = 0) -> str:
        """What was written, without escapes."""
        return ESCAPE.sub("", self.raw[since:].decode("utf-8", "replace"))

    def last_words(self) -> str:
        """The end of what was said, and of the newest crash report when there is one."""
        return f"{self.said()[-300:]!r} {reports()[-1500:]}"

    def sees(self, words: str, since: int = 0, seconds: float = 30.0) -> bool:
        """Wait until the words have been written."""
        seen = self.pump(seconds, lambda: self.status is not None or words in self.said(since))
        return seen and words in self.said(since)

    def answers(self, keys: str, words: str, seconds: float = 30.0) -> bool:
        """Press keys and wait until the words are written after that."""
        since = len(self.raw)
        self.type(keys)
        return self.sees(words, since, seconds)

    def unrestored(self) -> list[str]:
        """What of the terminal is not as it was before."""
        modes: dict[int, bool] = {}
        for found in MODES.finditer(bytes(self.raw)):
            modes.update((int(mode), found[2] == b"h") for mode in found[1].split(b";") if mode)
        left = [f"mode {mode} is on" for mode in sorted(OFF) if modes.get(mode)]
        left += [f"mode {mode} is off" for mode in sorted(ON) if modes.get(mode) is False]
        raw = bytes(self.raw)
        if len(re.findall(rb"\x1b\[>\d*u", raw)) > len(re.findall(rb"\x1b\[<\d*u", raw)):
            left.append("the keyboard protocol is still pushed")
        if self.master >= 0 and termios.tcgetattr(self.master) != self.before:
            left.append("termios differ")
        return left


def reports() -> str:
    """All crash reports of this home, the newest last."""
    return "".join(path.read_text("utf-8") for path in sorted(crashes().glob("*.txt")))


def crashes() -> Path:
    """The folder in which a crash leaves its report."""
    return Path(os.environ["HOME"]) / ".local/state/podium/crashes"


def _podium(arguments: Sequence[str], forked: bool, code: str) -> None:
    if not forked:
        start = ["-c", code] if code else ["-m", "podium"]
        os.execv(sys.executable, [sys.executable, *start, *arguments])
    from podium.cli.entry import run

    sys.stdin = sys.__stdin__ = os.fdopen(0, "r", closefd=False)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = os.fdopen(1, "w", closefd=False)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = os.fdopen(2, "w", closefd=False)  # type: ignore[misc]
    status = run(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _shell(slave: int, report: int, start: Callable[[], None]) -> None:
    """Run one job in the foreground, tell its fate, resume it when told (SIGUSR1)."""
    os.login_tty(slave)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
        for number in (*FRESH, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.close(report)
        start()
    os.write(report, b"job %d\n" % job)
    while True:
        _, status = os.waitpid(job, os.WUNTRACED | os.WCONTINUED)
        if os.WIFSTOPPED(status):
            os.tcsetpgrp(0, os.getpgrp())
            os.write(report, b"stopped\n")
            signal.sigwait({signal.SIGUSR1})
            os.tcsetpgrp(0, job)
            os.killpg(job, signal.SIGCONT)
        elif os.WIFCONTINUED(status):
            os.write(report, b"continued\n")
        else:
            os.write(report, b"ended %d\n" % os.waitstatus_to_exitcode(status))
            # The terminal stays open for a last look at its settings.
            signal.pause()
