"""Nothing is painted while the first page stands where the reader is coming up.

Otherwise its own first frames, without a document, would wipe the page off the screen.
"""

from __future__ import annotations

from contextlib import ExitStack

from textual.app import App

from podium.early.curtain import Curtain


class Veil:
    """Holds the frames of an app back until it is lifted."""

    def __init__(self, app: App[None], curtain: Curtain | None) -> None:
        """Without a curtain nothing is held back."""
        self._app, self._curtain = app, curtain
        self._held = ExitStack()
        if curtain is not None:
            self._held.enter_context(app.batch_update())

    def begin(self) -> None:
        """The driver has the terminal: lift it now if there is no page on it."""
        if self._curtain is not None and not self._curtain.is_shown:
            self.lift()

    def lift(self) -> None:
        """Paint from now on."""
        if self._curtain is not None:
            self._curtain = None
            self._held.close()
            self._app.screen.refresh()
