"""The finder: what is typed is searched everywhere in the document while the page shows each passage.

The pane only shows and asks: its searcher is told what is wanted, where the cursor is and what was taken,
and answers by `show`. Searching and the page belong to the screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Protocol

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input, Static

from podium.safe import safe
from podium.widgets.finder.groups import grouped
from podium.widgets.finder.rows import FinderRows
from podium.widgets.rows.rows import Rows
from podium.widgets.status.status import Hint
from podium.widgets.typing import TypingPane
from podium_parsers import Transcript
from podium_search.engine import Order
from podium_search.hit import Hit, Result

SYNTAX = '"a phrase"  -without  /pattern/  by:name  in:answer'


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
    ]

    def __init__(self, searcher: Searcher, earlier: tuple[str, ...] = ()) -> None:
        """`earlier` are the queries that the up arrow recalls, the latest last."""
        super().__init__(id="finder")
        self.searcher = searcher
        self.rows = FinderRows()
        self.line = FinderLine(placeholder="words, however spelt", compact=True, id="finder-line")
        self.info = Static(id="finder-info")
        self.order: Order | None = None
        self._earlier = earlier
        self._recall = len(earlier)
        self._result: Result | None = None
        self._takes_when_found = False

    def compose(self) -> ComposeResult:
        yield self.line
        yield self.info
        yield self.rows

    def on_mount(self) -> None:
        self.info.update(safe(SYNTAX))
        self.line.focus()

    def show(self, transcript: Transcript, result: Result) -> None:
        """Show what was found."""
        self._result = result
        self.rows.lay(transcript, grouped(transcript, result))
        self.info.update(safe(summary(result, sum(group.is_strong for group in self.rows.groups))))
        self.searcher.previewed(self.rows.hit)
        if self._takes_when_found:
            self._take()

    @on(Input.Changed)
    def want(self, event: Input.Changed) -> None:
        event.stop()
        self._result = None
        if not event.value.strip():
            self.info.update(safe(SYNTAX))
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
        self.searcher.taken(self.line.value, self.rows.hit)

    @on(FinderLine.Opened)
    def open_hits(self, event: FinderLine.Opened) -> None:
        event.stop()
        if event.is_open:
            self.rows.open_group()
        else:
            self.rows.close_group()

    @on(Rows.Pointed)
    def preview(self, event: Rows.Pointed) -> None:
        event.stop()
        self.searcher.previewed(self.rows.hit)

    @on(Rows.Chosen)
    def choose(self, event: Rows.Chosen) -> None:
        event.stop()
        self._take()

    def action_dismiss(self) -> None:
        self.searcher.dismissed()

    def action_walk(self, by: int) -> None:
        if self.rows.count:
            self.rows.move(by)
        elif by < 0 and self._recall > 0:
            self._recall -= 1
            self.line.value = self._earlier[self._recall]
            self.line.cursor_position = len(self.line.value)

    def action_page(self, by: int) -> None:
        self.rows.move_page(by)

    def action_turn_order(self) -> None:
        self.order = "document" if self.order != "document" else "best"
        self._result = None
        self.searcher.wanted(self.line.value, self.order)


def summary(result: Result, groups: int) -> str:
    """`11 hits in 5 places; navalni → Navalny`, or how little there is."""
    strong = len(result.hits) - result.weak
    said = f"{strong:,} {'passage' if strong == 1 else 'passages'} in {groups:,}"
    said += " place" if groups == 1 else " places"
    if strong and result.weak:
        said += f", {result.weak} perhaps"
    if not strong:
        said = f"No match; {result.weak} weak" if result.weak else "No match"
    if not result.complete:
        said += " so far; indexing …"
    for typed, meant in result.corrected:
        said += f"   {typed} → {meant}"
    return said
