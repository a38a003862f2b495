"""What vouches for a name beside its own looks: the company and the dress in which it comes.

A name that is met once, or is written small, may be a heading or a term. But an office beside it, the
bold that the recurring names wear, a clock time before every label, or a document whose labels are
nicks throughout say that somebody speaks.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import NOWHEN, Found
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import COURTESY_TITLES, fold
from podium_parsers.names.unspoken import COURTESIES
from podium_parsers.patterns import pattern

FEWEST = 8
"""Labels of recurring names that make a habit of the document."""
DRESSED = 0.9
"""Share of them in bold that makes bold the dress of labels."""
TIMED = 0.6
"""Share of all finds that recurring names have, from which on a clock time before a label is enough."""
NICKED = 0.5
"""The same of small words of one token, which are nicks then."""
LONGEST = 15
"""Characters of a nick."""
CLOCKED = 0.9
"""Share of all labels that bear a clock time, from which on a phrase that recurs is a name."""
PARTY = pattern(r"[^\W\d_]\)? \(([^()]{1,24})\)(?: \[\w\])?$")
"""What stands in brackets at the end of a label, but for a mark such as that of who speaks from afar,"""
BESIDE = pattern(
    r"[^\W\d_][\w'’-]{1,20}(?: [\w.'’-]{1,20}){0,4}, ([^\W\d_]{4,30}\b|[^\W\d_]{2,3}$)"
)
"""or first behind its comma: an office, or a party's letters."""
PARTIES = 2
"""Of such dresses, worn by names that recur, that make a habit of the document."""
SHARED = 3
"""Names that wear one dress, from which on it need not recur with any of them; a place may stand before it then."""
WORDS = 4
"""Words of a name that only its clock time vouches for."""


def vouched_for(
    found: Found, counts: Counter[str], shapes: dict[str, Shape], bold: frozenset[int]
) -> frozenset[str]:
    """The folded names that need not look like names, nor recur; `bold` are view offsets."""
    roled = {fold(found.spellings[index]) for index in found.roles}
    keys = {key for key in roled if shapes.get(key, Shape.SENTENCE) >= Shape.PERSON}
    if found.grammar.own_line:
        keys |= dressed(found, counts, shapes, bold) if bold else set()
        keys |= _set_small(found, counts, shapes)
    if "time" in found.grammar.pattern.groupindex:
        keys |= _timed(counts, shapes) | _clocked(found, counts, shapes)
    return frozenset(
        keys | nicks(counts, shapes) | _of_parties(counts, shapes) | _surnames(found, shapes)
    )


def _surnames(found: Found, shapes: dict[str, Shape]) -> set[str]:
    """Last names in capitals, of whole names in capitals: `CY FENN, KEEPER:`, then `FENN:`."""
    shouted = {fold(name) for name in found.spellings if name.isupper()}
    whole = {
        key.partition(",")[0] for key in shouted if shapes.get(key, Shape.FIELD) >= Shape.PERSON
    }
    last = {key.rpartition(" ")[2] for key in whole if " " in key}
    return {key for key in last & shouted if shapes.get(key) in (Shape.SINGLE, Shape.CODE)}


def _of_parties(counts: Counter[str], shapes: dict[str, Shape]) -> set[str]:
    """Names met once, dressed as those that recur, or as several others: `Ash (TIDE)`, `Ash, Minister of Docks`."""
    dressed: dict[str, str] = {}
    for key, shape in shapes.items():
        if shape >= Shape.SINGLE and (key.endswith((")", "]")) or ", " in key):
            found = PARTY.search(key) or BESIDE.match(key)
            if found and found[1] not in COURTESY_TITLES:  # `Ihnen, Herr Roe, sage ich:`
                dressed[key] = found[1].partition("/")[0]  # `Tide/Ebb` sits with Tide
    recurring = {dress for key, dress in dressed.items() if counts[key] > 1}
    sizes = Counter(dressed.values())
    if len(recurring) < PARTIES:
        shared = {dress for dress, names in sizes.items() if names >= SHARED}
        if len(shared) < PARTIES:
            return set()
        return {key for key, dress in dressed.items() if dress in shared or ") (" in key}
    return {key for key, dress in dressed.items() if dress in recurring or sizes[dress] > 1}


def nicks(counts: Counter[str], shapes: dict[str, Shape]) -> set[str]:
    """Small words that recur, where they make up the document's labels."""
    small = {
        key
        for key, shape in shapes.items()
        if shape is Shape.PHRASE and counts[key] > 1 and " " not in key and len(key) <= LONGEST
    }
    total = sum(n for key, n in counts.items() if shapes[key] > Shape.SENTENCE)
    labels = sum(counts[key] for key in small)
    return small if labels >= max(FEWEST, NICKED * total) and len(small) > 2 else set()


def dressed(
    found: Found, counts: Counter[str], shapes: dict[str, Shape], bold: frozenset[int]
) -> set[str]:
    """The folded names in bold, where nearly all that recur are."""
    worn, bare = set(), 0
    for start, index in zip(found.starts, found.names, strict=True):
        key = fold(found.spellings[index]) if index != NONE else ""
        if not key or shapes[key] < Shape.SINGLE:
            continue
        if start in bold:
            worn.add(key)
        else:
            bare += counts[key] > 1
    dressed = sum(counts[key] for key in worn if counts[key] > 1)
    return worn if dressed >= max(FEWEST, DRESSED * (dressed + bare)) else set()


def _set_small(found: Found, counts: Counter[str], shapes: dict[str, Shape]) -> set[str]:
    """Names in small letters alone on their lines, where nearly all lines that recur are, as a page shows in small capitals."""
    small = {
        key
        for key in map(fold, filter(str.islower, found.spellings))
        if shapes.get(key) is Shape.PHRASE
    }
    recurring = sum(counts[key] for key in small if counts[key] > 1 and " " in key)
    return small if recurring >= max(FEWEST, TIMED * counts.total()) else set()


def _timed(counts: Counter[str], shapes: dict[str, Shape]) -> set[str]:
    recurring = sum(n for key, n in counts.items() if n > 1 and shapes[key] >= Shape.SINGLE)
    if recurring < max(FEWEST, TIMED * counts.total()):
        return set()
    return {
        key
        for key, shape in shapes.items()
        if (shape > Shape.FIELD or key.count(" ") < WORDS) and key not in COURTESIES
    }


def _clocked(found: Found, counts: Counter[str], shapes: dict[str, Shape]) -> set[str]:
    """Phrases that recur where nearly every label bears a time: a name that a machine misheard."""
    bare = sum(seconds == NOWHEN for seconds in found.seconds)
    if bare > (1 - CLOCKED) * len(found):
        return set()
    return {key for key, shape in shapes.items() if shape is Shape.PHRASE and counts[key] >= FEWEST}
