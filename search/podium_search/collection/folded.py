"""The words of a whole transcript as one line, spelt as queries are: what an index of many keeps."""

from __future__ import annotations

from podium_parsers import Transcript
from podium_search.passages import Passages


def folded(transcript: Transcript) -> str:
    """All words that are searched, in the order of the text, with single blanks between."""
    passages = Passages(transcript)
    return " ".join(" ".join(map(passages.line, range(len(passages)))).split())
