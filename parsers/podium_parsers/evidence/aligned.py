"""Labels that stand where nearly all others of their grammar do: below a blank line, in from the margin."""

from __future__ import annotations

from collections.abc import Set

from podium_parsers.columns import NONE
from podium_parsers.evidence.found import Found
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of

FEWEST = 8
"""Labels from which on it shows where they stand."""
RECURS = 3
"""Labels of a name of which the first may stand otherwise."""
NEAR = 200
"""Characters before a label within which its line and the one above begin, or it stands inside a line."""
SHARE_INDENTED = 0.9
"""Share of labels that stand in from the margin, from which on one at the margin is no label."""
SHARE_AFTER_BLANK = 0.95
"""Share of labels after a blank line from which on one without is no label."""
ENDS = ".?!…"


def aligned(found: Found, text: str, headings: Set[int], bold: Set[int] = frozenset()) -> Found:
    """Leave out the few labels that do not stand where nearly all do; `headings` and `bold` are view offsets."""
    if len(found) < FEWEST or found.grammar.anywhere:
        return found
    return _after_indents(_after_blanks(found, text, headings, bold), text)


def _after_blanks(found: Found, text: str, headings: Set[int], bold: Set[int]) -> Found:
    """Where nearly all labels follow a blank line, leave out those that follow neither that nor a heading,
    and are not bold.

    The first may stand right below a line that leads to the talk, if its name recurs; a name with a title
    or an office below the end of a sentence.
    """
    after = found.below_blank(text)
    if all(after):
        return found
    titled = {index: _is_titled(found.spellings[index]) for index in found.tally if index != NONE}
    below = zip(after, found.starts, strict=True)
    after = [
        empty or _follows_blank(text, start) or _line_above(text, start) in headings
        for empty, start in below
    ]
    if all(after) or sum(after) < SHARE_AFTER_BLANK * len(after):
        return found
    after = [
        one or (_ends_sentence(text, start) and titled.get(index, False))
        for one, start, index in zip(after, found.starts, found.names, strict=True)
    ]
    first = found.names[0]
    after[0] = after[0] or (first != NONE and found.tally[first] >= RECURS)
    return found.kept([a or start in bold for a, start in zip(after, found.starts, strict=True)])


def _after_indents(found: Found, text: str) -> Found:
    """Where nearly all labels stand in from the margin, leave out those that do not.

    In a text wrapped at a column any line may begin with a name that a sentence is about.
    """
    signs = set(map(text.__getitem__, map((-1).__add__, found.starts)))
    blanks = {sign for sign in signs if sign != "\n" and sign.isspace()}
    if not blanks:
        return found
    inside = [
        text[start - 1] in blanks
        and not text.startswith("\n\xa0", start - 2)  # left over from a web page
        for start in found.starts
    ]
    if all(inside) or sum(inside) < SHARE_INDENTED * len(inside):
        return found
    return found.kept(inside)


def _line_above(text: str, start: int) -> int:
    """Where the line above the one of an offset begins."""
    line = text.rfind("\n", max(0, start - NEAR), start)
    return text.rfind("\n", max(0, line - NEAR), max(0, line)) + 1


def _is_titled(name: str) -> bool:
    """Whether a name has a title or is an office, and is no phrase about one: `The Court wrote`."""
    return shape_of(name) in (Shape.TITLED, Shape.OFFICE) and not name.split()[-1].islower()


def _ends_sentence(text: str, start: int) -> bool:
    """Whether the line right above ends a sentence: a line that fills its column may have lost the blank one behind it."""
    above = text[max(0, start - 2) : start]
    return above[1:] == "\n" and above[0] in ENDS


def _follows_blank(text: str, start: int) -> bool:
    line = text.rfind("\n", max(0, start - NEAR), start)
    if line <= 0:
        return line == 0
    above = text.rfind("\n", max(0, line - NEAR), line)
    return above >= 0 and not text[above + 1 : line].strip()
