"""Whose voice each label is: one person's labels joined, two persons' never.

`LAVROV`, `Sergey Lavrov` and `S. Lavrov (Minister)` are one speaker when the document holds no other
Lavrov. Anonymous labels (`Question`, `Q`) are nobody. The fullest form that the file gives is the name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from podium_parsers.columns import NONE, offsets
from podium_parsers.drafts.draft import Draft
from podium_parsers.drafts.roster import Entry
from podium_parsers.model import Speaker
from podium_parsers.names.asking import asking_name
from podium_parsers.names.capitals import CAPITAL, SMALL
from podium_parsers.names.fuller import fuller_name
from podium_parsers.names.lexicon import ANSWERERS, ASKERS, PARTICLES, TITLES
from podium_parsers.names.namesakes import party_of_namesakes
from podium_parsers.names.oneperson import join_persons
from podium_parsers.names.person import NICKNAME, Person, person_of, words_of
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import (
    BRACKETS,
    fold,
    function_of,
    is_office_of_somebody,
    shape_of,
)
from podium_parsers.names.unspoken import DIRECTIONS
from podium_parsers.patterns import pattern

FRONT = 6000
"""Characters of the head in which a fuller name is looked for."""
PLACED = pattern(r"^(?P<name>[^()]{3,60} \([^()]{2,40}\)) ?\((?P<role>[^()]{1,60})\)$")
"""A name with a place and a party in brackets."""
MOVING = pattern(
    r"(?<=[\w)]) (?:moved|continued|continuing|resumed|rose|replied|"
    r"to (?i:everyone|(?:all|hosts and) panelists(?: and attendees)?))$"
)
"""What a speaker does, between the name and the colon, or to whom one who types in a meeting does."""
PARTING = frozenset(",;-–—")
"""One of them parts a name from what stands beside it without brackets."""
SHOUTED = pattern(
    rf"(?P<name>(?:[{CAPITAL}]{{2}}[{CAPITAL}'’.\-]{{0,30}} ){{1,3}}[{CAPITAL}]{{2}}[{CAPITAL}'’.\-]{{0,30}})"
    rf" (?P<office>[{SMALL}][{SMALL} \-]{{5,90}})$"
)
"""A name in capitals, the office in small letters behind it: `ROE LÉNA innovációs államtitkár`."""
HELD = pattern(
    r"(?P<office>(?:the )?(?:[^\W\d_]{2,20} ){0,3}?(?:minister|secretary|undersecretary)\b,? "
    r"(?:of|for|at|to|in)\b.{2,110}?),? "
    r"(?P<name>(?:the )?(?:deputy|senator|rt hon|hon|mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady"
    r"|baroness)\b\.? (?-i:[^\W\d_a-z])[\w'’.\- ]{2,40})$",
    re.IGNORECASE,
)
"""An office of something and its bearer with a title, no bracket between: `Minister for Nets, Mr Roe`."""
LONGEST_NAME = 3
"""Words of a name behind an office."""
FEWEST_BRACKETED = 5
"""Labels with brackets from which on it shows what stands in them."""

LANGUAGES = (
    "afrikaans|arabic|bengali|cantonese|chinese|dutch|english|french|gaelic|german|gujarati|hindi|irish|italian|"
    "kannada|kiswahili|malay|malayalam|mandarin|m[aā]ori|marathi|portuguese|punjabi|russian|spanish|swahili|tamil|"
    "telugu|urdu|welsh|xhosa|zulu"
)
FIRST_NAME = pattern(r"[\u3400-\u9fff々][（(][\u3400-\u9fff々]{1,4}[）)][\u3400-\u9fff]")
"""A bracket within a name of Chinese signs tells two of a surname apart: `森（花）委員`."""
MANNER = pattern(
    rf"(?:(?:spoke|spoken|speaking) )?in (?:{LANGUAGES})\b|"
    r"(?:voice[- ]?over|(?:on|off)[- ](?:camera|mi[ck]e?)"
    r"|(?:on|via|by) (?:the |video |tele)?(?:phone|telephone|video|zoom|skype)|"
    r"through (?:an? )?(?:interpreter|translator|translation))\b",
    re.IGNORECASE,
)
"""How somebody is heard, which is no office: `ANN ROE (voice-over)`, `Ms Roe (Low Harrow)(In Tamil)`."""
LAST = pattern(r" ?(?:\(([^()]{2,60})\)|\[V\])$")
"""The last bracket of a label; `[V]` is how Westminster says that somebody is heard by video."""


def is_anonymous(name: str) -> bool:
    """Whether a label stands for anybody who asks or answers."""
    key = function_of(name)
    return key in ASKERS or key in ANSWERERS or key in DIRECTIONS


def are_lettered(names: Sequence[str]) -> bool:
    """Whether the labels are `A`, `B`, as machines call the voices that they tell apart: then `A` is no answer.

    Of many voices one is `Q`.
    """
    keys = set(map(fold, names))
    return {"a", "b"} <= keys and (not keys & ASKERS or {"c", "d", "p"} <= keys)


def find_voices(draft: Draft) -> None:
    """Fill `draft.speakers` and fill `draft.cuts.speakers`."""
    cuts = draft.cuts
    lettered = are_lettered(cuts.names)
    counts = Counter(cuts.voices)
    persons: dict[str, Person] = {}
    of_name: dict[int, str] = {}
    told = places_told(cuts.names)
    beside_name = _without_offices(
        {at: split_role(one, told) for at, one in enumerate(cuts.names) if counts[at]}
    )
    parties = party_of_namesakes(beside_name)
    for index in sorted(counts.keys() - {NONE}):  # a name may only say who holds which office
        name = cuts.names[index]
        stated = draft.people.get(name)
        if stated is None and is_anonymous(name) and not (lettered and fold(name) in ("a", "q")):
            continue
        head, role = (stated.name, stated.role) if stated else beside_name[index]
        beside = cuts.roles.get(index, "")
        held = beside or ("" if "," in role else role)
        if not stated and shape_of(held) is Shape.PERSON and _is_office_of(head):
            head, role, beside = held, head, ""
        entry = None if stated else _listed(head, draft.roster)
        full = entry.name if entry else head
        person = person_of(full, head)
        own = stated.name if stated and fold(stated.name) == fold(name) else name
        key = f"{own}\0" if stated else f"{' '.join(person.words)}|{person.gender}"
        key += f"|{parties[index]}" if index in parties and not stated else ""
        person = persons.setdefault(key, person)
        person.spellings[full if entry else head] += counts[index]
        person.spellings.setdefault(full, 0)
        person.roles += [r for r in (role, beside, entry.role if entry else "") if r]
        of_name[index] = key
    joined = join_persons(persons, [of_name.get(voice, "") for voice in cuts.voices])
    _publish(draft, persons, joined, of_name)


def _without_offices(labels: dict[int, tuple[str, str]]) -> dict[int, tuple[str, str]]:
    """Names and what stands beside them, an office before a name that other labels bear alone among it.

    `Minister Portów i Mórz Ada Roe` is `Ada Roe` where that is a label as well.
    """
    bare = {head for head, _ in labels.values() if 1 < len(head.split()) <= LONGEST_NAME}
    found = dict(labels)
    for at, (head, role) in labels.items():
        words = head.split()
        for stop in range(-LONGEST_NAME, -1):
            office, name = " ".join(words[:stop]), " ".join(words[stop:])
            held = " " in office and shape_of(office) in (Shape.TITLED, Shape.OFFICE)
            if held and name in bare:
                found[at] = (name, role or office)
                break
    return found


def _is_office_of(label: str) -> bool:
    """Whether a label is an office and what it is of: `MINISTRA DE PUERTOS`, `DIRECTOR GENERAL DEL PUERTO`."""
    words = fold(label).split()
    of = next((at for at, word in enumerate(words) if word not in TITLES), 0)
    return 0 < of < len(words) - 1 and words[of] in PARTICLES


def places_told(names: Sequence[str]) -> bool:
    """Whether a place in brackets tells two of a name apart: `Ada Quist (Low Harrow) (TIDE)`.

    It does where few of those with a party have a place as well. Where most have, it is everybody's seat.
    """
    bracketed = [name for name in map(_without_manner, names) if BRACKETS.search(name)]
    placed = sum(PLACED.search(name) is not None for name in bracketed)
    return len(bracketed) >= FEWEST_BRACKETED and 0 < placed < 0.5 * len(bracketed)


def _without_manner(name: str) -> str:
    """A label without the last bracket where that says how somebody is heard."""
    last = LAST.search(name)
    heard = last and (last[1] is None or MANNER.match(last[1].strip()))
    return name[: last.start()] if last and heard else name


def split_role(name: str, place_told: bool = False) -> tuple[str, str]:
    """A label's name and what stands beside it: `X (PARTY)`, `X, Minister`, `X -- Analyst`.

    With `place_told` the first of two brackets belongs to the name.
    """
    text = _without_manner(MOVING.sub("", re.sub(r"\s+", " ", name).strip(" *_†‡").rstrip(" -–—")))
    text = NICKNAME.sub("", asking_name(text) or text)
    if FIRST_NAME.search(text):
        return text, ""
    text = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    placed = PLACED.search(text) if place_told else None
    if placed and not is_office_of_somebody(text):
        return placed["name"], placed["role"]
    brackets = BRACKETS.search(text)
    role = brackets[0].strip(" ()[]（）") if brackets else ""
    if MANNER.match(role):
        role = ""
    if brackets and text[brackets.end() :].islower() and " " not in text[brackets.end() :]:
        text = text[: brackets.end()]  # `Ada Quist (TIDE) replik`
    if brackets and is_office_of_somebody(text):
        # before the name may stand what the office is of: `MINISTER OF STATE (CHILDREN) (Ms Roe)`
        held = (found[0].strip(" ()[]（）") for found in BRACKETS.finditer(text))
        bearer = next((one for one in held if shape_of(one) is Shape.TITLED), role)
        return bearer, BRACKETS.sub(" ", text).strip()
    text = BRACKETS.sub(" ", text).strip() or text
    if beside := SHOUTED.match(text) or HELD.match(text):
        return beside["name"], role or beside["office"]
    if PARTING.isdisjoint(text):
        return text, role
    parts = re.split(r"\s*(?:,|;|--|\s[-–—]\s)\s*", text, maxsplit=1)
    if (
        len(parts) == 2
        and parts[0]
        and not re.match(r"(?:jr|sr|ii|iii|k\.?c|q\.?c|esq|don|doña)\b", parts[1], re.I)
    ):
        return parts[0].strip(), role or parts[1].strip(" -–—")
    return text, role


def _listed(name: str, roster: list[Entry]) -> Entry | None:
    """The one entry of the document's own list that a label names."""
    key, words = fold(name), set(words_of(name))
    exact = [e for e in roster if (e.short and fold(e.short) == key) or fold(e.name) == key]
    if exact:
        return exact[0]
    if shape_of(name) is Shape.CODE:
        return None
    near = [e for e in roster if words and words < set(words_of(e.name))]
    return near[0] if len({fold(e.name) for e in near}) == 1 else None


def _publish(
    draft: Draft, persons: dict[str, Person], joined: dict[str, str], of_name: dict[int, str]
) -> None:
    cuts = draft.cuts
    groups: dict[str, list[int]] = defaultdict(list)
    for index in sorted(of_name):
        groups[joined[of_name[index]]].append(index)
    speaker_of: dict[int, int] = {}
    front = draft.view.text[: min(FRONT, draft.view.of_source(cuts.starts[0]))] if len(cuts) else ""
    for key, indexes in groups.items():
        members = dict.fromkeys((*(of_name[index] for index in indexes), key))
        spellings = Counter[str]()
        roles: list[str] = []
        for member in members:
            spellings.update(persons[member].spellings)
            roles += persons[member].roles
        name = _fullest(spellings, set(map(fold, roles)))
        stated = next(
            (draft.people[cuts.names[i]] for i in indexes if cuts.names[i] in draft.people), None
        )
        number = len(draft.speakers)
        shorts = {fold(cuts.names[i]) for i in indexes}
        roles = [role for role in roles if " " in role or fold(role) not in shorts]
        aliases = tuple(dict.fromkeys(re.sub(r"\s+", " ", cuts.names[i]).strip() for i in indexes))
        draft.speakers.append(
            Speaker(
                number,
                stated.name if stated else fuller_name(name, front),
                stated.role if stated and stated.role else (roles[0] if roles else ""),
                tuple(a for a in aliases if a != name),
            )
        )
        speaker_of.update(dict.fromkeys(indexes, number))
    cuts.speakers = offsets(speaker_of.get(voice, NONE) for voice in cuts.voices)


def _fullest(spellings: Counter[str], offices: set[str]) -> str:
    """The spelling of most words that is no office of the person's; the commoner and longer of such."""

    def rank(name: str) -> tuple[bool, int, int, int, int]:
        words = words_of(name)
        whole = sum(len(word) > 1 for word in words)  # `S. Roe` says less than `Sue Roe`
        return fold(name) not in offices, whole, len(words), spellings[name], len(name)

    return max(spellings, key=rank)
