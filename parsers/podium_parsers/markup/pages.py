"""Pages of a document whose text is already written as blocks: anchors, heads and feet, cut paragraphs.

Converters keep the pages of a PDF as `<div id="page_7">`; e-books mark them too. A paragraph that a page
break cuts in two is one block again, with the head and foot between its halves hidden.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from podium_parsers.draft import Draft, Hint, HintKind
from podium_parsers.model import Span
from podium_parsers.patterns import pattern
from podium_parsers.places import PageLines
from podium_parsers.repeated import repeated

UNFINISHED = pattern(r"[^\s.?!:;…。？！：)\]”’\"'»]\s*$|,\s*$")
LABELLED = pattern(r"[^\s:]{1,30}(?:\s[^\s:]{1,30}){0,6}:\s")
SHORTEST = 60
"""Characters of a block that may go on over a page; a heading is shorter."""


def mark_pages(draft: Draft, starts: list[tuple[int, int]]) -> None:
    """Anchor pages and hide their furniture; `starts` are (offset, page number), ascending."""
    blocks = sorted(hint.span for hint in draft.hints if hint.kind is HintKind.BLOCK)
    if len(starts) < 2 or not blocks:
        return
    firsts = [span.start for span in blocks]
    bounds = [bisect_left(firsts, offset) for offset, _ in starts] + [len(blocks)]
    texts = [[draft.text[a:b] for a, b in blocks[first:stop]] for first, stop in pairwise(bounds)]
    furniture = {bounds[page] + place for page, place in repeated(texts)}
    for index in furniture:
        draft.hide(*blocks[index])
    pages = PageLines()
    for offset, number in starts:
        pages.add(offset, number)
    draft.pages = pages
    _join_cut(draft, blocks, furniture, bounds[1:-1])


def _join_cut(draft: Draft, blocks: list[Span], furniture: set[int], breaks: list[int]) -> None:
    """Make one block of a paragraph that a page break cuts."""
    merged: dict[Span, Span] = {}
    gone: set[Span] = {blocks[index] for index in furniture}
    for at in breaks:
        before, after = at - 1, at
        while before >= 0 and before in furniture:
            before -= 1
        while after < len(blocks) and after in furniture:
            after += 1
        if before < 0 or after >= len(blocks):
            continue
        left, right = blocks[before], blocks[after]
        if _goes_on(draft.text[left.start : left.end], draft.text[right.start : right.end]):
            whole = Span(merged.pop(left, left).start, right.end)
            gone |= {left, right}
            merged[right] = whole
    draft.hints = [
        hint for hint in draft.hints if hint.kind is not HintKind.BLOCK or hint.span not in gone
    ]
    draft.hints += (Hint(HintKind.BLOCK, span) for span in merged.values())
    draft.hints.sort(key=lambda hint: hint.span)


def _goes_on(left: str, right: str) -> bool:
    if len(left) < SHORTEST or LABELLED.match(right):
        return False
    return right[:1].islower() or bool(UNFINISHED.search(left))
