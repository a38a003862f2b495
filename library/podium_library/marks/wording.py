"""The words of a mark as they are read: no wrap breaks, page heads or line numbers among them.

With the transcript at hand its own reading text is used, and a mark that runs over several turns keeps
the labels between them. Without it, the quote that is stored with the mark is read as plain paragraphs.
"""

from __future__ import annotations

import re

from podium_library.marks.mark import Mark
from podium_library.written.harmless import harmless
from podium_parsers import ParagraphKind, Transcript
from podium_parsers.columns import KINDS
from podium_parsers.shown import show

BLANKS = re.compile(r"[ \t]{2,}")
"""Records are justified with blanks; no quotation keeps them."""
BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def paragraphs(mark: Mark, transcript: Transcript | None = None) -> tuple[str, ...]:
    """The mark's words, one harmless line a paragraph; never empty unless the quote is blank."""
    lines: list[str] = []
    if transcript is not None and transcript.between(mark.start, mark.end) == mark.quote:
        lines = _read(mark.start, mark.end, transcript)
    if not lines:
        pieces = BLANK_LINE.split(mark.quote)
        lines = [show(piece, 0, len(piece)).text.strip() for piece in pieces]
    plain = (harmless(line).replace("\n", " ") for line in lines)
    return tuple(BLANKS.sub(" ", line) for line in plain if line)


def words(mark: Mark, transcript: Transcript | None = None) -> str:
    """The mark's words, its paragraphs parted by a blank line."""
    return "\n\n".join(paragraphs(mark, transcript))


def _read(start: int, end: int, transcript: Transcript) -> list[str]:
    columns, lines = transcript.paragraphs, list[str]()
    if not len(columns):
        return lines
    furniture = KINDS.index(ParagraphKind.FURNITURE)
    index = columns.at(start)
    while index < len(columns) and columns.starts[index] < end:
        body, stop = columns.bodies[index], min(end, columns.ends[index])
        begin = max(start, body)
        if columns.kinds[index] != furniture and begin < stop:
            line = transcript.shown_between(begin, stop).text.strip()
            label = transcript.between(columns.starts[index], body).strip() if lines else ""
            lines.append(f"{label} {line}" if label else line)
        index += 1
    return lines
