"""A transcript prepared for looking quotations up: its spoken words as one folded text.

Labels, page heads and line numbers are no part of it, so that a quotation is found across a page break
or from one turn into the next. A place in it leads back to the source and to the paragraph's name.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property

from podium_library.verify.fold import Folded, fold, lower
from podium_parsers import ParagraphKind, Span, Transcript, paragraph_name
from podium_parsers.columns import KINDS


class Reading:
    """The reading text of one transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        furniture = KINDS.index(ParagraphKind.FURNITURE)
        pieces: list[str] = []
        self._starts, self._paragraphs = array("l"), array("l")
        size = 0
        for index in range(len(transcript.paragraphs)):
            if transcript.paragraphs.kinds[index] == furniture:
                continue
            text = transcript.shown(index).text
            self._starts.append(size)
            self._paragraphs.append(index)
            pieces.append(text)
            size += len(text) + 1
        self.words = "\n".join(pieces)

    @cached_property
    def folded(self) -> Folded:
        """The words, folded."""
        return fold(self.words)

    @property
    def text(self) -> str:
        """The folded text, which all places here point into."""
        return self.folded.text

    @cached_property
    def low(self) -> str:
        """The folded text in lower case, as long as it was."""
        return lower(self.text)

    def passage(self, start: int, end: int) -> str:
        """The words as they are read, of a place in the folded text."""
        return self.words[self.folded.source(start) : self.folded.source(end - 1) + 1]

    def span(self, start: int, end: int) -> Span:
        """The span in the source."""
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def name(self, start: int) -> str:
        """`A7 ¶58`."""
        return paragraph_name(self.transcript, self._paragraph(start)[0])

    def _paragraph(self, place: int) -> tuple[int, int]:
        """The paragraph of a folded place, and the place in its shown text."""
        at = self.folded.source(place)
        index = max(0, bisect_right(self._starts, at) - 1)
        return self._paragraphs[index], at - self._starts[index]

    def _offset(self, place: int) -> int:
        paragraph, inside = self._paragraph(place)
        return self.transcript.shown(paragraph).to_source(inside)
