"""Mending the outline on the screen: each correction is kept first and shown then, in a thread.

What is shown mended is on the disk. Corrections are laid over the transcript as the passes made it, all
of them each time, in a thread of their own: a document of 100 MB takes seconds, and the reader goes on
reading. They come back in the order in which they were asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple, ParamSpec

from podium.screens.reader.messages import Remade
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import tell_while
from podium_library.corrections import Corrections
from podium_library.errors import Unsaved
from podium_parsers import Transcript
from podium_parsers.mending import Correction, idle_of, kind_of, mended

Work = ParamSpec("Work")
MOMENT = 0.5
"""Seconds after which one is told that a correction is still being made."""


class Words(NamedTuple):
    """What is said of a step back or forth."""

    done: str
    nothing: str
    failed: str


UNDO = Words("Taken back", "Nothing was mended here", "Not taken back")
REDO = Words("Mended again", "Nothing was taken back here", "Not mended again")


def mending_of(reader: Reader) -> Mending:
    """The corrections of a reader's documents, begun with the first that is made."""
    if not isinstance(reader.mending, Mending):
        reader.mending = Mending(reader)
    return reader.mending


class Mending:
    """The corrections of one screen."""

    def __init__(self, host: Reader) -> None:
        self.host = host
        self._latest: Future[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="podium-mending")
        self._kept = Corrections()

    def make(self, transcript: Transcript, correction: Correction, words: str) -> None:
        """Keep a correction and have it shown; `words` say what has been done."""
        self._begin(self._make, transcript, correction, words)

    def undo(self, transcript: Transcript) -> None:
        """Take the latest correction of the document back."""
        self._begin(self._turn, transcript, self._kept.undo, UNDO)

    def redo(self, transcript: Transcript) -> None:
        """Make the correction again that was taken back last."""
        self._begin(self._turn, transcript, self._kept.redo, REDO)

    def close(self) -> None:
        """Keep what waits."""
        self._thread.shutdown(wait=True)

    def _begin(self, work: Callable[Work, None], *args: Work.args, **named: Work.kwargs) -> None:
        """Do it in the thread, after what waits there, and say so while it takes long."""
        was_idle = self._is_idle()
        self._latest = self._thread.submit(work, *args, **named)
        if was_idle:
            tell_while(
                self.host, lambda: "mending the outline", lambda: not self._is_idle(), MOMENT
            )

    def _is_idle(self) -> bool:
        return self._latest is None or self._latest.done()

    def _make(self, transcript: Transcript, correction: Correction, words: str) -> None:
        try:
            before = self._kept.of(transcript)
            made = mended(transcript, (*before, correction))
            why = idle_of(made).get(len(before))
            if why is None:
                self._kept.keep(transcript, [correction])
            self._tell(Remade(made, words) if why is None else Remade(None, f"Not mended: {why}"))
        except Unsaved as error:
            self._tell(Remade(None, f"Not mended, {error}"))

    def _turn(
        self, transcript: Transcript, step: Callable[[Transcript], Correction | None], words: Words
    ) -> None:
        try:
            turned = step(transcript)
            if turned is None:
                self._tell(Remade(None, words.nothing))
                return
            left = mended(transcript, self._kept.of(transcript))
            self._tell(Remade(left, f"{words.done}: {kind_of(turned)}"))
        except Unsaved as error:
            self._tell(Remade(None, f"{words.failed}, {error}"))

    def _tell(self, remade: Remade) -> None:
        self.host.post_message(remade)
