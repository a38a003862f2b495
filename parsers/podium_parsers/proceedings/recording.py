"""XML of a recording: its elements say from which second on their words are heard, and often whose they are.

Speech services, podcast publishers and transcription programs write a few words an element, as captions
do (`<speech><speaker>Jo</speaker><item start="0.5">And</item></speech>`), or put a point of time before
them (`<Turn speaker="s1"><Sync time="0.5"/>And</Turn>`). The words of one voice run on, as cues do. A
reference (`s1`) is the name that another element gives it, by `id` and `name`.
"""

from __future__ import annotations

from lxml import etree

from podium_parsers.captions.clock import seconds_of
from podium_parsers.drafts.flow import Piece
from podium_parsers.proceedings.tree import Element, attribute, inner_text, local

STARTS = ("start", "starttime", "begin", "time", "from", "t")
ENDS = ("end", "endtime", "to")
FEWEST = 3
"""Timed elements with words in them."""
SHARE = 0.8
"""Of all words: what stands in timed elements, at least."""
LONGEST = 400
"""Characters from one time to the next on the average: beyond that a clock has stamped a debate."""


def names_of(root: Element) -> dict[str, str]:
    """The names that elements give to what others refer to: `<Speaker id="s1" name="Ada Ashe"/>`."""
    return {
        key: name
        for node in root.iter()
        if node.attrib and (name := attribute(node, "name")) and (key := attribute(node, "id"))
    }


def pieces_of(root: Element, attributes: tuple[str, ...], labels: frozenset[str]) -> list[Piece]:
    """The words with their times and voices; empty when the elements are no recording's.

    `attributes` and `labels` are the names of attributes and of elements that say who speaks.
    """
    pieces: list[Piece] = []
    names = names_of(root)
    words = other = 0
    voices: list[str | None] = [None]
    at: float | None = None
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, node in walker:
        name = local(node)
        if event == "end":
            voices.pop()
            told = (node.tail or "").strip()
            end = None
        else:
            if name in labels:
                voices[-1] = inner_text(node).strip() or voices[-1]
                voices.append(None)
                walker.skip_subtree()
                continue
            voices.append(_voice(node, attributes, names) or voices[-1])
            start = _seconds(node, STARTS)
            at = at if start is None else start
            end = _seconds(node, ENDS)
            told = (node.text or "").strip()
        if not told:
            continue
        if at is None:
            other += len(told)
            continue
        words += len(told)
        pieces.append(Piece(told, voices[-1], at, end))
    if len(pieces) < FEWEST or words < SHARE * (words + other):
        return []
    moments = len({piece.start for piece in pieces})
    return pieces if moments >= FEWEST and words <= LONGEST * moments else []


def _voice(node: Element, attributes: tuple[str, ...], names: dict[str, str]) -> str | None:
    if not node.attrib:
        return None
    key = next((value for name in attributes if (value := attribute(node, name))), "").lstrip("#")
    return names.get(key, key) or None


def _seconds(node: Element, names: tuple[str, ...]) -> float | None:
    if not node.attrib:
        return None
    return next((seconds_of(value) for name in names if (value := attribute(node, name))), None)
