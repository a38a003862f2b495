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

OFFERED = 8
"""Tags shown at once."""


def split(text: str) -> tuple[str, ...]:
    """The tags in a line, blanks and leading # taken off, each once."""
    found = (" ".join(piece.split()).lstrip("#").strip("/ ") for piece in text.split(","))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def offers(text: str, known: Sequence[str]) -> list[str]:
    """The known tags that the last word of a line may become: those that begin so, then those with it."""
    *done, last = text.split(",")
    taken, wanted = set(split(",".join(done))), last.strip().lstrip("#").casefold()
    free = [tag for tag in known if tag not in taken and tag.casefold() != wanted]
    begun = [tag for tag in free if tag.casefold().startswith(wanted)]
    return begun + [tag for tag in free if tag not in begun and wanted in tag.casefold()]


def completed(text: str, tag: str) -> str:
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

    def __init__(self, tags: Sequence[str], known: Sequence[str], name: str) -> None:
        super().__init__()
        self._tags, self._known, self._name = tags, known, name

    def compose(self) -> ComposeResult:
        yield Sheet(
            f"Tags · {self._name}",
            Input(", ".join(self._tags), placeholder="energy/gas, promise", id="tags"),
            Static(id="offers"),
            foot="Enter keeps   Tab completes   Esc leaves as it was",
        )

    def on_mount(self) -> None:
        box = self.query_one(Input)
        box.cursor_position = len(box.value)
        box.focus()
        self._offer()

    @on(Input.Changed)
    def _offer(self) -> None:
        found = offers(self.query_one(Input).value, self._known)[:OFFERED]
        self.query_one("#offers", Static).update(safe_lines("\n".join(f"#{tag}" for tag in found)))

    @on(Input.Submitted)
    def keep(self, event: Input.Submitted) -> None:
        """Take the tags as they stand in the line."""
        self.dismiss(split(event.value))

    def action_complete(self) -> None:
        """Let the last word become the first tag on offer."""
        box = self.query_one(Input)
        found = offers(box.value, self._known)
        if found:
            box.value = completed(box.value, found[0])
            box.cursor_position = len(box.value)

    def action_leave(self) -> None:
        """Leave the tags as they were."""
        self.dismiss(None)
