"""The parts of the document: front, opening, questions, closing, back; headings lie within them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from podium_parsers.columns import KINDS
from podium_parsers.drafts.draft import Draft
from podium_parsers.model import ParagraphKind, Section, SectionKind, Span

HEADING = KINDS.index(ParagraphKind.HEADING)
FAR = 1000
"""Characters of front matter below a heading from which it is over these and not over the talk."""


def find_sections(draft: Draft) -> None:
    """Fill `draft.sections`: level 0 tiles the document, headings follow the part that holds them."""
    parts = _parts(draft)
    headings = _headings(draft)
    for part in parts:
        draft.sections.append(part)
        draft.sections += [
            _kept_within(parts, heading)
            for heading in headings
            if part.span.start <= heading.span.start < part.span.end
        ]


def _kept_within(parts: list[Section], heading: Section) -> Section:
    """A heading that ends with the part of its first turn, so that no exchange stands in two places."""
    held = heading.turns
    part = next((part for part in parts if held and held.start in part.turns), None)
    if part is None:
        return heading
    if part.span.start - heading.span.start > FAR:
        return replace(heading, span=Span(heading.span.start, part.span.start), turns=range(0))
    span = Span(heading.span.start, min(heading.span.end, part.span.end))
    return replace(heading, span=span, turns=range(held.start, min(held.stop, part.turns.stop)))


def _parts(draft: Draft) -> list[Section]:
    turns, columns, size = draft.turns, draft.paragraphs, len(draft.text)
    if not len(turns):
        return [Section(SectionKind.FRONT, None, range(0), Span(0, size))] if size else []
    begin = [columns.starts[first] for first in turns.firsts]
    begin[0] = columns.starts[_above(draft, turns.firsts[0])]
    end = columns.ends[turns.stops[-1] - 1]
    count = len(turns)
    if len(draft.exchanges):
        first, stop = draft.exchanges.firsts[0], draft.exchanges.stops[-1]
    else:
        first = stop = count
    named = [
        (SectionKind.OPENING if len(draft.exchanges) else SectionKind.PART, range(first)),
        (SectionKind.QUESTIONS, range(first, stop)),
        (SectionKind.CLOSING, range(stop, count)),
    ]
    parts = []
    if draft.text[: begin[0]].strip():
        parts.append(Section(SectionKind.FRONT, None, range(0), Span(0, begin[0])))
    for kind, held in named:
        if held:
            close = begin[held.stop] if held.stop < count else end
            parts.append(Section(kind, None, held, Span(begin[held.start], close)))
    if draft.text[end:].strip():
        parts.append(Section(SectionKind.BACK, None, range(0), Span(end, size)))
    return parts


def _above(draft: Draft, paragraph: int) -> int:
    """The first of the headings that stand right above a paragraph, or it itself."""
    while paragraph and draft.paragraphs.kinds[paragraph - 1] == HEADING:
        paragraph -= 1
    return paragraph


def _headings(draft: Draft) -> list[Section]:
    """Each heading with the turns from it to the next of its level or a higher one."""
    columns, turns = draft.paragraphs, draft.turns
    levels = {hint.span.start: hint.level for hint in draft.hints if hint.level}
    found: list[tuple[int, int, str]] = []
    at = columns.kinds.find(HEADING)
    view = draft.view
    while at >= 0:
        start, end = columns.starts[at], columns.ends[at]
        text = view.text[view.of_source(start) : view.of_source(end)]
        level = next((levels[o] for o in range(start, min(end, start + 12)) if o in levels), 1)
        found.append((start, level, re.sub(r"\s+", " ", text).strip()))
        at = columns.kinds.find(HEADING, at + 1)
    begins = [columns.starts[first] for first in turns.firsts]
    sections, open_until = [], len(draft.text)
    ends: list[int] = [0] * len(found)
    stack: list[int] = []
    for index, (start, level, _) in enumerate(found):
        while stack and found[stack[-1]][1] >= level:
            ends[stack.pop()] = start
        stack.append(index)
    for index in stack:
        ends[index] = open_until
    for (start, level, title), stop in zip(found, ends, strict=True):
        held = range(bisect_left(begins, start), bisect_left(begins, stop))
        sections.append(Section(SectionKind.PART, title, held, Span(start, stop), max(1, level)))
    return sections
