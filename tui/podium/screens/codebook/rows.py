"""The tags of all documents, one a line, each under the one that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from podium.widgets.rows.line import Piece
from podium.widgets.rows.rows import Rows
from podium.widgets.rows.strip import set_line
from podium_library.marks.coding import walk
from podium_library.marks.tag import Meanings, Tag


class TagRows(Rows):
    """A tree of tags, all unfolded."""

    COMPONENT_CLASSES = {  # noqa: RUF012 - Textual reads it
        "tagrows--cursor",
        "tagrows--count",
        "tagrows--meaning",
    }

    def __init__(self) -> None:
        super().__init__(id="rows")
        self.tags: Sequence[tuple[int, Tag]] = ()
        self.meanings: Meanings = {}

    def fill(self, tree: Sequence[Tag], meanings: Meanings) -> None:
        """Show other tags; the cursor stays on the same line."""
        self.tags, self.meanings = list(walk(tree)), meanings
        self.count = len(self.tags)
        self.refresh()

    @property
    def tag(self) -> Tag | None:
        """The one under the cursor."""
        return self.tags[self.cursor][1] if 0 <= self.cursor < len(self.tags) else None

    def line_of(self, index: int, width: int) -> Strip:
        """Name, how many marks, what it means; its colour at the right."""
        depth, tag = self.tags[index]
        ground = self.looks.ground()
        if index == self.cursor:
            ground = self.looks.ground("tagrows--cursor")
        meaning = self.meanings.get(tag.path)
        left = (
            Piece(f" {'  ' * depth}{tag.name}".ljust(24) + " "),
            Piece(f"{tag.total:>5,}  ", self.looks.ink("tagrows--count")),
            Piece(meaning.words if meaning else "", self.looks.ink("tagrows--meaning")),
        )
        color = (meaning.color if meaning else None) or ""
        return set_line(
            width, left, [Piece(f"  {color} ", self.looks.ink("tagrows--count"))], ground
        )
