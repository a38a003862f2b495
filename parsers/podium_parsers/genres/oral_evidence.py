"""Oral evidence before a committee whose questions are numbered (`Q12 Chair: ...`), or which says who sits
and who is heard.

Members ask and witnesses answer, as in a hearing; but here no label bears a title. Who is heard stands
under `Witnesses`, who sits under `Members present`; or the brackets in labels tell: a seat and a party
(`Ms Ada Ashe (Low Harbour, Reed)`), or a post; in a schema, a senator's title beside mere courtesies. A number says that its turn asks, whoever puts it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import NamedTuple

from podium_parsers.casting.cast import Cast
from podium_parsers.casting.committee import COURTESY, LEGISLATOR
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.genres.hearing import hear
from podium_parsers.genres.interview import ROLL
from podium_parsers.model import Speaker
from podium_parsers.names.presiding import is_chair_alone, presides
from podium_parsers.patterns import pattern

NUMBER = pattern(r"Q\.?\d{1,4}[.)]?\W{0,40}$")
"""What stands before a label on its line."""
LIST = pattern(
    r"(?m)^\W{0,12}(?P<kind>(?:(?:other )?members? (?:also )?(?:present|attending)|present"
    r"|also (?:present|in attendance)|in attendance|"
    r"(?:examination of )?witness(?:es)?)(?: present)?|questions? \d|ordered |contents)\b"
)
"""The head of a list on the cover, folded, or what ends one."""
SEATED = pattern(r".{0,80}, (?:[A-ZÀ-Þ][\w.]{1,5})(?: Ind\.)?\)?$")
"""A member's bracket: the seat, and a party as it is abbreviated."""
APART = pattern(r"\([^()]{2,60}\) \([A-ZÀ-Þ][\w.]{1,5}\)$")
"""The same in two brackets; whoever has one then comes from somewhere else: `Dan Dent (Harbour Board)`."""
GOVERNS = pattern(r"minister|secretary|lord advocate|solicitor general", re.IGNORECASE)
"""The offices of those who speak in the house, too: a minister is heard where officials are."""
POSTED = pattern(
    r"\b(?:director|professor|president|officer|chief|expert|representative|manager|executive"
    r"|individual|analyst|counsel|"
    r"adviser|advisor|fellow|founder|researcher|general|titre personnel|direct(?:eur|rice)|président|professeure?|"
    r"chercheu[rs]e?|représentante?|avocate?|conseill\w+|gérante?)\b",
    re.IGNORECASE,
)
"""A witness's: a post in some body, or nobody's but his own."""
NOTES = pattern(
    r"\b(?:meeting|call) (?:#?\d{1,4} )?notes\b|\bminutes (?:of|from)\b|\bworking group\b|\btask force\b"
)
"""What people who sit together write down: nobody is heard there."""
COMMITTEE = pattern(r"committee|comité|commission|evidence|témoignages")
CLERK = pattern(r"(?:clerk of the|greffi\w+ du) comm?it", re.IGNORECASE)
FEWEST, SHARE = 3, 0.05
"""Numbered turns, and their share of all."""
FEWEST_SEATED = 2
HEARD, MOST_HEARD = 0.15, 0.85
"""Share of the turns that the witnesses have."""

LONG, MANY = 40, 6
"""Turns and speakers of a hearing that only its turns show."""
ASKS, ASKS_BACK, ASKED, MOSTLY, HALF = 0.3, 0.3, 0.4, 0.8, 0.6
"""Shares: of an asker's turns and of a witness's that ask; of his that follow a question, an asker; of all that are his."""


class Sides(NamedTuple):
    """Who asks and who is heard."""

    members: frozenset[int]
    witnesses: frozenset[int]
    numbered: frozenset[int]
    """Turns that bear a question's number."""
    stated: bool = True
    """Whether the document says so; else only how they take turns does."""


def recognise(cast: Cast) -> float:
    """Sure of numbered questions that named people put, or of both lists."""
    if cast.anonymous > SHARE * len(cast) or len(cast.counts) < FEWEST:
        return 0.0
    sides = sides_of(cast)
    heard = sum(cast.counts[one] for one in sides.witnesses)
    if not sides.stated:
        return 0.55 if sides.witnesses and not _is_notes(cast) else 0.0
    if not HEARD * len(cast) <= heard <= MOST_HEARD * len(cast):
        return 0.0
    if cast.draft.records is not None:
        return 0.96  # a house's own schema, which it uses for its committees, too
    return 0.88 if sides.numbered else 0.84


def _is_notes(cast: Cast) -> bool:
    """Whether people who sit together have written it down: a few of a working group know the answers, too."""
    before = cast.before
    return bool(NOTES.search(before) or (ROLL.search(before) and not COMMITTEE.search(before)))


def sides_of(cast: Cast) -> Sides:
    """Part the speakers; neither side has anybody where the document does not tell."""
    numbered = _numbered(cast)
    seated, heard = _listed(cast, "member"), _listed(cast, "witness")
    if not seated and not heard:
        seated, heard = _stated(cast) or _bracketed(cast)
    if not heard and cast.draft.records is not None:
        seated, heard = _titled(cast)
    chairs = _chairs(cast)
    witnesses = heard - seated - chairs
    if numbered:
        askers = {cast.who[turn] for turn in numbered} | chairs | seated
        members = frozenset(askers - witnesses)
        witnesses = witnesses or frozenset(cast.counts) - members
    else:
        members = (seated - heard) | (chairs if seated else frozenset())
    members = frozenset(cast.counts) - witnesses if members and witnesses else frozenset()
    if not members:
        witnesses = _answering(cast)
        return Sides(frozenset(cast.counts) - witnesses, witnesses, numbered, stated=False)
    return Sides(members, witnesses if members else frozenset(), numbered)


def _answering(cast: Cast) -> frozenset[int]:
    """Who speaks after many others, one after the other, and hardly asks: the few whom a long row questions."""
    if len(cast) < LONG or len(cast.counts) < MANY:
        return frozenset()
    after: dict[int, Counter[int]] = defaultdict(Counter)
    asked_of = Counter[int]()
    for (asker, marked), (other, _) in pairwise(zip(cast.who, cast.marks, strict=True)):
        if NONE not in (asker, other) and asker != other:
            after[other][asker] += 1
            asked_of[other] += marked
    heard = frozenset(
        who
        for who, askers in after.items()
        if cast.counts[who] >= SHARE * len(cast)
        and cast.asking[who] <= ASKS_BACK
        and asked_of[who] >= ASKED * cast.counts[who]
        and sum(turns >= FEWEST for turns in askers.values()) >= MANY - 2
    )
    asked = sum(after[who][asker] for who in heard for asker in after[who] if asker not in heard)
    asking = [one for one in cast.counts if one not in heard and cast.asking[one] >= ASKS]
    turns = sum(cast.counts[who] for who in heard)
    told = asked >= MOSTLY * turns and len(asking) >= MANY - 2
    return heard if told and HEARD * len(cast) <= turns <= HALF * len(cast) else frozenset()


def _numbered(cast: Cast) -> frozenset[int]:
    cuts, text = cast.draft.cuts, cast.draft.text
    found = {
        turn
        for turn, cut in enumerate(cast.draft.turn_cuts)
        if cast.who[turn] != NONE
        and NUMBER.search(text, cuts.starts[cut], max(cuts.starts[cut], cuts.label_starts[cut]))
    }
    return frozenset(found) if len(found) >= max(FEWEST, SHARE * len(cast)) else frozenset()


def _listed(cast: Cast, kind: str) -> frozenset[int]:
    """The speakers whose last name stands in a list of that kind."""
    heads = list(LIST.finditer(cast.before))
    ends = [head.start() for head in heads[1:]] + [len(cast.before)]
    words = {
        word
        for head, end in zip(heads, ends, strict=False)
        if kind in head["kind"]
        for word in WORD.findall(cast.before, head.end(), end)
    }
    return frozenset(s.id for s in cast.draft.speakers if _last(s) in words)


def _stated(cast: Cast) -> tuple[frozenset[int], frozenset[int]] | None:
    """Members and witnesses where a column or a list states who is a witness."""
    heard = frozenset(s.id for s in cast.draft.speakers if s.role.casefold() == "witness")
    return (frozenset(cast.counts) - heard, heard) if heard else None


def _titled(cast: Cast) -> tuple[frozenset[int], frozenset[int]]:
    """Members by a legislator's title, witnesses by a courtesy's, in the record of a committee: a schema has both."""
    if not _is_committee(cast):
        return frozenset(), frozenset()
    people = [s for s in cast.draft.speakers if not is_chair_alone(s.name)]
    seated = frozenset(s.id for s in people if LEGISLATOR.match(s.name))
    heard = frozenset(s.id for s in people if COURTESY.match(s.name))
    return (seated, heard) if len(seated) >= FEWEST else (frozenset(), frozenset())


def _is_committee(cast: Cast) -> bool:
    facts = cast.draft.metadata
    told = COMMITTEE.search(f"{facts.title or ''} {facts.venue or ''} {cast.before}".casefold())
    return bool(told) or any(CLERK.search(f"{s.name} {s.role}") for s in cast.draft.speakers)


def _bracketed(cast: Cast) -> tuple[frozenset[int], frozenset[int]]:
    """Members and witnesses by what stands in their brackets, in what calls itself a committee's."""
    if not _is_committee(cast):
        return frozenset(), frozenset()
    apart = frozenset(s.id for s in cast.draft.speakers if any(map(APART.search, s.aliases)))
    if len(apart) >= FEWEST_SEATED:
        away = apart | _chairs(cast)
        others = {s.id: f"{s.name} {s.role}" for s in cast.draft.speakers if s.role}
        heard = frozenset(others.keys() - away)
        officials = any(not GOVERNS.search(others[one]) for one in heard)
        return apart, heard if officials else frozenset()
    seated = frozenset(s.id for s in cast.draft.speakers if SEATED.match(s.role))
    posted = frozenset(s.id for s in cast.draft.speakers if POSTED.search(s.role))
    return (seated, posted - seated) if len(seated) >= FEWEST_SEATED else (frozenset(), frozenset())


WORD = pattern(r"[^\W\d_][\w'’\-]*")


def _last(speaker: Speaker) -> str:
    words: list[str] = WORD.findall(speaker.name.casefold().partition(" (")[0])
    return words[-1] if words else ""


def _chairs(cast: Cast) -> frozenset[int]:
    return frozenset(
        s.id
        for s in cast.draft.speakers
        if any(map(presides, (s.name, *s.aliases))) or is_chair_alone(s.role)
    )


def assign(cast: Cast) -> None:
    """As in a hearing."""
    sides = sides_of(cast)
    hear(cast, sides.members, _chairs(cast), sides.numbered)


register_genre(Genre("oral evidence", recognise, assign))
