"""What stands on paper for a character that would drive a terminal or hide from the eye.

A transcript may hold escapes that write the clipboard, overrides that turn a No into a Yes, and
characters that no one sees. Each becomes one visible character one cell wide, so that offsets into the
text stay true and a line's width is known. The same table serves the cells of the reader (`safe.py`
and the page) and the streams of the headless verbs, so nothing here imports textual.
"""

from __future__ import annotations

from bisect import bisect_right

from podium_parsers.patterns import pattern

BLANK = "∙"
"""For what takes no room: zero-width characters, Hangul fillers, tags."""
HYPHEN = "-"
"""For a soft hyphen at a word's end or behind a hyphen, where it is one; within words they are hidden."""
TURN = "⇄"
"""For what changes the direction of the text."""
BROKEN = "▯"
"""For control codes of the C1 range, which have no pictures of their own."""
LINE = "⏎"
"""For the line and paragraph separators of Unicode."""
LOST = "\ufffd"
"""For half of a surrogate pair, which cannot be written at all."""

_RANGES = (
    ((0x80, 0x9F), BROKEN),
    ((0xAD, 0xAD), HYPHEN),
    ((0x034F, 0x034F), BLANK),
    ((0x061C, 0x061C), TURN),
    ((0x115F, 0x1160), BLANK),
    ((0x17B4, 0x17B5), BLANK),
    ((0x180B, 0x180F), BLANK),
    ((0x200B, 0x200D), BLANK),
    ((0x200E, 0x200F), TURN),
    ((0x2028, 0x2029), LINE),
    ((0x202A, 0x202E), TURN),
    ((0x2060, 0x2065), BLANK),
    ((0x2066, 0x206F), TURN),
    ((0x3164, 0x3164), BLANK),
    ((0xD800, 0xDFFF), LOST),
    # An emoji may be one cell or two, as its terminal likes; asked to be text it is what the tables say.
    ((0xFE0F, 0xFE0F), "\ufe0e"),
    ((0xFEFF, 0xFEFF), BLANK),
    ((0xFFA0, 0xFFA0), BLANK),
    ((0xFFF0, 0xFFFB), BLANK),
    ((0x1BCA0, 0x1BCA3), BLANK),
    ((0x1D173, 0x1D17A), BLANK),
    # The shade of an emoji: new terminals lay it over the emoji, older ones give it two cells.
    ((0x1F3FB, 0x1F3FF), BLANK),
    ((0xE0000, 0xE0FFF), BLANK),
)


class Signs(dict[int, str]):
    """For `str.translate`: a code point to the one character that is shown for it.

    Filled as characters are met: the whole table would cost each start two milliseconds.
    """

    def __missing__(self, code: int) -> str:
        index = bisect_right(_FIRSTS, code) - 1
        (_, last), sign = _RANGES[index] if index >= 0 else ((0, -1), "")
        self[code] = sign if code <= last else chr(code)
        return self[code]


_FIRSTS = [first for (first, _), _ in _RANGES]
_PICTURES = {**{code: chr(0x2400 + code) for code in range(0x20)}, 0x7F: "\u2421"}
SIGNS = Signs(_PICTURES)
"""What is shown in a cell: no newline and no tab."""
LINE_SIGNS = Signs({**_PICTURES, 9: "\t", 10: "\n"})
"""What is written to a stream or shown in several lines: newlines and tabs stay."""

_CLASS = "\x7f" + "".join(f"{chr(first)}-{chr(last)}" for (first, last), _ in _RANGES)
NEEDS_SIGNS = pattern(f"[\x00-\x1f{_CLASS}]")
LINES_NEED_SIGNS = pattern(f"[\x00-\x08\x0b-\x1f{_CLASS}]")


def visible(text: str) -> str:
    """The text with every character visible, as many characters long; no newline or tab is left."""
    return text.translate(SIGNS) if NEEDS_SIGNS.search(text) else text


def visible_lines(text: str) -> str:
    """The same, with newlines and tabs kept: for a stream or a text of several lines."""
    return text.translate(LINE_SIGNS) if LINES_NEED_SIGNS.search(text) else text
