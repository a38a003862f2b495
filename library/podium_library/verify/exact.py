"""Finding the very words: literal search over folded text, fragments in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podium_library.verify.editorial import Fragment
from podium_parsers import Span

CANDIDATES = 200
"""Places of a first fragment that are tried: `the` stands in a document ten thousand times."""


def places(needle: str, text: str, start: int = 0) -> Iterator[Span]:
    """Where the words stand, not as a part of longer words."""
    at = text.find(needle, start)
    while at >= 0:
        end = at + len(needle)
        if not (_joined(text, at) or _joined(text, end)):
            yield Span(at, end)
        at = text.find(needle, at + 1)


def fragment_places(fragment: Fragment, text: str, start: int = 0) -> Iterator[Span]:
    """Where a fragment stands, its brackets understood."""
    if fragment.pattern is None:
        yield from places(fragment.text, text, start)
        return
    for found in fragment.pattern.finditer(text, start):
        if found.end() > found.start() and not (
            _joined(text, found.start()) or _joined(text, found.end())
        ):
            yield Span(*found.span())


def in_order(fragments: Sequence[Fragment], text: str) -> tuple[Span, ...]:
    """The closest places of the fragments one after the other, those around a bracket as one place.

    Empty when they do not all stand so.
    """
    best: tuple[Span, ...] = ()
    for count, first in enumerate(fragment_places(fragments[0], text)):
        chain = _chain(first, fragments[1:], text)
        if chain is None:
            break  # a fragment is nowhere behind this place, and so behind none after it
        if chain and (not best or chain[-1].end - first.start < best[-1].end - best[0].start):
            best = chain
        if len(fragments) == 1 or count >= CANDIDATES:
            break
    return best


def _chain(first: Span, others: Sequence[Fragment], text: str) -> tuple[Span, ...] | None:
    """The fragments behind a first one; empty when one is too far off, None when one is nowhere."""
    chain = [first]
    for fragment in others:
        at = next(fragment_places(fragment, text, chain[-1].end), None)
        if at is None:
            return None
        if fragment.gap is None:
            chain.append(at)
        elif at.start - chain[-1].end <= fragment.gap:
            chain[-1] = Span(chain[-1].start, at.end)
        else:
            return ()
    return tuple(chain)


def _joined(text: str, at: int) -> bool:
    """Whether a word of an alphabet goes on across the place."""
    return 0 < at < len(text) and _alphabetic(text[at - 1]) and _alphabetic(text[at])


def _alphabetic(char: str) -> bool:
    return char.isalnum() and not re.match(r"[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]", char)
