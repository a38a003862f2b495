"""One house writes its labels one way: what is written otherwise is a quotation or a heading.

Four habits are looked at, each only where hardly any label breaks it: labels in bold, labels with no number of
an item before them, labels with the words on the next line, and names with a party or an office in brackets,
or behind a comma, beside those who preside. So a WhatsApp message read aloud (`Mr X: ...`) and `Meine Damen
und Herren:` lose against hundreds of labels.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from podium_parsers.columns import NONE
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.drafts.view import View
from podium_parsers.evidence.closing import before_closing
from podium_parsers.evidence.found import Found
from podium_parsers.evidence.heckles import outside_brackets
from podium_parsers.names.presiding import presides
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import BRACKETS, fold, shape_of
from podium_parsers.patterns import pattern

FEWEST = 12
"""Labels from which on there is a habit."""
HABIT = 0.95
"""Share of labels that makes a habit."""
FIRM_HABIT = 0.75
"""The same among labels that are beyond doubt, which are kept whether they have the habit or not."""
FIRM_SHARE = 0.1
"""Share of all labels that they have at least; what is read out in court ends in brackets too: `he went on [as read]:`."""
BRACKETED = 5
"""Different names with brackets that make brackets a habit,"""
BRACKETED_SHARE = 0.35
"""and their share of the labels of those who do not preside."""
OFTEN = 3
"""Labels of a name of more than one word that need no brackets."""
ADDRESS = pattern(
    r"(?:(?:sehr )?(?:geehrter?|verehrter?|werte[rs]?|liebe[rs]?) )?(?:herr|frau|damen|kolleg\w+|meine)\b|ladies\b|"
    r"mesdames\b|messieurs\b|monsieur\b|madame\b|chers?\b|dear\b",
    re.IGNORECASE,
)
"""Whom a sentence speaks to."""
TITLED = 0.85
"""Share of the labels with a title or an office, from which on a bare word is no name."""
MANY = 30
AFFILIATED = pattern(
    r"[^\W\d_a-z](?=[^,:]*[a-zß-ÿ])[^,:]{3,40}, [^\W\d_a-z][\w.&/-]{0,20}(?: [^\W\d_a-z][\w.&/-]{0,20}){0,3}"
)
"""`Ada Roe, TIDE`: a name, and a party or a firm behind a comma."""
ITEM = pattern(r"\d{1,2}[.)]\s{1,4}")
"""The number of an item in a list."""
OFFICE = pattern(r", \w+|[)\]）]\s*$")


def in_house_style(draft: Draft, view: View, found: Found) -> Found:
    """The labels that keep the document's habits."""
    found = outside_brackets(view.text, before_closing(draft, view, found))
    if len(found) < FEWEST:
        return found
    if any(hint.kind is HintKind.BOLD for hint in draft.hints):
        found = _habit(found, _bold(draft, view, found))
    found = _unnumbered(view.text, found)
    firm = _firm(found)
    if sum(firm) >= max(FEWEST, FIRM_SHARE * len(firm)):
        found = _habit(found, _alone(view.text, found), firm)
    return _titled(_bracketed(found))


def _habit(found: Found, keeps: list[bool], firm: list[bool] | None = None) -> Found:
    """Leave out the few labels that break a habit; `firm` names the labels that show what it is."""
    shown = keeps if firm is None else [k for k, f in zip(keeps, firm, strict=True) if f]
    share = HABIT if firm is None else FIRM_HABIT
    if len(shown) < FEWEST or sum(shown) < share * len(shown):
        return found
    return found.kept([k or (firm is not None and firm[i]) for i, k in enumerate(keeps)])


def _unnumbered(text: str, found: Found) -> Found:
    """The labels without the items of a list, `1. Rope: ten yards`, where most labels have no number."""
    if found.begins == found.starts:
        return found  # nothing stands before any of them
    items = [
        begin < start and ITEM.fullmatch(text, begin, start) is not None
        for begin, start in zip(found.begins, found.starts, strict=True)
    ]
    if not 0 < sum(items) < (1 - FIRM_HABIT) * len(items):
        return found
    free = {index for index, item in zip(found.names, items, strict=True) if not item}
    return found.kept([index in free for index in found.names])


def _bold(draft: Draft, view: View, found: Found) -> list[bool]:
    """Whether each label begins in bold."""
    spans = sorted(hint.span for hint in draft.hints if hint.kind is HintKind.BOLD)
    starts = [span.start for span in spans]
    bold = []
    for label in found.starts:
        at = view.source(label)
        index = bisect_right(starts, at) - 1
        bold.append(index >= 0 and spans[index].end > at)
    return bold


def _alone(text: str, found: Found) -> list[bool]:
    """Whether each label has its line for itself."""
    return [
        text.find("\n", end, body + 1) >= 0
        for end, body in zip(found.ends, found.bodies, strict=True)
    ]


def _firm(found: Found) -> list[bool]:
    """Labels that are hardly anything else: a name with a party or an office in brackets."""
    sure = {
        index
        for index, name in enumerate(found.spellings)
        if name.rstrip().endswith((")", "]", "）"))
    }
    return list(map(sure.__contains__, found.names))


def _bracketed(found: Found) -> Found:
    """Where parties or offices stand in brackets or behind a comma, a bare word or phrase is no name."""
    counts = Counter(found.tally)
    counts.pop(NONE, None)
    names = {index: found.spellings[index] for index in counts}
    marked = {
        index
        for index, name in names.items()
        if BRACKETS.search(f"{name} ") or AFFILIATED.fullmatch(name)
    }
    if len(marked) < BRACKETED:
        return found
    chairs = {index for index, name in names.items() if presides(name)}
    others = sum(count for index, count in counts.items() if index not in chairs)
    shown = marked - chairs
    if len(shown) < BRACKETED or sum(counts[i] for i in shown) < BRACKETED_SHARE * others:
        return found
    often = {index for index, name in names.items() if counts[index] >= OFTEN and " " in name}
    heads = {_ends(names[index]) for index in marked | often}

    def fits(index: int) -> bool:
        if index == NONE or index in chairs or index in marked:
            return True
        name = names[index]
        if ADDRESS.match(name):
            return False
        if OFFICE.search(name) or _ends(name) in heads:
            return True
        shape = shape_of(name)
        return shape >= Shape.TITLED or (
            shape >= Shape.PERSON and counts[index] >= OFTEN and len(name.split()) > 1
        )

    return found.kept([fits(index) for index in found.names])


def _ends(name: str) -> tuple[str, str]:
    """The first word of a bare name and the last: whose party is left out, or an initial, is the same person."""
    words = fold(BRACKETS.sub(" ", name).split(",")[0]).split() or [""]
    return words[0], words[-1]


def _titled(found: Found) -> Found:
    """Where nearly all bear a title or an office, a bare word is the head of a list."""
    if len(found) < MANY:
        return found
    counts = Counter(found.tally)
    continuing = counts.pop(NONE, 0)
    shapes = {index: shape_of(found.spellings[index]) for index in counts}
    titled = sum(count for index, count in counts.items() if shapes[index] >= Shape.TITLED)
    if titled < TITLED * (len(found) - continuing):
        return found
    return found.kept([i == NONE or shapes[i] >= Shape.PERSON for i in found.names])
