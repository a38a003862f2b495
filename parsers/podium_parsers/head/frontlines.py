"""The lines of the front matter: what stands above the talk, each paragraph as one line, or as the lines that are set
one below the other about a day.

A letter with which the document was sent in is none of it: the cover stands below. Where nobody is named
the talk begins with the first paragraph that is no short line, or ends a sentence.
"""

from __future__ import annotations

import re

from podium_parsers.columns import KINDS
from podium_parsers.drafts.draft import Draft
from podium_parsers.head.dates import dates
from podium_parsers.model import ParagraphKind
from podium_parsers.patterns import pattern

FRONT = 8000
"""Characters of front matter that are looked at."""
HEADING = pattern(r"[\w«“¿¡(][^\n]{0,98}[\w)»”]")
"""A short line that ends no sentence, and is no line of a machine's either: those begin and end with signs."""

HASHES = pattern(r"^#{1,6} +(?=\S)")
"""How Markdown marks a heading, also in a file that is called a text."""
MOST = 8
"""Such lines: what goes on with them is speech that a machine has not parted into sentences."""


SIGNED = pattern(
    r"(?:yours (?:faithfully|sincerely|truly)|thanking you,?$|encl(?:osures?)?\b)", re.I
)
"""How a letter ends."""
WEEKDAY = 12
"""Characters beside a date that may be its weekday."""
BETWEEN = " ,;|·•-–—("
"""What parts a title from a day on one line."""
FEWEST_BELOW = 2
"""Lines of a cover, of which one bears a date; where none does, the letter tells more."""


def front_lines(draft: Draft) -> list[tuple[int, str]]:
    """The front matter's paragraphs, each with its index, without a letter above the cover and a legend of labels."""
    columns = draft.paragraphs
    speech = KINDS.index(ParagraphKind.SPEECH)
    furniture = KINDS.index(ParagraphKind.FURNITURE)
    lines, size, short = [], 0, 0
    legend = range(draft.legend.start - 1, draft.legend.stop)
    for index in range(len(columns)):
        kind = columns.kinds[index]
        if size > FRONT or columns.turns[index] >= 0:
            break
        if kind == furniture:
            continue
        if draft.legend and draft.view.of_source(columns.starts[index]) in legend:
            continue
        shown = HASHES.sub("", one_line(draft, columns.starts[index], columns.ends[index]))
        if kind == speech and not len(draft.turns):
            if not HEADING.fullmatch(shown):
                break
            short += 1
        if short > MOST:
            return []
        if shown:
            place = columns.starts[index], columns.ends[index]
            set_apart = _stacked(draft, *place) or _run_together(draft, *place)
            lines += [(index, line) for line in set_apart or [shown]]
            size += len(shown)
    signed = [at for at, (_, line) in enumerate(lines) if SIGNED.match(line)]
    below = lines[signed[-1] + 1 :] if signed else []
    covered = len(below) >= FEWEST_BELOW and any(dates(line) for _, line in below)
    return below if covered else lines


def _stacked(draft: Draft, start: int, end: int) -> list[str]:
    """The lines of a paragraph of which one is nothing but a day: then none goes on with the next."""
    view = draft.view
    text = view.text[view.of_source(start) : view.of_source(end)]
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    return lines if 1 < len(lines) <= MOST and any(map(is_day_alone, lines)) else []


def _run_together(draft: Draft, start: int, end: int) -> list[str]:
    """A line that runs on into the talk, a page flattened: what stands before a day, and the day, or else what is behind."""
    view = draft.view
    stop = view.of_source(end)
    behind = view.text[stop : stop + 2]
    line = one_line(draft, start, end)
    found = dates(line) if behind.strip() and "\n" not in behind else []
    if not found:
        return []
    day = slice(found[0].start, found[0].end)
    above = line[: day.start].strip(BETWEEN)
    parts = (above, line[day]) if above else (line[day], line[day.stop :].strip(BETWEEN))
    return [part for part in parts if part]


def is_day_alone(line: str) -> bool:
    """Whether a line is a date and at most its weekday."""
    found = dates(line)
    return bool(found) and len(line) - (found[0].end - found[0].start) <= WEEKDAY


def one_line(draft: Draft, start: int, end: int) -> str:
    """What is seen of a stretch, on one line."""
    view = draft.view
    return re.sub(r"\s+", " ", view.text[view.of_source(start) : view.of_source(end)]).strip()
