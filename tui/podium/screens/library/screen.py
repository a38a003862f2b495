"""The library: every transcript that was open or scanned, the passages in them, and the people who speak.

One line to type in, and three faces of what it sifts: documents by their names, passages by their words,
people. Tab turns from one to the next with the words that stand there. What takes time happens in threads;
late answers are dropped. Nothing is scanned before somebody says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from podium.safe import safe, safe_lines
from podium.screens.library import documents, passages, people
from podium.screens.library.documents import DocumentEntry, Sorting
from podium.screens.library.entries import Entry, Heading, Visit
from podium.screens.library.passages import NoteEntry, PassageEntry
from podium.screens.library.people import PersonEntry, QuestionEntry
from podium.screens.library.rows import LibraryRows
from podium.screens.library.scanning import Scan
from podium.screens.library.shelves import Shelves
from podium.screens.overlay import Overlay
from podium.screens.reader.questions import Answered, Questions
from podium.widgets.rows.rows import Rows
from podium_library.archive.people import Person
from podium_library.archive.progress import Progress
from podium_library.archive.questions import Asked
from podium_library.archive.scanned import scanned
from podium_search.collection import CollectionResult

BESIDE_FROM = 120
"""Columns from which the preview stands beside the list."""
FIRST_USE = """\
This is the library: what you have read, and what you let podium scan.

    podium FILE                 opens a transcript; from then on it is here
    podium library scan DIR     reads all transcripts of a folder, so that they can be searched at once

Or type the path of a folder into the line above and press Enter. Only folders that you name are read, and
nothing leaves this machine."""


class Face(StrEnum):
    """What is listed."""

    DOCUMENTS = "documents"
    PASSAGES = "passages"
    PEOPLE = "people"


PLACEHOLDERS = {
    Face.DOCUMENTS: "words of a title, a name, a path; date:2020.. kind:pdf",
    Face.PASSAGES: "words that were said, by:name, #tag, date:2020..",
    Face.PEOPLE: "a name",
}
FOOT = "Enter open  Tab {next}  ^s sort  ^r scan  ^x forget  Esc"


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

        def __init__(self, progress: Progress | str, is_over: bool) -> None:
            super().__init__()
            self.progress, self.is_over = progress, is_over

    def __init__(self, shelves: Shelves | None = None) -> None:
        super().__init__()
        self.shelves = shelves or Shelves()
        self.face = Face.DOCUMENTS
        self.sorting = Sorting.RECENT
        self.all: Sequence[DocumentEntry] = ()
        self.everybody: Sequence[Person] | None = None
        self.person: Person | None = None
        self.asked: Sequence[Asked] = ()
        self.scan: Scan | None = None
        self.doomed: str | None = None
        """The document that the next ctrl-x forgets."""
        self.rows = LibraryRows()
        self.questions = Questions(self)
        self.is_loaded = False

    def compose(self) -> ComposeResult:
        with Vertical(id="library"):
            yield Static(id="library-head")
            yield Input(compact=True, id="library-line")
            with Vertical(id="library-desk"):
                yield self.rows
                with VerticalScroll(id="library-preview", can_focus=False):
                    yield Static(id="library-words")
            yield Static(id="library-foot")

    def begin(self) -> None:
        self.turn_to(Face.DOCUMENTS)
        # Fetching thousands of documents takes the interpreter: the first frame goes before it.
        self.call_after_refresh(self.questions.prepare, self.load, self.list_documents)

    def on_unmount(self) -> None:
        if self.scan is not None:
            self.scan.stop()

    # What there is.

    def load(self, _: object = None) -> bool:
        """Fetch all documents; in a thread."""
        found = documents.arranged(self.shelves.documents(), self.sorting)
        self.all, self.everybody, self.is_loaded = found, None, True
        return True

    def list_documents(self) -> None:
        """Show what was fetched, unless something else is looked at by now."""
        if self.face is Face.DOCUMENTS:
            self.sift()

    @on(Answered)
    def hand_over(self, event: Answered) -> None:
        self.questions.deliver(event)

    # What is shown of it.

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self.query_one(Input).value

    def turn_to(self, face: Face) -> None:
        """Show another face of what is typed."""
        self.face, self.person = face, None
        self.query_one(Input).placeholder = PLACEHOLDERS[face]
        faces = list(Face)
        self.tell(FOOT.format(next=faces[(faces.index(face) + 1) % len(faces)]))
        self.sift()

    @on(Input.Changed)
    def sift(self) -> None:
        """Show what fits what is typed."""
        self.doomed = None
        typed = self.typed
        match self.face:
            case Face.DOCUMENTS:
                found = documents.sifted(self.all, typed)
                self.lay(found or self.nothing(typed), documents.told(found, self.sorting))
            case Face.PASSAGES:
                self.questions.ask(
                    lambda stop: self.shelves.search(typed, stop), self.show_passages
                )
            case Face.PEOPLE if self.person is not None:
                asked = people.questions_of(self.asked, typed)
                self.lay(
                    asked or [Heading("No question like that")], people.told(asked, self.person)
                )
            case Face.PEOPLE:
                self.questions.ask(lambda _: self.people_named(typed), self.show_people)

    def nothing(self, typed: str) -> list[Entry]:
        """What is said where no document fits."""
        if folder_named(typed) is not None:
            return [Heading("Enter scans this folder")]
        if typed.strip():
            return [Heading("No title, name or path like that; Tab looks into the texts")]
        return [Heading("Nothing has been opened or scanned yet" if self.is_loaded else "…")]

    def show_passages(self, found: tuple[CollectionResult, list[Entry]]) -> None:
        """Show what a search found."""
        result, entries = found
        nothing = Heading(
            "Type words that were said" if result.query.empty else "No passage like that"
        )
        self.lay(entries or [nothing], passages.told(result))

    def people_named(self, typed: str) -> list[PersonEntry]:
        """The people of a name; in a thread."""
        if self.everybody is None:
            self.everybody = self.shelves.everybody()
        return people.people_named(self.everybody, typed)

    def show_people(self, found: list[PersonEntry]) -> None:
        """Show people."""
        self.lay(found or [Heading("Nobody of that name")], people.told(found, None))

    def lay(self, entries: Sequence[Entry], head: Content) -> None:
        """Show lines under a head."""
        self.query_one("#library-head", Static).update(head)
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
            words.update(entry.preview())
        elif self.is_loaded and not self.all:
            words.update(safe_lines(FIRST_USE))
        else:
            words.update("")

    def tell(self, words: str) -> None:
        """Say something at the foot."""
        self.query_one("#library-foot", Static).update(safe(words))

    # What is done.

    @on(Input.Submitted)
    @on(Rows.Chosen)
    def choose(self) -> None:
        """Open what the cursor is on; of a person, the questions."""
        match self.rows.entry:
            case PersonEntry(person=person):
                self.questions.ask(
                    lambda _: (person, self.shelves.questions(person)), self.show_questions
                )
            case DocumentEntry(recent=recent) as entry if recent and not recent.is_there:
                self.tell(f"{entry.path} is not there any more; ^x forgets it")
            case DocumentEntry() | PassageEntry() | NoteEntry() | QuestionEntry() as entry:
                self.dismiss(entry.visit)
            case _:
                folder = folder_named(self.typed)
                if folder is not None:
                    self.begin_scan([folder])

    def show_questions(self, found: tuple[Person, Sequence[Asked]]) -> None:
        """Show what was asked of somebody."""
        self.person, self.asked = found
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
        """Turn to another face."""
        faces = list(Face)
        self.turn_to(faces[(faces.index(self.face) + by) % len(faces)])

    def action_leave(self) -> None:
        """From the questions back to the people; else leave."""
        if self.person is not None:
            self.turn_to(Face.PEOPLE)
        else:
            self.dismiss(None)

    def action_quit(self) -> None:
        self.app.exit(0)

    def action_sort(self) -> None:
        """Sort the documents another way."""
        ways = list(Sorting)
        self.sorting = ways[(ways.index(self.sorting) + 1) % len(ways)]
        self.all = documents.arranged(self.all, self.sorting)
        self.list_documents()

    def action_forget(self) -> None:
        """Forget a document, when asked twice."""
        entry = self.rows.entry
        if not isinstance(entry, DocumentEntry):
            return
        if self.doomed != entry.path:
            self.doomed = entry.path
            self.tell(f"^x again forgets {entry.name}: its file and marks stay")
            return

        def forget(_: object) -> bool:
            self.shelves.forget(entry.path)
            return self.load()

        self.tell(f"Forgotten: {entry.name}")
        self.questions.prepare(forget, self.list_documents)

    def action_scan(self) -> None:
        """Bring all scanned folders up to date, or stop doing so."""
        if self.scan is not None and self.scan.is_running:
            self.scan.stop()
            return
        known = [place for place in scanned() if place.exists()]
        if known:
            self.begin_scan(known)
        else:
            self.tell("No folder was scanned yet: type its path and press Enter")

    def begin_scan(self, places: Sequence[Path]) -> None:
        """Scan in the background."""

        def tell(progress: Progress | str, is_over: bool) -> None:
            self.post_message(self.Scanned(progress, is_over))

        self.scan = Scan(places, tell)
        self.query_one(Input).value = ""

    @on(Scanned)
    def show_scan(self, event: Scanned) -> None:
        """Say how far a scan has come; list what it found when it is over."""
        if isinstance(event.progress, str):
            self.tell(event.progress)
            return
        self.tell(f"{told_of(event.progress)}{'' if event.is_over else '   ^r stops'}")
        if event.is_over:
            self.questions.prepare(self.load, self.list_documents)


def folder_named(typed: str) -> Path | None:
    """The folder whose path is typed, if it is one."""
    if not typed.startswith(("/", "~", "./", "../")):
        return None
    try:
        folder = Path(typed.strip()).expanduser()
        return folder if folder.is_dir() else None
    except (OSError, RuntimeError, ValueError):
        return None


def told_of(progress: Progress) -> str:
    """Where a scan is, in one line."""
    line = f"Scanned {progress.done:,} of {progress.found:,} files, {progress.read:,} read"
    if progress.refused:
        line += f", {progress.refused:,} refused"
    return f"{line}, {progress.left:.0f} s left" if progress.left else line
