"""What is being read: put on the screen when it comes, told while it does not, stopped, and taken up again.

A document may take a while: a hundred megabytes, a PDF, an archive on a slow disk. Esc stops the reading, not
only the waiting. What is there of the document stays to be read and says that it is a part; where nothing
is there yet, the document before comes back. Nothing of this ends podium, and one key reads on.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from textual.message import Message

from podium.opening.documents import Documents
from podium.opening.starting import Opened, Opening
from podium.screens.reader.screen import Reader
from podium.screens.reader.showing import show_document, tell_while
from podium_parsers.errors import UnreadableError

MOMENT = 0.3
"""Seconds after which one is told that a document is still being read."""


class Ready(Message):
    """There is more of a document to show, or it could not be read."""

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self.opening = opening


class Loading:
    """The reading of the documents of one reader."""

    def __init__(
        self, reader: Reader, documents: Documents, post: Callable[[Message], object]
    ) -> None:
        """`post` is called, from any thread, when there is more of a document to show."""
        self.reader, self.documents, self._post = reader, documents, post
        self._on_screen: Opening | None = None
        self._stopped: Opening | None = None
        """What one key reads on."""

    def open(self, opening: Opening) -> None:
        """Put a document on the screen as soon as it has been read."""
        if opening.is_given_up:
            opening = self._renewed(opening)

        def done(_: Future[Opened]) -> None:
            self._post(Ready(opening))

        opening.glanced.add_done_callback(done)
        opening.start().add_done_callback(done)
        if not opening.future.done():
            self.reader.is_waiting, self.reader.is_halted = True, False
            self.reader.set_timer(MOMENT, lambda: self._tell(opening))

    def _tell(self, opening: Opening) -> None:
        if self._is_coming(opening) and self._on_screen is not opening:
            self._tell_how_far(opening)

    def _tell_how_far(self, opening: Opening) -> None:
        """Say what is being made of it, and for how many seconds."""
        has_begun = self._on_screen is opening
        what = "the rest" if has_begun else name_of(opening)

        def words() -> str:
            return f"reading {what}" + (f": {opening.stage.told}" if opening.stage else "")

        def goes_on() -> bool:
            return self._is_coming(opening) and has_begun is (self._on_screen is opening)

        way = self.reader.named.way("escape", "stops")
        tell_while(self.reader, words, goes_on, way=way)

    def show(self, opening: Opening) -> bool:
        """Show what there is of a document now; whether it is the whole. Raises UnreadableError."""
        reader = self.reader
        if opening is not self.documents.shown or opening.is_given_up:
            return False  # the person has turned to another one, or wants it no more
        had_some = reader.is_glancing and self._on_screen is opening
        place = reader.offset_read if had_some else self.documents.place(opening)
        if not opening.future.done():
            if not had_some:
                show_document(reader, opening.glanced.result(), place)
                self._on_screen, reader.message = opening, ""
                self._tell_how_far(opening)
            reader.call_after_refresh(opening.seen.set)
            return False
        reader.is_waiting, reader.reading = False, ""
        error = opening.future.exception()
        if isinstance(error, UnreadableError):
            raise error
        row = reader.page.place_row if had_some else None
        show_document(reader, opening.future.result(), place, row)
        self._on_screen = opening
        if len(self.documents.openings) > 1:
            reader.say(self.documents.told)
        return True

    def _is_coming(self, opening: Opening) -> bool:
        return opening is self.documents.shown and opening.is_being_read

    def stop(self) -> None:
        """Stop the reading of what is coming, and stay with what is there."""
        reader, opening = self.reader, self.documents.shown
        if opening is None or not opening.is_being_read:
            return
        opening.give_up()
        self._stopped = opening
        reader.is_waiting, reader.reading = False, ""
        way = reader.named.way("read-on", "reads on")
        if self._on_screen is opening:
            reader.is_halted, reader.reading = True, "only the beginning"
            reader.say(f"Stopped; this is only the beginning{way}")
            return
        reader.say(f"{name_of(opening)} is not read{way}")
        if self._on_screen is None:
            reader.is_halted, reader.reading = True, "not read"
        else:
            self.documents.current = self.documents.openings.index(self._on_screen)
            if reader.is_glancing:
                self.open(self._on_screen)

    def read_on(self) -> None:
        """Read what was stopped."""
        opening = self._stopped
        if opening is None or opening not in self.documents.openings:
            self.reader.say("No reading was stopped")
            return
        if opening is not self.documents.shown:
            self.documents.leave(self.reader.offset_read)
            self.documents.turn_to(self.documents.openings.index(opening))
        self.reader.message = ""
        self.open(opening)

    def _renewed(self, opening: Opening) -> Opening:
        """The same document to be read anew; what is on the screen of it stays there meanwhile."""
        again = self.documents.renew(opening)
        if self._on_screen is opening:
            self._on_screen = again
        self._stopped = None
        return again


def name_of(opening: Opening) -> str:
    """What a document is called while nothing more is known of it."""
    return opening.file.rpartition("/")[2]
