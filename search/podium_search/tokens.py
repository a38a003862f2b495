"""What counts as a word, in bulk and with offsets.

A run of letters or digits is a word; a character of a script written without blanks (Chinese,
Japanese, Korean, Thai ...) is a word of its own, so that any stretch of it can be found. `'s` goes,
other apostrophes vanish (`don't` is `dont`) except after an elided article (`l'eau` is `l eau`),
everything else parts words. `plain` writes a text as its words with single blanks around each:
then a phrase is one `in`, and the words of a passage are one `split`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_search.fold import Folded, cut, fold, fold_mapped

UNSPACED = re.compile(
    r"[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Characters that are words by themselves."""
POSSESSIVE = re.compile(r"'(?<=\w')s\b")
ELIDED = re.compile(r"'(?:(?<=\b[cdjlmnst]')|(?<=qu')|(?<=ll')|(?<=\bun'))(?=\w)")
APOSTROPHE = re.compile(r"'")
STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (POSSESSIVE, ""),
    (ELIDED, " "),
    (APOSTROPHE, ""),
)
"""In this order; each pattern begins with a literal apostrophe, so the scan is quick."""
ASCII = {code: " " for code in range(128) if not chr(code).isalnum()} | {10: "\n"}
BETWEEN = re.compile(r"(?:[^\w\n\u0900-\u0dff]|_)+")
"""Not part of any word; signs of the Indic scripts are part of theirs."""
WORD = re.compile(r"\S+")
TAIL = re.compile(r"['’ʼ]s\b|[\u0300-\u036f]+", re.IGNORECASE)
"""Dropped by folding, yet part of the word when it is shown."""


class Token(NamedTuple):
    """A word of a passage."""

    word: str
    start: int
    """Offset of its first character in the text that it was found in."""
    end: int


def _parted(text: str) -> str:
    """Blanks for all that is in no word; the length stays the same but in unspaced scripts."""
    if text.isascii():
        return text.translate(ASCII)
    return BETWEEN.sub(" ", text)


def plain(text: str) -> str:
    """A text as ` word word word `, every line of it begun and ended with a blank."""
    text = fold(text)
    for pattern, by in STEPS:
        text = pattern.sub(by, text) if "'" in text else text
    text = _parted(text)
    if not text.isascii():
        text = UNSPACED.sub(r" \g<0> ", text)
    text = f" {text} ".replace("\n", " \n ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return plain(text).split()


def tokens(text: str) -> list[Token]:
    """The words of a passage with their places in it: the same words that `words` gives."""
    folded = fold_mapped(text)
    for pattern, by in STEPS:
        folded = cut(folded, pattern, by)
    separated = cut(folded, BETWEEN, " ")
    return [_token(text, separated, start, end) for start, end in _word_spans(separated.text)]


def _word_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for found in WORD.finditer(text):
        at, end = found.span()
        for char in UNSPACED.finditer(text, at, end):
            if char.start() > at:
                spans.append((at, char.start()))
            spans.append(char.span())
            at = char.end()
        if at < end:
            spans.append((at, end))
    return spans


def _token(text: str, folded: Folded, start: int, end: int) -> Token:
    first, stop = folded.offsets[start], folded.offsets[end - 1] + 1
    tail = TAIL.match(text, stop)
    return Token(folded.text[start:end], first, tail.end() if tail else stop)
