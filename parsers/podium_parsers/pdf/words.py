"""The words of a PDF page with their places, as PDFium finds them.

PDFium orders characters as the file draws them: line numbers may come as one block before the page, a
foot before the body. So only its words are used, and what stands beside what is judged by position.
Two or three calls a word instead of one a character keep 131 pages at a third of a second.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from podium_parsers.patterns import pattern

WORD = pattern(r"[^\s\x00\x02\ufffe]+[\x02\ufffe]?")
"""PDFium joins a word that is hyphenated at a line end; here each half keeps its own place."""
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\xad": "-"})
"""PDFium's signs for a hyphen at a line end."""
SMALLEST = 3.0
"""Points below which a font size is none that people read."""
SEEN = 1.2
"""Points of a letter's height below which nobody sees it."""
SLANT = 0.5
"""Radians from which on a word runs up or down."""
UPRIGHT = 0.5
"""Share of a page's words below which the page itself lies on its side."""
FORCE_BOLD = 1 << 18
"""PDF 32000-1, table 123: the font descriptor's ForceBold flag."""


class Word(NamedTuple):
    """One word; lengths in points, the origin at the page's lower left corner."""

    text: str
    left: float
    right: float
    base: float
    """Height of its base line."""
    size: float
    """Of its font."""
    bold: bool

    def moved(self, right: float) -> Word:
        """The same so many points further right."""
        return self._replace(left=self.left + right, right=self.right + right)


def words_of(page: pdfium.PdfPage) -> list[Word]:
    """The words of a page, in the order of the file, without what runs up or down beside them."""
    text_page = page.get_textpage()
    try:
        words = list(_words(text_page))
    finally:
        text_page.close()
    upright = [word for word, is_upright in words if is_upright]
    whole_page = len(upright) < UPRIGHT * len(words)
    return [word for word, _ in words] if whole_page else upright


def _words(page: pdfium.PdfTextPage) -> Iterator[tuple[Word, bool]]:
    """Each word, and whether it runs from left to right."""
    text = page.get_text_range()
    handle = page.raw
    x, y = ctypes.c_double(), ctypes.c_double()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    matrix = raw.FS_MATRIX()
    fonts: dict[bytes, bool] = {}
    for found in WORD.finditer(text):
        first = raw.FPDFText_GetCharIndexFromTextIndex(handle, found.start())
        last = raw.FPDFText_GetCharIndexFromTextIndex(handle, found.end() - 1)
        if first < 0 or last < 0:
            continue
        size = raw.FPDFText_GetFontSize(handle, first)
        unread = _unreadable(handle, first, last) if size < SMALLEST else 0
        if first + unread > last:
            continue
        if unread:
            first += unread
            size = raw.FPDFText_GetFontSize(handle, first)
        raw.FPDFText_GetCharOrigin(handle, first, x, y)
        raw.FPDFText_GetCharBox(handle, last, left, right, bottom, top)
        if raw.FPDFText_GetMatrix(handle, first, matrix):
            size *= math.hypot(matrix.c, matrix.d)  # browsers set 16 and scale it to 12 points
        size = min(max(size, SMALLEST), 300.0)
        word = found[0][unread:].translate(HYPHENS)
        narrow = right.value - x.value < (size if len(word) > 1 else size / 4)
        yield (
            Word(word, x.value, right.value, y.value, size, _is_bold(handle, first, fonts)),
            not (narrow and abs(raw.FPDFText_GetCharAngle(handle, first)) > SLANT),
        )


def _unreadable(handle: object, first: int, last: int) -> int:
    """How many characters at a word's head are too small to be seen: codes that a printer left there."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    unseen = 0
    for index in range(first, last + 1):
        if chr(raw.FPDFText_GetUnicode(handle, index)).isalnum():
            raw.FPDFText_GetCharBox(handle, index, left, right, bottom, top)
            if top.value - bottom.value >= SEEN:
                break
            unseen = index + 1 - first
    return unseen


def _is_bold(handle: object, index: int, fonts: dict[bytes, bool]) -> bool:
    """By the font's name or flags; the weight alone is a guess of PDFium's."""
    name, flags = ctypes.create_string_buffer(64), ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, index, name, 64, flags)
    key = name.value
    if key not in fonts:
        low = key.lower()
        fonts[key] = b"bold" in low or b"black" in low or bool(flags.value & FORCE_BOLD)
    return fonts[key]
