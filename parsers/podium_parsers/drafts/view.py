"""The text as the passes look at it: what is hidden cut out, a newline in front.

Label grammars and line styles are bounded regular expressions that begin with a newline: Python's
matcher then leaps from line to line instead of trying every character. The newline in front gives
the first line its place among the others. Where nothing is hidden, the way back is one subtraction.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from podium_parsers.columns import Spans, offsets

SAMPLE = 1 << 17
"""Characters from which on a view is sampled rather than read whole, where a guess will do."""
WINDOW, WINDOWS = 1 << 14, 8


class View:
    """A draft's visible text and the way back to the source."""

    def __init__(self, text: str, hidden: Spans) -> None:
        self._starts = offsets((0,))
        self._origins = offsets((-1,))
        self._whole = not len(hidden)
        if self._whole:
            self.text = "\n" + text
            return
        pieces, size, at = ["\n"], 1, 0
        for start, end in zip(hidden.starts, hidden.ends, strict=True):
            if start > at:
                self._starts.append(size)
                self._origins.append(at)
                pieces.append(text[at:start])
                size += start - at
            at = max(at, end)
        if at < len(text):
            self._starts.append(size)
            self._origins.append(at)
            pieces.append(text[at:])
        self.text = "".join(pieces)

    @property
    def whole(self) -> bool:
        """Whether nothing was cut, so that a view offset is a source offset plus one."""
        return self._whole

    def source(self, offset: int) -> int:
        """The source offset of a character of the view."""
        if self._whole:
            return offset - 1 if offset else 0
        index = bisect_right(self._starts, offset) - 1
        return max(0, self._origins[index] + offset - self._starts[index])

    def source_end(self, offset: int) -> int:
        """The source offset just after the character that ends before `offset`."""
        if self._whole:
            return offset - 1 if offset else 0
        return self.source(offset - 1) + 1 if offset > 1 else self.source(offset)

    def of_source(self, offset: int) -> int:
        """The view offset of a source character; of a hidden one, that of the next visible."""
        if self._whole:
            return offset + 1
        index = bisect_right(self._origins, offset) - 1
        here = self._starts[index] + offset - self._origins[index]
        limit = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return min(here, limit)

    @cached_property
    def sample(self) -> str:
        """The samples as one text."""
        return "".join(self.samples)

    @cached_property
    def samples(self) -> tuple[str, ...]:
        """The whole text when it is small, else windows spread over it, each cut at line starts."""
        if len(self.text) <= SAMPLE:
            return (self.text,)
        step = (len(self.text) - WINDOW) // (WINDOWS - 1)
        cuts = []
        for number in range(WINDOWS):
            start = max(0, self.text.find("\n", number * step, number * step + WINDOW))
            cuts.append(self.text[start : start + WINDOW])
        return tuple(cuts)
