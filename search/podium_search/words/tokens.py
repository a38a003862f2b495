"""What counts as a word, in bulk and with offsets.

A run of letters or digits is a word; a character of a script written without blanks (Chinese,
Japanese, Korean, Thai ...) is a word of its own, so that any stretch of it can be found. `'s` goes,
other apostrophes vanish (`don't` is `dont`) except after an elided article (`l'eau` is `l eau`),
everything else parts words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, compress
from typing import NamedTuple, Protocol

from podium_search.words.characters import UNSPACED, folded, is_dense, parted
from podium_search.words.fold import cut, fold, fold_mapped

POSSESSIVE = r"(?<=\w')s\b"
ELIDED = r"(?:(?<=\b[cdjlmnst]')|(?<=qu')|(?<=ll')|(?<=\bun'))(?=\w)()"
APOSTROPHE = re.compile(rf"'(?:{POSSESSIVE}|{ELIDED}|)")
"""Begins with a literal, so that the scan is quick; its group is there for an elided article."""
ASCII = {code: " " for code in range(128) if not chr(code).isalnum()} | {10: "\n"}
BETWEEN_EACH = re.compile(r"[^\w\n\u0900-\u0dff]|_")
BETWEEN = re.compile(f"(?:{BETWEEN_EACH.pattern})+")
"""Not part of any word; signs of the Indic scripts are part of theirs."""
WORD_OR_CHARACTER = re.compile(rf"{UNSPACED.pattern}|(?:(?!{UNSPACED.pattern})\S)+")
TAIL = re.compile(r"['’ʼ]s\b|[\u0300-\u036f]+", re.IGNORECASE)
"""Dropped by folding, yet part of the word when it is shown."""


class Spans(Protocol):
    """Where words stand: half-open."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> tuple[int, int]: ...


class Token(NamedTuple):
    """A word of a passage."""

    word: str
    start: int
    """Offset of its first character in the text that it was found in."""
    end: int


def _apostrophe(found: re.Match[str]) -> str:
    return "" if found[1] is None else " "


def _parted(text: str, between: re.Pattern[str]) -> str:
    """Blanks for all that is in no word."""
    return text.translate(ASCII) if text.isascii() else between.sub(" ", text)


def words_of_lines(text: str) -> list[list[str]]:
    """The words of each line of a text, folded."""
    return [line.split() for line in _bare(text).split("\n")]


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return _bare(text).split()


def plain(text: str) -> str:
    """A text as ` word word `: then a phrase is found by one `in`."""
    return f" {' '.join(words(text))} "


def _bare(text: str) -> str:
    """A text folded, with blanks for all that is in no word."""
    quick = folded(text) if is_dense(text) else None
    if quick is not None:
        return parted(APOSTROPHE.sub(_apostrophe, quick))
    text = _parted(APOSTROPHE.sub(_apostrophe, fold(text)), BETWEEN)
    return text if text.isascii() else UNSPACED.sub(r" \g<0> ", text)


class Words:
    """The words of a passage with their places in it: the same words that `words` gives."""

    def __init__(self, text: str) -> None:
        folded = cut(fold_mapped(text), APOSTROPHE, _apostrophe)
        self._text, self._offsets = text, folded.offsets
        self._parted = _parted(folded.text, BETWEEN_EACH)
        self._spans = word_spans(self._parted)

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Token]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, index: int) -> Token:
        start, end = self._spans[index]
        first, stop = self._offsets[start], self._offsets[end - 1] + 1
        tail = TAIL.match(self._text, stop)
        return Token(self._parted[start:end], first, tail.end() if tail else stop)


def word_spans(text: str) -> Spans:
    """Where the words of a text stand that has blanks for all that is in no word."""
    if not text.isascii():
        return [found.span() for found in WORD_OR_CHARACTER.finditer(text)]
    return SplitSpans(text.replace("\n", " "))


class SplitSpans:
    """Where the words between blanks stand, told of those asked for: of a hit these are a handful.

    Split and counted in C, it takes a tenth of the time of a pattern's matches.
    """

    def __init__(self, text: str) -> None:
        self._pieces = text.split(" ")
        self._lengths = list(accumulate(map(len, self._pieces)))
        self._words = list(compress(range(len(self._pieces)), self._pieces))

    def __len__(self) -> int:
        return len(self._words)

    def __getitem__(self, index: int) -> tuple[int, int]:
        piece = self._words[index]
        end = self._lengths[piece] + piece  # a blank after each piece before
        return end - len(self._pieces[piece]), end
