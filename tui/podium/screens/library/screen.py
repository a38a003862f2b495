"""The library: every transcript that was open or scanned, the passages in them, and the people who speak.

One line to type in, and three faces of what it sifts: documents by their names, passages by their words,
people. Tab turns from one to the next with the words that stand there. What takes time happens in threads;
late answers are dropped. Nothing is scanned before somebody says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Protocol

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from podium.safe import safe, safe_lines
from podium.screens.library.area import BESIDE_FROM
from podium.screens.library.catalogue import Catalogue
from podium.screens.library.documents import DocumentEntry
from podium.screens.library.entries import Entry, Preview, Visit
from podium.screens.library.face import Face
from podium.screens.library.faces import FACES, FIRST_USE, PLACEHOLDERS, turned, ways
from podium.screens.library.folder import folder_named
from podium.screens.library.glimpse import Glimpse
from podium.screens.library.rows import LibraryRows
from podium.screens.library.shelves import Shelves
from podium.screens.overlay import Overlay
from podium.screens.reader.questions import Answered, Questions
from podium.widgets.foot import Foot
from podium.widgets.rows.rows import Rows


class Scans(Protocol):
    """A scan in the background: `scanning.Scan`, imported with the first."""

    @property
    def is_running(self) -> bool:
        """Whether it still goes on."""
        ...

    def stop(self) -> None:
        """Let it keep what it has read, and end."""
        ...


class LibraryScreen(Overlay[Visit | None], inherit_bindings=False):
    """Answers with a document to open, or None."""

    CSS_PATH = "screen.tcss"
    AUTO_FOCUS = "#library-line"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own
        (0, "-stacked"),
        (BESIDE_FROM, "-beside"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        Binding("ctrl+q", "quit", show=False, priority=True),
        Binding("up", "walk(-1)", show=False),
        Binding("down", "walk(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("tab", "turn(1)", show=False, priority=True),
        Binding("shift+tab", "turn(-1)", show=False, priority=True),
        Binding("ctrl+s", "sort", show=False, priority=True),
        Binding("ctrl+r", "scan", show=False, priority=True),
        Binding("ctrl+x", "forget", show=False, priority=True),
    ]

    class Scanned(Message):
        """A scan has come further."""

        def __init__(self, words: str, is_over: bool) -> None:
            super().__init__()
            self.words, self.is_over = words, is_over

    def __init__(self) -> None:
        super().__init__()
        self.shelves = Shelves()
        self.questions = Questions(self)
        self.rows = LibraryRows()
        self.catalogue = Catalogue(self, Glimpse.at_hand())
        self.turned_to = FACES[0]
        self.faces: dict[str, Face] = {self.turned_to: self.catalogue}
        """Those that were turned to so far."""
        self.scan: Scans | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="library"):
            yield Static(id="library-head")
            yield Input(compact=True, id="library-line")
            with Vertical(id="library-desk"):
                yield self.rows
                with VerticalScroll(id="library-preview", can_focus=False):
                    yield Static(id="library-words")
            yield Foot(id="library-foot")

    def begin(self) -> None:
        if self.catalogue.is_glimpsed:
            self.catalogue.begin()
            self.fetch()
        else:
            self.questions.prepare(self.catalogue.begin, self.load)
        self.turn_to(self.turned_to)

    def load(self) -> None:
        """Show the first documents, then fetch all."""
        self.list_documents()
        self.fetch()

    def fetch(self) -> None:
        """Fetch all documents, once the first are on the screen."""
        self.call_after_refresh(self.questions.prepare, self.catalogue.load, self.list_documents)

    def on_unmount(self) -> None:
        if self.scan is not None:
            self.scan.stop()

    # What is shown.

    def list_documents(self) -> None:
        """Show what was fetched, unless something else is looked at by now; the cursor stays where it is."""
        if self.face is self.catalogue:
            here = self.rows.entry
            self.sift()
            if isinstance(here, DocumentEntry):
                self.rows.return_to(here)

    @on(Answered)
    def hand_over(self, event: Answered) -> None:
        self.questions.deliver(event)

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self.query_one(Input).value

    @property
    def face(self) -> Face:
        """The one that is looked at; made when it is for the first time."""
        if self.turned_to not in self.faces:
            self.faces[self.turned_to] = face_named(self.turned_to, self)
        return self.faces[self.turned_to]

    def turn_to(self, name: str) -> None:
        """Show another face of what is typed."""
        self.turned_to = name
        self.query_one(Input).placeholder = PLACEHOLDERS[name]
        self.foot.ways, self.foot.said = ways(name), ""
        self.sift()

    @on(Input.Changed)
    def sift(self) -> None:
        """Show what fits what is typed."""
        self.face.sift(self.typed)

    def lay(self, entries: Sequence[Entry], head: str) -> None:
        """Show lines under a head."""
        self.query_one("#library-head", Static).update(safe(head))
        self.rows.lay(entries)
        self.show_preview()
        if self.shelves.trouble:
            self.tell(self.shelves.trouble)
            self.shelves.trouble = ""

    @on(Rows.Pointed)
    def show_preview(self) -> None:
        """Show the line under the cursor at length."""
        entry = self.rows.entry
        words = self.query_one("#library-words", Static)
        if entry is not None:
            words.update(content_of(entry.preview()))
        elif self.catalogue.is_loaded and not self.catalogue.all:
            words.update(safe_lines(FIRST_USE))
        else:
            words.update("")

    def tell(self, words: str) -> None:
        """Say something at the foot."""
        self.foot.said = words

    @property
    def foot(self) -> Foot:
        """The last line."""
        return self.query_one(Foot)

    # What is done.

    @on(Input.Submitted)
    @on(Rows.Chosen)
    def choose(self) -> None:
        """Do what the face does with the line under the cursor, or scan the folder that is typed."""
        entry, folder = self.rows.entry, folder_named(self.typed)
        if entry is not None:
            self.face.choose(entry)
        elif folder is not None:
            self.begin_scan([folder])

    def visit(self, visit: Visit) -> None:
        """Leave the library for a document."""
        self.dismiss(visit)

    def clear(self) -> None:
        """Empty the line and sift anew."""
        line = self.query_one(Input)
        if line.value:
            line.value = ""
        else:
            self.sift()

    def action_walk(self, by: int) -> None:
        self.rows.move(by)

    def action_page(self, by: int) -> None:
        self.rows.move_page(by)

    def action_turn(self, by: int) -> None:
        """Turn to another face, as it looks at first."""
        self.face.back()
        self.turn_to(turned(self.turned_to, by))

    def action_leave(self) -> None:
        """One step back on the face; else leave."""
        if self.face.back():
            self.turn_to(self.turned_to)
        else:
            self.dismiss(None)

    def action_quit(self) -> None:
        self.app.exit(0)

    def action_sort(self) -> None:
        """Sort the documents another way."""
        self.catalogue.sort()
        if self.face is self.catalogue:
            self.sift()

    def action_forget(self) -> None:
        """Forget a document, when asked twice."""
        entry = self.rows.entry
        if isinstance(entry, DocumentEntry) and self.catalogue.may_forget(entry):
            self.tell(f"Forgotten: {entry.name}")
            self.questions.prepare(lambda _: self.catalogue.forget(entry), self.list_documents)

    def action_scan(self) -> None:
        """Bring all scanned folders up to date, or stop doing so."""
        if self.scan is not None and self.scan.is_running:
            self.scan.stop()
            return
        from podium_library.archive.scanned import scanned

        known = [place for place in scanned() if place.exists()]
        if known:
            self.begin_scan(known)
        else:
            self.tell("No folder was scanned yet: type its path and press Enter")

    def begin_scan(self, places: Sequence[Path]) -> None:
        """Scan in the background."""
        from podium.screens.library.scanning import Scan

        def tell(words: str, is_over: bool) -> None:
            self.post_message(self.Scanned(words, is_over))

        self.scan = Scan(places, tell)
        self.query_one(Input).value = ""

    @on(Scanned)
    def show_scan(self, event: Scanned) -> None:
        """Say how far a scan has come; list what it found when it is over."""
        self.tell(event.words)
        if event.is_over:
            self.questions.prepare(self.catalogue.load, self.list_documents)


def content_of(preview: Preview) -> Content:
    """A preview as a widget shows it."""
    return Content("").join(safe_lines(text).stylize(style) for text, style in preview)


def face_named(name: str, screen: LibraryScreen) -> Face:
    """A face, imported when it is first turned to: searching alone is thirty modules."""
    if name == "passages":
        from podium.screens.library.searching import Searching

        return Searching(screen)
    from podium.screens.library.speaking import Speaking

    return Speaking(screen)
