"""Where a passage stands in the original: page and line of a record, time of a recording.

Both are sorted columns of anchors; a place between two anchors belongs to the one before it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from podium_parsers.columns import offsets


class PageLines:
    """Page and line numbers as the record prints them; a line of 0 means the page alone is known."""

    def __init__(self) -> None:
        self.offsets, self.pages, self.lines = offsets(), offsets(), offsets()

    def __len__(self) -> int:
        return len(self.offsets)

    def add(self, offset: int, page: int, line: int = 0) -> None:
        """Say that from this offset on the text stands on that page and line; in ascending order."""
        self.offsets.append(offset)
        self.pages.append(page)
        self.lines.append(line)

    def at(self, offset: int) -> str | None:
        """The place as people cite it: `45:12`, or `45` where lines are not numbered."""
        index = bisect_right(self.offsets, offset) - 1
        if index < 0:
            return None
        page, line = self.pages[index], self.lines[index]
        return f"{page}:{line}" if line else str(page)

    def offset_of(self, page: int, line: int = 0) -> int | None:
        """Where that page and line begin; the nearest line above when the very one is missing."""
        first = bisect_left(self.pages, page)
        stop = bisect_right(self.pages, page, lo=first)
        if first == stop:
            return None
        index = bisect_right(self.lines, line, lo=first, hi=stop) - 1
        return self.offsets[max(first, index)]


class Times:
    """Seconds from the beginning of the recording."""

    def __init__(self) -> None:
        self.offsets, self.seconds = offsets(), array("d")

    def __len__(self) -> int:
        return len(self.offsets)

    def add(self, offset: int, seconds: float) -> None:
        """Say that the text from this offset on is spoken at that time; in ascending order."""
        self.offsets.append(offset)
        self.seconds.append(seconds)

    def at(self, offset: int) -> float | None:
        """Seconds at the offset: those of the last anchor at or before it."""
        index = bisect_right(self.offsets, offset) - 1
        return None if index < 0 else self.seconds[index]

    def offset_of(self, seconds: float) -> int | None:
        """Where the text spoken at that time begins."""
        if not self.offsets:
            return None
        return self.offsets[max(0, bisect_right(self.seconds, seconds) - 1)]
