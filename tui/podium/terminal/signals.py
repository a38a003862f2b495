"""Signals that end podium: the place is kept, the terminal is put right, and the status says why.

Textual leaves the terminal in raw mode when it is terminated. A signal here ends the program as a key
would; only if that takes too long (a terminal that is gone can hold everything up) it is cut short.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from threading import Timer

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
PATIENCE = 2.0
"""Seconds for an orderly end."""


def end_on_signals(end: Callable[[int], None]) -> None:
    """Call `end(exit status)` on the running loop when a signal asks podium to end."""
    loop = asyncio.get_running_loop()

    def ending(number: int) -> None:
        status = 128 + number
        watchdog = Timer(PATIENCE, os._exit, (status,))
        watchdog.daemon = True
        watchdog.start()
        end(status)

    for number in ENDING:
        loop.add_signal_handler(number, ending, number)
