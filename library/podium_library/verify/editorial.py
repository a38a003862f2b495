"""What a writer may do inside a quotation without changing its words: leave out, and put in brackets.

`...`, `…` and `[…]` stand for words left out; `[they]` for words put in or exchanged; `[T]he` for a
letter that was raised or lowered; `[sic]` for nothing at all. A quotation becomes the list of its
fragments over folded text; what a bracket stands for lies between two of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from podium_library.verify.fold import fold

ELLIPSIS = re.compile(r" ?(?:[\[(] ?\.(?: ?\.){2,3} ?[\])]|\.(?: ?\.){2,3}) ?")
BRACKETS = re.compile(r"\[([^\[\]\n]{1,80})\]")
LETTER = re.compile(r"\[(\w)\](?=\w)")
NO_WORDS = re.compile(r" ?\[(?:sic|!|\?)\]", re.IGNORECASE)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
EDGES = " ,.;:-'"
"""What the end of a quotation may have gained or lost with the sentence around it."""
GAP = 80
"""Characters of the original that a bracket may stand for."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of a quotation without omissions."""

    text: str
    """Folded."""
    pattern: re.Pattern[str] | None = None
    """Where a bracketed letter may be of either case; None when the text alone does."""
    gap: int | None = None
    """How far from the fragment before it may stand; None for any distance."""


def as_written(text: str) -> str:
    """The folded words of a quotation, brackets and all, without Markdown's escapes."""
    return fold(ESCAPED.sub(r"\1", text)).text.strip(EDGES)


def stretches(text: str) -> tuple[Fragment, ...]:
    """The quotation between its omissions, bracketed words left out: what is compared by likeness."""
    pieces = ELLIPSIS.split(_without_signs(text))
    bare = (BRACKETS.sub("", LETTER.sub(r"\1", piece)) for piece in pieces)
    plain = (re.sub(" {2,}", " ", piece).strip(EDGES) for piece in bare)
    return tuple(Fragment(piece) for piece in plain if re.search(r"\w", piece))


def fragments(text: str) -> tuple[Fragment, ...]:
    """The quotation between its omissions and its brackets: what must stand there word for word."""
    found: list[Fragment] = []
    for piece in ELLIPSIS.split(_without_signs(text)):
        gap = None
        for part in BRACKETS.split(LETTER.sub(_either_case, piece))[::2]:
            words = part.strip(EDGES)
            if re.search(r"\w", words):
                found.append(_fragment(words, gap))
                gap = GAP
    return tuple(found)


def _without_signs(text: str) -> str:
    return NO_WORDS.sub("", fold(ESCAPED.sub(r"\1", text)).text)


EITHER = "\ue002"
"""Stands before a letter of either case; private use, so that no text has it."""


def _either_case(found: re.Match[str]) -> str:
    return EITHER + found.group(1)


def _fragment(words: str, gap: int | None) -> Fragment:
    if EITHER not in words:
        return Fragment(words, None, gap)
    head, *rest = words.split(EITHER)
    pattern = re.escape(head) + "".join(
        f"[{re.escape(part[0].lower())}{re.escape(part[0].upper())}]{re.escape(part[1:])}"
        for part in rest
        if part
    )
    return Fragment(words.replace(EITHER, ""), re.compile(pattern), gap)
