"""Talk that two marks part: `● When did you begin?`, `○ I was nine.`, as papers of East Asia print it; Arab
ones have `*` and `-`.

No mark says whose it is; that they take turns, and that what stands behind one of them asks, does.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from podium_parsers.drafts.draft import Draft
from podium_parsers.patterns import pattern
from podium_parsers.unlabelled.leads import ASKS, ends_with
from podium_parsers.unlabelled.typeset import CONFIDENCE, FEWEST

MARK = pattern(
    r"\s{0,4}(?P<mark>[*•-](?=[^\S\n])|[●○◎◆◇■□▲△▼▽▶▷★☆])[^\S\n]{0,3}(?=[^\s●○◎◆◇■□▲△▼▽▶▷★☆])"
)
NEEDS = pattern(r"\n[^\S\n]{0,4}(?:[*•][^\S\n]|[●○◎◆◇■□▲△▼▽▶▷★☆][^\S\n]{0,3})\S")
TURNING = 0.8
"""Of the paragraphs with a mark: how many follow one with the other mark."""
ASKING, ANSWERING = 0.6, 0.3
"""Shares of the paragraphs behind the asker's mark, at least, and behind the other, at most, that ask."""
RULE = "a mark before who speaks"


def cut_marked(draft: Draft) -> bool:
    """Fill the cuts of a talk that two marks part; whether the document is one."""
    view, blocks = draft.view, draft.blocks
    if not NEEDS.search(view.sample):
        return False
    turns: list[tuple[int, int, str]] = []
    asked = Counter[str]()
    for block in range(len(blocks)):
        found = MARK.match(view.text, view.of_source(blocks.starts[block]))
        if found and block not in blocks.furniture:
            turns.append((block, view.source(found.end()), found["mark"]))
            asked[found["mark"]] += ends_with(draft, ASKS, blocks.starts[block], blocks.ends[block])
    counts = Counter(mark for _, _, mark in turns)
    if len(counts) != 2 or min(counts.values()) < FEWEST:
        return False
    asker, other = sorted(counts, key=lambda mark: -asked[mark] / counts[mark])
    turning = sum(a[2] != b[2] for a, b in pairwise(turns))
    if asked[asker] < ASKING * counts[asker] or asked[other] > ANSWERING * counts[other]:
        return False
    if turning < TURNING * (len(turns) - 1):
        return False
    for block, body, mark in turns:
        name = "Q" if mark == asker else "A"
        draft.cuts.add(blocks.starts[block], body, name, RULE, confidence=CONFIDENCE)
    return True
