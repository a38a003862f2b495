"""Paragraphs that stand wholly in brackets: applause, adjournments, exhibits, heckles.

They stay in the turn where they happened, as stage directions, and are no words of its speaker.
"""

from __future__ import annotations

from itertools import compress

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern

WHOLE = pattern(
    r"\((?:[^()]|\([^()]*\)){1,600}\)\.?|\[(?:[^\[\]]|\[[^\[\]]*\]){1,600}\]\.?|（[^（）]{1,300}）。?"
)
OPENING = frozenset("([（")
MOST = 0.3
"""Share of a document's paragraphs from which on brackets are its style and no directions."""


def find_directions(draft: Draft) -> None:
    """Hint such paragraphs as directions."""
    if draft.records is not None:
        return
    blocks, text = draft.blocks, draft.text
    opens = map(OPENING.__contains__, map(text.__getitem__, blocks.starts))
    found = [
        (start, end)
        for start, end in compress(zip(blocks.starts, blocks.ends, strict=True), opens)
        if WHOLE.fullmatch(text, start, end)
    ]
    found += [
        (hint.span.start - 1, hint.span.end + 1)
        for hint in draft.hints
        if hint.kind is HintKind.ITALIC and WHOLE.fullmatch(text, hint.span.start, hint.span.end)
    ]
    if not found or len(found) > MOST * len(blocks):
        return
    edges = set(blocks.starts)
    for start, end in found:
        if start in edges:
            draft.hint(HintKind.DIRECTION, start, end)
    draft.hints.sort(key=lambda hint: hint.span)
