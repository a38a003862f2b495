"""An earnings call: an operator calls, analysts ask, executives present and answer."""

from __future__ import annotations

import re
from collections import Counter

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.listed_sides import listed_sides, sides_by_firm
from podium_parsers.casting.questioning import exchanges_by_asker, give_sides, tell_sides
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

WORDS = pattern(
    r"earnings|quarter|fiscal|conference call|results call|investor|call participants|q[1-4] ?20\d\d"
)
OPERATOR = pattern(
    r"(?:conference |call )?(?:operator|coordinator|call moderator)\b|"
    r"op[ée]rat(?:ore|rice|eur|ör)\b|operadora?\b|operatorin\b|оператор\b|"
    r"(?:(?:会议|會議|电话会议|電話會議)?(?:操作员|操作員|接线员|接線員|接线生|接線生|话务员)|"
    r"オペレーター?|운영자|오퍼레이터|교환원)$"
)
MACHINE = pattern(r"(?:(?:speaker|spk|voice|unknown)[ _-]?\(?[0-9a-z]{1,3}\)?|s\d{1,2}|[a-z])$")
"""How machines name the voices that they tell apart."""
CALLING = pattern(
    r"\blisten-only mode\b|\bconference operator\b|\byour line is (?:now )?open\b|\bno further questions\b|"
    r"\b(?:first|next|last|final) (?:follow-up )?question (?:is |comes |will come |is coming |today )?(?:is )?from\b",
    re.IGNORECASE,
)
"""What nobody but an operator says."""
HEAD = 20_000
"""Characters of the head that speak of quarters and earnings."""
OPENING = 1500
"""Characters of a turn in which it is looked for."""
MOST = 0.5
"""Share of an operator's turns in which such words stand."""
LINES = pattern(
    r"\blisten-only mode\b|\bconference operator\b|\byour line is (?:now )?open\b|\bthe line of\b",
    re.IGNORECASE,
)
"""What tells an operator who is called by a name from a host of the company."""
SAMPLED = 400
"""Turns in which an operator is looked for."""
CALLS, SELDOM = 2, 0.45
"""Turns of an operator who calls anybody, at least; how sure one is who but opens the lines, or closes them."""
NAMED = 3
"""Turns with such words of one who is called by a name, at least."""
ANALYSTS = pattern(
    r"analyst|securities|capital markets|research division|& co\b|bank|partners|equities", re.I
)
EXECUTIVES = pattern(
    r"chief|officer|president|chair|director|head of|investor relations|ceo|cfo|coo|founder|treasurer",
    re.I,
)


def recognise(cast: Cast) -> float:
    """Sure where an operator speaks often and the head speaks of quarters or earnings."""
    called = operators(cast)
    if not called:
        return 0.0
    if sum(cast.counts[s] for s in called) < CALLS:
        return SELDOM
    start = cast.draft.text[:HEAD].casefold()
    return 0.5 + 0.1 * min(4, len(set(WORDS.findall(start))))


def operators(cast: Cast) -> set[int]:
    """The speakers whose label is an operator's, or else whose words are: moderators, a machine's voices,
    or one who gave a name.
    """
    called = {s.id for s in cast.draft.speakers if OPERATOR.match(fold(s.name))}
    if called:
        return called
    moderators = {s for s in cast.chairs if "moderator" in fold(cast.draft.speakers[s].name)}
    if not moderators and not WORDS.search(cast.draft.text[:HEAD].casefold()):
        return called
    machines = all(MACHINE.match(fold(s.name)) for s in cast.draft.speakers)
    words, fewest = (CALLING, 2) if machines or moderators else (LINES, NAMED)
    heard = cast.who[:SAMPLED]
    calling = Counter(
        who
        for turn, who in enumerate(heard)
        if (who in moderators or not moderators) and words.search(cast.text(turn, OPENING))
    )
    turns = Counter(heard)
    return {w for w, count in calling.items() if w != NONE and fewest <= count >= MOST * turns[w]}


def assign(cast: Cast) -> None:
    """Operators preside; those listed as executives, or heard before the questions, are the panel."""
    chairs = operators(cast) | {
        s for s in cast.chairs if "moderator" in fold(cast.draft.speakers[s].name)
    }
    listed, firms = listed_sides(cast), sides_by_firm(cast)
    askers = (listed.askers | firms.askers) - firms.panel
    panel = ((listed_panel(cast) | listed.panel) - firms.askers | firms.panel) - chairs - askers
    give_sides(cast, tell_sides(cast, chairs, panel, askers - chairs), closes=True)
    exchanges_by_asker(cast)


def listed_panel(cast: Cast) -> set[int]:
    """The speakers whose office is stated and is an executive's."""
    panel = set()
    for speaker in cast.draft.speakers:
        analyst = bool(ANALYSTS.search(speaker.role)) and "chief" not in speaker.role.casefold()
        if speaker.role and EXECUTIVES.search(speaker.role) and not analyst:
            panel.add(speaker.id)
    return panel


register_genre(Genre("earnings call", recognise, assign))
