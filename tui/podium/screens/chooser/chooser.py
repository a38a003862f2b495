"""A sheet over the reader with a list to choose from and a line that sifts it.

Help, palette and every other list are this screen with other offers. The list is ours and not Textual's:
OptionList falls over at four cells of width, and the command palette at page keys in a tiny window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.strip import Strip
from textual.widgets import Input, Static

from podium.safe import safe
from podium.screens.overlay import Overlay
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line


@dataclass(frozen=True, slots=True)
class Offer:
    """One line that can be chosen, or a heading between lines."""

    id: str
    """What the screen answers with; empty for a heading."""
    title: str
    keys: str = ""
    """Stands at the right end."""
    note: str = ""
    """Shown at the foot while the cursor is on the line."""


class OfferRows(Rows):
    """The list of a chooser."""

    can_focus = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "offer--heading",
        "offer--title",
        "offer--keys",
        "offer--cursor",
    }

    def __init__(self) -> None:
        super().__init__(id="chooser-rows")
        self.offers: Sequence[Offer] = ()

    def lay(self, offers: Sequence[Offer]) -> None:
        """Show these, with the cursor on the first that can be chosen."""
        self.offers = offers
        self.count = len(offers)
        self.set_reactive(Rows.cursor, next((i for i, one in enumerate(offers) if one.id), 0))
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def may_stop_at(self, index: int) -> bool:
        return bool(self.offers[index].id)

    def line_of(self, index: int, width: int) -> Strip:
        offer, ground = self.offers[index], self.looks.ground()
        if not offer.id:
            return set_line(
                width, [Piece(f" {offer.title}", self.looks.ink("offer--heading"))], (), ground
            )
        if index == self.cursor:
            ground = self.looks.ground("offer--cursor")
        sign = "▌" if index == self.cursor else " "
        left = [
            Piece(sign, self.looks.ink("offer--heading")),
            Piece(f" {offer.title}", self.looks.ink("offer--title")),
        ]
        return set_line(
            width, left, [Piece(f"  {offer.keys} ", self.looks.ink("offer--keys"))], ground
        )


class Chooser(Overlay[str | None], inherit_bindings=False):
    """Asks for one of many; answers with its id, or None after Esc."""

    AUTO_FOCUS = "#chooser-line"
    CSS_PATH = Path(__file__).with_name("chooser.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual's own
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", show=False),
        Binding("f1", "give_up", show=False),
        Binding("ctrl+p", "give_up", show=False),
        Binding("ctrl+q", "quit", show=False),
        Binding("up", "walk(-1)", show=False),
        Binding("down", "walk(1)", show=False),
        Binding("tab", "walk(1)", show=False),
        Binding("shift+tab", "walk(-1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
    ]

    def __init__(
        self,
        title: str,
        offers: Callable[[str], Sequence[Offer]],
        placeholder: str = "",
        typed: str = "",
    ) -> None:
        """`offers` says what there is for what has been typed; `typed` stands there at first."""
        super().__init__()
        self.typed = typed
        self.sheet_title, self.offers_for, self.placeholder = title, offers, placeholder
        self.rows = OfferRows()

    def compose(self) -> ComposeResult:
        with Vertical(id="chooser"):
            yield Static(safe(self.sheet_title), id="chooser-title")
            yield Input(self.typed, placeholder=self.placeholder, compact=True, id="chooser-line")
            yield self.rows
            yield Static(id="chooser-note")

    def begin(self) -> None:
        self._lay(self.typed)

    @on(Input.Changed)
    def sift(self, event: Input.Changed) -> None:
        self._lay(event.value)

    @on(Input.Submitted)
    def submit(self) -> None:
        self._take(self.rows.cursor)

    @on(Rows.Chosen)
    def choose(self, event: Rows.Chosen) -> None:
        self._take(event.index)

    @on(Rows.Pointed)
    def point(self) -> None:
        self._tell()

    def action_give_up(self) -> None:
        self.dismiss(None)

    def action_quit(self) -> None:
        self.app.exit()

    def action_walk(self, by: int) -> None:
        self.rows.move(by)

    def action_page(self, by: int) -> None:
        self.rows.move_page(by)

    def _lay(self, typed: str) -> None:
        self.rows.lay(self.offers_for(typed))
        self._tell()

    def _tell(self) -> None:
        offers, cursor = self.rows.offers, self.rows.cursor
        note = offers[cursor].note if cursor < len(offers) else "Nothing like that"
        self.query_one("#chooser-note", Static).update(safe(note))

    def _take(self, index: int) -> None:
        offers = self.rows.offers
        if index < len(offers) and offers[index].id:
            self.dismiss(offers[index].id)


def fits(typed: str, *texts: str) -> bool:
    """Whether each typed word begins a word of one of the texts, or is in it from three letters on."""
    low = [text.casefold() for text in texts]
    return all(any(_holds(text, word) for text in low) for word in typed.casefold().split())


def _holds(text: str, word: str) -> bool:
    return f" {text}".find(f" {word}") >= 0 or (len(word) > 2 and word in text)
