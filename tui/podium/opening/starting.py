"""From the command line to the full screen: read the document while Textual is being imported.

Nine tenths of a start is importing textual, so the document is read from the first moment, by a child
where that can be, and nothing here imports it. Whoever opens the reader hands over how each document is
read; a failure is kept and raised again where it is asked for. The app knows this room and not the other
way round: `cli.reading` brings the two together.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread, active_count
from typing import Protocol

from podium.early.curtain import Curtain
from podium.opening.apart import Apart
from podium_library.positions import Place, Positions
from podium_parsers.stage import Stage
from podium_parsers.transcript import Transcript

ROW = "row"
"""What is kept with a place besides: the row of the page on which it stood."""
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
        return self.place.offset_in(self.transcript.source)

    @property
    def row(self) -> int | None:
        """The row of the page on which that stood, if it is known."""
        row = self.place.extra.get(ROW) if self.place is not None else None
        return row if isinstance(row, int) and row >= 0 else None


class First(Protocol):
    """What is to be seen first, a document or the library: got while Textual is being imported."""

    def start(self, curtain: Curtain | None = None) -> object:
        """Begin; its first page is shown on the curtain, if there is one."""
        ...

    def wait(self, seconds: float) -> None:
        """Wait until there is something to show, at most so long."""
        ...

    def stop(self) -> None:
        """Let go of what is still being got."""
        ...


@dataclass(eq=False)
class Opening:
    """A document that is to be opened, perhaps being read already."""

    file: str
    """The path as given, or `-` for standard input."""
    load: Callable[[], Transcript]
    """Reads it, in a child or a thread. Raises UnreadableError."""
    offset: int | None = None
    """Where to begin instead of the place that was kept."""
    glance: Callable[[], Transcript | None] = lambda: None
    """Reads the beginning of a long document, or says that there is no need."""
    is_here: bool = False
    """Whether it has been read, so that a child need not hand it back."""
    started: Callable[[], Apart | None] = lambda: None
    """Starts a program that reads it, where no child can be forked and it is worth it."""
    stages: Callable[[], Iterator[Stage | Transcript]] | None = None
    """Reads it in place of `load` and says how far it is; the transcript comes last."""
    stage: Stage | None = None
    """How far the reading is, where it says so."""
    future: Future[Opened] = field(default_factory=Future)
    glanced: Future[Opened] = field(default_factory=Future)
    """Its beginning; never done where there is no need."""
    seen: Event = field(default_factory=Event)
    """Set when the beginning is on the screen: until then the rest would only hold it up."""
    is_given_up: bool = False
    """Whether the person wanted it no more before it was read; it never will be."""
    _children: list[Apart] = field(default_factory=list)
    """The process that reads it, if it has one."""

    def start(self, curtain: Curtain | None = None) -> Future[Opened]:
        """Begin to read, unless that has begun; its first page is shown on the curtain, if there is one."""
        if not self.future.running() and not self.future.done():
            self.future.set_running_or_notify_cancel()
            if curtain is not None and active_count() == 1:
                self._children.append(Apart(lambda: self.steps(curtain)))
            Thread(target=self._read, args=(curtain,), name="podium-read", daemon=True).start()
        return self.future

    def wait(self, seconds: float) -> None:
        """Wait until there is something of it to read, at most so long."""
        wait((self.future, self.glanced), seconds, FIRST_COMPLETED)

    def stop(self) -> None:
        """Let go of what is still being read."""
        for child in self._children:
            child.stop()

    @property
    def is_being_read(self) -> bool:
        """Whether more of it is to come."""
        return self.future.running() and not self.is_given_up

    def give_up(self) -> None:
        """Read no more of it: a process that reads it ends, what a thread has read is let go."""
        self.is_given_up = True
        self.stop()

    def again(self) -> Opening:
        """The same document, to be read from anew."""
        return Opening(
            self.file,
            self.load,
            self.offset,
            self.glance,
            self.is_here,
            started=self.started,
            stages=self.stages,
        )

    def steps(self, curtain: Curtain | None = None) -> Iterator[bytes | Stage | Opened]:
        """What is to be had, as it is had: the first page for the curtain, the beginning, stages, and the whole."""
        if (begun := self._begun()) is not None:
            yield from painted(begun, curtain)
            yield begun
        for found in self.stages() if self.stages is not None else (self.load(),):
            if isinstance(found, Stage):
                yield found
            else:
                transcript = found
        opened = Opened(transcript, self._place(transcript.source.digest))
        if begun is None:
            yield from painted(opened, curtain)
        if curtain is None or not self.is_here:
            yield opened

    def _read(self, curtain: Curtain | None) -> None:
        try:
            if not self._children and (program := self.started()) is not None:
                self._children.append(program)
                if self.is_given_up:
                    program.stop()
            for child in self._children:
                for found in child.answers():
                    self._take(found, curtain)
            if not self.future.done():
                self._read_here(curtain)
        except BaseException as error:
            self.future.set_exception(error)

    def _read_here(self, curtain: Curtain | None) -> None:
        steps = self.steps()
        while not self.is_given_up and (found := next(steps, None)) is not None:
            self._take(found, curtain)
            if isinstance(found, Opened) and found.is_glance:
                self.seen.wait(PATIENCE)

    def _take(self, found: object, curtain: Curtain | None) -> None:
        match found:
            case bytes() if curtain is not None:
                curtain.show(found)
            case Stage():
                self.stage = found
            case Opened(is_glance=True):
                if not self.glanced.done():
                    self.glanced.set_result(found)
            case Opened() if not self.is_given_up:
                self.future.set_result(found)

    def _place(self, digest: str) -> Place | None:
        positions = Positions()
        try:
            return positions.of(digest, os.path.abspath(self.file))  # noqa: PTH100 - as it was kept
        finally:
            positions.close()

    def _begun(self) -> Opened | None:
        """The beginning of a long one, unless the place to begin lies beyond it."""
        transcript = self.glance()
        if transcript is None:
            return None
        kept = self._place("")
        place = self.offset if self.offset is not None else kept.offset if kept else 0
        return Opened(transcript, kept, is_glance=True) if place < transcript.length else None


def painted(opened: Opened, curtain: Curtain | None) -> Iterator[bytes]:
    """The first page, if there is a curtain for it; whatever goes wrong, the reader comes without."""
    page = None
    if curtain is not None:
        with suppress(Exception):
            page = curtain.paint(opened.transcript, opened.offset, opened.row)
    if page is not None:
        yield page
