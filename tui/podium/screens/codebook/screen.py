"""The tags of all documents as a tree: what each means, how often and of whom; renamed, merged, coloured.

A tag is renamed with all under it, in the marks of all documents at once, and one step takes that back.
Given a name that is there already, the two become one.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static

from podium.safe import safe_lines
from podium.screens.codebook.rows import TagRows
from podium.screens.marks.screen import MarksScreen
from podium.screens.overlay import Overlay
from podium.screens.reader.screen import Reader
from podium.widgets.page.overlays import MARK_COLORS
from podium.widgets.rows.rows import Rows
from podium.widgets.sheet.sheet import Sheet
from podium_library.errors import Unsaved
from podium_library.marks.coding import clean_tag
from podium_library.marks.tag import Meaning, Tag

FOOT = "Enter its marks   r rename, merge   e meaning   c colour   Esc"
COLORS = (None, *MARK_COLORS)


class CodebookScreen(Overlay[None]):
    """All tags."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", priority=True),
        Binding("q", "leave"),
        Binding("down,j", "move(1)"),
        Binding("up,k", "move(-1)"),
        Binding("pagedown,space", "page(1)"),
        Binding("pageup,b", "page(-1)"),
        Binding("enter", "marks"),
        Binding("r", "rename"),
        Binding("e", "describe"),
        Binding("c", "colour"),
    ]

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.rows = TagRows()
        self.keep: Callable[[Tag, str], None] = self.keep_name
        """What becomes of the line that is typed."""

    def compose(self) -> ComposeResult:
        yield Sheet(
            "Tags of all documents", self.rows, Static(id="about"), Input(id="line"), foot=FOOT
        )

    def begin(self) -> None:
        self.query_one(Input).display = False
        self.rows.focus()
        self.fill()
        self.reader.marking.learn_tags().add_done_callback(self.refill)

    def fill(self) -> None:
        """Show the tags as they are known now."""
        tags = self.reader.marking.tags
        self.rows.fill(tags.tree, tags.meanings)
        self.query_one(Sheet).head(f"Tags of all documents · {self.rows.count}")
        self.show_about()

    def refill(self, done: Future[None]) -> None:
        """Show what a thread has read or changed, or say why it could not."""

        def show() -> None:
            if not self.is_there:
                return
            self.fill()
            error = done.exception()
            if isinstance(error, Unsaved):
                self.query_one(Sheet).say(str(error))

        self.app.call_later(show)

    @on(Rows.Pointed)
    def show_about(self) -> None:
        """Say of whom the marks under a tag are."""
        tag = self.rows.tag
        empty = "No tags yet. T tags the passage that you read."
        who = (
            (f"{name or 'nobody'} {number}" for name, number in tag.speakers.items()) if tag else ()
        )
        about = f"#{tag.path}   {' · '.join(who)}" if tag else empty
        self.query_one("#about", Static).update(safe_lines(about))

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self.rows.move(by)

    def action_page(self, by: int) -> None:
        """Move the cursor by screenfuls."""
        self.rows.move_page(by)

    @on(Rows.Chosen)
    def action_marks(self) -> None:
        """Go to the list of the marks that have the tag."""
        if self.rows.tag:
            self.dismiss()
            self.app.push_screen(
                MarksScreen(self.reader, f"#{self.rows.tag.path}", is_everywhere=True)
            )

    def action_rename(self) -> None:
        """Ask for another name."""
        if self.rows.tag:
            self._ask(
                self.rows.tag.path, "the tag's name; one that is there takes it in", self.keep_name
            )

    def action_describe(self) -> None:
        """Ask for what it means."""
        if self.rows.tag:
            self._ask(self._meaning.words, "what the tag means, in one line", self.keep_words)

    def action_colour(self) -> None:
        """Give the tag the next colour."""
        if self.rows.tag:
            now = self._meaning.color
            at = COLORS.index(now) if now in COLORS else 0
            color = COLORS[(at + 1) % len(COLORS)]
            self._say(self.rows.tag, replace(self._meaning, color=color))

    @property
    def _meaning(self) -> Meaning:
        tag = self.rows.tag
        return self.rows.meanings.get(tag.path, Meaning()) if tag else Meaning()

    def _ask(self, value: str, placeholder: str, keep: Callable[[Tag, str], None]) -> None:
        box = self.query_one(Input)
        box.value, box.placeholder, self.keep = value, placeholder, keep
        box.display = True
        box.focus()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Do with the line what it was asked for."""
        self.action_leave()
        if self.rows.tag:
            self.keep(self.rows.tag, event.value)

    def keep_name(self, tag: Tag, name: str) -> None:
        """Rename a tag, with all under it."""
        new = clean_tag(name)
        if new and new != tag.path:
            self.reader.marking.retag(tag.path, new).add_done_callback(self.refill)

    def keep_words(self, tag: Tag, words: str) -> None:
        """Keep what a tag means."""
        self._say(tag, replace(self._meaning, words=words))

    def _say(self, tag: Tag, meaning: Meaning) -> None:
        self.reader.marking.say_meaning(tag.path, meaning).add_done_callback(self.refill)

    def action_leave(self) -> None:
        """Leave the line, then the sheet."""
        box = self.query_one(Input)
        if box.display:
            box.display = False
            self.rows.focus()
        else:
            self.dismiss()
