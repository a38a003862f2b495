"""An export on its way: made in a thread, so that keys are answered, and given up at any moment but the last.

A hundred megabytes as a web page take a while. Once they are made they are handed on, which is short and is
not broken off: a file is there whole, or it was never begun.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from threading import Lock, Thread

from podium_library.exports import ExportError

LONG = 300_000
"""Characters of a text from which its export may take more than a moment."""


class Outgoing:
    """One export: what makes it, what hands it on, and what came of it."""

    def __init__(self, make: Callable[[], bytes], hand_on: Callable[[bytes], str]) -> None:
        """`hand_on` writes or copies what was made and says so; both may raise ExportError and OSError."""
        self._make, self._hand_on = make, hand_on
        self._lock = Lock()
        self._is_given_up = self._is_handed_on = False
        self._thread: Thread | None = None
        self.said = ""
        """What the person is told at the end."""
        self.has_failed = False

    def run(self) -> None:
        """Make it and hand it on here and now."""
        try:
            data = self._make()
            with self._lock:
                if self._is_given_up:
                    return
                self._is_handed_on = True
            self.said = self._hand_on(data)
        except (ExportError, OSError) as error:
            self.said, self.has_failed = str(error), True

    def start(self, done: Callable[[], object]) -> None:
        """Do so in a thread, which calls `done` at its end. Nobody who leaves has to wait for it."""

        def run() -> None:
            self.run()
            done()

        self._thread = Thread(target=copy_context().run, args=(run,), daemon=True)
        self._thread.start()

    def give_up(self) -> bool:
        """Want it no more; False where it is being handed on already."""
        with self._lock:
            self._is_given_up = not self._is_handed_on
            return self._is_given_up

    def settle(self) -> None:
        """podium ends: give it up, or let it be handed on whole."""
        if not self.give_up() and self._thread is not None:
            self._thread.join()
