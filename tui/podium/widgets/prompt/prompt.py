"""One line to type in at the foot of the screen, with what it offers above it.

It knows nothing of what is asked: whoever asks is told what has been typed, taken or given up, and says
what to offer and to count. Esc gives up, Enter takes, the arrows walk through what is offered, Tab
completes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NamedTuple, Protocol

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.strip import Strip
from textual.widgets import Input, Static

from podium.safe import safe
from podium.widgets.foot import Foot
from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium.widgets.rows.ways import fitting
from podium.widgets.typing import TypingPane

WAYS = "Enter go   Esc back"
"""Stands at the right end while there is nothing else to say."""
MOST_OFFERS = 8
"""Lines of offers in sight."""


class Offered(NamedTuple):
    """One line above the prompt."""

    name: str
    title: str = ""


class Asker(Protocol):
    """Who asks: what a person types goes there."""

    sign: str
    """Stands before the line: `/`, `:`."""
    placeholder: str

    def changed(self, text: str) -> None:
        """The line reads differently."""

    def pointed(self, offer: int) -> None:
        """An offer is under the cursor."""

    def accepted(self, text: str, offer: int | None) -> None:
        """Enter; with the offer under the cursor, if there is one."""

    def dismissed(self) -> None:
        """Esc: all must be as it was before."""

    def completed(self, text: str, offer: int | None) -> str:
        """Tab: the line as it should read now."""

    def recalled(self, text: str, by: int) -> str:
        """An arrow where nothing is offered: the line before, or after it."""


class Offers(Rows):
    """What the prompt offers."""

    can_focus = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"offers--name", "offers--title", "offers--cursor"}

    def __init__(self) -> None:
        super().__init__(id="offers")
        self.offers: Sequence[Offered] = ()

    def lay(self, offers: Sequence[Offered]) -> None:
        """Offer these."""
        self.offers, self.cursor = offers, 0
        self.count = len(offers)
        self.styles.height = min(MOST_OFFERS, len(offers))
        self.display = bool(offers)
        self.refresh()

    def line_of(self, index: int, width: int) -> Strip:
        offer, ground = self.offers[index], self.looks.ground()
        if index == self.cursor:
            ground = self.looks.ground("offers--cursor")
        left = [
            Piece(f" {offer.name}", self.looks.ink("offers--name")),
            Piece(f"  {offer.title}" if offer.title else "", self.looks.ink("offers--title")),
        ]
        return set_line(width, left, (), ground, is_flat=index == self.cursor)


class Prompt(TypingPane):
    """The line at the foot and the offers above it."""

    DEFAULT_CSS = Path(__file__).with_suffix(".tcss").read_text(encoding="utf-8")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("up", "walk(-1)", show=False),
        Binding("down", "walk(1)", show=False),
        Binding("pageup", "walk(-7)", show=False),
        Binding("pagedown", "walk(7)", show=False),
        Binding("tab", "complete", show=False),
    ]

    def __init__(self, asker: Asker) -> None:
        super().__init__(id="prompt")
        self.asker = asker
        self.offers = Offers()
        self.line = Input(placeholder=asker.placeholder, compact=True, id="prompt-line")
        self.counter = Foot(may_wrap=True, id="prompt-counter")

    def compose(self) -> ComposeResult:
        yield self.offers
        with Horizontal(id="prompt-row"):
            yield Static(safe(self.asker.sign), id="prompt-sign")
            yield self.line
            yield self.counter

    def on_mount(self) -> None:
        self.offers.display = False
        self.tell("")
        self.line.focus()

    def offer(self, offers: Sequence[Offered]) -> None:
        """Show these above the line."""
        self.offers.lay(offers)

    def tell(self, said: str) -> None:
        """Say something at the right end of the line; nothing shows the keys again."""
        room = self.app.size.width // 2 - 2
        self.counter.said, self.counter.ways = said, fitting(WAYS, room)

    @property
    def offer_index(self) -> int | None:
        """The offer under the cursor."""
        return self.offers.cursor if self.offers.count else None

    @on(Input.Changed)
    def change(self, event: Input.Changed) -> None:
        event.stop()
        self.asker.changed(event.value)

    @on(Input.Submitted)
    def accept(self, event: Input.Submitted) -> None:
        event.stop()
        self.asker.accepted(event.value, self.offer_index)

    @on(Rows.Chosen)
    def take(self, event: Rows.Chosen) -> None:
        event.stop()
        self.asker.accepted(self.line.value, event.index)

    @on(Rows.Pointed)
    def point(self, event: Rows.Pointed) -> None:
        event.stop()
        self.asker.pointed(event.index)

    def action_dismiss(self) -> None:
        self.asker.dismissed()

    def action_walk(self, by: int) -> None:
        if self.offers.count:
            self.offers.move(by)
        elif abs(by) == 1:
            self._write(self.asker.recalled(self.line.value, by))

    def action_complete(self) -> None:
        self._write(self.asker.completed(self.line.value, self.offer_index))

    def _write(self, text: str) -> None:
        if text != self.line.value:
            self.line.value = text
            self.line.cursor_position = len(text)
