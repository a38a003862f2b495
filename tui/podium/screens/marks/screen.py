"""The list of marks: sift it, see each passage whole, go there, write, tag, remove.

Marks whose words have changed carry a sign: `?` found by likeness and waiting to be confirmed, `✗` not
found. Nothing is decided for the person: `y` accepts a place, and what is lost stays here in full.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input, Static

from podium.safe import safe, safe_lines
from podium.screens.marks.listing import Entry, MarkRows, Sorting, sifted, sorted_by
from podium.screens.marks.preview import preview
from podium.screens.overlay import Overlay
from podium.screens.reader.placing import begin_placing, open_at_mark
from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium.screens.reader.writing import write_note, write_tags
from podium.widgets.foot import Foot
from podium_library.marks.anchored import Status

FOOT = "Enter go  / sift  a note  T tags  p place  x remove  s sort  A all  Esc"


class MarksScreen(Overlay[None]):
    """The marks of the open document, or of all."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", priority=True),
        Binding("apostrophe", "back"),
        Binding("slash", "sift"),
        Binding("down,j", "move(1)"),
        Binding("up,k", "move(-1)"),
        Binding("pagedown,space", "page(1)"),
        Binding("pageup,b", "page(-1)"),
        Binding("enter", "go"),
        Binding("a", "note"),
        Binding("T", "tags"),
        Binding("x,delete,m", "remove"),
        Binding("y", "accept"),
        Binding("p", "place"),
        Binding("s", "sort"),
        Binding("A", "everywhere"),
        Binding("q", "back"),
    ]

    def __init__(self, reader: Reader, words: str = "", *, is_everywhere: bool = False) -> None:
        """`words` are what the marks must hold at first."""
        super().__init__()
        self.reader = reader
        self.rows = MarkRows()
        self.sorting = Sorting.PLACE
        self.words = words
        self.is_everywhere = is_everywhere

    def compose(self) -> ComposeResult:
        with Vertical(id="list"):
            yield Static(id="head")
            yield Input(self.words, placeholder="words, speaker, #tag", id="sift")
            yield self.rows
            with VerticalScroll(id="passage", can_focus=False):
                yield Static(id="words")
            yield Foot(FOOT, may_wrap=True, id="foot")

    def begin(self) -> None:
        self.query_one("#sift").display = bool(self.words)
        self.fill()
        # Marks may come late, or from another program, while the list is open.
        self.watch(self.reader, "marks", self.fill, init=False)
        self.rows.focus()
        here = self.reader.offset_read
        spans = [entry.shown.span for entry in self.rows.entries]
        before = [i for i, span in enumerate(spans) if span is not None and span.start <= here]
        self.rows.cursor = max(before, default=0)
        self.show_passage()

    def fill(self) -> None:
        """Show the marks that are wanted."""
        found = sifted(self.entries(), self.query_one(Input).value)
        self.rows.fill(sorted_by(found, self.sorting), self.reader.transcript)
        what = "Marks of all documents" if self.is_everywhere else "Marks"
        order = "" if self.sorting is Sorting.PLACE else f", by {self.sorting}"
        self.query_one("#head", Static).update(safe(f"{what} · {len(found)}{order}"))
        self.show_passage()

    def entries(self) -> list[Entry]:
        """All marks that there are to show."""
        if not self.is_everywhere:
            return [Entry(shown, None) for shown in self.reader.marking.shown]
        marking = self.reader.marking
        here = "" if marking.document is None else marking.document.id
        return [
            Entry(shown, None if one.document.id == here else one.document)
            for one in marking.everywhere()
            for shown in (
                marking.shown
                if one.document.id == here
                else [Shown(mark, None, Status.EXACT) for mark in one.marks]
            )
        ]

    @on(MarkRows.Pointed)
    def show_passage(self) -> None:
        """Show the passage under the cursor whole."""
        entry = self.rows.entry
        empty = (
            "No mark fits these words."
            if self.reader.marking.shown
            else (
                "No marks yet. Esc goes back to the text, where m marks the paragraph that you read."
            )
        )
        words = self.query_one("#words", Static)
        words.update(
            safe(empty) if entry is None else safe_lines(preview(entry, self.reader.transcript))
        )

    @on(MarkRows.Chosen)
    def action_go(self) -> None:
        """Go to the passage."""
        entry = self.rows.entry
        if entry is None:
            return
        self.dismiss()
        if entry.document is not None:
            open_at_mark(self.reader, entry.document.file, entry.shown.mark)
        else:
            self.reader.jump_to_mark(entry.shown)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self.rows.move(by)

    def action_page(self, by: int) -> None:
        """Move the cursor by screenfuls."""
        self.rows.move_page(by)

    def action_sift(self) -> None:
        """Type words that the marks must hold."""
        box = self.query_one(Input)
        box.display = True
        box.focus()

    @on(Input.Changed)
    def sift(self) -> None:
        self.fill()

    @on(Input.Submitted)
    def leave_sift(self) -> None:
        self.rows.focus()

    def action_leave(self) -> None:
        """Leave the line of words, then the list."""
        box = self.query_one(Input)
        if box.has_focus:
            box.value = ""
            box.display = False
            self.rows.focus()
        else:
            self.dismiss()

    def action_back(self) -> None:
        """Go back to the text."""
        self.dismiss()

    def action_sort(self) -> None:
        """Sort by the next of place, time and speaker."""
        ways = list(Sorting)
        self.sorting = ways[(ways.index(self.sorting) + 1) % len(ways)]
        self.fill()

    def action_everywhere(self) -> None:
        """The marks of all documents, or of this one again."""
        self.is_everywhere = not self.is_everywhere
        self.fill()

    def _own(self) -> Shown | None:
        """The mark under the cursor, when it is one of the open document; else it is said how to change it."""
        entry = self.rows.entry
        if entry is not None and entry.document is not None:
            self.reader.say("This mark is in another document; Enter opens it there")
            return None
        return None if entry is None else entry.shown

    def action_remove(self) -> None:
        """Take the mark away."""
        shown = self._own()
        if shown is not None:
            self.reader.marking.remove(shown)
            self.reader.show_marks()
            self.fill()

    def action_accept(self) -> None:
        """Say that a doubtful mark stands at the right place."""
        shown, transcript = self._own(), self.reader.transcript
        if shown is not None and shown.is_doubtful and shown.span and transcript is not None:
            self.reader.marking.confirm(transcript, shown, shown.span)
            self.reader.show_marks()
            self.fill()

    def action_place(self) -> None:
        """Go to the text to choose another place for the mark."""
        shown = self._own()
        if shown is not None:
            self.dismiss()
            begin_placing(self.reader, shown, shown.span)

    def action_note(self) -> None:
        """Write a note."""
        shown = self._own()
        if shown is not None:
            write_note(self.reader, shown, self.fill)

    def action_tags(self) -> None:
        """Change the tags."""
        shown = self._own()
        if shown is not None:
            write_tags(self.reader, shown, self.fill)
