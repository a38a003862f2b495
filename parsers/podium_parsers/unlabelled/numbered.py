"""Interviews by letter: `1. When did you begin?` on a line of its own, and below it what is answered.

No line tells it, as in `typeset.py`. What shows is the whole: numbers that count up, most of their lines ask,
and below nearly each stand more words, in which somebody says `I`.
"""

from __future__ import annotations

from itertools import pairwise

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.leads import ASKS
from podium_parsers.unlabelled.typeset import CONFIDENCE, SHARE, is_answered

LINE = pattern(
    r"\n(?P<begin>[^\S\n]{0,4}(?P<number>\d{1,2})(?:[.)]|\.\d{1,2}[.)]?)[^\S\n]{1,3})(?=[^\W\d_]|[¿\"“«])"
    r"(?:[^\n]{1,400}(?<![.?!…:？。！؟۔।])(?<![\u0370-\u03ff][;\u037e])[^\S\n]{0,4}\n(?=[^\S\n]{0,4}[^\W\d_])){0,3}"
    r"[^\n]{2,400}(?:[.?!…:？。！؟۔।]|(?<=[\u0370-\u03ff])[;\u037e])[^\S\n]{0,4}(?=\n)"
)
"""A number and a sentence or more, which may be wrapped over a few lines."""
FEWEST = 5
"""Such lines below which nothing shows."""
STEP = 2
"""How far the numbers count at once, at most."""
RULES = ("numbered question", "answer below a numbered question")


def cut_numbered(draft: Draft) -> bool:
    """Fill the cuts of an interview whose questions are numbered; whether the document is one."""
    view = draft.view
    found = list(LINE.finditer(view.text))
    if len(found) < FEWEST or sum(bool(ASKS.search(one[0])) for one in found) < SHARE * len(found):
        return False
    numbers = [int(one["number"]) for one in found]
    if numbers[0] > STEP or any(not 0 <= b - a <= STEP for a, b in pairwise(numbers)):
        return False
    turns: list[tuple[int, bool]] = []
    answers: list[int] = []
    starts: list[int] = []
    for one, stop in zip(found, [o.start() for o in found[1:]] + [len(view.text)], strict=True):
        turns.append((view.source(one.end("begin")), True))
        starts.append(view.source(one.start("begin")))
        below = view.text[one.end() : stop]
        if below.strip():
            answer = view.source(one.end() + len(below) - len(below.lstrip()))
            turns.append((answer, False))
            starts.append(answer)
            answers.append(answer)
    if not is_answered(draft, turns, answers):
        return False
    for start, (body, asks) in zip(starts, turns, strict=True):
        name, rule = ("Q", RULES[0]) if asks else ("A", RULES[1])
        draft.cuts.add(start, body, name, rule, confidence=CONFIDENCE)
    return True
