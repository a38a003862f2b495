"""Paragraphs: what the container states, or else the style of lines that the whole document keeps.

A text either writes a paragraph on one line, or breaks it at a column. In the first case every line
is a paragraph; in the second blank lines or indents part them. Which it is shows in whether the next
line's first word would still have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from podium_parsers.columns import Spans, offsets
from podium_parsers.drafts.cuts import Blocks
from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern
from podium_parsers.printed.linestyle import Style, style_of

LINE = pattern(r"\S.*(?<=\S)")
"""Like the others it ends where the words do: blanks behind them are given back one by one. A dot runs
to the end of a line a third sooner than a class that leaves the newline out."""
WHOLE = pattern(r"(?s)\S.*(?<=\S)")
BLANK_PARTED = pattern(r"\S.*(?:\n[^\S\n]*\S.*)*(?<=\S)")


def part_paragraphs(draft: Draft) -> None:
    """Fill `draft.blocks`."""
    stated = [hint.span for hint in draft.hints if hint.kind is HintKind.BLOCK]
    if stated:
        draft.blocks = _stated(draft, sorted(stated))
        return
    view = draft.view
    style = style_of(view)
    blocks = draft.blocks = Blocks()
    text = draft.text if view.whole else view.text
    _find(_pattern(style), text, 0, len(text), blocks)
    if not view.whole:
        blocks.starts = offsets(map(view.source, blocks.starts))
        blocks.ends = offsets(map(view.source_end, blocks.ends))
    blocks.wrapped = style.wrapped


def _pattern(style: Style) -> re.Pattern[str]:
    if not style.wrapped:
        return LINE
    if not style.indent:
        return BLANK_PARTED
    gap = r"[^\S\n]*\n(?:[^\S\n]*\n)?" if style.double else r"\n"
    return re.compile(rf"\S.*(?:{gap}[^\S\n]{{0,{style.indent - 1}}}\S.*)*(?<=\S)")


def _find(pattern: re.Pattern[str], text: str, begin: int, stop: int, blocks: Blocks) -> None:
    """Append what a pattern matches in text[begin:stop]."""
    start_at, end_at = blocks.starts.append, blocks.ends.append
    for match in pattern.finditer(text, begin, stop):
        start, end = match.span()
        start_at(start)
        end_at(end)


def _stated(draft: Draft, spans: list[tuple[int, int]]) -> Blocks:
    """The container's blocks, and the visible lines of what lies between them."""
    blocks, at, text = Blocks(), 0, draft.text
    hidden = draft.hidden_spans()

    def fill(pattern: re.Pattern[str], begin: int, stop: int) -> None:
        for first, last in _visible(hidden, begin, stop) if pattern is LINE else ((begin, stop),):
            _find(pattern, text, first, last, blocks)

    for start, end in spans:
        if start > at:
            fill(LINE, at, start)
        if end > max(start, at):
            fill(WHOLE, max(start, at), end)
        at = max(at, end)
    fill(LINE, at, len(text))
    return blocks


def _visible(hidden: Spans, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches of [begin, stop) that nothing hides."""
    for start, end in hidden.within(begin, stop):
        if start > begin:
            yield begin, start
        begin = max(begin, end)
    if begin < stop:
        yield begin, stop
