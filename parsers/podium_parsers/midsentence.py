"""`then of course the` and on the next line `Question: how long`: a word for a question within a sentence is no label.

In a text that is wrapped at a column any line may begin with one. Where the line above goes on, and those above
nearly all labels of people do not, nobody new speaks.
"""

from __future__ import annotations

from podium_parsers.found import Found
from podium_parsers.shape import Shape
from podium_parsers.shapes import shape_of

LINE = 20
"""Characters of a line that is no heading at least."""
OPEN = 0.1
"""Share of people's labels below an open sentence, from which on nobody closes his sentences there."""
FEWEST = 8
"""Labels of people that show it."""


def between_sentences(text: str, found: Found) -> Found:
    """Leave out the labels that are words for a question and stand below half a sentence."""
    asking = {
        index
        for index, name in enumerate(found.spellings)
        if name.isalpha() and not name.isupper() and shape_of(name) is Shape.ASKER
    }
    if (
        not asking
        or found.grammar.own_line
        or found.grammar.anywhere
        or all(found.below_blank(text))
    ):
        return found
    rows = list(zip(found.names, found.begins, strict=True))
    wrapped = [index in asking and _goes_on(text, begin) for index, begin in rows]
    if not any(wrapped):
        return found
    others = [begin for index, begin in rows if index not in asking]
    if len(others) < FEWEST or sum(_goes_on(text, at) for at in others) > OPEN * len(others):
        return found
    return found.kept([not one for one in wrapped])


def _goes_on(text: str, begin: int) -> bool:
    """Whether the line right above is one of a text, and its sentence is not over: it ends in a letter or a comma."""
    above = text[max(0, begin - 1 - LINE) : max(0, begin - 1)]
    return len(above) == LINE and "\n" not in above and (above[-1].isalpha() or above[-1] == ",")
