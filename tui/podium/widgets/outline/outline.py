"""The table of contents beside the text: it follows the reading, and leads it.

The pane gets transcript, place, hits and marks from the screen and says what the person pointed at or
chose; it never reaches for the page. While the text is read, its cursor follows; while the pane has the
focus, the text follows the cursor, and Esc goes back to where one was. What it gets is `var` and not
`reactive`: that would send the whole pane to the terminal with every line that the text moves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from podium.safe import safe_lines
from podium.signs import visible
from podium.widgets.outline.entries import Entries, EntryKind, entries_of, first_folds
from podium.widgets.outline.rows import OutlineRows
from podium.widgets.outline.sifting import holding, sifted
from podium.widgets.page.wrapping import shorten, wrap
from podium.widgets.rows.rows import Rows
from podium.words import count_words
from podium_parsers import Transcript


class Outline(Vertical):
    """The outline pane."""

    transcript: var[Transcript | None] = var(None)
    offset_read: var[int] = var(0)
    """Offset at which one is reading."""
    hits: var[Sequence[int]] = var(())
    """Offsets of the hits, ascending."""
    marks: var[Sequence[int]] = var(())
    """Offsets of the marks, ascending."""
    only_hits: var[bool] = var(False)
    """Whether only what holds hits is shown."""

    @dataclass
    class Pointed(Message):
        """The cursor moved to an entry that begins at this offset."""

        place: int

    @dataclass
    class Chosen(Message):
        """An entry was taken."""

        place: int

    @dataclass
    class Counted(Message):
        """The words of an entry are counted."""

        entries: Entries
        words: dict[int, int]

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close_filter", show=False)]

    def __init__(self) -> None:
        super().__init__(id="outline")
        self.entries: Entries | None = None
        self.folded: frozenset[int] = frozenset()
        self.rows = OutlineRows()
        self._filter = ""

    def compose(self) -> ComposeResult:
        yield Static(id="outline-title")
        yield self.rows
        yield Input(id="outline-filter", placeholder="filter", compact=True)

    def watch_transcript(self, transcript: Transcript | None) -> None:
        self.entries = None if transcript is None else entries_of(transcript)
        self.folded = first_folds(self.entries) if self.entries else frozenset()
        self._filter = ""
        if transcript is not None:
            self._entitle()
            self._count_words(transcript)
        self.rows.words = {}
        self._lay()

    def on_resize(self) -> None:
        self._entitle()

    def _entitle(self) -> None:
        """Show the document's title in at most two lines."""
        transcript, width = self.transcript, self.size.width - 2
        if transcript is None or width < 1:
            return
        title = transcript.metadata.title or transcript.source.name.rpartition("/")[2]
        title = visible(" ".join(title.split()))
        first, *more = wrap(title, 0, len(title), width)
        second = f"\n{shorten(title[more[0] :], width)}" if more else ""
        shown = title[first : more[0] if more else None].rstrip() + second
        self.query_one("#outline-title", Static).update(safe_lines(shown))

    def watch_offset_read(self) -> None:
        self._follow()

    def watch_hits(self, hits: Sequence[int]) -> None:
        self.rows.hits = hits
        if self.only_hits and not hits:
            self.only_hits = False
        elif self.only_hits:
            self._lay()
        self.rows.refresh()

    def watch_only_hits(self) -> None:
        self._lay()

    def watch_marks(self, marks: Sequence[int]) -> None:
        self.rows.marks = marks
        self.rows.refresh()

    @property
    def is_filtering(self) -> bool:
        """Whether the filter line is open."""
        return self.has_class("-filtering")

    def fold(self) -> None:
        """Fold what is under the cursor, or else what it stands under."""
        entry = self._entry()
        if self.entries is None or entry is None:
            return
        if not self.entries.has_children(entry) or entry in self.folded:
            parent = self.entries.parent(entry)
            if parent is None:
                return
            entry = parent
        self._refold(self.folded | {entry}, entry)

    def unfold(self) -> None:
        """Unfold what is under the cursor; where nothing is folded, step into it."""
        entry = self._entry()
        if self.entries is None or entry is None or not self.entries.has_children(entry):
            return
        if entry in self.folded:
            self._refold(self.folded - {entry}, entry)
        else:
            self.rows.move(1)

    def fold_all(self) -> None:
        """Fold every exchange and every section, or unfold the sections when all is folded."""
        if self.entries is None:
            return
        every = frozenset(i for i in range(len(self.entries)) if self.entries.has_children(i))
        entry = self._entry() or 0
        self._refold(first_folds(self.entries) if self.folded >= every else every, entry)

    def open_filter(self) -> None:
        """Show the filter line and let the person type."""
        self.add_class("-filtering")
        self.query_one(Input).focus()

    def close_filter(self, *, keep: bool = False) -> None:
        """Hide the filter line; all entries come back unless they are to stay sifted."""
        line = self.query_one(Input)
        if not keep:
            line.value = ""
            self.remove_class("-filtering")
        self.rows.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Esc is the filter's only while one types in it."""
        if action == "close_filter":
            return self.query_one(Input).has_focus
        return super().check_action(action, parameters)

    def action_close_filter(self) -> None:
        self.close_filter()

    @on(Input.Changed)
    def sift(self, event: Input.Changed) -> None:
        event.stop()
        self._filter = event.value
        self._lay()

    @on(Input.Submitted)
    def keep_sifted(self, event: Input.Submitted) -> None:
        event.stop()
        self.close_filter(keep=bool(event.value.strip()))

    @on(Rows.Pointed)
    def lead(self, event: Rows.Pointed) -> None:
        event.stop()
        if self.entries is not None and event.index < len(self.rows.shown):
            self.post_message(self.Pointed(self.entries.starts[self.rows.shown[event.index]]))

    @on(Rows.Chosen)
    def choose(self, event: Rows.Chosen) -> None:
        event.stop()
        if self.entries is not None and event.index < len(self.rows.shown):
            self.post_message(self.Chosen(self.entries.starts[self.rows.shown[event.index]]))

    @on(Counted)
    def show_words(self, event: Counted) -> None:
        event.stop()
        if event.entries is self.entries:
            self.rows.words = event.words
            self.rows.refresh()

    def _entry(self) -> int | None:
        shown = self.rows.shown
        return shown[self.rows.cursor] if self.rows.cursor < len(shown) else None

    def _refold(self, folded: frozenset[int], entry: int) -> None:
        self.folded = folded
        self._lay()
        self.rows.cursor = self._row_of(entry)

    def _lay(self) -> None:
        if self.entries is None:
            self.rows.lay(None, (), frozenset())
            return
        if self._filter.strip():
            shown: Sequence[int] = sifted(self.entries, self._filter)
        else:
            shown = self.entries.visible(self.folded)
        if self.only_hits:
            shown = holding(self.entries, shown, self.hits)
        self.rows.lay(self.entries, shown, self.folded)
        self._follow()

    def _follow(self) -> None:
        """Point at what is being read, unless the person is walking in the pane."""
        if self.entries is None:
            return
        entry = self.entries.at(self.offset_read)
        row = 0 if entry is None else self._row_of(entry)
        self.rows.show_current(self.rows.shown[row] if row < len(self.rows.shown) else None)
        if not self.has_focus_within and not self._filter.strip():
            self.rows.cursor = row

    def _row_of(self, entry: int) -> int:
        """The row of an entry, or of the last visible one before it."""
        return max(0, bisect_right(self.rows.shown, entry) - 1)

    @work(thread=True, exclusive=True, group="words", description="count words")
    def _count_words(self, transcript: Transcript) -> None:
        entries, worker = self.entries, get_current_worker()
        if entries is None:
            return
        words: dict[int, int] = {}
        for index, kind in enumerate(entries.kinds):
            if kind in (EntryKind.SECTION, EntryKind.OPENING):
                start, end = entries.starts[index], entries.end(index)
                counted = count_words(transcript.between, start, end, lambda: worker.is_cancelled)
                if counted is None:
                    return
                words[index] = counted
        self.post_message(self.Counted(entries, words))
