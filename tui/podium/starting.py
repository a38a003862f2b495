"""From the command line to the full screen: read the document while Textual is being imported.

Nine tenths of a start is importing textual, so the document is read in a thread from the first moment
and nothing here imports it. Whoever opens the reader hands over how each document is read; a failure is
kept and raised again where it is asked for. The app knows this room and not the other way round:
`cli.reading` brings the two together.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Event, Thread, active_count

from podium.apart import Apart
from podium_library.positions import Place, Positions
from podium_parsers.transcript import Transcript

PATIENCE = 5.0
"""Seconds after which the rest is read even though the beginning has not been shown."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document that has been read, and where its reader was when it was last open."""

    transcript: Transcript
    place: Place | None = None
    is_glance: bool = False
    """Whether it is only the beginning, to be read until the whole is there."""

    @property
    def offset(self) -> int:
        """Where to begin to read."""
        if self.place is None:
            return 0
        return self.place.offset_in(self.transcript.text, self.transcript.source.digest)


@dataclass(frozen=True)
class Opening:
    """A document that is to be opened, perhaps being read already."""

    file: str
    """The path as given, or `-` for standard input."""
    load: Callable[[], Transcript]
    """Reads it; called once, in a thread. Raises UnreadableError."""
    offset: int | None = None
    """Where to begin instead of the place that was kept."""
    glance: Callable[[], Transcript | None] = lambda: None
    """Reads the beginning of a long document, or says that there is no need."""
    is_long: bool = False
    """Whether it is worth a process of its own."""
    future: Future[Opened] = field(default_factory=Future)
    glanced: Future[Opened] = field(default_factory=Future)
    """Its beginning; never done where there is no need."""
    seen: Event = field(default_factory=Event)
    """Set when the beginning is on the screen: until then the rest would only hold it up."""
    _children: list[Apart] = field(default_factory=list)
    """The process that reads it, if it has one."""

    def start(self) -> Future[Opened]:
        """Begin to read in a thread, unless that has begun."""
        if not self.future.running() and not self.future.done():
            self.future.set_running_or_notify_cancel()
            if self.is_long and active_count() == 1:
                self._children.append(Apart(self.load))
            Thread(target=self._read, name="podium-read", daemon=True).start()
        return self.future

    def stop(self) -> None:
        """Let go of what is still being read."""
        for child in self._children:
            child.stop()

    def _read(self) -> None:
        try:
            self._glance()
            transcript = self._children[0].transcript() if self._children else self.load()
            place = self._place(transcript.source.digest)
            self.future.set_result(Opened(transcript, place))
        except BaseException as error:
            self.future.set_exception(error)

    def _place(self, digest: str) -> Place | None:
        positions = Positions()
        try:
            return positions.of(digest, os.path.abspath(self.file))  # noqa: PTH100 - as it was kept
        finally:
            positions.close()

    def _glance(self) -> None:
        """Hand over the beginning, unless the place to begin lies beyond it."""
        transcript = self.glance()
        if transcript is None:
            return
        kept = self._place("")
        place = self.offset if self.offset is not None else kept.offset if kept else 0
        if place < len(transcript.text):
            self.glanced.set_result(Opened(transcript, kept, is_glance=True))
            if not self._children:
                self.seen.wait(PATIENCE)
