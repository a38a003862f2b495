"""Who sits on a committee, who presides over it and who is heard, by labels and by the cover's lists.

Labels may tell (`Senator X`, `Chairman Y`). Where they are bare surnames the cover does: members with
their states or parties, the chairman marked as such, the witnesses under a word of their own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from podium_parsers.casting.announced import statement_announced
from podium_parsers.casting.cast import Cast
from podium_parsers.columns import NONE
from podium_parsers.model import Speaker
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.names.shapes import fold
from podium_parsers.patterns import pattern

DEPUTY = (
    r"deputy(?! (?:minister|secretary|commissioner|director|speaker|chair\w*|president|attorney"
    r"|general|mayor|chief|head|"
    r"leader|clerk|governor|under|assistant|prime|premier|sheriff|superintendent|administrator|manager|ceann)\b)"
)
"""A member of a house of deputies, and not the second in an office."""
MEMBER = pattern(
    rf"(?:{DEPUTY}|senator|representative|congress(?:man|woman)|delegate|vice[- ]chair\w*|ranking member|"
    r"(?:the |acting |co-?)*chair(?:man|woman|person|lady)?|councill?(?:or|man|woman| ?member)|commissioner|"
    r"assembly(?:man|woman| ?member))\b",
    re.IGNORECASE,
)
LEGISLATOR = pattern(
    rf"(?:{DEPUTY}|senator|representative|congress(?:man|woman)|delegate|assembly(?:man|woman| ?member))\b",
    re.IGNORECASE,
)
"""Who makes laws, before whom a commissioner is heard."""
FEWEST = 3
"""Legislators by their labels who make a committee."""
STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|"
    "Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
    "Missouri|Montana|Nebraska|Nevada|New|North|South|West|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|"
    "Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|American|Guam|Puerto|Virgin|District|Northern"
)
LISTED = pattern(
    r"([A-ZÀ-Þ](?:[A-ZÀ-Þc.'’\- ]|[a-z]{1,3}(?=[A-ZÀ-Þ]{2})){3,40}?)"
    rf"(?:, (?:Jr|Sr|JR|SR)\.?| I{{2,3}})?,\s+(?:{STATES})\b"
)
"""A member on the cover: the name in capitals and the state."""
SEATED = pattern(
    r"(?:\n|[^\S\n]{2})([A-ZÀ-Þ][\w.'’]{0,20}(?: [\w.'’`\-]{1,20}){1,4})(?:, (?:Jr|Sr)\.| I{2,3})?,"
    rf" (?:[A-Z]{{2}}|(?:{STATES})(?: [A-Z][a-z]+)?)(?=[^\S\n]{{2}}|\n|, (?:Chair|Vice|Ranking))"
)
"""The same, the name in small letters and the state in full or by its letters, in columns."""
COVERS = 12_000
"""Characters of a document in which its cover lies."""
COMMISSIONER = pattern(r"commissioner\b", re.IGNORECASE)
COURTESY = pattern(r"(?:mr|mrs|ms|miss|dr)\b", re.IGNORECASE)
"""A title that no legislator bears where others are called senators."""
OFFICER = pattern(
    r"(?:(?:under |deputy |assistant )?secretary|(?:vice |rear )?admiral|(?:lieutenant |major |brigadier )?general"
    r"|colonel|captain|ambassador|administrator|director|inspector|judge|justice|sheriff)\b",
    re.IGNORECASE,
)
"""An office that no member of a committee bears, though one be his namesake."""
JOINT = pattern(
    r"\bjoint (?:[\w-]+ ){0,3}?(?:committee|subcommittee|hearing|inquiry|session)", re.IGNORECASE
)
"""What a committee of both houses is called, whose representatives are `Mr.` beside senators."""
OF_STATE = pattern(rf".+ of (?:{STATES})\b.*", re.IGNORECASE)
"""A member who is told from a namesake by the state: `Mr. Karl of Maine`."""
GUEST = pattern(r"(?:mr|mrs|ms|miss)\b", re.IGNORECASE)
"""Who sits with a committee that does not list him: of no office."""
HEARD_OFTEN, ASKS, ANSWERED = 4, 0.4, 0.5
"""Turns of such a guest, the share that hold a question mark, and that which a witness follows, at least."""
SURNAMED = pattern(
    rf"(?:{LEGISLATOR.pattern}|(?:mr|mrs|ms|miss|dr|prof|professor)\b)\.? .*", re.IGNORECASE
)
"""A title and a name."""
CAPITALS = pattern(r"(?:Mac|Mc|O['’]|D['’])?[A-ZÀ-Þ][A-ZÀ-Þ'’\-]+$")
"""A surname in capitals."""
CHAIR = pattern(r"(?:the |acting |co-?)*chair(?:man|woman|person|lady)?\b", re.IGNORECASE)
NAME = r"(?P<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’\- ]{2,40}?)"
TITLED = pattern(
    r"(?:\n|:)[^\S\n]*(?:(?:SEN|REP|DEL)(?:ATOR|RESENTATIVE|EGATE)?|Senator|Representative|Sen|Rep|Del)\.?[^\S\n]+"
    rf"(?!M(?:r|s|rs|R|S|RS)\.){NAME}(?=,|[^\S\n]*[(\n])"
)
"""A member on the cover: a title and the name."""
PRESENT = pattern(
    r"\bPresent(?: and voting)?:\s{1,12}(?:The Chair\w{0,6}[,;]\s{1,12})?"
    r"(?:Representatives|Senators|Delegates|Members)\s{1,12}(?P<names>[A-ZÀ-Þ][^.:]{3,900})\."
)
"""Members in one sentence: `Present: Representatives Roe, Karl of Quay, and Fenn.`"""
PRESIDING = pattern(
    r"\bHon(?:orable|\.)\s{1,12}(?P<name>[A-ZÀ-Þ][^\[\](),:]{3,40}?)[\s,]{1,12}"
    r"(?:[\[(][^\])]{3,90}[\])],?\s{1,12})?presiding\b"
)
"""Who presides, in the same place: `Hon. Ann Roe [chairwoman of the committee] presiding.`"""
JOINED = pattern(r"[,;]\s*(?:and\s+)?|\s+and\s+")
CHAIRS = pattern(
    rf"(?:^|\n|\.)[^\S\n]*{NAME}(?:,[^\S\n]*"
    rf"(?:[A-Z]-[A-Za-z. ]{{2,8}}|[A-Z]{{2}}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)){{0,2}},[^\S\n]*(?:THE |the )?"
    r"(?:CHAIR|Chair)(?:MAN|WOMAN|PERSON|man|woman|person)?\b"
)
"""The one whom the cover calls the chairman."""
HEARD = pattern(r"\bWITNESS(?:ES)?(?: LIST)?[^\S\n]*:\s{0,3}(?P<names>(?:[^\n:]+\n){1,30})")
WITNESS = pattern(rf"(?:^|\n)[^\S\n]*{NAME}(?=,)")


class Committee(NamedTuple):
    """The speakers of a hearing by what they are there for."""

    members: frozenset[int]
    """Who sits on the committee, its counsel too where the witnesses are listed."""
    chairs: frozenset[int]
    """Who presides."""
    listed: int
    """How many of the members the cover names."""
    legislators: int
    """How many are told as legislators by their labels."""


class Cover(NamedTuple):
    """Surnames that a cover tells, folded."""

    seats: set[str]
    """Of members, by their states."""
    titled: set[str]
    """Of members, by a title or among those present."""
    presiding: set[str]
    heard: set[str]
    joint: bool
    """Whether the committee is of both houses."""


def committee_of(cast: Cast) -> Committee:
    """Part the speakers into members, among them those who preside, and witnesses."""
    cover = _cover_of(cast.draft.text[:COVERS])
    people = {speaker.id: _surnames(speaker) for speaker in cast.draft.speakers}
    leading = {s.id for s in cast.draft.speakers if is_chair_alone(s.name)}
    by_label = leading | _called(cast, MEMBER) | _called(cast, OF_STATE)
    legislators = _called(cast, LEGISLATOR)
    printed = _in_capitals(cast)
    if printed and (leading or printed & legislators):
        by_label, legislators = printed | leading, printed
    seats = cover.seats | cover.titled
    by_cover = {who for who, names in people.items() if names & seats} - _called(cast, OFFICER)
    if len(legislators) >= FEWEST:
        by_label -= _called(cast, COMMISSIONER)
        if not cover.joint:
            by_cover -= _called(cast, COURTESY)  # namesakes
    called = _called(cast, CHAIR)
    if len(cover.seats) >= FEWEST and (leading or called & by_cover):
        by_label -= called - by_cover - leading  # who heads an office is heard
        called &= by_cover
    members = by_label | by_cover
    members |= _guests(cast, members)
    witnesses = {who for who, names in people.items() if names & cover.heard} - members
    if witnesses and members:
        members = people.keys() - witnesses  # counsel who ask for the members, too
    return Committee(
        frozenset(members),
        frozenset(called | {who for who in members if people[who] & cover.presiding} | leading),
        len(by_cover),
        len(legislators),
    )


def _cover_of(text: str) -> Cover:
    seats = {_surname(name) for name in LISTED.findall(text)}
    if len(columns := SEATED.findall(text)) >= FEWEST:
        seats |= {_surname(name) for name in columns}
    titled = {_surname(found["name"]) for found in TITLED.finditer(text)}
    if present := PRESENT.search(text):
        names = JOINED.split(present["names"])
        titled |= {_surname(re.sub(r" of .*", "", " ".join(name.split()))) for name in names} - {""}
    chairs = (*CHAIRS.finditer(text), *PRESIDING.finditer(text))
    heard = {
        _surname(found["name"])
        for part in HEARD.finditer(text)
        for found in WITNESS.finditer("\n" + part["names"])
    }
    return Cover(
        seats,
        titled,
        presiding={_surname(" ".join(found["name"].split())) for found in chairs},
        heard=heard,
        joint=JOINT.search(text) is not None,
    )


def _called(cast: Cast, title: re.Pattern[str]) -> set[int]:
    """Those of whom a label begins with such a title."""
    return {
        speaker.id
        for speaker in cast.draft.speakers
        if any(map(title.match, (speaker.name, *speaker.aliases)))
    }


def _guests(cast: Cast, members: set[int]) -> set[int]:
    """Those who ask the witnesses as members do, and give no statement."""
    guests = set()
    for who in _called(cast, GUEST) - members if members else ():
        turns = cast.turns_of[who]
        if len(turns) < HEARD_OFTEN or cast.asking[who] < ASKS:
            continue
        after = [cast.who[turn + 1] for turn in turns if turn + 1 < len(cast)]
        answered = sum(other != NONE and other not in members for other in after)
        if answered >= ANSWERED * len(turns) and not any(
            statement_announced(cast, turn) for turn in turns[:2]
        ):
            guests.add(who)
    return guests


def _in_capitals(cast: Cast) -> set[int]:
    """Whose surnames are in capitals where others are not: `Dr ROE`, a member, asks `Ms Fenn`, who is heard."""
    titled = [s for s in cast.draft.speakers if SURNAMED.fullmatch(s.name)]
    printed = {s.id for s in titled if CAPITALS.search(s.name.split()[-1])}
    return printed if FEWEST <= len(printed) < len(titled) else set()


def _surnames(speaker: Speaker) -> set[str]:
    names = (speaker.name, *speaker.aliases)
    return {_surname(re.sub(r" of .*", "", name)) for name in names} - {""}


def _surname(name: str) -> str:
    """The last word of a name, folded, `Jr.` left out; empty for a label without words."""
    words = [
        word for word in fold(name).split() if word.strip(".,") not in ("jr", "sr", "ii", "iii")
    ]
    return (words or [""])[-1]
