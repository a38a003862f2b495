"""An export on its way: made in a thread, so that keys are answered, and given up at any moment but the last.

A hundred megabytes as a web page take a while. Once they are made they are handed on, which is short and is
not broken off: a file is there whole, or it was never begun.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Lock, Thread

LONG = 300_000
"""Characters of a text from which its export may take more than a moment."""


class Outgoing:
    """One export: what makes it, what hands it on, and its future: what the person is told, or why not."""

    def __init__(self, make: Callable[[], bytes], hand_on: Callable[[bytes], str]) -> None:
        """`hand_on` writes or copies what was made and says so."""
        self._make, self._hand_on = make, hand_on
        self._lock = Lock()
        self._is_given_up = self._is_handed_on = False
        self.future: Future[str] = Future()

    def run(self) -> None:
        """Make it and hand it on here and now; whatever is raised is kept for who asks the future."""
        try:
            self.future.set_result(self._sent(self._make()))
        except BaseException as error:
            self.future.set_exception(error)

    def start(self) -> None:
        """Do so in a thread, for which nobody who leaves has to wait."""
        Thread(target=self.run, name="podium-export", daemon=True).start()

    def _sent(self, data: bytes) -> str:
        with self._lock:
            self._is_handed_on = not self._is_given_up
        return self._hand_on(data) if self._is_handed_on else ""

    def give_up(self) -> bool:
        """Want it no more; False where it is being handed on already."""
        with self._lock:
            self._is_given_up = not self._is_handed_on
            return self._is_given_up

    def settle(self) -> None:
        """podium ends: give it up, or let it be handed on whole."""
        if not self.give_up():
            wait([self.future])
