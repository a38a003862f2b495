"""The finder: what is typed is searched everywhere in the document while the page shows each passage.

The pane only shows and asks: its searcher is told what is wanted, where the cursor is and what was taken,
and answers by `show`. Searching and the page belong to the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Protocol

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input, Static

from podium.safe import safe_lines
from podium.settings.queries import Recall
from podium.signs import visible
from podium.widgets.finder.groups import grouped
from podium.widgets.finder.rows import FinderRows
from podium.widgets.finder.summary import SYNTAX, summary
from podium.widgets.rows.rows import Rows
from podium.widgets.status.status import Hint
from podium.widgets.typing import TypingPane
from podium_parsers import Transcript
from podium_search.engine import Order
from podium_search.hit import Hit, Result


class FinderLine(Input):
    """The line of the finder; at its end the arrow to the right opens hits."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "right_or_open", show=False),
        Binding("left", "left_or_close", show=False),
    ]

    class Opened(Message):
        """The single hits are wanted, or no longer."""

        def __init__(self, is_open: bool) -> None:
            super().__init__()
            self.is_open = is_open

    def action_right_or_open(self) -> None:
        if self.cursor_position >= len(self.value):
            self.post_message(self.Opened(True))
        else:
            self.action_cursor_right()

    def action_left_or_close(self) -> None:
        self.post_message(self.Opened(False))
        self.action_cursor_left()


class Searcher(Protocol):
    """Who searches for the finder, and shows on the page what it points at."""

    def wanted(self, query: str, order: Order | None) -> None:
        """Something is to be searched, in an order; no order means the query's own."""

    def previewed(self, hit: Hit | None) -> None:
        """A hit is under the cursor; None when there is none."""

    def taken(self, query: str, hit: Hit | None) -> None:
        """A hit was taken; None when Enter came with nothing found."""

    def completions(self, query: str) -> tuple[str, ...]:
        """Queries that go on from this one, best first."""

    def dismissed(self) -> None:
        """Esc: all must be as it was before."""


class Finder(TypingPane):
    """The finder's pane."""

    DEFAULT_CSS = Path(__file__).with_suffix(".tcss").read_text(encoding="utf-8")
    BESIDE = True
    HINTS = (
        Hint("Enter", "go"),
        Hint("↑↓", "walk"),
        Hint("→", "hits"),
        Hint("Tab", "complete"),
        Hint("ctrl-t", "order"),
        Hint("Esc", "back"),
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("up", "walk(-1)", show=False),
        Binding("down", "walk(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("ctrl+t", "turn_order", show=False),
        Binding("tab", "complete(1)", show=False),
        Binding("shift+tab", "complete(-1)", show=False),
    ]

    def __init__(self, searcher: Searcher, earlier: Sequence[str] = ()) -> None:
        """`earlier` are the queries that the up arrow recalls, the latest last."""
        super().__init__(id="finder")
        self.searcher = searcher
        self.rows = FinderRows()
        self.line = FinderLine(placeholder="words, however spelt", compact=True, id="finder-line")
        self.info = Static(id="finder-info")
        self.order: Order | None = None
        self._recall = Recall(earlier)
        self._recalled = ""
        self._offers: tuple[str, ...] = ()
        self._result: Result | None = None
        self._takes_when_found = False

    def compose(self) -> ComposeResult:
        yield self.line
        yield self.info
        yield self.rows

    def on_mount(self) -> None:
        self._say([SYNTAX])
        self.line.focus()

    def show(self, transcript: Transcript, result: Result) -> None:
        """Show what was found."""
        self._result = result
        self.rows.lay(transcript, grouped(transcript, result))
        places = sum(group.is_strong for group in self.rows.groups)
        suited: Order = "best" if result.query.ranked else "document"
        self._say(summary(result, places, self.order or suited))
        self.searcher.previewed(self.rows.hit)
        if self._takes_when_found:
            self._take()

    @on(Input.Changed)
    def want(self, event: Input.Changed) -> None:
        event.stop()
        self._result = None
        self.searcher.wanted(event.value, self.order)

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        event.stop()
        if self._result is None and event.value.strip():
            # Enter was quicker than the search.
            self._takes_when_found = True
        else:
            self._take()

    def _take(self) -> None:
        if self.rows.is_at_fold:
            self.rows.open_group()
        else:
            self.searcher.taken(self.line.value, self.rows.hit)

    def _say(self, said: Sequence[str]) -> None:
        """Say it in the lines that there are."""
        between = "\n" if self.info.size.height > 1 else "   "
        self.info.update(safe_lines(between.join(map(visible, said))))

    @on(FinderLine.Opened)
    def open_hits(self, event: FinderLine.Opened) -> None:
        event.stop()
        self.rows.open_group(event.is_open)

    @on(Rows.Pointed)
    def preview(self, event: Rows.Pointed) -> None:
        event.stop()
        if not self.rows.is_at_fold:
            self.searcher.previewed(self.rows.hit)

    @on(Rows.Chosen)
    def choose(self, event: Rows.Chosen) -> None:
        event.stop()
        self._take()

    def action_dismiss(self) -> None:
        self.searcher.dismissed()

    def action_walk(self, by: int) -> None:
        """Walk through the rows; above the first of them, and without any, through earlier queries."""
        is_recalling = self.line.value in ("", self._recalled)
        if is_recalling and (not self.rows.count or (by < 0 and self.rows.is_at_top)):
            found = self._recall.step(by)
            if found is not None:
                self._recalled = found
                self._write(found)
        else:
            self.rows.move(by)

    def action_page(self, by: int) -> None:
        self.rows.move_page(by)

    def action_complete(self, by: int) -> None:
        """Go on as one may go on; again, with the next way."""
        if self.line.value not in self._offers:
            offers = self.searcher.completions(self.line.value)
            self._offers = (self.line.value, *offers) if offers else ()
        if self._offers:
            place = self._offers.index(self.line.value) + by
            self._write(self._offers[place % len(self._offers)])

    def _write(self, query: str) -> None:
        self.line.value = query
        self.line.cursor_position = len(query)

    def action_turn_order(self) -> None:
        self.order = "document" if self.order != "document" else "best"
        self._result = None
        self.searcher.wanted(self.line.value, self.order)
