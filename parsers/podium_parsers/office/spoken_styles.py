"""Paragraph styles that name who speaks: `Interviewer` and `Bo Karl`, as templates for transcripts have them.

A template's styles are named after many things, so one of them must be a function in a conversation, they must
take turns and hold most of the words, and the words must not name their speakers themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from podium_parsers.drafts.draft import Record
from podium_parsers.model import Span
from podium_parsers.names.lexicon import HOSTING, INVITED
from podium_parsers.names.shape import Shape
from podium_parsers.names.shapes import fold, shape_of
from podium_parsers.patterns import pattern

SHARE = 0.6
"""Share of the text in such paragraphs, from which on they are the talk."""
FEWEST = 4
LABELLED = 0.2
"""Share of the paragraphs that begin with a label of their own, from which on styles only dress them."""
LABEL = pattern(r"[^\W\d_][^\n:：]{0,40}[:：]\s")


class Styled(NamedTuple):
    """A paragraph and the name of its style."""

    span: Span
    style: str


def spoken(paragraphs: Sequence[Styled], text: str) -> list[Record] | None:
    """A record for each paragraph whose style is a speaker; None where the styles name none."""
    said = [one for one in paragraphs if _is_voice(one.style)]
    styles = {one.style for one in said}
    if len(said) < FEWEST or len(styles) < 2 or not any(map(_is_function, styles)):
        return None
    changes = sum(one.style != other.style for one, other in pairwise(said))
    held = sum(one.span.end - one.span.start for one in said)
    labelled = sum(bool(LABEL.match(text, one.span.start)) for one in said)
    if changes < FEWEST - 1 or held < SHARE * len(text) or labelled > LABELLED * len(said):
        return None
    return [Record(one.span, one.style) for one in said]


def _is_function(style: str) -> bool:
    key = fold(style)
    return shape_of(style) in (Shape.ASKER, Shape.OFFICE) or key in HOSTING or key in INVITED


def _is_voice(style: str) -> bool:
    return _is_function(style) or shape_of(style) in (Shape.PERSON, Shape.TITLED)
