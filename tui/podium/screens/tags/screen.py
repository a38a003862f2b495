"""Tagging a marked passage: tags parted by commas, those in use offered below as one types.

Tags form a tree by their slashes (`energy/gas`); Tab completes the one being typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static

from podium.safe import safe_lines
from podium.screens.overlay import Overlay
from podium.widgets.sheet.sheet import Sheet
from podium_library.marks.coding import clean_tag, completed
from podium_library.marks.tag import Meanings

OFFERED = 8
"""Tags shown at once."""


def split(text: str) -> tuple[str, ...]:
    """The tags in a line, blanks and leading # taken off, each once."""
    return tuple(dict.fromkeys(tag for piece in text.split(",") if (tag := clean_tag(piece))))


def offers(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known tags that the last word of a line may become."""
    *done, last = text.split(",")
    taken = set(split(",".join(done)))
    return completed(last, (tag for tag in known if tag not in taken))


def finished(text: str, tag: str) -> str:
    """The line with its last word become the tag."""
    done = text.rpartition(",")[0]
    return f"{done}, {tag}" if done.strip() else tag


class TagScreen(Overlay[tuple[str, ...] | None]):
    """Gives back the tags, or None when they stay as they were."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave as it was", priority=True),
        Binding("tab", "complete", "complete", priority=True),
    ]

    def __init__(
        self, tags: Sequence[str], known: Sequence[str], name: str, meanings: Meanings
    ) -> None:
        super().__init__()
        self._tags, self._known, self._name = tags, known, name
        self._meanings = meanings

    def compose(self) -> ComposeResult:
        yield Sheet(
            f"Tags · {self._name}",
            Input(", ".join(self._tags), placeholder="energy/gas, promise", id="tags"),
            Static(id="offers"),
            foot="Enter keeps   Tab completes   Esc leaves as it was",
        )

    def begin(self) -> None:
        box = self.query_one(Input)
        box.cursor_position = len(box.value)
        box.focus()
        self._offer()

    @on(Input.Changed)
    def _offer(self) -> None:
        found = offers(self.query_one(Input).value, self._known)[:OFFERED]
        lines = "\n".join(map(self._described, found))
        self.query_one("#offers", Static).update(safe_lines(lines))

    def _described(self, tag: str) -> str:
        meaning = self._meanings.get(tag)
        return f"#{tag}  {meaning.words}" if meaning and meaning.words else f"#{tag}"

    @on(Input.Submitted)
    def keep(self, event: Input.Submitted) -> None:
        """Take the tags as they stand in the line."""
        self.dismiss(split(event.value))

    def action_complete(self) -> None:
        """Let the last word become the first tag on offer."""
        box = self.query_one(Input)
        found = offers(box.value, self._known)
        if found:
            box.value = finished(box.value, found[0])
            box.cursor_position = len(box.value)

    def action_leave(self) -> None:
        """Leave the tags as they were."""
        self.dismiss(None)
