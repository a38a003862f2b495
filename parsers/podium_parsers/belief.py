"""Which of the names that a grammar found are speakers, judged by the whole document.

A name that looks like a person, recurs and alternates with others is one. A name that is met once is
one only where the layout is established and the name looks like a name; `Second thing:` never is.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, compress, pairwise
from operator import ne
from typing import NamedTuple

from podium_parsers.columns import NONE, offsets
from podium_parsers.found import Found
from podium_parsers.lexicon import LISTS, MEDIA
from podium_parsers.lexis import Lexis
from podium_parsers.patterns import pattern
from podium_parsers.person import abbreviates
from podium_parsers.shape import Shape
from podium_parsers.shapes import fold, shape_of
from podium_parsers.uncased import is_uncased
from podium_parsers.vouching import vouched_for

ESTABLISHED = 4
"""Labels of recurring names from which on a layout is taken as given."""
FIRM = 10
"""Labels from which on a name of the usual shape needs to be met but once."""
USUAL = 0.6
"""Share of the labels that make a shape usual."""
FREQUENT = 0.2
"""Share of the labels from which on a name of that shape alone on a line needs to be met but once."""
CAPITALS = 0.9
"""Share of one style of capitals from which on the other style is no label."""
PERSONAL = pattern(
    r"(?:er|or|ist|ian|ant|ent|man|woman|men|ee|clerk|voice|guest|host|chief|judge)s?( \d+)?$"
)
"""How words for people end: a harbour master speaks, a bottom line does not."""
OFFICE = pattern(r"(?:The|An|El|La|Il|Le|Der|Die|O|A)(?: [^\W\d_a-z][\w'’\-]{2,24}){1,3}")
"""An article, and words with capitals in every letter or the first."""
GIVEN = pattern(r" \(([^\W\d_]{1,5})\)$")
"""A short label in brackets behind a whole one."""
INITIALS = pattern(r"[^\W\d_]\.(?:[ -]?[^\W\d_]\.){1,3}")
CODED = pattern(r"[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]{2,3}")
"""The same in capitals and without stops."""
FEW, MANY = 8, 24
"""Labels of initials that are looked up, with stops and without."""
RARE = 0.1
"""Share of the labels up to which a word for many people heads a list of them."""
MOST = 400
"""Names that are looked up in the text; a document with more doubtful ones is judged by shape."""


class Evidence(NamedTuple):
    """What a document shows of the names in it."""

    counts: Counter[str]
    shapes: dict[str, Shape]
    alternating: Counter[str]
    """How often each name comes after another name than its own."""
    strong: int
    """Labels of names that are hardly anything else."""
    total: int
    usual: frozenset[Shape]
    """Shapes that most of the strong labels have."""
    frequent: frozenset[Shape]
    """Shapes that many of them have."""
    known: frozenset[str]
    """Folded names that the document lists."""
    vouched: frozenset[str]
    """Folded names for which more speaks than their looks."""
    offices: frozenset[str]
    """Folded phrases that recur, an article and words with capitals: `The Taoiseach`, whatever that is."""
    own_line: bool
    firm: bool
    timed: bool
    """Whether each label stands beside a clock time."""


def believed(
    found: Found, known: frozenset[str], lexis: Lexis, bold: frozenset[int] = frozenset()
) -> set[str]:
    """The folded names that are speakers; `known` are folded names that the document lists.

    `bold` holds the view offsets at which the container's bold begins.
    """
    if found.grammar.certain:
        return set(found.counts())
    explained = _explained(found)
    known |= explained
    evidence = _evidence(found, known, bold, explained)
    spelt = {fold(name): name for name in reversed(found.spellings)}
    before = _before_talk(found, evidence.counts)
    kept, doubtful = set(), 0
    for key, shape in evidence.shapes.items():
        if not _is_speaker(key, evidence):
            continue
        bare = is_uncased(key) or (shape is Shape.SINGLE and key in evidence.vouched)
        if key in before and key not in known and bare and shape in DOUBTFUL:
            continue  # `Agenda:`, `Present:`: neither capitals nor bold tell such a field from a name
        if key in MEDIA and key in before and evidence.counts[key] == 1:
            continue  # `Video:` above a talk names its address
        if key in LISTS and evidence.counts[key] <= RARE * evidence.total:
            continue
        doubted = key not in known and shape in DOUBTFUL and evidence.counts[key] < 3
        if doubted and key not in evidence.vouched and doubtful < MOST:
            doubtful += 1
            if lexis.is_common(spelt[key], strict=key in before):
                continue
        kept.add(key)
    kept -= _terms(found, kept, before, evidence) - known
    return _one_style_of_capitals(found, kept, evidence) | (kept & explained)


def _explained(found: Found) -> frozenset[str]:
    """Labels that say what they will be from now on, and those: `Ann Roe (AR):`, where `AR:` recurs.

    `ANN ROE, HOST:` is `ROE:` from now on, and `BO ASH, PRIME MINISTER:` may be `PRIME MINISTER:`. What
    stands in brackets, `ROE (on the telephone):`, comes and goes. `Ann Roe:` may be `A. R.:` or `AR:` from now on.
    """
    counts = found.counts()
    given = ((key, GIVEN.search(key)) for key in counts)
    whole = {key for key, short in given if short and counts[short[1]] > 1}
    dotted = [key for key, times in counts.items() if times > 1 and INITIALS.fullmatch(f"{key}.")]
    for code in dotted[:FEW]:
        whole |= {one for key in counts if abbreviates(code, key) for one in (code, key)}
    short = {fold(name) for name in found.spellings if CODED.fullmatch(name)}
    codes = [key for key, times in counts.most_common() if times > 1 and key in short][:MANY]
    for key in _persons(found) if codes else ():
        whole |= {one for code in codes if abbreviates(code, key) for one in (code, key)}
    capital = {fold(name) for name in found.spellings if shape_of(name) >= Shape.SINGLE}
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


def _before_talk(found: Found, counts: Counter[str]) -> set[str]:
    """The names that are met before the first name that recurs."""
    before: set[str] = set()
    for index in found.names:
        if index != NONE:
            key = fold(found.spellings[index])
            if counts[key] > 1:
                break
            before.add(key)
    return before


def _terms(found: Found, kept: set[str], before: set[str], evidence: Evidence) -> set[str]:
    """Names met once before the talk, among terms of a glossary: the next such label is none."""
    if not before:
        return set()
    keys = [fold(name) for name in found.spellings]
    order = [keys[index] for index in found.names if index != NONE]
    return {
        key
        for key, following in pairwise(order)
        if key in before
        and evidence.shapes[key] in DOUBTFUL
        and following in before
        and following not in kept
        and evidence.shapes[following] in DOUBTFUL
    }


DOUBTFUL = frozenset({Shape.PERSON, Shape.SINGLE, Shape.PHRASE})
"""Shapes that headings and terms have too."""


def _evidence(
    found: Found, known: frozenset[str], bold: frozenset[int], explained: frozenset[str]
) -> Evidence:
    counts = found.counts()
    shapes: dict[str, Shape] = {}
    for name in found.spellings:
        key = fold(name)
        if key in counts:
            shapes[key] = max(shape_of(name), shapes.get(key, Shape.SENTENCE))
    strong = {
        key: n
        for key, n in counts.items()
        if (n >= 2 and shapes[key] >= Shape.SINGLE)
        or shapes[key] >= Shape.TITLED
        or (key in explained and shapes[key] >= Shape.SINGLE)
    }
    by_shape: Counter[Shape] = Counter()
    for key, n in strong.items():
        if shapes[key] is not Shape.ASKER:
            by_shape[shapes[key]] += n
    most = sum(by_shape.values())
    return Evidence(
        counts,
        shapes,
        _alternations(found),
        sum(strong.values()),
        sum(n for key, n in counts.items() if shapes[key] > Shape.SENTENCE),
        frozenset(shape for shape, n in by_shape.items() if n >= USUAL * most),
        frozenset(shape for shape, n in by_shape.items() if n >= FREQUENT * most),
        known,
        vouched_for(found, counts, shapes, bold),
        _offices(found, counts, shapes),
        found.grammar.own_line,
        found.grammar.firm,
        "time" in found.grammar.pattern.groupindex,
    )


def _offices(found: Found, counts: Counter[str], shapes: dict[str, Shape]) -> frozenset[str]:
    """Phrases that recur and are an article and nothing but words with capitals."""
    keys = (fold(name) for name in found.spellings if OFFICE.fullmatch(name))
    return frozenset(
        key for key in keys if shapes.get(key) is Shape.PHRASE and counts[key] >= ESTABLISHED
    )


def _is_speaker(key: str, evidence: Evidence) -> bool:
    count, shape, strong = evidence.counts[key], evidence.shapes[key], evidence.strong
    if key in evidence.known and shape > Shape.SENTENCE:
        return count >= 2 or strong >= ESTABLISHED or shape >= Shape.PERSON
    if key in evidence.vouched and (strong >= ESTABLISHED or shape < Shape.SINGLE):
        return True
    again = evidence.alternating[key]
    match shape:
        case Shape.ASKER:
            return True
        case Shape.OFFICE | Shape.TITLED:
            return count >= 2 or strong >= 2
        case Shape.PERSON:
            return count >= 2 or (
                strong >= ESTABLISHED
                and (
                    evidence.firm
                    or not evidence.own_line
                    or (strong >= FIRM and shape in evidence.frequent)
                )
            )
        case Shape.CODE | Shape.SINGLE:
            like = shape in evidence.usual or (evidence.timed and strong >= USUAL * evidence.total)
            usual = strong >= FIRM and like and not evidence.own_line
            # where no capitals tell, half a sentence on a line looks as a name does
            usual = usual and not (is_uncased(key) and 2 * strong < evidence.total)
            recurs = count >= 2 and again >= min(2, count) and (count >= 3 or strong >= ESTABLISHED)
            return recurs or usual
        case Shape.PHRASE if evidence.timed and strong >= ESTABLISHED and count >= 3:
            return again >= 0.7 * count
        case Shape.PHRASE:
            if strong >= ESTABLISHED and " " in key and not PERSONAL.search(key):
                return key in evidence.offices and strong >= FIRM and again >= 0.7 * count
            return count >= 4 and again >= 0.7 * count and count >= 0.04 * evidence.total
        case Shape.FIELD:
            often = count >= 8 and again >= 0.8 * count and count >= 0.1 * evidence.total
            return often and strong >= ESTABLISHED  # addresses and telephones alternate too
        case _:
            return False


def _alternations(found: Found) -> Counter[str]:
    """How often each name comes after another name than its own."""
    order = found.names
    if NONE in found.tally:
        order = offsets(filter(NONE.__ne__, order))
    changes = Counter(compress(order, map(ne, order, chain((NONE,), order))))
    counts: Counter[str] = Counter()
    for index, count in changes.items():
        counts[fold(found.spellings[index])] += count
    return counts


def _one_style_of_capitals(found: Found, kept: set[str], evidence: Evidence) -> set[str]:
    """Drop rare names written in capitals among others that are not, and the other way round."""
    counts, shapes = evidence.counts, evidence.shapes
    styles: Counter[str] = Counter()
    style: dict[str, str] = {}
    for name in found.spellings:
        key = fold(name)
        if key in kept and len(key) > 1:
            style[key] = (
                "none" if name.upper() == name.lower() else "all" if name.isupper() else "some"
            )
            styles[style[key]] += counts[key]
    for usual, count in styles.most_common(1):
        if count >= CAPITALS * sum(styles.values()):
            return {
                key
                for key in kept
                if style.get(key, usual) == usual or counts[key] >= 3 or shapes[key] >= Shape.TITLED
            }
    return kept
