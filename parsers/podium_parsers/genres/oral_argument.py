"""An argument before a bench: each judge's run of questions is a round, counsel answer.

Told by labels of judges (`JUSTICE X`, `JUDGE Y`) with a good share of the turns, and counsel who open
with `may it please the Court`. Counsel's first words after an announced argument are remarks; whoever
presides is the chair when calling a case, thanking counsel or keeping time without asking.
"""

from __future__ import annotations

import re

from podium_parsers.casting.announced import argument_announced
from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.patterns import pattern

JUDGE = pattern(
    r"(?:(?:the )?(?:chief|associate|presiding|hon(?:ou?rable|\.)?) )*(?:justice|judge|magistrate)\b|the court$|"
    r"(?:lord|lady|baroness) justice\b|lord chief justice|(?:her|his|your) honou?r$"
    r"|(?-i:[^\W\d_a-z][\w'’\- ]{1,30} (?:A?CJ|DCJ|A?JA|A?J|D?P)$)",
    re.IGNORECASE,
)
"""A judge by the office before the name, or as the Commonwealth writes it behind: `ROE CJ`, `ROE JA`."""
PRESIDES = pattern(
    r"(?:the )?(?:chief|presiding) (?:justice|judge)\b|^the court$|(?-i:[^\W\d_a-z][\w'’\- ]{1,30} (?:A?CJ|P)$)",
    re.IGNORECASE,
)
COURT = pattern(
    r"(?:the )?(?:court|commissioner|coroner|tribunal)$|(?:sir|dame|lord|lady|baroness) (?!(?:chief )?justice\b)",
    re.IGNORECASE,
)
"""Who rules and asks, and does not only ask."""
COUNSEL = pattern(r"(?:mr|ms|mrs|miss|dr)\b\.? ", re.IGNORECASE)
SUBMITS = pattern(
    r"\bI (?:also )?(?:appear|act)\b|\bleave to appear\b|\bsubmissions\b|\bmy (?:learned )?friend\b",
    re.IGNORECASE,
)
"""What counsel say who are heard before a witness is called."""
ADDRESSES = pattern(
    r"\byour (?:hono[u]?rs?|lordships?|ladyships?|worship)\b|\bmy (?:lords?|lady|ladies)\b"
    r"|if the court pleases|(?-i:\b[Ss]ir\b(?! [A-Z]))",
    re.IGNORECASE,
)
STAFF = pattern(
    r"(?:the )?(?:(?:court|deputy|courtroom) )*(?:clerk|bailiff|reporter|registrar|officer|associate|interpreter)\b",
    re.I,
)
PLEASE = pattern(r"may it please|please the court", re.IGNORECASE)
PLEADS = pattern(r"\bmay it please the (?:court|tribunal|bench)", re.IGNORECASE)
HEARS = pattern(
    r"\b(?:hear|call)\w*\b.{0,40}\b(?:arguments?|case)\b|\bargument (?:first|next|this)\b|"
    r"^\s*(?:number|no\.) ?\d+\b.{0,200}\b(?:versus|vs?\.|petitioners?|appellants?)(?=\W|$)|"
    r"^[^.?!]{0,200}\bversus [^\W\d_][^.?!]{0,100}[.,]",
    re.IGNORECASE,
)
"""How the one who presides calls a case,"""
CASES = ("argument", "case", "number", "no.", "versus")
"""and what stands in any such call: to look for it takes less than to compile the other."""
CALLS = pattern(
    r"thank you|argument (?:first|this|next)|case (?:number|no)|is submitted|minutes?|counsel\b|general\b|"
    r"rebuttal|proceed|hear (?:argument|from)|\bmr\.|\bms\.|\bmrs\.|^\W*yes,? m(?:r|s|rs|iss)\b",
    re.IGNORECASE,
)
ADDRESSED = 0.2
"""Share of the others' turns that address the bench, where nothing else tells."""
YIELDS = pattern(r"\W*yes,? m(?:r|s|rs|iss)\b.{0,30}$", re.IGNORECASE)
STRAY = 0.02
"""Share of the turns that may be anonymous where nobody calls a case."""
NOBODY = NONE - 1
"""Whoever has not asked; a voice without a name may have."""
CALL = 400
"""Characters of a call at most; what opens a case may be longer."""


def recognise(cast: Cast) -> float:
    """Sure where judges take a fifth to four fifths of the turns and counsel address the court."""
    judges = judges_of(cast)
    turns = sum(cast.counts[s] for s in judges) + len(_unnamed(cast))
    if not judges or not 0.2 * len(cast) <= turns <= 0.8 * len(cast):
        return 0.0
    if cast.anonymous > STRAY * len(cast) and (cast.replies or not _hears(cast.text(0, CALL))):
        return 0.0
    if len(judges) < len(cast.counts) and any(JUDGE.match(s.role) for s in cast.draft.speakers):
        return 0.9
    pleased = any(
        PLEASE.search(cast.text(t, 300)) for t in range(len(cast)) if cast.who[t] not in judges
    )
    announced = any(argument_announced(cast, t) for t in range(min(len(cast), 12)))
    if pleased or announced:
        return 0.9
    pleading = [t for t in range(len(cast)) if cast.who[t] != NONE and cast.who[t] not in judges]
    addressed = sum(_pleads(cast.text(t, 400)) for t in pleading)
    return 0.88 if addressed >= ADDRESSED * len(pleading) > 0 else 0.0


def judges_of(cast: Cast) -> frozenset[int]:
    """Speakers whose label is a judge's; without such labels, who do not plead once a case is called."""
    labelled = frozenset(
        s.id
        for s in cast.draft.speakers
        if any(JUDGE.match(n) for n in (s.name, *s.aliases, s.role) if n)
    )
    labelled = labelled or _led_by(cast)
    if labelled or not len(cast) or not _hears(cast.text(0, CALL)):
        return labelled
    counsel = {who for turn, who in enumerate(cast.who) if PLEADS.search(cast.text(turn, 200))}
    counsel |= _called(cast)
    if not counsel or cast.who[0] in counsel:
        return labelled
    return frozenset(cast.counts.keys() - counsel)


def _led_by(cast: Cast) -> frozenset[int]:
    """Who leads an inquiry, a commissioner or a peer, where all others are counsel."""
    leads = {s.id for s in cast.draft.speakers if COURT.match(s.name)}
    others = (s.name for s in cast.draft.speakers if s.id not in leads)
    return frozenset(leads) if len(leads) == 1 and all(map(COUNSEL.match, others)) else frozenset()


def _pleads(text: str) -> bool:
    return bool(ADDRESSES.search(text) or SUBMITS.search(text))


def _unnamed(cast: Cast) -> list[int]:
    """Turns of voices that the record does not name: the reporter knew counsel, and not each of the bench."""
    return [t for t, who in enumerate(cast.who) if who == NONE and not cast.is_aside(t)]


def _hears(text: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in CASES) and bool(HEARS.search(text))


def _called(cast: Cast) -> set[int]:
    """Who speaks for the first time right after the first speaker has named him: `Mr. Dane, you may proceed`.

    A judge is given the floor by name too: `Justice Dane?`
    """
    heard, called = {cast.who[0]}, set()
    for turn in range(1, len(cast)):
        who = cast.who[turn]
        if who in heard or who == NONE:
            continue
        heard.add(who)
        surname = re.sub(r",? (?:Jr|Sr|II|III)\.?$", "", cast.draft.speakers[who].name).split()[-1]
        call = cast.text(turn - 1, CALL)
        of_bench = f"Justice {surname}" in call or f"Judge {surname}" in call
        if cast.who[turn - 1] == cast.who[0] and surname in call and not of_bench:
            called.add(who)
    return called


def assign(cast: Cast) -> None:
    """Judges ask, counsel answer, but for openings, calls and thanks."""
    judges = judges_of(cast)
    presiding = {
        s.id for s in cast.draft.speakers if any(PRESIDES.match(n) for n in (s.name, *s.aliases))
    } or {cast.who[0]} & judges
    for turn in range(len(cast)):
        who = cast.who[turn]
        if cast.is_aside(turn):
            continue
        if who == NONE:
            cast.give(turn, Role.QUESTION)
        elif who in presiding and _calls(cast, turn, judges):
            cast.give(turn, Role.CHAIR)
        elif who in judges:
            asks = cast.marks[turn] and not YIELDS.match(cast.text(turn, CALL))
            rules = COURT.match(cast.label(turn)) and not asks
            cast.give(turn, Role.CHAIR if rules else Role.QUESTION)
        elif STAFF.match(cast.label(turn)):
            cast.give(turn, Role.OTHER)
        elif argument_announced(cast, turn) or PLEASE.search(cast.text(turn, 200)):
            cast.give(turn, Role.REMARKS)
        else:
            cast.give(turn, Role.REMARKS if _has_the_floor(cast, turn) else Role.ANSWER)
    _rounds(cast)


def _has_the_floor(cast: Cast, turn: int) -> bool:
    """Whether the court has just given counsel the floor, or has ruled, without asking; or to others before him."""
    before = turn - 1
    if before >= 0 and cast.roles[before] is Role.REMARKS and cast.who[before] != cast.who[turn]:
        return True
    if before < 0 or cast.roles[before] is not Role.CHAIR:
        return False
    return bool(COURT.match(cast.label(before)) or YIELDS.match(cast.text(before, CALL)))


def _calls(cast: Cast, turn: int, judges: frozenset[int]) -> bool:
    """Whether a presiding judge's turn only calls on counsel or closes."""
    if cast.marks[turn]:
        return False
    if turn == 0 or turn + 1 == len(cast) or argument_announced(cast, turn + 1):
        return True
    changes = cast.who[turn - 1] != cast.who[turn + 1] and cast.who[turn - 1] not in judges
    return (
        cast.lengths[turn] < CALL
        and bool(CALLS.search(cast.text(turn, CALL)))
        and (changes or bool(re.match(r"\s*thank you", cast.text(turn, 40), re.IGNORECASE)))
    )


def _rounds(cast: Cast) -> None:
    """One exchange a judge's run; another judge or an opening ends it, and unanswered it is none.

    Where nobody of the bench is named, each question after an answer may be another's.
    """
    first, asker, last = NONE, NOBODY, NONE
    unnamed = cast.anonymous > STRAY * len(cast)

    def close() -> None:
        if last > first != NONE:
            cast.exchange(first, last + 1)

    for turn in range(len(cast)):
        role = cast.roles[turn]
        another = cast.who[turn] != asker or (unnamed and last > first and cast.who[last] != asker)
        if role is Role.QUESTION and another:
            close()
            first, asker, last = turn, cast.who[turn], turn
        elif (role is Role.ANSWER and first != NONE) or (role is Role.QUESTION and last > first):
            last = turn
        elif role is Role.REMARKS:
            close()
            first, asker, last = NONE, NOBODY, NONE
    close()


register_genre(Genre("oral argument", recognise, assign))
