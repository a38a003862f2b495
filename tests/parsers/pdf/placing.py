"""Words at places of a page, five points a letter and ten points high."""

from __future__ import annotations

from podium_parsers.pdf.words import Word


def placed(text: str, left: float, base: float = 700.0) -> list[Word]:
    """The words of a line that begins at a place."""
    words: list[Word] = []
    for word in text.split():
        words.append(Word(word, left, left + 5 * len(word), base, 10, False))
        left += 5 * len(word) + 3
    return words
