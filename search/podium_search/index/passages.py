"""The stretches of a transcript that are searched, each with its words.

A passage is a paragraph, with the label of its turn before it where it opens one, so that a name
in a label is found. A very long paragraph (captions in one line) is cut into several passages at word
ends: what is ranked, highlighted and previewed then stays small whatever the document looks like.
Page furniture is not searched. The words of a passage are made when first needed, so that the first
exact search need not wait for the index.
"""

from __future__ import annotations

import re
import threading
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from podium_parsers import ParagraphKind, Shown, Span, Transcript
from podium_parsers.columns import KINDS
from podium_search.words.tokens import words_of_lines

LONG = 6_000
"""Characters of a paragraph from which it is cut."""
PIECE = 3_000
"""Characters of a piece, about; it ends at a blank or a stop."""
BREAK = re.compile(r"\s|[。、，．！？]")
BATCH = 64
"""Passages whose words are made in one go: a few milliseconds, so that a thread can give way."""


class Passages:
    """Columns over all passages, in document order."""

    def __init__(self, transcript: Transcript, lines: Sequence[str] = ()) -> None:
        """`lines` are the words of all passages, where they are known from before."""
        self._transcript = transcript
        self.starts, self.ends = array("i"), array("i")
        """Source offsets, a label included."""
        self.paragraphs = array("i")
        self._lines: list[str] = []
        self._making = threading.Lock()
        columns = transcript.paragraphs
        furniture = KINDS.index(ParagraphKind.FURNITURE)
        for index, kind in enumerate(columns.kinds):
            if kind == furniture:
                continue
            start, end = columns.starts[index], columns.ends[index]
            if end - start > LONG:
                self._cut(index, start, end)
            else:
                self._add(index, start, end)
        if lines and len(lines) == len(self):
            self._lines = [f" {line} " for line in lines]

    def _add(self, paragraph: int, start: int, end: int) -> None:
        self.paragraphs.append(paragraph)
        self.starts.append(start)
        self.ends.append(end)

    def _cut(self, paragraph: int, start: int, end: int) -> None:
        text = self._transcript.between(start, end)
        begin = start
        while end - start > LONG:
            found = BREAK.search(text, start - begin + PIECE, start - begin + LONG)
            stop = begin + found.end() if found else start + LONG
            self._add(paragraph, start, stop)
            start = stop
        self._add(paragraph, start, end)

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def ready(self) -> int:
        """How many passages have their words made."""
        return len(self._lines)

    def shown(self, passage: int) -> Shown:
        """The words of a passage as they are read, with the way back to the source."""
        return self._transcript.shown_between(self.starts[passage], self.ends[passage])

    def line(self, passage: int) -> str:
        """The folded words of a passage, ` word word `."""
        while passage >= len(self._lines):
            self.prepare()
        return self._lines[passage]

    def prepare(self) -> list[list[str]]:
        """Make the words of the next batch, and give them passage by passage."""
        with self._making:
            first = len(self._lines)
            stop = min(first + BATCH, len(self))
            if first == stop:
                return []
            shown = (self.shown(i).text.replace("\n", " ") for i in range(first, stop))
            found = words_of_lines("\n".join(shown))
            self._lines += [f" {' '.join(words)} " for words in found]
            return found

    def written(self, first: int, stop: int) -> str:
        """The source text from one passage up to another."""
        return self._transcript.between(self.starts[first], self.ends[stop - 1])

    def of_paragraphs(self, first: int, stop: int) -> range:
        """The passages of the paragraphs [first, stop)."""
        return range(bisect_left(self.paragraphs, first), bisect_left(self.paragraphs, stop))

    def touching(self, start: int, end: int) -> range:
        """The passages that share a character with the source span [start, end)."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def span(self, passage: int) -> Span:
        """Where a passage stands in the source."""
        return Span(self.starts[passage], self.ends[passage])
