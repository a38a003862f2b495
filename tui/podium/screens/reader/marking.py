"""The marks of the document on the screen: fetched, shown at once, kept by a thread of their own.

A mark shows in the next frame; the disk gets it in a thread, one change after the other. What could
not be kept stays on the screen with a sign and is tried again; nothing is called saved that is not.
Marks of an edited text stand where their words stand now; lost ones wait in the list of marks.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

from textual.timer import Timer
from textual.widget import Widget

from podium.screens.reader.messages import Fetched, Kept
from podium.screens.reader.shown import Shown, ordered
from podium.screens.reader.tags import Tags
from podium_library.errors import Unsaved
from podium_library.marks.anchored import Status
from podium_library.marks.making import kept_lost, make_mark, remade
from podium_library.marks.mark import Document, Mark, MarkedDocument
from podium_library.marks.markstore import MarkStore
from podium_library.marks.tag import Meaning
from podium_parsers import Span, Transcript

LOOK, IDLE = 2.0, 1.0
"""Seconds between two looks for others' changes, and until there is time for what was put off."""
Change = Callable[[MarkStore, Document], object]


class Marking:
    """The marks of one screen."""

    def __init__(self, host: Widget) -> None:
        self.host = host
        self.shown: tuple[Shown, ...] = ()
        """In the order of the text; lost ones last."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="podium-marks")
        self._store: MarkStore | None = None
        self._transcript: Transcript | None = None
        self._document: Document | None = None
        self._waiting: list[Change] = []
        self._version: tuple[int, int] | None = None
        self._look: Timer | None = None
        self.tags = Tags()
        self.sought: str | None = None
        """The id of the mark that the document is opened for, until it is known where it stands."""
        self._changes = 0
        """How often the person changed something: what was fetched before is out of date."""

    # Fetching.

    def open(self, transcript: Transcript) -> None:
        """Fetch the marks of a document."""
        self._transcript, self._document, self.shown = transcript, None, ()
        # The first page comes first: the store and what finds passages again take 30 ms to import.
        self.host.call_after_refresh(self._fetch_soon)
        if self._look is None:
            self._look = self.host.set_interval(LOOK, self._look_around)
            self.host.set_timer(IDLE, self.learn_tags)

    def follow(self, transcript: Transcript) -> None:
        """Go on with another outline of the same text: the marks stay where they are."""
        self._transcript = transcript
        self._fetch_soon()

    def take(self, fetched: Fetched) -> bool:
        """Show what was fetched, unless the person has changed something since; whether it is shown."""
        fetched.transcript.source.release()  # the whole text was made to look for them
        if fetched.transcript is not self._transcript or self._waiting:
            return False
        if fetched.changes != self._changes:
            self._fetch_soon()
            return False
        self.shown = fetched.shown
        return True

    def take_sought(self) -> Shown | None:
        """The mark that the document was opened for, once; None where it is not one of these."""
        sought, self.sought = self.sought, None
        return next((one for one in self.shown if one.mark.id == sought), None)

    def _fetch_soon(self) -> None:
        self._thread.submit(self._fetch, self._transcript, self._changes)

    def _opened(self) -> MarkStore:
        """The store; imported and opened in the thread, with the first document."""
        if self._store is None:
            from podium_library.store import open_store

            self._store = open_store()
        return self._store

    def _fetch(self, transcript: Transcript | None, changes: int) -> None:
        if transcript is None:
            return
        from podium_library.anchor import anchor_all

        try:
            store = self._opened()
            self._document = store.document_of(transcript)
            marks = store.marks(self._document) if self._document else ()
            self._version = store.version
        except Unsaved as error:
            self.host.post_message(Kept(str(error), 0))
            return
        anchored = anchor_all(marks, transcript, text_of=store.text_of)
        shown = [Shown(a.mark, a.span, a.status) for a in anchored]
        self.host.post_message(Fetched(transcript, ordered(shown), changes))

    def _look_around(self) -> None:
        self._thread.submit(self._refetch)

    def _refetch(self) -> None:
        """Fetch again when another program has written, and keep what waits."""
        if self._waiting:
            self._keep_waiting()
        elif self._store and self._transcript and self._store.version != self._version:
            self._fetch(self._transcript, self._changes)

    @property
    def attached(self) -> tuple[Shown, ...]:
        """Those that have a place in the text, in its order."""
        return tuple(one for one in self.shown if one.span is not None)

    @property
    def adrift(self) -> tuple[Shown, ...]:
        """Those whose place a person should look at."""
        transcript = self._transcript
        if transcript is None:
            return ()
        return tuple(one for one in self.shown if one.wants_a_look(transcript))

    @property
    def wanting(self) -> str:
        """How many those are, in words."""
        count = len(self.adrift)
        return f"{count} of {len(self.shown)} marks {'wants' if count == 1 else 'want'} a look"

    def stood(self, mark: Mark) -> Span | None:
        """Where a lost passage stood, as far as can be told; takes up to half a second."""
        if self._transcript is None:
            return None
        from podium_library.anchor import gap

        return gap(mark, self._transcript, self._opened().text_of)

    @property
    def document(self) -> Document | None:
        """The document as it is kept; None while it has no marks."""
        return self._document

    def everywhere(self) -> tuple[MarkedDocument, ...]:
        """The marks of all documents."""
        return self._opened().marked()

    # Tags.

    def learn_tags(self) -> Future[None]:
        """Read the tags of all documents and what they mean."""
        return self._thread.submit(self._learn_tags)

    def retag(self, old: str, new: str) -> Future[None]:
        """Call a tag and those under it otherwise in all documents; the marks come again as `Fetched`."""
        transcript = self._transcript

        def run() -> None:
            from podium_library.codebook import Codebook

            self._opened().retag(old, new)
            Codebook().move(old, new)
            self._learn_tags()
            self._fetch(transcript, changes)

        self._changes += 1
        changes = self._changes
        return self._thread.submit(run)

    def say_meaning(self, tag: str, meaning: Meaning) -> Future[None]:
        """Keep what a tag means."""

        def run() -> None:
            from podium_library.codebook import Codebook

            Codebook().say(tag, meaning)
            self._learn_tags()

        return self._thread.submit(run)

    def _learn_tags(self) -> None:
        from podium_library.codebook import Codebook
        from podium_library.marks.coding import tag_tree

        with suppress(Unsaved):
            marks = [mark for one in self._opened().marked() for mark in one.marks]
            self.tags.learn(tag_tree(marks), Codebook().read())

    # Changing.

    def add(self, transcript: Transcript, span: Span) -> Shown:
        """Mark a passage; it is shown on return, kept soon after, and called marked only then."""
        mark = make_mark(transcript, span)
        shown = Shown(mark, span, Status.EXACT)
        self.shown = ordered([*self.shown, shown])
        self._keep(lambda store, document: store.add(document, mark), f"Marked {mark.name}")
        return shown

    def change(self, shown: Shown, mark: Mark) -> Shown:
        """Give a mark other words or tags."""
        changed = replace(shown, mark=mark)
        self.shown = tuple(changed if one.mark.id == mark.id else one for one in self.shown)
        self._keep(lambda store, _: store.update(mark))
        return changed

    def remove(self, shown: Shown) -> None:
        """Put a mark into the trash."""
        self.shown = tuple(one for one in self.shown if one.mark.id != shown.mark.id)
        self._keep(lambda store, _: store.remove([shown.mark.id]))

    def confirm(self, transcript: Transcript, shown: Shown, span: Span) -> Shown:
        """Settle a doubtful or lost mark at a place of today's text."""
        mark = remade(transcript, shown.mark, span)
        settled = Shown(mark, span, Status.EXACT)
        self.shown = ordered([settled if one.mark.id == mark.id else one for one in self.shown])
        self._keep(lambda store, _: store.update(mark))
        return settled

    def keep_lost(self, transcript: Transcript, shown: Shown) -> Shown:
        """Settle that a passage no longer stands in today's text: the mark is kept without a place."""
        mark = kept_lost(transcript, shown.mark)
        settled = Shown(mark, None, Status.LOST)
        self.shown = ordered([settled if one.mark.id == mark.id else one for one in self.shown])
        self._keep(lambda store, _: store.update(mark))
        return settled

    def undo(self) -> None:
        """Take back the last change; the marks come again as `Fetched`."""
        self._again(lambda store: store.undo())

    def redo(self) -> None:
        """Do again what was undone last."""
        self._again(lambda store: store.redo())

    def _again(self, step: Callable[[MarkStore], object]) -> None:
        transcript = self._transcript

        def run() -> None:
            try:
                step(self._opened())
            except (Unsaved, KeyError) as error:
                self.host.post_message(Kept(str(error), 0))
            self._fetch(transcript, changes)

        self._changes += 1
        changes = self._changes
        self._thread.submit(run)

    def _keep(self, change: Change, words: str = "") -> None:
        self._changes += 1
        self._waiting.append(change)
        self._thread.submit(self._keep_waiting, words)

    def _keep_waiting(self, words: str = "") -> None:
        """Keep what waits, in order; what fails stays and is tried again."""
        transcript = self._transcript
        while self._waiting and transcript is not None:
            try:
                store = self._opened()
                if self._document is None:
                    self._document = store.remember(transcript)
                self._waiting[0](store, self._document)
                self._version = store.version
            except Unsaved as error:
                self.host.post_message(Kept(str(error), len(self._waiting)))
                return
            except KeyError:
                # Another program removed the mark for good: nothing is left to change.
                pass
            del self._waiting[0]
        self.host.post_message(Kept(None, 0, words))

    def close(self) -> int:
        """Keep what waits and let go of the store; returns how many changes could not be kept."""
        self._thread.submit(self._keep_waiting)
        self._thread.shutdown(wait=True)
        if self._store is not None:
            self._store.close()
        return len(self._waiting)
