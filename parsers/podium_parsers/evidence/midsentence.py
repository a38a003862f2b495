"""`then of course the` and on the next line `Question: how long`: what stands within a sentence is no label.

In a text that is wrapped at a column any line may begin with a word before a colon. Where the line above
goes on, and those above nearly all labels of people do not, nobody new speaks. Nor does anybody whom a
sentence addresses that goes on below, `Ms Roe, from your own point of view, what`, where nearly all labels
alone on their lines stand above a sentence's beginning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import compress

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import Found
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.patterns import pattern

BELOW = pattern(r"\s{0,80}(\w)")
"""The first letter of the words below a label."""
LINE = 20
"""Characters of a line that is no heading at least."""
OPEN = 0.1
"""Share of people's labels below an open sentence, from which on nobody closes his sentences there."""
FEWEST = 8
"""Labels of people that show it."""
WORDS = (Shape.SENTENCE, Shape.FIELD, Shape.PHRASE, Shape.SINGLE)
"""Shapes that what goes on with a sentence has."""
MOSTLY = 0.8
"""Share of the labels of such a name that stand below half a sentence, from which on it is nobody's."""


def between_sentences(text: str, found: Found, headings: Collection[int] = ()) -> Found:
    """Leave out the labels that are words for a question, or mere words, and stand below half a sentence.

    `headings` are the offsets of lines that are none.
    """
    shapes = {index: shape_of(found.spellings[index]) for index in found.tally if index != NONE}
    asking = {index for index, shape in shapes.items() if _asks(found.spellings[index], shape)}
    words = {index for index, shape in shapes.items() if shape in WORDS}
    if not asking | words or found.grammar.own_line or found.grammar.anywhere:
        return found
    if all(found.below_blank(text)):
        return found
    going = [
        _goes_on(text, begin) and text.rfind("\n", 0, begin - 1) + 1 not in headings
        for begin in found.begins
    ]
    within = Counter(compress(found.names, going))
    words = {index for index in words if within[index] >= MOSTLY * found.tally[index]}
    wrapped = [
        index in words or (goes_on and index in asking)
        for index, goes_on in zip(found.names, going, strict=True)
    ]
    if not any(wrapped):
        return found
    others = [
        goes_on
        for index, goes_on in zip(found.names, going, strict=True)
        if index not in asking | words
    ]
    if len(others) < FEWEST or sum(others) > OPEN * len(others):
        return found
    return found.kept([not one for one in wrapped])


def _asks(name: str, shape: Shape) -> bool:
    """Whether a label is a word for a question, as sentences have it, too."""
    return shape is Shape.ASKER and name.isalpha() and not name.isupper()


def _goes_on(text: str, begin: int) -> bool:
    """Whether the line right above is one of a text, and its sentence is not over: it ends in a letter or a comma."""
    above = text[max(0, begin - 1 - LINE) : max(0, begin - 1)]
    return len(above) == LINE and "\n" not in above and (above[-1].isalpha() or above[-1] == ",")


def without_addresses(text: str, found: Found, names: Collection[str]) -> Found:
    """Leave out the lines with a comma whose sentence goes on below in small letters, and others to the same person.

    `names` are the folded names that are believed: below nearly all of those without a comma a sentence begins.
    """
    spellings = found.spellings
    commas = {i: name[: name.index(",")] for i, name in enumerate(spellings) if "," in name}
    if commas.keys().isdisjoint(found.names):
        return found
    plain = {i for i, name in enumerate(spellings) if i not in commas and fold(name) in names}
    small = [
        (word := BELOW.match(text, at)) is not None and word[1].islower() for at in found.bodies
    ]
    rows = list(zip(found.names, small, strict=True))
    others = sum(index in plain for index in found.names)
    if (
        others < FEWEST
        or sum(goes_on and index in plain for index, goes_on in rows) > OPEN * others
    ):
        return found
    addressed = {commas[index] for index, goes_on in rows if goes_on and index in commas}
    return found.kept([commas.get(index) not in addressed for index in found.names])
