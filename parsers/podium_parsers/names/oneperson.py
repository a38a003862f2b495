"""Which labels are one person: a surname, initials or a first name with the one fuller name that holds them.

Two persons are never joined: where two fuller names would do, or two labels take turns, each stays itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from podium_parsers.names.fuller import RUN_TOGETHER
from podium_parsers.names.lexicon import TITLES
from podium_parsers.names.person import Person, abbreviates, may_be
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of

CATEGORY = 3
"""Labels that begin with one word, from which on it tells a kind (`Podcast X`) and is no first name."""
CATEGORY_SHARE = 0.1
"""The same as a share of all labels: a house has many a David."""
FEW = 8
"""Speakers among whom an office without a name is that of the one who was introduced with it."""
LETTERS = 2
"""Letters of a first and a last name."""
REPLIES = 3
"""Turns right after a label of initials that show a name to be another's, if most of its turns are such."""


def join_persons(persons: dict[str, Person], order: Sequence[str]) -> dict[str, str]:
    """Shorter names to the one fuller name that holds them: surnames, initials, first names.

    `order` is who speaks, turn by turn.
    """
    joined = {key: key for key in persons}
    by_word: dict[str, set[str]] = defaultdict(set)
    for key, person in persons.items():
        for word in person.words:
            by_word[word].add(key)
    kinds = {
        word
        for word, keys in by_word.items()
        if sum(_begins(persons[key], word) for key in keys)
        >= max(CATEGORY, CATEGORY_SHARE * len(persons))
    }
    given = _given_short(persons) | _office_again(persons, order) | _run_together(persons)
    codes = {key for key, one in persons.items() if all(map(_is_code, one.spellings))}
    replies = Counter(pairwise(order)) if codes else Counter[tuple[str, str]]()
    for key, person in persons.items():
        if key.endswith("\0"):
            continue
        joined[key] = given.get(key) or (_spelt_out(key, persons, replies) if key in codes else key)
        whole = [w for w in person.words if len(w) > 1]
        if key in codes and joined[key] == key:
            joined[key] = _surname_of(key, persons, by_word)
        if not whole or len(person.words) > 3 or key in codes:
            continue
        fuller = {
            other
            for other in set.intersection(*sorted((by_word[w] for w in whole), key=len))
            if other != key
            and persons[other].words[0] not in kinds
            and may_be(person, persons[other])
        }
        if len(fuller) > 1 and len(person.words) == 1:
            fuller = _by_initial(person, fuller, persons)
        if len(fuller) == 1:
            joined[key] = fuller.pop()
    for key in joined:
        seen = {key}
        while joined[joined[key]] != joined[key] and joined[key] not in seen:
            seen.add(joined[key])
            joined[key] = joined[joined[key]]
    return joined


def _given_short(persons: dict[str, Person]) -> dict[str, str]:
    """Short labels to the one person who gives them: `Ann van Roe (AvR):`, then `AvR:`.

    So does an office: `ANN ROE, PRIME MINISTER:`, then `PRIME MINISTER:`.
    """
    short: dict[str, set[str]] = defaultdict(set)
    for key, person in persons.items():
        for role in person.roles:
            short[fold(role)].add(key)
    return {
        key: next(iter(givers))
        for key, person in persons.items()
        if len(givers := short.get(fold(next(iter(person.spellings))), set()) - {key}) == 1
        and (len(person.words) == 1 or _holds(persons[next(iter(givers))], person))
        and len(persons[next(iter(givers))].words) > 1
        and person.spellings.total() >= persons[next(iter(givers))].spellings.total()
    }


def _run_together(persons: dict[str, Person]) -> dict[str, str]:
    """Names that lost their blanks to those that have them: `AdaRoe:` beside `Ada Roe:`."""
    whole = {"".join(person.words): key for key, person in persons.items() if len(person.words) > 1}
    return {
        key: whole[person.words[0]]
        for key, person in persons.items()
        if len(person.words) == 1
        and person.words[0] in whole
        and any(map(RUN_TOGETHER.search, person.spellings))
    }


def _office_again(persons: dict[str, Person], order: Sequence[str]) -> dict[str, str]:
    """Offices to the one person who is introduced with them: `MINISTER FOR PIERS, ANN ROE:`, then `MINISTER:`.

    Only among few, where the whole label is met but once, and before the office stands alone.
    """
    if len(persons) > FEW:
        return {}
    labels = {
        key: [fold(label) for label in (*person.spellings, *person.roles)]
        for key, person in persons.items()
    }
    found: dict[str, str] = {}
    for key, (office, *_) in labels.items():
        if office not in TITLES:
            continue
        whole = [
            k for k, held in labels.items() if any(one.startswith(f"{office} ") for one in held)
        ]
        if len(whole) == 1 and persons[whole[0]].spellings.total() == 1:
            first = next((one for one in order if one in (key, whole[0])), key)
            if first == whole[0]:
                found[key] = first
    return found


def _begins(person: Person, word: str) -> bool:
    """Whether a name of several words begins with one, and no title says that it is a first name."""
    return person.words[0] == word and len(person.words) > 1 and not person.gender


def _spelt_out(key: str, persons: dict[str, Person], replies: Counter[tuple[str, str]]) -> str:
    """The one person whose initials a label is, when that name is said no oftener: `Ann Lee:`, then `AL:`.

    Two labels that take turns are two people, as a paper and whom it asks: `AL: When?`, `Ann Lee: At dawn.`
    """
    codes = persons[key].spellings
    names = {
        other
        for other, person in persons.items()
        if other != key
        and not person.several
        and any(
            abbreviates(code, " ".join(person.words)) or code in map(_capitals, person.spellings)
            for code in codes
        )
        and person.spellings.total() <= codes.total()
    }
    other = names.pop() if len(names) == 1 else key
    if other != key:
        many = replies[key, other]
        if many >= REPLIES and 2 * many > persons[other].spellings.total():
            return key
    return other


def _holds(person: Person, office: Person) -> bool:
    """Whether one is a person by name and the other an office: an acting chair is not who acts so today."""
    return all(shape_of(name) is Shape.PERSON for name in person.spellings) and all(
        shape_of(name) in (Shape.OFFICE, Shape.TITLED) for name in office.spellings
    )


def _surname_of(key: str, persons: dict[str, Person], by_word: dict[str, set[str]]) -> str:
    """The one person whose last name a short label in capitals is: `CAROL LIND, ANCHOR:`, then `LIND:`."""
    word = persons[key].words[-1]
    named = {
        other
        for other in by_word[word] - {key}
        if persons[other].words[-1] == word and len(persons[other].words) > 1
    }
    shouted = all(name.isupper() for other in named for name in persons[other].spellings)
    return named.pop() if len(named) == 1 and shouted and len(word) > 2 else key


def _by_initial(person: Person, fuller: set[str], persons: dict[str, Person]) -> set[str]:
    """Those whose first name begins as the label does: `M. ROE` is Miles where the other is Sue."""
    initials = {name[0].casefold() for name in person.spellings if name[1:3] == ". "}
    return {key for key in fuller if persons[key].words[0][0] in initials}


def _is_code(name: str) -> bool:
    """Whether a label is an abbreviation, which is nobody's surname; two capitals are one, though a word (`AH`, `RE`)."""
    return shape_of(name) is Shape.CODE or (len(name) == LETTERS and name.isupper())


def _capitals(name: str) -> str:
    """The capitals of a name in one word: `TideTimes` is `TT`."""
    return "".join(filter(str.isupper, name)) if name.isalpha() and not name.isupper() else ""
