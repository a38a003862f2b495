"""A list of who takes part, above the heading under which the talk begins, is no talk.

Names above firms and offices look like labels on lines of their own above what is said. Yet nobody
there ends a sentence. So the turns before the first heading that follows one are forgotten, when no
grammar but those of lone names made them and none of them says anything. Without a heading those go
that are followed by another name and its firm, `Ada Quist - Harbour Bank`, and by no sentence. Below a heading
that calls it a list (`Attendees`), whatever stands before a bullet is one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from podium_parsers.columns import NONE
from podium_parsers.drafts.draft import Draft
from podium_parsers.head.dates import dates
from podium_parsers.names.presiding import presides
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern

LONE = frozenset(("own line", "name and title", "line between"))
"""The grammars that take a name above a firm for a label."""
NAMED = (Shape.PERSON, Shape.TITLED)
FEWEST, MOST = 6, 6
"""Turns of a talk, and those at its head that may only say who holds which office."""
MOST_ROWS = 60
"""Entries of such a list at most."""
ROW = pattern(
    r"[^\W\d_a-z][\w.'’-]{0,25}(?: [^\W\d_][\w.'’-]{0,25}){1,4} (?:--|[-–—]) [^\W_a-z][^\n?!:]{2,220}(?=\n|$)"
)
"""A name, a dash and a firm or an office, and nothing else on its line."""
HEAD = 20_000
"""Characters of the head in which such a list stands."""
ROLL = pattern(
    r"\n[#*_>=|\t ]{0,8}(?:attendees|attendance|attending|in attendance|present|participants"
    r"|roll call)(?: \([^()\n]{1,40}\))?[:*_ ]{0,4}\n(?:[^\S\n]*\n)?"
    r"(?P<rows>(?:[^\S\n]*[-*+•][^\S\n]+[^\n]{2,120}(?:\n|$)){2,80})",
    re.IGNORECASE,
)
"""A list whose heading says that it is one, a bullet before each entry."""
LEADER = pattern(r"(?: \.){3}|\.{4}")
"""Dots that lead to the other end of a line."""
LINE = 90
"""Characters of such a line at most."""
NUMBER = pattern(r"(?:No\.? ?)?[\dIVXLC]{1,6}(?:[/.-][\dIVXLC]{1,6}){0,2}\.?")
"""A bare number, as of a volume or a session."""
LONGEST = 600
"""Characters of an entry at most: its firm and division, and what columns put between two labels."""
LIST = 6000
"""Characters at most of such a list that is one entry, since its other names stand beside no words."""
SENTENCE = pattern(
    r"[^\W\d_]{2}(?<!\bInc)(?<!\bCo)(?<!Corp)(?<!\bLtd)(?<!\b[JSDM]r)[.?!…](?=\s|$)|[\u0370-\u03ff];(?=\s|$)|[。？！؟۔।]"
)


def forget_attendance(draft: Draft) -> None:
    """Drop the cuts that only list people."""
    cuts = draft.cuts
    if draft.records is not None or not len(cuts):
        return
    _forget_roll(draft)
    if cuts.rules[0] not in LONE:
        return
    _forget_rows(draft)
    after = bisect_right(draft.headings, cuts.starts[0])
    if after == len(draft.headings):
        return
    heading = draft.headings[after]
    count = bisect_left(cuts.starts, heading)
    if count == len(cuts) or not LONE.issuperset(cuts.rules[:count]):
        return
    bounds = pairwise((*cuts.starts[:count], heading))
    entries = (draft.text[body:end] for body, (_, end) in zip(cuts.bodies, bounds, strict=False))
    if all(map(_says_nothing, entries)):
        cuts.forget(count)


def _forget_roll(draft: Draft) -> None:
    """Drop the first cuts where they stand in a list of who attends: `- Ada Quist - Harbour Bank (ADQ)`."""
    if roll := ROLL.search("\n" + draft.text[:HEAD]):
        count = bisect_left(draft.cuts.starts, roll.end() - 1)
        if len(draft.cuts) - count >= FEWEST:
            draft.cuts.forget(count)


def _forget_rows(draft: Draft) -> None:
    """Drop the first cuts whose words are but the next rows of a list of names and firms."""
    cuts, count = draft.cuts, 0
    for body, end in pairwise((*cuts.bodies[:MOST_ROWS], len(draft.text))):
        entry = draft.text[body : min(end, body + LIST + 1)]
        if cuts.rules[count] not in LONE or not (
            ROW.match(entry.lstrip()) and _says_nothing(entry, LIST)
        ):
            break
        count += 1
    if 0 < count < len(cuts):
        cuts.forget(count)


def forget_officers(draft: Draft) -> None:
    """Drop the first cuts that only say who holds an office, which body sits, a number, or when it was.

    `President: Mr. Ashe (Coastland)`, `Volume No: 72`, `January 2, 2031, 10:00 AM`.
    """
    cuts = draft.cuts
    if draft.records is not None or len(cuts) < FEWEST:
        return
    count = 0
    for voice, body in zip(cuts.voices[:MOST], cuts.bodies[:MOST], strict=True):
        if voice == NONE or cuts.voices.count(voice) > 1:
            break
        first, _, below = draft.text[body : body + LINE + 2].partition("\n")
        line = LEADER.split(first)[0].strip()
        told = (
            NUMBER.fullmatch(line)
            or dates(cuts.names[voice])
            or _is_name(line, presides(cuts.names[voice]))
            or (cuts.rules[count] in LONE and _is_dated(line))
        )
        if not told or below[:1].islower():
            break  # a sentence that goes on is said by somebody
        count += 1
    if count:
        cuts.forget(count)


def _is_name(line: str, chairs: bool = False) -> bool:
    """Whether a line is a name and no more; of who presides the last one may do."""
    named = (*NAMED, Shape.SINGLE) if chairs else NAMED
    return 0 < len(line) < LINE and line[-1] not in ".?!…:" and shape_of(line) in named


def _is_dated(line: str) -> bool:
    """Whether a line tells a day and is no sentence: below a body's name it is the sitting's.

    In some languages a stop ends the day itself: `2031. május 3.`
    """
    found = dates(line) if 0 < len(line) < LINE else []
    alone = any(len(line) <= day.end - day.start + 1 for day in found)
    return bool(found) and (alone or line[-1] not in ".?!…:")


def _says_nothing(entry: str, longest: int = LONGEST) -> bool:
    return len(entry) <= longest and not SENTENCE.search(entry)
