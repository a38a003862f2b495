"""From words of a passage to spans of the source.

Most passages are words with blanks and punctuation between, where the n-th run of letters is the n-th
word; there the runs are taken, and each one used is checked to be the word it should be. Where the two
do not agree (initials, elided articles, writing without blanks) the passage is folded with a map.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from podium_parsers import Shown, Span
from podium_search.words.tokens import ASCII, Spans, Words, word_spans, words

RUN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
RUNS = {code: by for code, by in ASCII.items() if code != ord("'")}
TYPESET = (("’", "'"), *((sign, " ") for sign in "‘“”–—…\u00a0"))
"""What makes English that was typeset no ASCII, with what of ASCII parts words like it."""


class ShownWords:
    """The words of a passage with the way to the source."""

    def __init__(self, shown: Shown, line: str) -> None:
        self._shown = shown
        self._line = line.split()
        self._runs = _runs(shown.text)
        self._exact: Words | None = None

    def spans(self, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        """The source spans of words, given as (index of the first, how many); sorted, disjoint."""
        last = len(self._line)
        indexes = {i for first, size in places for i in range(first, min(first + size, last))}
        if len(self._runs) == last and all(map(self._is_run, indexes)):
            found = [self._runs[index] for index in indexes]
        else:
            found = [self._word(index) for index in indexes]
        return disjoint(self._shown.span(start, end) for start, end in found)

    def _is_run(self, index: int) -> bool:
        start, end = self._runs[index]
        run, word = self._shown.text[start:end], self._line[index]
        return run.lower() == word or words(run) == [word]

    def _word(self, index: int) -> tuple[int, int]:
        if self._exact is None:
            self._exact = Words(self._shown.text)
        token = self._exact[index]
        return token.start, token.end


def _runs(text: str) -> Spans:
    """Where the runs of letters stand; without a pattern, which takes three times as long, if it can be."""
    simple = text
    if not text.isascii():
        for sign, by in TYPESET:
            simple = simple.replace(sign, by)
    if simple.isascii():
        bare = simple.translate(RUNS)
        quoted = f" {bare} ".replace("\n", " ")
        if " '" not in quoted and "' " not in quoted and "''" not in quoted:
            return word_spans(bare)
    return [found.span() for found in RUN.finditer(text)]


def disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans; join those that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        elif end > start:
            joined.append(Span(start, end))
    return tuple(joined)
