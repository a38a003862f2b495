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
from podium_parsers.evidence.foremost import before_talk, fields_above
from podium_parsers.evidence.found import Found
from podium_parsers.evidence.lexis import Lexis
from podium_parsers.evidence.shortened import shortened
from podium_parsers.evidence.vouching import dressed, vouched_for
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.names.uncased import is_uncased
from podium_parsers.names.unspoken import APPEARANCES, LISTS, MEDIA, VOTES
from podium_parsers.patterns import pattern

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
HANDLE = pattern(r"[^\W_][\w.@-]{1,30}|[^\n|.?!]{3,40} \| [^\n|.?!]{2,30}")
"""What people call themselves in a call: one word, or a name and a firm behind a bar."""
OFTEN = 0.8
"""Share of the labels beside clock times whose names recur, from which on such a name may be met but once."""
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
    dressed: frozenset[str]
    """Folded names in the bold that nearly all recurring names wear."""
    answering: frozenset[str]
    """Folded names that come right after a label of whoever asks."""
    offices: frozenset[str]
    """Folded phrases that recur, an article and words with capitals: `The Taoiseach`, whatever that is."""
    own_line: bool
    firm: bool
    timed: bool
    """Whether each label stands beside a clock time."""
    called: bool
    """Whether nearly all of such labels are of names that recur, as in the record of a call."""


def believed(
    found: Found, known: frozenset[str], lexis: Lexis, bold: frozenset[int] = frozenset()
) -> set[str]:
    """The folded names that are speakers; `known` are folded names that the document lists.

    `bold` holds the view offsets at which the container's bold begins.
    """
    if found.grammar.certain:
        return set(found.counts())
    explained = shortened(found)
    known |= explained
    evidence = _evidence(found, known, bold, explained)
    spelt = {fold(name): name for name in reversed(found.spellings)}
    before = before_talk(found, evidence.counts)
    kept, doubtful = set(), 0
    for key, shape in evidence.shapes.items():
        if not _is_speaker(key, evidence):
            continue
        bare = is_uncased(key) or (shape is Shape.SINGLE and key in evidence.vouched)
        if key in before and key not in known and bare and shape in DOUBTFUL:
            continue  # `Agenda:`, `Present:`: neither capitals nor bold tell such a field from a name
        if key in before and evidence.counts[key] == 1 and (key in MEDIA or APPEARANCES.match(key)):
            continue  # `Video:` above a talk names its address, `Counsel for the port:` who appears
        if key in LISTS and evidence.counts[key] <= RARE * evidence.total:
            continue
        doubted = key not in known and shape in DOUBTFUL and evidence.counts[key] < 3
        if doubted and key not in evidence.vouched and doubtful < MOST:
            doubtful += 1
            if lexis.is_common(spelt[key], strict=key in before):
                continue
        kept.add(key)
    kept -= _terms(found, kept, before, evidence) - known
    kept -= fields_above(found, evidence.shapes, before) - known
    return _one_style_of_capitals(found, kept, before, evidence) | (kept & explained)


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
    timed = "time" in found.grammar.pattern.groupindex
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
        frozenset(dressed(found, counts, shapes, bold) if bold else ()),
        _answering(found, counts, shapes),
        _offices(found, counts, shapes),
        found.grammar.own_line,
        found.grammar.firm,
        timed,
        timed and sum(n for n in counts.values() if n > 2) >= max(FIRM, OFTEN * counts.total()),
    )


def _answering(found: Found, counts: Counter[str], shapes: dict[str, Shape]) -> frozenset[str]:
    """Names that come right after a label of whoever asks: in three lines of a talk each is met but once."""
    if counts.total() > FIRM or Shape.ASKER not in shapes.values():
        return frozenset()
    order = [fold(found.spellings[index]) for index in found.names if index != NONE]
    return frozenset(key for asker, key in pairwise(order) if shapes[asker] is Shape.ASKER)


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
            frequent = strong >= FIRM and shape in evidence.frequent
            clear = evidence.firm or not evidence.own_line or frequent
            met_once = (strong >= ESTABLISHED and clear) or key in evidence.answering
            return count >= 2 or met_once
        case Shape.CODE | Shape.SINGLE:
            like = shape in evidence.usual or (evidence.timed and strong >= USUAL * evidence.total)
            usual = strong >= FIRM and like and not evidence.own_line
            # where no capitals tell, half a sentence on a line looks as a name does
            whole = bool(evidence.usual) and evidence.usual <= {Shape.PERSON, Shape.SINGLE}
            usual = usual or (strong >= FIRM and whole and key in evidence.dressed)
            usual = usual and not (is_uncased(key) and 2 * strong < evidence.total)
            recurs = count >= 2 and again >= min(2, count) and (count >= 3 or strong >= ESTABLISHED)
            return recurs or usual
        case Shape.PHRASE | Shape.SENTENCE if evidence.called and HANDLE.fullmatch(key):
            return True
        case Shape.PHRASE if evidence.timed and strong >= ESTABLISHED and count >= 3:
            return again >= 0.7 * count
        case Shape.PHRASE if key in evidence.offices and _recurs_alone(key, evidence):
            return True
        case Shape.PHRASE:
            if strong >= ESTABLISHED and " " in key and not PERSONAL.search(key):
                return key in evidence.offices and strong >= FIRM and again >= 0.7 * count
            return count >= 4 and again >= 0.7 * count and count >= 0.04 * evidence.total
        case Shape.FIELD:
            often = (
                key not in VOTES
                and count >= 8
                and again >= 0.8 * count
                and count >= 0.1 * evidence.total
            )
            return often and strong >= ESTABLISHED  # addresses and telephones alternate too
        case _:
            return False


def _recurs_alone(key: str, evidence: Evidence) -> bool:
    """Whether a name is met often and no other more than once or twice: `The Lamp:` asks, and answers have no label."""
    counts = evidence.counts
    return counts[key] >= FIRM and all(n < 3 for name, n in counts.items() if name != key)


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


def _one_style_of_capitals(
    found: Found, kept: set[str], before: set[str], evidence: Evidence
) -> set[str]:
    """Drop rare names written in capitals among others that are not, and the other way round.

    What is met `before` the talk, as a cover's fields are, says nothing of the style.
    """
    counts, shapes = evidence.counts, evidence.shapes
    styles: Counter[str] = Counter()
    style: dict[str, str] = {}
    for name in found.spellings:
        key = fold(name)
        if key in kept and len(key) > 1:
            style[key] = (
                "none" if name.upper() == name.lower() else "all" if name.isupper() else "some"
            )
            styles[style[key]] += 0 if key in before else counts[key]
    for usual, count in styles.most_common(1):
        if count >= CAPITALS * sum(styles.values()):
            return {
                key
                for key in kept
                if style.get(key, usual) == usual or counts[key] >= 3 or shapes[key] >= Shape.TITLED
            }
    return kept
