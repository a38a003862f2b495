"""Text that may leave the program: whatever could drive a terminal or turn a line round is made visible.

An export ends in terminals, mail and web pages. Control characters become their pictures (ESC is
shown as ␛), line separators a plain line end, and what has no picture (C1, bidi overrides, lone
surrogates, non-characters) the replacement character. One character always becomes one character, so
that offsets into a text hold for its harmless copy too. Zero-width joiners stay: Persian needs them.
"""

from __future__ import annotations

import re

HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
REPLACEMENT = "\ufffd"


def _picture(found: re.Match[str]) -> str:
    char = found.group()
    if char in LINE_ENDS:
        return "\n"
    if char == "\r":
        return " "
    if char < " ":
        return chr(0x2400 + ord(char))
    return "\u2421" if char == "\x7f" else REPLACEMENT


def harmless(text: str) -> str:
    """The text with each dangerous character made visible; as long as it was."""
    return HARMFUL.sub(_picture, text)


def one_line(text: str | None) -> str:
    """A harmless text in one line, its runs of blanks as one blank; empty for None."""
    return " ".join(harmless(text).split()) if text else ""
