"""Labels that say what they will be from now on, and the short forms that recur."""

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import Found
from podium_parsers.names.person import abbreviates
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import ARTICLES, fold, shape_of
from podium_parsers.patterns import pattern

GIVEN = pattern(r" \(([^\W\d_]{1,5}\d{0,2})\)$")
"""A short label in brackets behind a whole one."""
INITIALS = pattern(r"[^\W\d_]\.(?:[ -]?[^\W\d_]\.){1,3}")
CODED = pattern(r"[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]{2,3}")
"""The same in capitals and without stops."""
FIRST, RECURS = 4, 3
"""Labels at the head that may be whole names, and labels of a short form that recurs."""
WORDS, WORDS_ALONE = 4, 2
"""Words of such a name, at most, and of one alone on its line."""
FEW, MANY = 8, 24
"""Labels of initials that are looked up, with stops and without."""


def shortened(found: Found) -> frozenset[str]:
    """Labels that say what they will be from now on, and those: `Ann Roe (AR):`, where `AR:` recurs.

    `ANN ROE, HOST:` is `ROE:` from now on, and `BO ASH, PRIME MINISTER:` may be `PRIME MINISTER:`. What
    stands in brackets, `ROE (on the telephone):`, comes and goes. `Ann Roe:` may be `A. R.:` or `AR:` from
    now on, and `Ann De Roe:` `De Roe:`, which looks like a phrase by itself. A paper's name is said whole
    but the first time. `MARK ROE:` before `ROE:` is no phrase, though the text has a mark in it.
    """
    counts = found.counts()
    given = ((key, GIVEN.search(key)) for key in counts)
    whole = {key for key, short in given if short and counts[short[1]] > 1}
    dotted = [key for key, times in counts.items() if times > 1 and INITIALS.fullmatch(f"{key}.")]
    for code in dotted[:FEW]:
        whole |= {one for key in counts if abbreviates(code, key) for one in (code, key)}
    articled = {key for key, n in counts.items() if n > 1 and key.partition(" ")[0] in ARTICLES}
    for key in _persons(found) if articled else ():
        whole |= {one for last in articled if key.endswith(f" {last}") for one in (last, key)}
    short = {fold(name) for name in found.spellings if CODED.fullmatch(name)}
    codes = [key for key, times in counts.most_common() if times > 1 and key in short][:MANY]
    for key in _persons(found) if codes else ():
        whole |= {one for code in codes if abbreviates(code, key) for one in (code, key)}
    capital = {fold(name) for name in found.spellings if shape_of(name) >= Shape.SINGLE}
    whole |= _first_in_full(found) | (_given_names(found) & capital & counts.keys())
    whole |= _surnamed(found)
    for key in counts:
        bare, aside, _ = key.partition(" (")
        if aside and key[-1] == ")" and bare in counts and bare in capital:
            whole.add(key)
        name, _, office = key.partition(", ")
        first, _, last = name.rpartition(" ")
        if office and first and (later := {last, office, f"{first[0]}. {last}"} & capital):
            whole |= later & counts.keys() | {key}
    return frozenset(whole)


def _persons(found: Found) -> set[str]:
    """The folded names that are written as a person's is."""
    return {fold(name) for name in found.spellings if shape_of(name) is Shape.PERSON}


def _given_names(found: Found) -> set[str]:
    """The first words of whole names that recur: `Will:` is no verb beside `Will Ashe:`."""
    counts = found.counts()
    recurring = {key for key in _persons(found) if counts[key] >= RECURS}
    return {key.partition(" ")[0] for key in recurring}


def _surnamed(found: Found) -> set[str]:
    """Names in capitals whose last word recurs as a label from then on: `BILL ROE (TIDE):`, then `ROE:`."""
    counts = found.counts()
    keys = [fold(name) for name in found.spellings]
    last = {key: key.partition(" (")[0].rpartition(" ")[2] for key in keys}
    told = {
        key
        for key, name in zip(keys, found.spellings, strict=True)
        if name.isupper()
        and last[key] != key
        and counts[last[key]] >= RECURS
        and shape_of(name) is Shape.PERSON
    }
    if not told:
        return told
    first: dict[str, int] = {}
    for place, index in enumerate(found.names):
        if index != NONE:
            first.setdefault(keys[index], place)
    return {key for key in told if first.get(key, NONE) < first[last[key]]}


def _first_in_full(found: Found) -> set[str]:
    """Labels among the first, met once, that recur as their first or last word or capitals: `HarbourTimes:`, then `HT:`."""
    counts = found.counts()
    recurring = {key for key, times in counts.items() if times >= RECURS and len(key) > 1}
    most = WORDS_ALONE if found.grammar.own_line else WORDS
    told: set[str] = set()
    for name in {found.spellings[index] for index in found.names[:FIRST] if index != NONE}:
        key, words = fold(name), fold(name).split()
        capitals = fold("".join(filter(str.isupper, name))) if name[:1].isupper() else ""
        later = {words[0], words[-1], capitals} & recurring if 0 < len(words) <= most else set()
        if later and key not in recurring:
            told |= later | {key}
    return told
