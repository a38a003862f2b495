"""A search result as a person reads it: by exchange, with counts, the weak ones apart.

The order of the groups is the order of their best hits in the result; inside a group hits stand in the
order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from podium_parsers import Transcript, exchange_title, turn_name
from podium_parsers.columns import NONE
from podium_search.hit import Hit, Result

BEFORE = 0.3
"""Share of a snippet's width that stands before the first match."""


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The hits of one exchange, or of one turn or paragraph outside any."""

    name: str
    """`Q7`, `Opening`, `¶3`."""
    who: str
    """Who speaks in the best hit; empty where nobody is named."""
    title: str
    """The question's first words."""
    hits: tuple[Hit, ...]
    is_strong: bool


class Stretch(NamedTuple):
    """A piece of a snippet."""

    text: str
    is_match: bool


def grouped(transcript: Transcript, result: Result) -> list[HitGroup]:
    """The strong hits by exchange, then the weak ones by exchange."""
    strong = [hit for hit in result.hits if hit.strong]
    weak = [hit for hit in result.hits if not hit.strong]
    return [*_groups(transcript, strong, True), *_groups(transcript, weak, False)]


def _groups(transcript: Transcript, hits: Iterable[Hit], is_strong: bool) -> list[HitGroup]:
    gathered: dict[tuple[str, int], list[Hit]] = {}
    for hit in hits:
        if hit.exchange is not None:
            place = ("exchange", hit.exchange)
        elif hit.turn is not None:
            place = ("turn", hit.turn)
        else:
            place = ("paragraph", hit.paragraph)
        gathered.setdefault(place, []).append(hit)
    return [_group(transcript, found, is_strong) for found in gathered.values()]


def _group(transcript: Transcript, hits: Sequence[Hit], is_strong: bool) -> HitGroup:
    best = hits[0]
    turn = transcript.paragraphs.turns[best.paragraph]
    speaker = None if turn == NONE else transcript.speaker_of(turn)
    title, name = "", f"¶{best.paragraph + 1}"
    if best.exchange is not None:
        name = f"Q{best.exchange + 1}"
        title = exchange_title(transcript, transcript.exchanges[best.exchange])
    elif turn != NONE:
        name = turn_name(transcript, turn)
    in_order = tuple(sorted(hits, key=lambda hit: hit.paragraph))
    return HitGroup(name, speaker.name if speaker else "", title, in_order, is_strong)


def snippet(transcript: Transcript, hit: Hit, width: int) -> list[Stretch]:
    """The words around the first match, about `width` characters of them, matches told apart."""
    shown = transcript.shown(hit.paragraph)
    text = shown.text
    spans = [(shown.to_shown(span.start), shown.to_shown(span.end - 1) + 1) for span in hit.spans]
    first = spans[0][0] if spans else 0
    start = max(0, first - int(width * BEFORE))
    start = 0 if start < 12 else text.find(" ", start, first) + 1 or start
    stop = min(len(text), start + width * 2)
    pieces = [Stretch("… ", False)] if start else []
    at = start
    for begin, end in spans:
        begin, end = max(begin, at), min(end, stop)
        if begin < end:
            if begin > at:
                pieces.append(Stretch(text[at:begin], False))
            pieces.append(Stretch(text[begin:end], True))
            at = end
    pieces.append(Stretch(text[at:stop], False))
    return pieces


def starting(hit: Hit, transcript: Transcript) -> int:
    """Where a hit begins in the document."""
    return hit.spans[0].start if hit.spans else transcript.paragraphs.starts[hit.paragraph]
