"""`Q Was it late?`, `A Yes.`: before one blank a letter may as well be the word.

Lines begin with `A` and a capital in any text (`A British ship`). As a label it answers, so it comes about
as often as others ask; where it is rarer, those with one blank behind them are words, but for one right
below a question among answers that have two. Another language's letter that is rare among many of `Q` is no
label either: `P. ROE, ESQUIRE`, `D. That is the second sample`; nor is one of a list, `A) Motions`, `B)
Papers`, or one that heads its part of the word index behind a record, above `ferry 2:5 2:6`.
"""

from __future__ import annotations

from collections import Counter

from podium_parsers.evidence.found import Found
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import shape_of
from podium_parsers.patterns import pattern

LONGEST_ENTRY = 120
"""Characters of a line of contents that is a name and a bracket, at most."""

SHARE = 0.25
"""Labels of a word before one blank for each of the other labels, from which on they are labels."""

NEAR = 40
"""Characters above a label in which a question may end."""
ITEMS = "ADF"
"""Letters of which no neighbour in the alphabet asks or answers."""
LONGEST_ITEM = 600
"""Characters of an item of a list, at most."""
NEXT = {letter: pattern(rf"\n[^\S\n]{{0,40}}{chr(ord(letter) + 1)}\.[^\S\n]") for letter in ITEMS}
"""The next item, some lines below."""
MARGIN = 40
"""Blanks and empty lines before the next, at most."""
INDEXED = pattern(r"(?:\S{1,40}\s{1,4}){0,2}\d{1,4}:\d{1,2}(?!\d)")
"""A word of an index and where it stands, by page and line,"""
PLACE = pattern(r"\b\d{1,4}:\d{1,2}\b")
PLACES, REACH = 12, 1500
"""and how many such places an index has in so many characters."""
MANY, RARE = 20, 0.1
"""Labels of a letter that make it the document's, and their share up to which one that means the same is foreign."""


def without_words(text: str, found: Found) -> Found:
    """The labels found, without those that are the words of which the grammar warns."""
    found = _without_items(text, _without_foreign(text, _before_index(text, found)))
    doubtful = {at for at, name in enumerate(found.spellings) if name in found.grammar.words}
    if not doubtful:
        return found
    bare = [
        name in doubtful and body - end == 1 and text[end] == " "
        for name, end, body in zip(found.names, found.ends, found.bodies, strict=True)
    ]
    lettered = sum(found.tally[name] for name in doubtful)
    others = len(found) - lettered
    if others and sum(bare) >= SHARE * others:
        return found
    answered = lettered - sum(bare) >= SHARE * max(1, others)
    return found.kept(
        [
            not word or (answered and _is_asked(text, start))
            for word, start in zip(bare, found.starts, strict=True)
        ]
    )


def _before_index(text: str, found: Found) -> Found:
    """The labels before the word index that ends a record."""
    before = len(found)
    while before and INDEXED.match(text, found.bodies[before - 1]):
        before -= 1
    if before == len(found):
        return found
    start = found.starts[before]
    if len(PLACE.findall(text, start, start + REACH)) < PLACES:
        return found
    return found.kept([index < before for index in range(len(found))])


def _is_asked(text: str, start: int) -> bool:
    """Whether a question ends right above."""
    return text[max(0, start - NEAR) : start].rstrip().endswith(("?", '?"', "?”"))


def _without_items(text: str, found: Found) -> Found:
    """The labels without the items of lists: `A) Motions` where one is `B)` and none `Q)`, `A. Motions`
    some lines above `B. Papers`.
    """
    bracketed = "\nB)" in text and "\nQ)" not in text
    items = [
        (bracketed and text.startswith(")", end))
        or (text[start] in ITEMS and (is_item(text, start) or _has_next(text, start)))
        for start, end in zip(found.starts, found.ends, strict=True)
    ]
    return found.kept([not item for item in items]) if any(items) else found


def is_item(text: str, start: int) -> bool:
    """Whether the letter at an offset has a full stop behind it and its neighbour in the alphabet heads the
    line below or above.
    """
    if not text.startswith(".", start + 1):
        return False
    letter = ord(text[start])
    below = text.find("\n", start, start + LONGEST_ITEM)
    if below >= 0 and text[below : below + MARGIN].lstrip().startswith(f"{chr(letter + 1)}."):
        return True
    above = text[max(0, start - LONGEST_ITEM) : start].rstrip()
    return above[above.rfind("\n") + 1 :].lstrip().startswith(f"{chr(letter - 1)}.")


def _has_next(text: str, start: int) -> bool:
    """Whether the letter at an offset has a full stop behind it, and the next letter heads a line further down."""
    if not text.startswith(".", start + 1):
        return False
    return NEXT[text[start]].search(text, start, start + LONGEST_ITEM) is not None


def is_entry(text: str, body: int) -> bool:
    """Whether the line at an offset is another name with a bracket, as the contents list who spoke."""
    end = text.find("\n", body, body + LONGEST_ENTRY)
    line = text[body : max(body, end)].rstrip()
    return line.endswith(")") and shape_of(line) in (Shape.PERSON, Shape.TITLED)


def _without_foreign(text: str, found: Found) -> Found:
    """The labels without those of letters that are rare beside another that means the same."""
    means = found.grammar.means
    letters = list(map(text.__getitem__, found.starts))
    counts = Counter(letters)
    foreign = {
        letter
        for letter, plain in means.items()
        if counts[plain] >= MANY and 0 < counts[letter] <= RARE * counts[plain]
    }
    return found.kept([letter not in foreign for letter in letters]) if foreign else found
