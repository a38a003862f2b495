"""What is to be seen of a transcript through a window: which rows, and where the reader is.

Pure state, without a screen, so that every move can be tried by the thousand. What stays put, when the
window or the look changes, is the place (a character of a paragraph) and the row of the window on which it
stood. A reader who scrolls has no cursor: the place is then what passes the reading row, a third down the
window, sliding to its edges at both ends of the text so that every paragraph can be reached.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from podium.widgets.page.geometry import Geometry, arrange
from podium.widgets.page.layout import Layout, Spot
from podium.widgets.page.look import Look
from podium.widgets.page.pinning import question_above
from podium.widgets.page.place import Place
from podium.widgets.page.setting import Part
from podium.widgets.page.views import View, shelve
from podium_parsers import Transcript
from podium_parsers.columns import NONE

Where: TypeAlias = Literal["third", "top", "near"] | int
"""Where in the window a place is brought: a third down, to the top, nowhere when it is in sight, or to a row."""
PIN_HEIGHT = 8
"""Rows that a window must have before one is given to the pinned question."""
AIMS = 4
"""How often a per cent is aimed at: what comes into sight on the way is measured, and shifts it."""


class Window:
    """A window of some width and height, in cells, onto a transcript that has paragraphs."""

    def __init__(
        self,
        transcript: Transcript,
        look: Look,
        width: int,
        height: int,
        start: int = 0,
        row: int | None = None,
    ) -> None:
        """`start` is the offset to begin at, 0 for the first words; `row` that on which it is to stand."""
        self.transcript = transcript
        self.look = look
        self.width, self.height = max(1, width), max(1, height)
        self.geometry = self._arrange()
        self.layout = self._lay_out()
        self.top = Spot(0)
        self.take(self._first_words())
        if start or row is not None:
            self.go_to(start, "third" if row is None else row)

    def _arrange(self) -> Geometry:
        digits = len(str(len(self.transcript.paragraphs))) if self.look.numbers else 0
        return arrange(self.width, self.look.measure, digits)

    def _lay_out(self) -> Layout:
        look = self.look
        shelf = shelve(self.transcript, look.view, look.speaker, look.folded)
        return Layout(self.transcript, shelf, self.geometry.words, look.spacing)

    def _first_words(self) -> int:
        """The row of the first words of a turn, when they are in sight; else the first row."""
        columns, shelf = self.transcript.paragraphs, self.layout.shelf
        for row, spot in enumerate(self.rows):
            paragraph = shelf.paragraphs[spot.item]
            is_text = self.layout.lines(spot.item).part(spot.row)[0] is Part.TEXT
            if is_text and columns.turns[paragraph] != NONE and shelf.holds(paragraph):
                return row
        return 0

    # What is seen.

    @property
    def rows(self) -> list[Spot]:
        """The rows in the window; fewer than its height when the text is shorter."""
        return self.layout.rows(self.top, self.height)

    @property
    def paragraphs(self) -> range:
        """Indices of the paragraphs in sight, and of what is folded away between them."""
        rows, shelved = self.rows, self.layout.shelf.paragraphs
        return range(shelved[rows[0].item], shelved[rows[-1].item] + 1)

    @property
    def offset(self) -> int:
        """The place in the document."""
        lines = self.layout.lines(self.layout.shelf.item_of(self.place.paragraph))
        return lines.to_source(self.place.character)

    @property
    def row(self) -> int:
        """The row of the window on which the place is."""
        return self._row

    @property
    def number(self) -> int:
        """Rows above the window."""
        return self.layout.number_of(self.top)

    @property
    def percent(self) -> float:
        """How far down the window is, 0 to 100; 100 when all is in sight."""
        furthest = self.layout.total - self.height
        return 100.0 if furthest <= 0 else min(100.0, 100 * self.number / furthest)

    @property
    def pinned_turn(self) -> int | None:
        """The question, out of sight, that the words at the top answer."""
        return self._pinned(self.top)

    def _pinned(self, top: Spot) -> int | None:
        look = self.look
        if not look.pinned or self.height < PIN_HEIGHT or look.view is not View.EVERYTHING:
            return None
        following = self.layout.move(top, 1)
        return question_above(self.transcript, self.layout.shelf.paragraphs[following.item])

    # How it changes.

    def resize(self, width: int, height: int) -> None:
        """Change the size; the place stays on its row as far as it can."""
        self.width, self.height = max(1, width), max(1, height)
        self._change(self.look)

    def look_at(self, look: Look) -> None:
        """Change what is shown and how; the place stays on its row as far as it can."""
        self._change(look)

    def _change(self, look: Look) -> None:
        before = self.geometry.words, self.look._replace(measure=0, numbers=False, pinned=False)
        self.look = look
        self.geometry = self._arrange()
        # Wider windows than the measure only have more white: what is known of the lines stays true.
        if before != (self.geometry.words, look._replace(measure=0, numbers=False, pinned=False)):
            self.layout = self._lay_out()
        self._settle()

    def shows(self, paragraph: int) -> bool:
        """Whether a paragraph is to be read here, neither folded nor left out."""
        return self.layout.shelf.holds(paragraph)

    def is_fold(self, paragraph: int) -> bool:
        """Whether a paragraph stands here as the line of a folded run."""
        return paragraph in self.layout.shelf.folds

    def _settle(self) -> None:
        """Put the place on its row."""
        spot = self.layout.spot_of(self.place)
        self.top = self._clamp(self.layout.move(spot, -min(self._row, self.height - 1)))

    def _clamp(self, top: Spot) -> Spot:
        """A top that leaves no row of the window empty, where the text is long enough."""
        return min(top, self.layout.last_top(self.height))

    # Moving.

    def go_to(self, offset: int, where: Where = "third") -> None:
        """Make the document's offset the place and bring it into sight."""
        self._aim(offset)
        self._bring(where)

    def _aim(self, offset: int) -> None:
        paragraph = self.transcript.paragraphs.at(offset)
        item = self.layout.shelf.item_of(paragraph)
        self.place = Place(self.layout.shelf.paragraphs[item], 0)
        if self.place.paragraph == paragraph:
            self.place = Place(paragraph, self.layout.lines(item).to_character(offset))

    def _bring(self, where: Where) -> None:
        spot = self.layout.spot_of(self.place)
        if where == "near" and self._is_in_sight(spot):
            return
        if isinstance(where, int):
            self._row = where
        elif where == "top":
            lines = self.layout.lines(spot.item)
            first = lines.frame.gap + len(lines.names)
            head = Spot(spot.item, lines.frame.gap) if spot.row == first else spot
            self._row = spot.row - head.row + (self._pinned(head) is not None)
        else:
            self._row = self.height // 3
        self._settle()

    def _is_in_sight(self, spot: Spot) -> bool:
        """Whether a row is in the window and not at its very edge; if so it becomes the place's row."""
        edge = min(2, self.height // 4)
        rows = self.rows
        for row in range(edge, min(len(rows), self.height - edge)):
            if rows[row] == spot:
                self._row = row
                return True
        return False

    def scroll(self, rows: int) -> None:
        """Move by rows; at an end of the text, from paragraph to paragraph."""
        top = self._clamp(self.layout.move(self.top, rows))
        if top == self.top and rows:
            self.step(1 if rows > 0 else -1)
        else:
            self._come_to(top)

    def scroll_pages(self, fraction: float) -> None:
        """Move by parts of the height; two rows stay in sight."""
        rows = max(1, self.height - 2 - (self.pinned_turn is not None))
        self.scroll(round(rows * fraction) or (1 if fraction > 0 else -1))

    def scroll_to(self, number: int) -> None:
        """Move the window to where so many rows are above it."""
        self._come_to(self._clamp(self.layout.spot_at(number)))

    def go_percent(self, percent: float) -> None:
        """Move the window that far down the text, 0 to 100."""
        percent = min(100.0, max(0.0, percent))
        for _ in range(AIMS):
            furthest = max(0, self.layout.total - self.height)
            self.scroll_to(round(furthest * percent / 100))
            if furthest == self.layout.total - self.height:
                break

    def go_home(self) -> None:
        """Move to the first row; the first words of the talk are the place when they are in sight."""
        self._come_to(Spot(0))
        self.take(self._first_words())

    def go_end(self) -> None:
        """Move to the last row, and make the last paragraph the place."""
        self._come_to(self.layout.last_top(self.height))
        self.take(len(self.rows) - 1)

    def step(self, count: int) -> None:
        """Make the paragraph so many further the place."""
        shelf = self.layout.shelf
        item = shelf.item_of(self.place.paragraph) + count
        item = min(max(0, item), len(shelf) - 1)
        self.place = Place(shelf.paragraphs[item])
        self._bring("third")

    def take(self, row: int) -> None:
        """Make what stands on a row of the window the place, without moving the window."""
        rows = self.rows
        row = min(max(0, row), len(rows) - 1)
        self.place = self.layout.place_of(rows[row])
        spot = self.layout.spot_of(self.place)  # further down where the row is blank or a name
        self._row = rows.index(spot) if spot in rows else row

    def edge(self, way: int) -> Place:
        """The first character in sight, or the end of the last words in sight when `way` is positive."""
        rows = self.rows
        if way > 0:
            for spot in reversed(rows):
                lines = self.layout.lines(spot.item)
                part, line = lines.part(spot.row)
                if part is Part.TEXT:
                    place = self.layout.place_of(spot)
                    return place._replace(character=lines.bounds(line)[1] - lines.base)
        return self.layout.place_of(rows[0])

    def reveal(self, place: Place) -> None:
        """Make a place the reader's and move the window as little as it needs to show it."""
        self.place = place
        spot = self.layout.spot_of(place)
        if spot < self.layout.move(self.top, 1):
            self._row = min(1, self.height - 1)
        elif spot > self.layout.move(self.top, self.height - 2):
            self._row = max(0, self.height - 2)
        else:
            self._row = self.rows.index(spot)
        self._settle()

    def _come_to(self, top: Spot) -> None:
        self.top = top
        self.take(self._reading_row())

    def _reading_row(self) -> int:
        third, number = self.height // 3, self.number
        below = self.layout.total - number - self.height
        row = min(third, number)
        return max(row, self.height - 1 - below) if below < self.height - 1 - third else row
