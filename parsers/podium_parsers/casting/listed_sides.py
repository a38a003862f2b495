"""Who is of the company and who asks, as the cover of a call lists them: two headings, and people below each.

CORPORATE PARTICIPANTS
Ada Moor
Heron Bank - Chief Executive
CONFERENCE CALL PARTICIPANTS
Cy Fenn
Harbour Securities - Analyst
"""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_parsers.casting.cast import Cast
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

LISTED = 8000
"""Characters before the first turn in which the lists stand."""
COMPANY = pattern(
    r"\n[^\S\n]*(?:(?:corporate|company|management) participant ?s|executives|management)[^\S\n]*:?[^\S\n]*\n"
)
CALLERS = pattern(
    r"\n[^\S\n]*(?:(?:conference call|call|analyst|other) participant ?s|analysts)[^\S\n]*:?[^\S\n]*\n"
)
BESIDE = 90
"""Characters of a firm and an office."""
ANALYST = pattern(r"analyst|research|securities|equit|\bcapital markets")
OFFICER = pattern(r"\bchief|\bofficer|president|chair|director|\bhead of|investor relations")


class Listed(NamedTuple):
    """The speakers whom two lists name."""

    panel: set[int]
    askers: set[int]


def listed_sides(cast: Cast) -> Listed:
    """The speakers on either list; nobody where there are not both."""
    first = cast.draft.paragraphs.starts[cast.turns.firsts[0]] if len(cast) else 0
    before = cast.draft.text[max(0, first - LISTED) : first].casefold()
    company, callers = COMPANY.search(before), CALLERS.search(before)
    if company is None or callers is None:
        return Listed(set(), set())
    one, other = sorted((company, callers), key=lambda found: found.start())
    upper, lower = before[one.end() - 1 : other.start()], before[other.end() - 1 :]
    ours, theirs = (upper, lower) if one is company else (lower, upper)
    names = {speaker.id: fold(speaker.name) for speaker in cast.draft.speakers}
    panel = {speaker for speaker, name in names.items() if _lists(ours, name, ANALYST)}
    askers = {speaker for speaker, name in names.items() if _lists(theirs, name, OFFICER)}
    return Listed(panel - askers, askers - panel)


def _lists(people: str, name: str, others: re.Pattern[str]) -> bool:
    """Whether a list has a name, and beside it nothing that those on the other list have.

    Lists that were set in columns are read across, and prove nothing of whom they mix.
    """
    found = re.search(rf"\n[^\w\n]{{0,12}}{re.escape(name)}\b", people)
    return found is not None and not others.search(people, found.end(), found.end() + BESIDE)
