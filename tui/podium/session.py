"""One sitting at the full screen, from the documents to the exit status."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from podium.app import Podium
from podium.cli.gate import complain
from podium.early.curtain import Curtain
from podium.opening.starting import Opening
from podium.terminal.driver import TerminalDriver
from podium.terminal.signals import end_on_signals
from podium_parsers.errors import UnreadableError

HOLD = 0.0005
"""Seconds that one thread holds the interpreter, at most, while another waits for it. Keys come in and frames
go out by threads of their own; Python's own 5 ms are more than a frame takes."""


def run(openings: Sequence[Opening], curtain: Curtain | None = None) -> int:
    """Show documents, or the library, full screen until the person leaves; returns the exit status.

    `curtain` has the terminal, perhaps with the first page on it, until the app takes it over. Raises
    UnreadableError when the first document cannot be read.
    """
    sys.setswitchinterval(HOLD)
    TerminalDriver.curtain = curtain
    app = Podium(openings, driver_class=TerminalDriver, curtain=curtain)

    async def main() -> None:
        end_on_signals(app.end)
        await app.run_async(mouse=app.config.mouse)

    asyncio.run(main())
    if app.failure is not None:
        raise UnreadableError(app.failure)
    if app.reader.unsaved:
        complain(f"{app.reader.unsaved} changes of marks could not be saved")
    return app.return_code or 0
