"""The terminal, as podium needs it: it may go away, it must be left quickly, a paste may never end.

Textual's driver spins when its terminal is gone, waits up to 200 ms for its input thread when it is left,
and swallows every key after a bracketed paste that was never closed. The input thread here is woken by
a pipe, takes an end of file for what it is, and closes a paste that has fallen silent.
"""

from __future__ import annotations

import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable
from threading import Event
from typing import IO, ClassVar

from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from podium.early.curtain import Curtain

BLINK = 0.1
"""Seconds between two looks at keys that may be the beginning of a longer sequence."""
SILENCE = 5
"""Blinks without input after which an open paste is closed."""
ALTERNATE = "\x1b[?1049h"
"""Turns to the alternate screen, and clears it even where it is on already."""
PASTE, PASTED = "\x1b[200~", "\x1b[201~"


class Outlet:
    """A stream that does not mind when its terminal is gone; the writer thread must never die."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self.is_gone = False

    def write(self, text: str) -> int:
        """Write, or let it go."""
        if not self.is_gone:
            try:
                return self._stream.write(text)
            except OSError:
                self.is_gone = True
        return len(text)

    def flush(self) -> None:
        """Flush, or let it go."""
        if not self.is_gone:
            try:
                self._stream.flush()
            except OSError:
                self.is_gone = True

    def fileno(self) -> int:
        """The descriptor of the stream."""
        return self._stream.fileno()


class TerminalDriver(LinuxDriver):
    """A terminal on Linux or macOS."""

    curtain: ClassVar[Curtain | None] = None
    """Who has the terminal of this process until a driver starts."""

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        # As much of a stream as the writer thread uses.
        self._file = Outlet(sys.__stderr__ or sys.stderr)  # type: ignore[assignment]
        self._leaving = Event()
        self._woken, self._waker = os.pipe()
        self._curtain = self.curtain
        """The same, until this one has started."""
        self._is_open = False
        """Whether the alternate screen is on, with the first page on it."""
        self._is_starting = self._is_to_stop = False
        self._frame: list[str] | None = None
        """What a frame has so far, between its beginning and its end."""

    def start_application_mode(self) -> None:
        """Take the terminal over, with what is on it.

        A ctrl-z in between waits: how the terminal was found is not known to Textual yet, only to the curtain.
        """
        self._is_starting = True
        curtain, self._curtain = self._curtain, None
        if curtain is not None:
            self._is_open = curtain.hand_over()
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if curtain is not None:
            self.attrs_before = curtain.attributes
        self._is_starting = False
        if self._is_to_stop:
            self._is_to_stop = False
            os.kill(os.getpid(), signal.SIGTSTP)

    def _sigtstp_application(self, *_: object) -> None:
        if self._is_starting:
            self._is_to_stop = True
        elif self._curtain is None:
            super()._sigtstp_application()
        else:
            self._curtain.stop()

    def _sigcont_application(self, *_: object) -> None:
        if self._curtain is None:
            super()._sigcont_application()

    def write(self, data: str) -> None:
        """Write to the terminal; a frame goes out as one piece, and not through another thread in three."""
        if self._is_open and data == ALTERNATE:
            self._is_open = False
        elif data == SYNC_START:
            self._frame = [data]
        elif self._frame is None:
            super().write(data)
        elif data == SYNC_END:
            frame, self._frame = "".join([*self._frame, data]), None
            super().write(frame)
        else:
            self._frame.append(data)

    def disable_input(self) -> None:
        """Stop listening, at once and not at the next blink."""
        self._leaving.set()
        os.write(self._waker, b".")
        super().disable_input()
        self._leaving.clear()

    def run_input_thread(self) -> None:
        """Read keys until told to stop or until the terminal is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        is_pasting, silent, patience = False, 0, SILENCE
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not (self._leaving.is_set() or self.exit_event.is_set()):
                ready = {key.fd for key, _ in selector.select(BLINK)}
                if self._woken in ready:
                    os.read(self._woken, 64)
                if self.fileno in ready:
                    text = self._read(decode)
                    if text is None:
                        self._hang_up()
                        break
                    silent, patience = 0, patience_after(text)
                    is_pasting = is_open(is_pasting, text)
                    # Half a character is no text yet, and to the parser no text means the end.
                    for message in parser.feed(text) if text else ():
                        self.process_message(message)
                else:
                    silent += 1
                if is_pasting and silent > patience:
                    is_pasting = False
                    for message in parser.feed(PASTED):
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _read(self, decode: Callable[[bytes], str]) -> str | None:
        """What was typed; None when the terminal is gone."""
        try:
            data = os.read(self.fileno, 4096)
        except BlockingIOError:
            return ""
        except OSError:
            return None
        return decode(data) if data else None

    def _hang_up(self) -> None:
        self._loop.call_soon_threadsafe(self._app.exit, None, HANG_UP)


HANG_UP = 129
"""Exit status when the terminal went away: 128 and the number of SIGHUP."""


def patience_after(text: str) -> int:
    """How many silent blinks an open paste is borne after this input.

    A terminal takes Esc out of what is pasted (xterm's disallowedPasteControls), so one that comes alone
    is a person who cannot get on: the end of the paste was lost on its way.
    """
    return 0 if text == "\x1b" else SILENCE


def is_open(was_open: bool, text: str) -> bool:
    """Whether a bracketed paste is still open after this input."""
    begin, end = text.rfind(PASTE), text.rfind(PASTED)
    return was_open if begin == end == -1 else begin > end
