"""What is on the terminal until the reader is: the first page, while Textual is still being imported.

Half of a start is importing Textual. The first page is ready long before: a child of this process reads the
document and paints it (`podium.opening.apart`, `podium.early.picture`), and a thread shows it from here. The
terminal is made ready at once, so that keys typed meanwhile wait, unseen, for the reader. It takes over
without clearing the screen. All writing goes through one lock: once the driver has the terminal, a picture
that comes late is let go. The page is an extra; nothing ever waits for it.
"""

from __future__ import annotations

import os
import signal
import termios
from contextlib import suppress
from threading import RLock
from types import FrameType

from podium.early.size import size_of_terminal
from podium_parsers.transcript import Transcript

INPUT, OUTPUT = 0, 2
"""Textual reads keys from standard input and writes to standard error; both must be the terminal."""
OPEN = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""The alternate screen, no cursor, no wrapping at the right edge: as Textual's driver has it."""
CLOSE = "\x1b[?7h\x1b[?1049l\x1b[?25h"
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
PATIENCE = 1.0
"""Seconds for which a signal waits for a terminal that takes no more."""


class Curtain:
    """The terminal of this process until the driver has it."""

    def __init__(self) -> None:
        """Let keys wait unseen. Raises termios.error where there is no terminal to do so."""
        self.attributes = termios.tcgetattr(INPUT)
        """How the terminal was found, to be left so."""
        termios.tcgetattr(OUTPUT)
        self.size = size_of_terminal()
        self._lock = RLock()
        self._is_waiting = True
        self._is_shown = False
        for number in ENDING:
            signal.signal(number, self._end)
        signal.signal(signal.SIGTSTP, self.stop)
        termios.tcsetattr(INPUT, termios.TCSANOW, quiet(self.attributes))

    @property
    def is_shown(self) -> bool:
        """Whether the first page is on the screen, or was when the driver took over."""
        return self._is_shown

    def paint(self, transcript: Transcript, offset: int, row: int | None = None) -> bytes | None:
        """The first page of a transcript, for `show`; None where it has none or its colours are unknown.

        `row` is that of the page on which the offset is to stand, where it is known.
        """
        from podium.early.picture import picture

        return picture(transcript, offset, self.size, row)

    def show(self, page: bytes) -> None:
        """Put a page on the screen, unless the reader has come first."""
        with self._lock:
            if self._is_waiting:
                self._is_shown = True
                write(OPEN.encode() + page)

    def hand_over(self) -> bool:
        """Give the terminal to the driver; whether it has the alternate screen already."""
        with self._lock:
            was_waiting, self._is_waiting = self._is_waiting, False
            return was_waiting and self._is_shown

    def drop(self) -> None:
        """Leave the terminal as it was found, unless the driver has it."""
        # The terminal may take nothing more: then what can be put right is.
        has_lock = self._lock.acquire(timeout=PATIENCE)
        try:
            if self._is_waiting:
                self._is_waiting = False
                with suppress(termios.error):
                    termios.tcsetattr(INPUT, termios.TCSANOW, self.attributes)
                if self._is_shown:
                    self._is_shown = False
                    write(CLOSE.encode())
        finally:
            if has_lock:
                self._lock.release()

    def stop(self, *_: object) -> None:
        """Stop the process, as ctrl-z asks, with the terminal as it was found."""
        self.drop()
        os.kill(os.getpid(), signal.SIGSTOP)

    def _end(self, number: int, _: FrameType | None) -> None:
        self.drop()
        os._exit(128 + number)


def curtain() -> Curtain | None:
    """The curtain of this process's terminal; None where there is no terminal for one."""
    try:
        return Curtain()
    except (termios.error, OSError):
        return None


def quiet(attributes: list[int | list[bytes | int]]) -> list[int | list[bytes | int]]:
    """Terminal attributes with which keys wait unseen and unchanged; those for signals still signal."""
    found = list(attributes)
    flags, local = found[0], found[3]
    assert isinstance(flags, int)
    assert isinstance(local, int)
    found[0] = flags & ~(
        termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR
    )
    found[3] = local & ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    return found


def write(data: bytes) -> None:
    """Write all to the terminal, if it is still there."""
    with suppress(OSError):
        while data:
            data = data[os.write(OUTPUT, data) :]
