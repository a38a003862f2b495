"""Marks whose words have changed or are gone, one by one, beside the text of today.

Nothing is decided for the person: a place found by likeness is accepted here, another one is chosen in
the text, or it is said that the passage is no longer there. A mark that is kept as lost stays in the
list of marks with all its words, and may still be given a place from there.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.widgets import Static

from podium.safe import safe
from podium.screens.adrift.facing import Facing, of_doubtful, of_lost
from podium.screens.marks.listing import Entry, MarkRows
from podium.screens.overlay import Overlay
from podium.screens.reader.placing import begin_placing
from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium.widgets.foot import Foot
from podium_parsers import Span

BESIDE_FROM = 110
"""Columns from which the two passages stand side by side; below, one above the other."""
MOST_ROWS = 6
"""Marks that are listed at once."""
FOOT = {
    True: "Enter accepts   p another place   l keep as lost   j/k the next   Esc",
    False: "p choose a place   l keep as lost   j/k the next   Esc",
}
"""By whether there is a place to accept."""


class AdriftScreen(Overlay[str | None]):
    """The marks that want a look."""

    CSS_PATH = "screen.tcss"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own
        (0, "-stacked"),
        (BESIDE_FROM, "-beside"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", priority=True),
        Binding("down,j", "move(1)"),
        Binding("up,k", "move(-1)"),
        Binding("pagedown,space", "read_on(1)"),
        Binding("pageup,b", "read_on(-1)"),
        Binding("enter,y", "accept"),
        Binding("p", "place"),
        Binding("l", "keep_lost"),
    ]

    def __init__(self, reader: Reader, first: str = "") -> None:
        """`first` is the id of the mark to begin with."""
        super().__init__()
        self.first = first
        self.reader = reader
        self.rows = MarkRows()
        self.stood: dict[str, Span | None] = {}
        """Where lost passages stood, by the mark's id, as far as that was looked up."""

    def compose(self) -> ComposeResult:
        with Vertical(id="sheet"):
            yield Static(id="head")
            yield self.rows
            with Container(id="passages"):
                for side in ("old", "new"):
                    with Vertical(id=side, classes="side"):
                        yield Static(id=f"{side}-head", classes="side--head")
                        with VerticalScroll(can_focus=False, classes="side--words"):
                            yield Static(id=f"{side}-words")
            yield Foot(id="foot")

    def begin(self) -> None:
        self.rows.focus()
        self.fill()
        ids = [entry.shown.mark.id for entry in self.rows.entries]
        self.rows.cursor = ids.index(self.first) if self.first in ids else 0
        # They may change by another program's hand while the sheet is open.
        self.watch(self.reader, "marks", self.fill, init=False)

    def fill(self) -> None:
        """Show the marks that want a look; leave when there is none any more."""
        adrift = self.reader.marking.adrift
        if not adrift:
            self.dismiss()
            self.reader.say("Every mark stands in its place, or was said to be lost")
            return
        self.rows.fill([Entry(shown, None) for shown in adrift], self.reader.transcript)
        self.rows.styles.height = min(len(adrift), MOST_ROWS)
        self.show()

    @property
    def shown(self) -> Shown | None:
        """The mark under the cursor."""
        return self.rows.entry.shown if self.rows.entry else None

    @on(MarkRows.Pointed)
    def show(self) -> None:
        """Show the mark under the cursor beside what the text holds now."""
        shown, transcript = self.shown, self.reader.transcript
        if shown is None or transcript is None:
            return
        number = f"{self.rows.cursor + 1} of {self.rows.count}"
        what = "its words have changed" if shown.span else "its words are not in the text any more"
        self.query_one("#head", Static).update(safe(f"Marks to look at · {number} · {what}"))
        self.query_one(Foot).ways = FOOT[shown.span is not None]
        if shown.span is not None:
            self.lay(shown, of_doubtful(shown, shown.span, transcript))
        else:
            self.lay(shown, of_lost(shown, self.stood.get(shown.mark.id), transcript))
            if shown.mark.id not in self.stood:
                self.look_up(shown)

    def look_up(self, shown: Shown) -> None:
        """Find out, in a thread, where a lost passage stood."""

        def known(stood: Span | None) -> None:
            self.stood[shown.mark.id] = stood
            if self.is_there and self.shown == shown:
                self.show()

        self.reader.questions.ask(lambda _: self.reader.marking.stood(shown.mark), known)

    def lay(self, shown: Shown, facing: Facing) -> None:
        """Put two passages beside each other."""
        mark = shown.mark
        name = f"As it was marked · {mark.name}" if mark.name else "As it was marked"
        self.query_one("#old-head", Static).update(safe(name))
        self.query_one("#new-head", Static).update(safe(facing.new_head))
        self.query_one("#old-words", Static).update(facing.old)
        self.query_one("#new-words", Static).update(facing.new)

    def action_move(self, by: int) -> None:
        """Go to another mark."""
        self.rows.move(by)

    def action_read_on(self, by: int) -> None:
        """Scroll both passages together."""
        for pane in self.query(".side--words").results(VerticalScroll):
            pane.scroll_relative(y=by * max(1, pane.size.height - 1), animate=False)

    @on(MarkRows.Chosen)
    def action_accept(self) -> None:
        """Say that the mark stands at the place that was found; without one, choose it."""
        shown, transcript = self.shown, self.reader.transcript
        if shown is None or transcript is None:
            return
        if shown.span is None:
            self.action_place()
            return
        self.reader.marking.confirm(transcript, shown, shown.span)
        self.settled()

    def action_keep_lost(self) -> None:
        """Say that the passage is not in this text; the mark is kept without a place."""
        shown, transcript = self.shown, self.reader.transcript
        if shown is not None and transcript is not None:
            self.reader.marking.keep_lost(transcript, shown)
            self.settled()

    def settled(self) -> None:
        """Let the reader show what was decided, and go on with the next mark."""
        self.reader.show_marks()
        if self.is_there:
            self.fill()

    def action_place(self) -> None:
        """Go to the text to choose the mark's place there."""
        shown = self.shown
        if shown is not None:
            self.dismiss()
            begin_placing(self.reader, shown, shown.span or self.stood.get(shown.mark.id))

    def action_leave(self) -> None:
        """Decide nothing."""
        self.dismiss()
