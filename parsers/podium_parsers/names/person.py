"""A person as far as labels tell: the words of a name, a gender, an office, and who may be whom.

Titles are left out of the words, since they come and go. A presiding office without a name keeps its
rank: the Speaker and the Deputy Speaker are two. A hyphenated surname is one word: `Brown` is not
`Reed-Brown`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from podium_parsers.names.lexicon import ASKERS, OFFICES, TITLES
from podium_parsers.names.presiding import is_chair_alone
from podium_parsers.names.shapes import SEAT, fold
from podium_parsers.patterns import pattern

HONORIFIC = {
    "mr": "m",
    "sir": "m",
    "lord": "m",
    "herr": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "madam": "f",
    "mme": "f",
    "frau": "f",
    "lady": "f",
    "baroness": "f",
    "dame": "f",
    "señor": "m",
    "senhor": "m",
    "señora": "f",
    "senhora": "f",
    "signora": "f",
    "monsieur": "m",
    "madame": "f",
    "fru": "f",
}
NAMES = 1 << 14
"""Names whose words are kept: each is asked for five times over, in turn with all the others."""
NICKNAME = pattern(r" \([A-ZÀ-Þ][a-zß-ÿ]{1,14}\)(?= [A-ZÀ-Þ][\w'’.\-]*[a-zß-ÿ](?:,| \(|$))")
"""What somebody is called, in brackets within the name: `Adelaide (Ada) Roe`."""
JOINING = frozenset({"and", "et", "und", "y", "e", "i", "и", "en", "og", "och", "with"})
"""Words between the names of two people who speak as one."""
ALLIED = frozenset("&/")
"""Signs between such names."""
GENERATIONS = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "fils", "filho"})
"""Words that tell a child from a parent of the same name."""
FUNCTIONS = frozenset({"counsel", "lead"})
"""Titles that tell two voices apart which bear no name: counsel to an inquiry, and lead counsel."""
SEATS = frozenset({"justice", "judge", "senator"})
"""Titles of those who sit where others are heard."""
ADDRESSES = frozenset(
    [
        "the",
        "mr",
        "mrs",
        "ms",
        "madam",
        "mister",
        "hon",
        "honourable",
        "honorable",
        "an",
        "le",
        "la",
        "el",
        "il",
        "o",
        "a",
        "der",
        "die",
        "herr",
        "frau",
    ]
)
"""Words before a presiding office that say nothing of its rank."""
RANKS = frozenset({"deputy", "vice", "acting", "assistant"})
"""Words that make another office of one: the Deputy Prime Minister is not the Prime Minister."""
OF = frozenset(("of", "for", "für"))
"""Words after which an office names what it is of, whatever stands before."""
OF_ARTICLED = frozenset(("de", "del", "della", "du", "des", "dels", "da", "do", "di", "der", "van"))
"""The same behind an article and an office; else they begin a surname: `El ministro de la Pesca`, `Mayor de Roe`."""
WORD = pattern(r"[^\W_]+(?:-[^\W_]+)*")
FUNCTION = pattern(r"(?:er|or|ist|ant|ff|clerk)s?$")
"""How words for functions end; so do surnames, which then are not taken for the office's bearer."""


@dataclass
class Person:
    """Labels that are taken for one person so far."""

    words: tuple[str, ...]
    """Folded words of the fullest name, titles left out."""
    gender: str = ""
    office: bool = False
    """Whether it is an office or a function, with no name: the Speaker, the Court."""
    seated: bool = False
    """Whether the title is of one who sits and hears: `Justice Roe` is not the `Mr. Roe` who pleads before her."""
    several: bool = False
    """Whether it names people who speak as one: `A and B`, `A & B`, `A/B`."""
    spellings: Counter[str] = field(default_factory=Counter)
    roles: list[str] = field(default_factory=list)


def person_of(name: str, head: str) -> Person:
    """The person of a name; `head` is the label's name, whose title may tell a gender."""
    words = tuple((" ".join(words_of(name)) or fold(name)).split())
    office = is_chair_alone(name) or fold(name).removeprefix("the ") in OFFICES
    # of `Carol E. Roe` the initial joins nothing
    several = not ALLIED.isdisjoint(name) or not JOINING.isdisjoint(fold(name).split())
    seated = not SEATS.isdisjoint(fold(head).split())
    return Person(words, gender_of(head), office, seated, several)


@lru_cache(maxsize=NAMES)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name, titles left out, unless nothing else is in it."""
    words = tuple(WORD.findall(SEAT.sub("", fold(name)).replace("’", "'").replace("'", "")))
    if is_chair_alone(name):
        return tuple(w for w in words if w not in ADDRESSES) or words
    bare = words[1:] if words[:1] == ("the",) else words
    if bare != words and bare[:1] != () and bare[0] in RANKS:
        return bare
    if bare and bare[-1] in TITLES and (bare != words or " ".join(bare) in OFFICES):
        return bare  # `THE COURT OFFICER` is not the court
    articled = words[:1] != () and words[0] in ADDRESSES and words[0] not in HONORIFIC
    if _is_office_of(words[1:], True) if articled else _is_office_of(words):
        return words[1:] if articled else words
    return tuple(w for i, w in enumerate(words) if _is_of_name(w, i)) or words


def _is_office_of(words: tuple[str, ...], articled: bool = False) -> bool:
    """Whether titles stand before what they are of: the Minister of Tides is not the Deputy Minister of Tides."""
    of = next((at for at, word in enumerate(words) if word not in TITLES or word in HONORIFIC), 0)
    return of > 0 and (words[of] in OF or (articled and words[of] in OF_ARTICLED))


def _is_of_name(word: str, place: int) -> bool:
    """Whether a word is no title; a lone letter (`M. Dubois`) is a title only at the head."""
    return word not in TITLES or word in FUNCTIONS or (len(word) == 1 and place > 0)


def _is_function(word: str) -> bool:
    """Whether a word is a function and no surname: `the Court` is not the court reporter."""
    return word in OFFICES or word in ASKERS or FUNCTION.search(word) is not None


def gender_of(name: str) -> str:
    """`m` or `f` where a title tells it, else nothing."""
    return next((HONORIFIC[w] for w in fold(name).replace(".", " ").split() if w in HONORIFIC), "")


def may_be(short: Person, full: Person) -> bool:
    """Whether every word or initial of one name stands in the other, in order, and nothing speaks against it."""
    if short.words == full.words:
        return not short.gender and bool(full.gender) and short.seated == full.seated
    if short.office and (full.office or _is_function(full.words[-1])):
        return False
    if full.words[0] in RANKS and full.words[0] != short.words[0]:
        return False
    if len(full.words) <= len(short.words) and all(len(w) > 1 for w in short.words):
        return False
    if full.several and not short.several:
        return False
    if full.words[0] in TITLES and full.words[0] != short.words[0] and _is_office_of(short.words):
        return False
    if len(short.words) > 1 and GENERATIONS & set(full.words) - set(short.words):
        return False
    if any(word.isdigit() and word not in short.words for word in full.words):
        return False  # `MAN 2` is another than `MAN`
    if short.gender and full.gender and short.gender != full.gender:
        return False
    at = 0
    for word in short.words:
        while at < len(full.words) and not (
            full.words[at] == word or (len(word) == 1 and full.words[at].startswith(word))
        ):
            at += 1
        if at == len(full.words):
            return False
        at += 1
    return True


def abbreviates(code: str, name: str) -> bool:
    """Whether a label of two to four letters is made of a name's initials, the middle ones perhaps left out."""
    initials = [word[0] for word in words_of(name)]
    letters = [sign for sign in fold(code) if sign.isalpha()]
    return len(initials) > 1 and letters in (initials, [initials[0], initials[-1]])
