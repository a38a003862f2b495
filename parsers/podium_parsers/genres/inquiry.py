"""A witness examined by named counsel before a chair: public inquiries, royal commissions, inquests.

Who testifies is announced (`MR ALAN CROWE (affirmed)`) and named in the labels, so counsel are those
whom a witness answers. The chair asks only where the words have a question mark and the witness
answers. Each question with its answer is an exchange of its own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise

from podium_parsers.casting.bench import is_bench
from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.genre import Genre, register_genre
from podium_parsers.model import Role
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

SWORN = pattern(
    r"[(\[,](?:(?<!,)(?:affirmed|sworn|re-?sworn|re-?affirmed|recalled|called|continued"
    r"|on (?:former )?(?:oath|affirmation))\b"
    r"|(?<=,) (?:affirmed|sworn|on former oath|recalled)>)"
)
EXAMINED = pattern(
    r"\n[^\S\n]*<?(?:(?:RE|CROSS|DIRECT|FURTHER|Re|Cross|Direct|Further)[- ]?){0,2}"
    r"(?:(?:EXAMINATION|[Ee]xamination)(?:-(?:IN-CHIEF|in-chief))?|EXAMINED|[Ee]xamined"
    r"|QUESTIONING|QUESTIONED|QUESTIONS|[Qq]uestion(?:ed|s)) (?:BY|FROM|[Bb]y|[Ff]rom) "
    r"([^\n:(]{2,50}[^\s:(])"
)
"""A heading that says who examines."""
TESTIFIES = pattern(r"\n[^\S\n]*<?(?:TESTIMONY|Testimony) (?:OF|of) ([^\n,;:(–—]{3,60})")
"""A heading that says who testifies, as old inquiries set it: `TESTIMONY OF ADA ROE--Resumed`."""
ANSWERS = pattern(
    r"(?:(?:the|el|la|o|a|il|le|der|die|de|het) |l['’])?"
    r"(?:witness|deponent|accused|defendant|inmate|prisoner|suspect|"
    r"testemunha|depoente|declarante|interrogad[oa]|investigad[oa]|acusad[oa]|imputad[oa]|r[ée]u"
    r"|testigo|compareciente|"
    r"témoin|prévenu|prévenue|accusée?|teste|testimone|imputat[oa]|indagat[oa]|zeug(?:e|in)"
    r"|beschuldigte[rn]?|angeklagte[rn]?|"
    r"getuige|verdachte|oskarżon[ya]|świadek|podejrzan[ya]|svědek|obžalovan[ýá]|tanık|sanık|şüpheli|"
    r"свидетель|подсудим(?:ый|ая)|обвиняем(?:ый|ая)|подозреваем(?:ый|ая)|допрашиваем(?:ый|ая)|потерпевш(?:ий|ая))\b|"
    r"(?:证人|證人|証人|被告人?|犯罪嫌疑人|嫌疑人|被讯问人|被询问人|증인|피고인?|피의자)(?!\w{2})"
)
"""Words for whoever is examined, folded."""
HONOUR = pattern(r"\b(?:your hono(?:u)?r|(?:my|your) lord(?:ship)?)\b", re.IGNORECASE)
"""How counsel speak to a court."""
SPOKEN_TO, LOOKED = 0.03, 400
"""Share of the turns of a trial that speak to the court, at least, and characters of a turn that are looked at."""
ASKING, ASKED, LONG = 0.3, 0.2, 10
"""Share of counsel's turns that hold a question mark, at least, and of a witness's, at most; turns of either."""
EXAMINED_SHARE, FEWEST = 0.6, 4
"""Share of a witness's turns that come after an examiner's or the bench's; turns of a witness."""
HONOURS = "KC|QC|SC|OBE|MBE|CBE|KBE|DBE|MP"
"""What stands behind a name."""
NAME = pattern(rf"(?:^|[\n<(])[^\S\n]*([A-ZÀ-Þ][\w.'’\- ]{{3,60}}?)(?:,? (?:{HONOURS}))*$")
SURNAMED = pattern(r"(?:mr|mrs|ms|miss|dr|prof|professor)\b", re.IGNORECASE)
"""Titles before a surname."""
REACH = 90
"""Characters before the oath in which the witness's name stands."""
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "the",
        "witness",
        *HONOURS.casefold().split("|"),
    ]
)


def recognise(cast: Cast) -> float:
    """Sure where a sworn witness has a good share of the turns and counsel come before them."""
    if cast.anonymous > 0.02 * len(cast):
        return 0.0
    announced = witnesses_of(cast)
    witnesses = announced or _testifying(cast) or _cross_examined(cast)
    turns = sum(cast.counts[s] for s in witnesses)
    if not 0.2 * len(cast) <= turns <= 0.7 * len(cast):
        return 0.0
    # committees, whose rounds are their members', have headings of testimony too
    return 0.9 if announced else 0.65


def witnesses_of(cast: Cast) -> frozenset[int]:
    """Speakers who are announced as sworn, or called witnesses; else whom the announced examiners ask."""
    sworn = _sworn(cast.draft.view.text)
    found = set()
    for speaker in cast.draft.speakers:
        for name in (speaker.name, *speaker.aliases):
            words = frozenset(fold(name).split()) - TITLES
            held = min((sworn.get(word, ()) for word in words), key=len, default=())
            by_surname = len(words) == 1 and SURNAMED.match(name) is not None
            if ANSWERS.match(fold(name)) or any(
                words <= {*full[-1:]} if by_surname else words <= {*full} for full in held
            ):
                found.add(speaker.id)
    return frozenset(found) or _examined(cast)


def _testifying(cast: Cast) -> frozenset[int]:
    """Speakers whose testimony a heading announces."""
    headed = TESTIFIES.findall(cast.draft.view.text)
    named = [frozenset(re.findall(r"\w+", fold(name))) for name in headed]
    return frozenset(
        speaker.id
        for speaker in cast.draft.speakers
        if (words := frozenset(re.findall(r"\w+", fold(speaker.name))) - TITLES)
        and any(words <= full for full in named)
    )


def _sworn(text: str) -> dict[str, set[tuple[str, ...]]]:
    """The names of those who are said to be sworn, by each of their words; who asks them is not."""
    sworn: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for oath in SWORN.finditer(text):
        end = oath.start()
        end -= text[end - 1 : end] == " "
        end -= text[end - 1 : end] in (",", ":")
        named = NAME.search(text[max(0, end - REACH) : end])
        if named is None or EXAMINED.match(f"\n{named[1]}"):
            continue
        words = tuple(word for word in fold(named[1]).split() if word not in TITLES)
        for word in words:
            sworn[word].add(words)
    return sworn


def _examined(cast: Cast) -> frozenset[int]:
    """Whoever speaks mostly after those whom headings call examiners, or after the bench."""
    announced = {fold(found[1]) for found in EXAMINED.finditer(cast.draft.view.text)}
    if not announced:
        return frozenset()
    asking, bench = set(), set()
    for speaker in cast.draft.speakers:
        names = (speaker.name, *speaker.aliases)
        if not announced.isdisjoint(map(fold, names)):
            asking.add(speaker.id)
        elif is_bench(names):
            bench.add(speaker.id)
    if not asking:
        return frozenset()
    after, examined = Counter[int](), Counter[int]()
    for asker, other in pairwise(who for who in cast.who if who != NONE):
        examined[other] += asker in asking
        after[other] += asker in asking or asker in bench
    return frozenset(
        who
        for who, turns in examined.items()
        if who not in asking | bench
        and turns >= FEWEST
        and after[who] >= EXAMINED_SHARE * cast.counts[who]
    )


def _cross_examined(cast: Cast) -> frozenset[int]:
    """Whoever hardly asks and speaks mostly after counsel, who ask and speak to the court, where no oath is told."""
    if not HONOUR.search(cast.draft.view.sample):
        return frozenset()
    honoured = Counter(
        who
        for turn, who in enumerate(cast.who)
        if who != NONE and HONOUR.search(cast.text(turn, LOOKED))
    )
    if honoured.total() < SPOKEN_TO * len(cast):
        return frozenset()
    counsel = {
        who
        for who, turns in cast.counts.items()
        if turns >= LONG and cast.asking[who] >= ASKING and honoured[who]
    }
    after = Counter(other for asker, other in pairwise(cast.who) if asker in counsel)
    return frozenset(
        who
        for who, turns in cast.counts.items()
        if who not in counsel
        and turns >= LONG
        and cast.asking[who] <= ASKED
        and honoured[who] <= ASKING * turns
        and after[who] >= EXAMINED_SHARE * turns
    )


def assign(cast: Cast) -> None:
    """The witness answers; whoever comes right before asks; the chair asks only by a question mark.

    Where the bench asks most of all, as parole boards do, its words need no such mark.
    """
    announced = witnesses_of(cast) or _testifying(cast)
    witnesses = announced or _cross_examined(cast)
    bench = {
        s.id
        for s in cast.draft.speakers
        if s.id not in witnesses and is_bench((s.name, *s.aliases))
    }
    before = Counter(
        asker in bench
        for asker, other in pairwise(cast.who)
        if other in witnesses and asker != other
    )
    board = before[True] > before[False]
    for turn in range(len(cast)):
        who = cast.who[turn]
        if cast.is_aside(turn) or who == NONE:
            continue
        answered = _next_speaker(cast, turn, goes_on=not announced) in witnesses
        if who in witnesses:
            cast.give(turn, Role.ANSWER)
        elif who in bench:
            cast.give(
                turn, Role.QUESTION if answered and (board or cast.marks[turn]) else Role.CHAIR
            )
        else:
            cast.give(turn, Role.QUESTION if answered else Role.OTHER)
    _exchanges(cast)


def _next_speaker(cast: Cast, turn: int, *, goes_on: bool) -> int:
    """Whoever speaks after a turn, and after those with which its speaker goes on: an oath may stand between."""
    past = (NONE, cast.who[turn]) if goes_on else (NONE,)
    after = turn + 1
    while after < len(cast) and cast.who[after] in past:
        after += 1
    return cast.who[after] if after < len(cast) else NONE


def _exchanges(cast: Cast) -> None:
    """Each question up to its last answer before the next question; who goes on asking opens no other."""
    first, last = NONE, NONE
    for turn in range(len(cast)):
        role = cast.roles[turn]
        if role is Role.QUESTION:
            if last != NONE:
                cast.exchange(first, last + 1)
            if last != NONE or first == NONE or cast.who[first] != cast.who[turn]:
                first, last = turn, NONE
        elif role is Role.ANSWER and first != NONE:
            last = turn
    if last != NONE:
        cast.exchange(first, last + 1)


register_genre(Genre("inquiry", recognise, assign))
