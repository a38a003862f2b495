"""What a writer may do inside a quotation without changing its words: leave out, and put in brackets.

`...`, `…` and `[…]` stand for words left out; `[they]` for words put in or exchanged; `[T]he` for a
letter that was raised or lowered; `[sic]` for nothing at all. A quotation becomes the list of its
fragments, each a pattern over folded text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from podium_library.verify.fold import fold

ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]|…|\.(?:\s?\.){2,3})\s*")
BRACKETS = re.compile(r"\[([^\[\]\n]{1,80})\]")
NO_WORDS = re.compile(r"\s*\[(?:sic|!|\?)\]", re.IGNORECASE)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
EDGES = " ,.;:-'"
"""What the end of a quotation may have gained or lost with the sentence around it."""
LETTER = "\ue002"
INSERTED = "\ue003"
BETWEEN = r"(?:[\w'-]+[ ,.;:-]+){0,8}?(?:[\w'-]+)?"
"""Up to nine words of the original in the place of a bracket."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of a quotation without omissions."""

    text: str
    """Folded, with the bracketed words left out."""
    pattern: re.Pattern[str] | None
    """For fragments with brackets: what matches the original; None when the text alone does."""


def as_written(text: str) -> str:
    """The folded words of a quotation, brackets and all, without Markdown's escapes."""
    return trimmed(fold(ESCAPED.sub(r"\1", text)).text)


def trimmed(folded: str) -> str:
    """A folded text without the signs that belong to the sentence around it."""
    return folded.strip(EDGES)


def fragments(text: str) -> tuple[Fragment, ...]:
    """The fragments of a quotation, its omissions and brackets understood."""
    plain = ESCAPED.sub(r"\1", text)
    return tuple(
        fragment for piece in ELLIPSIS.split(plain) if (fragment := _fragment(piece)) is not None
    )


def _fragment(piece: str) -> Fragment | None:
    def bracket(found: re.Match[str]) -> str:
        inner, after = found.group(1).strip(), piece[found.end() : found.end() + 1]
        return LETTER + inner if len(inner) == 1 and after.isalpha() else INSERTED

    piece = NO_WORDS.sub("", piece)
    marked = trimmed(fold(BRACKETS.sub(bracket, piece)).text)
    marked = marked.strip(INSERTED + " ")
    bare = re.sub(" {2,}", " ", marked.replace(LETTER, "").replace(INSERTED, " ")).strip()
    if not re.search(r"\w", bare):
        return None
    if LETTER not in marked and INSERTED not in marked:
        return Fragment(bare, None)
    return Fragment(bare, re.compile(_pattern(marked)))


def _pattern(marked: str) -> str:
    pieces = re.split(rf"({LETTER}.| ?{INSERTED} ?)", marked)
    out = ""
    for piece in pieces:
        if piece.startswith(LETTER):
            out += f"[{re.escape(piece[1].lower())}{re.escape(piece[1].upper())}]"
        elif INSERTED in piece:
            out += rf" ?{BETWEEN} ?"
        else:
            out += re.escape(piece)
    return out
