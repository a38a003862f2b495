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
PARTS = pattern(r"\s*(?:,|--|[^\S\n][-–—|/](?=\s))\s*")
"""What parts an office from a firm."""
FUNCTION = pattern(
    r"analyst|division|officer|president|chair|director|manag|partner|associate|relations|\bhead\b"
    r"|executive|participant|^(?:inc|llc|ltd|plc|co|ceo|cfo|coo|vp|md)\.?$"
)
"""Parts that are no firm's name."""
FEWEST = 3
"""Speakers of other firms, at least."""
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


def sides_by_firm(cast: Cast) -> Listed:
    """Those of one firm with who says most, as labels state it, and those of others; nobody where it is his alone."""
    parts = {s.id: _firms(s.role) for s in cast.draft.speakers if s.role}
    first = max(parts, key=lambda speaker: cast.sizes[speaker], default=None)
    if first is None:
        return Listed(set(), set())
    for firm in parts[first]:
        panel = {speaker for speaker, firms in parts.items() if firm in firms}
        askers = {speaker for speaker, firms in parts.items() if firms} - panel
        if len(panel) > 1 and len(askers) >= FEWEST:
            return Listed(panel, askers)
    return Listed(set(), set())


def _firms(role: str) -> list[str]:
    """The parts of an office and a firm that may be the firm's name."""
    return [part for part in PARTS.split(fold(role)) if part and not FUNCTION.search(part)]


def _lists(people: str, name: str, others: re.Pattern[str]) -> bool:
    """Whether a list has a name, and beside it nothing that those on the other list have.

    Lists that were set in columns are read across, and prove nothing of whom they mix.
    """
    found = re.search(rf"\n[^\w\n]{{0,12}}{re.escape(name)}\b", people)
    return found is not None and not others.search(people, found.end(), found.end() + BESIDE)
