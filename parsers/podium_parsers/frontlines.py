"""The lines of the front matter: what stands above the talk, each paragraph as one line.

A letter with which the document was sent in is none of it: the cover stands below. Where nobody is named the talk begins with the first paragraph that is no short line, or ends a sentence.
"""

from __future__ import annotations

import re

from podium_parsers.columns import KINDS
from podium_parsers.dates import dates
from podium_parsers.draft import Draft
from podium_parsers.model import ParagraphKind
from podium_parsers.patterns import pattern

FRONT = 8000
"""Characters of front matter that are looked at."""
HEADING = pattern(r"[\w«“¿¡(][^\n]{0,98}[\w)»”]")
"""A short line that ends no sentence, and is no line of a machine's either: those begin and end with signs."""

MOST = 8
"""Such lines: what goes on with them is speech that a machine has not parted into sentences."""


SIGNED = pattern(
    r"(?:yours (?:faithfully|sincerely|truly)|thanking you,?$|encl(?:osures?)?\b)", re.I
)
"""How a letter ends."""
FEWEST_BELOW = 2
"""Lines of a cover, of which one bears a date; where none does, the letter tells more."""


def front_lines(draft: Draft) -> list[tuple[int, str]]:
    """The front matter's paragraphs, each with its index, without a letter above the cover."""
    columns = draft.paragraphs
    speech = KINDS.index(ParagraphKind.SPEECH)
    furniture = KINDS.index(ParagraphKind.FURNITURE)
    lines, size, short = [], 0, 0
    for index in range(len(columns)):
        kind = columns.kinds[index]
        if size > FRONT or columns.turns[index] >= 0:
            break
        if kind == furniture:
            continue
        shown = one_line(draft, columns.starts[index], columns.ends[index])
        if kind == speech and not len(draft.turns):
            if not HEADING.fullmatch(shown):
                break
            short += 1
        if short > MOST:
            return []
        if shown:
            lines.append((index, shown))
            size += len(shown)
    signed = [at for at, (_, line) in enumerate(lines) if SIGNED.match(line)]
    below = lines[signed[-1] + 1 :] if signed else []
    covered = len(below) >= FEWEST_BELOW and any(dates(line) for _, line in below)
    return below if covered else lines


def one_line(draft: Draft, start: int, end: int) -> str:
    """What is seen of a stretch, on one line."""
    view = draft.view
    return re.sub(r"\s+", " ", view.text[view.of_source(start) : view.of_source(end)]).strip()
