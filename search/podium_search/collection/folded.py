"""The words of a transcript, passage by passage, spelt as queries are: what an index of many keeps."""

from __future__ import annotations

from typing import NamedTuple

from podium_parsers import Transcript
from podium_search.index.passages import Passages


class Folded(NamedTuple):
    """The words of a passage."""

    end: int
    """Offset in the text at which the passage ends."""
    words: str
    """Folded, with single blanks between."""


def folded(transcript: Transcript) -> list[Folded]:
    """The words of every passage that is searched, in the order of the text."""
    passages = Passages(transcript)
    return [Folded(end, passages.line(i)[1:-1]) for i, end in enumerate(passages.ends)]
