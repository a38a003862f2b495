"""Pages of a document whose text is already written as blocks: anchors, heads and feet, cut paragraphs.

Converters keep the pages of a PDF as `<div id="page_7">`; e-books mark them too. A record on the web prints them,
`Column: 1521`, between its paragraphs. A paragraph that a page break cuts in two is one block again, with the
head and foot between its halves hidden.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from podium_parsers.drafts.draft import Draft, Hint, HintKind
from podium_parsers.model import Span
from podium_parsers.patterns import pattern
from podium_parsers.places import PageLines
from podium_parsers.printed.repeated import repeated

UNFINISHED = pattern(r"[^\s.?!:;…。？！؟۔।：)\]”’\"'»]\s*$|,\s*$")
PRINTED = pattern(
    r"\W{0,3}(?:page|column|col|seite|spalte|página|columna|colonne|pagina|kolom)\b\W{0,3}"
    r"(?:no\W{0,3})?(\d{1,5})\W{0,3}",
    re.IGNORECASE,
)
"""A block that holds the number of a page or a column, and says so."""
PRINT = 24
"""Characters of such a block at most."""
FEWEST, RISING = 3, 0.5
"""Such blocks that a document needs, and the share of them that follow on the one before."""
ITEM = pattern(r"(?:\d{1,3}\.){1,3}(\d{1,4})")
"""A block that holds the number of a paragraph of the record, as `7.82.12`."""
ITEMS, COUNTED = 8, 0.8
"""Such blocks that a document needs, and the share of them that count one on from the one before."""
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


def mark_printed_pages(draft: Draft) -> None:
    """Anchor the pages or columns whose numbers stand in blocks of their own, and hide those blocks."""
    blocks = sorted(hint.span for hint in draft.hints if hint.kind is HintKind.BLOCK)
    short = ((at, span) for at, span in enumerate(blocks) if span.end - span.start <= PRINT)
    printed = {
        at: int(found[1])
        for at, (start, end) in short
        if (found := PRINTED.fullmatch(draft.text[start:end]))
    }
    following = sum(0 <= later - number <= 2 for number, later in pairwise(printed.values()))
    if len(printed) < FEWEST or following < RISING * (len(printed) - 1):
        return
    pages = PageLines()
    for at, number in printed.items():
        draft.hide(*blocks[at])
        pages.add(blocks[at].end, number)
    draft.pages = pages
    _join_cut(draft, blocks, set(printed), [at + 1 for at in printed])


def hide_item_numbers(draft: Draft) -> None:
    """Hide the blocks that number the record's paragraphs, one above each."""
    short = (
        h.span
        for h in draft.hints
        if h.kind is HintKind.BLOCK and h.span.end - h.span.start <= PRINT
    )
    items = [
        (span, int(found[1]))
        for span in sorted(short)
        if (found := ITEM.fullmatch(draft.text, span.start, span.end))
    ]
    counted = sum(after - number == 1 for (_, number), (_, after) in pairwise(items))
    if len(items) >= ITEMS and counted >= COUNTED * (len(items) - 1):
        for span, _ in items:
            draft.hide(*span)


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
