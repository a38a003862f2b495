"""A title that goes on over several lines of the head: between quotation marks, or a company above its call.

“Kelp Works Limited
Q3 FY31 Earnings Conference Call”
"""

from __future__ import annotations

import re

from podium_parsers.head.titles import HIGHEST
from podium_parsers.head.titlewords import EVENT
from podium_parsers.patterns import pattern

QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“"}
"""The marks before a title, and those behind it."""
CLOSING = {close: mark for mark, close in QUOTES.items()}
"""The mark in front that each mark behind belongs to."""
MOST = 4
"""Lines of a title."""
MARKS = "".join({*QUOTES, *QUOTES.values()})
LETTER = 16
"""Lines of the head of a letter."""
LONGEST = 200
FIGURE = pattern(
    r"\b(?:q[1-4]|(?:first|second|third|fourth|full)[- ](?:quarter|half|year)|[1-4]q|h[12]|fy)"
    r"\b.*\d|\d.*\b(?:q[1-4]|quarter)\b",
    re.IGNORECASE,
)
"""A quarter or a year, with its figures."""
SUBJECT = pattern(r"sub(?:ject)?\s?[:：]\s*(.{0,40}\btranscript\b.{0,200})$", re.IGNORECASE)
"""What a letter says it sends on, where that is a transcript."""
COMPANY = pattern(
    r"^bank of [\w ]{3,30}$|\b(?:limited|ltd|inc(?:orporated)?|plc|corp(?:oration)?|bank|group"
    r"|company|co|ag|se|s\.?a|n\.?v|s\.?p\.?a|a/s|holdings?|partners|trust|llc|l\.?p)\b\.?"
    r"(?:\s?\([^()]{1,30}\))?$",
    re.IGNORECASE,
)
"""How the name of a company ends."""
CALL = pattern(
    r"\b(?:earnings|results?|investors?|analysts?|conference|quarter(?:ly)?|annual"
    r"|shareholders?)\b[^.?!]{0,50}\b(?:call|meet(?:ing)?|announcement|results|update|transcript"
    r"|presentation|webcast)\b",
    re.IGNORECASE,
)
"""What a line calls the event of a company."""

OPEN = pattern(r"\b(?:with|mit|avec|con|com|interview of|interview by)$", re.IGNORECASE)
"""A title whose line ends before the name that belongs to it."""
NAMED = 60
"""Characters of the line with that name at most."""
KIND = pattern(
    r"(?:(?:earnings|results|conference|call|full|edited|final|verbatim|transcript)\s?){2,6}",
    re.IGNORECASE,
)
"""What a vendor calls every document of its kind."""


def whole_title(title: str, front: list[str]) -> str:
    """The title with the lines below it that belong to it."""
    if letter := SUBJECT.match(title):
        return letter[1]
    named = EVENT.search(title) or CALL.search(title) or COMPANY.search(title)
    if not named or title.isupper() or KIND.fullmatch(title):
        calls = (line for line in front[:HIGHEST] if _is_call(line) and FIGURE.search(line))
        sent = (found[1] for line in front[:LETTER] if (found := SUBJECT.match(line)))
        title = next(calls, None) or next(sent, title)  # a vendor's name stands above the call's
    if title not in front:
        return title
    if title[-1:] in CLOSING:
        title = _opened(title, front)
    if title not in front:
        return title
    below = front[front.index(title) + 1 :][: MOST - 1]
    if below and OPEN.search(title) and len(below[0]) <= NAMED:
        return f"{title} {below[0]}"
    close = QUOTES.get(title[:1])
    if close and close not in title[1:]:
        for count, line in enumerate(below, 1):
            if close in line:
                return " ".join([title, *below[:count]])[:LONGEST].strip(MARKS)
        return title.lstrip(title[0])
    if below and COMPANY.search(title) and _is_call(below[0]):
        return f"{title} {below[0]}"
    return title


def _opened(title: str, front: list[str]) -> str:
    """A title whose quotation mark is open above it, from that mark on."""
    close, last = title[-1], front.index(title)
    opening = CLOSING[close]
    if opening in title[:-1]:
        return title
    for first in range(last - 1, max(-1, last - MOST), -1):
        if front[first].startswith(opening):
            return " ".join(front[first : last + 1])[:LONGEST].strip(MARKS)
    return title[:-1]


def _is_call(line: str) -> bool:
    """Whether a line names an event and is no sentence."""
    return len(line) < LONGEST / 2 and line[-1] not in ".:,;" and CALL.search(line) is not None
