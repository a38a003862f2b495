"""What became of each quotation of a draft: exact, altered or not found, and where it stands.

The very words are looked for first, in every transcript and with brackets and omissions understood; then
with a first letter of the other case, which a sentence takes or gives up where it is quoted: that is told,
and is no alteration. Only what is not found so is compared by likeness. A quotation with omissions is as
good as its worst fragment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from podium_library.verify.difference import Change, difference
from podium_library.verify.editorial import Fragment, as_written, fragments, stretches
from podium_library.verify.exact import in_order
from podium_library.verify.near import Near, nearest
from podium_library.verify.quotation import Quotation, quotations
from podium_library.verify.reading import Reading
from podium_parsers import Span, Transcript

LIKE = 0.62
"""From this likeness on a passage is what the writer had before him."""
SHORT = 24
"""Characters below which likeness must be greater: a few words resemble many."""
SHORT_LIKE = 0.8


TURNED = "its first letter is of the other case"


class Status(StrEnum):
    """The verdict on a quotation."""

    EXACT = "exact"
    ALTERED = "altered"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Finding:
    """One quotation and what was found."""

    quotation: Quotation
    status: Status
    transcript: Transcript | None = None
    """The one that it stands in."""
    span: Span | None = None
    """In that transcript's text, from its first word to its last."""
    name: str = ""
    """`A7 ¶58`."""
    passage: str = ""
    """The transcript's own words, omissions as […]."""
    likeness: float = 0.0
    """0 to 1."""
    changes: tuple[Change, ...] = ()
    """What was altered; empty when nothing was."""
    note: str = ""
    """What a reader should know of an exact one."""


def verify(draft: str, transcripts: Sequence[Transcript]) -> tuple[Finding, ...]:
    """Look every quotation of the draft's text up in the transcripts; findings in its order."""
    readings = [Reading(one) for one in transcripts]
    return tuple(look_up(quotation, readings) for quotation in quotations(draft))


def look_up(quotation: Quotation, readings: Sequence[Reading]) -> Finding:
    """Look one quotation up."""
    pieces = stretches(quotation.text)
    if found := _exact(quotation, quotation.text, readings):
        return found
    other = turned(quotation.text)
    if other != quotation.text and (found := _exact(quotation, other, readings)):
        return replace(found, note=TURNED)
    altered = [
        near for reading in readings if (near := _altered(quotation, pieces, reading)) is not None
    ]
    return max(altered, key=lambda one: one.likeness, default=Finding(quotation, Status.NOT_FOUND))


def _exact(quotation: Quotation, text: str, readings: Sequence[Reading]) -> Finding | None:
    """Where the very words stand, as they are written or with what is meant by brackets and dots."""
    whole = Fragment(as_written(text))
    for wanted in ((whole,), fragments(text)):
        if not wanted or not wanted[0].text:
            continue
        for reading in readings:
            if spans := in_order(wanted, reading.text):
                return _found(quotation, reading, spans, Status.EXACT, 1.0)
    return None


def turned(text: str) -> str:
    """The text with its first letter of the other case."""
    at = next((n for n, char in enumerate(text) if char.isalnum()), len(text))
    return text[:at] + text[at : at + 1].swapcase() + text[at + 1 :]


def _altered(quotation: Quotation, pieces: Sequence[Fragment], reading: Reading) -> Finding | None:
    """The likeliest passage for every fragment; None when one of them is nowhere."""
    spans, weight, likeness = list[Span](), 0, 0.0
    for piece in pieces:
        near = _fragment_near(piece, reading)
        if near is None:
            return None
        spans.append(near.span)
        weight += len(piece.text)
        likeness += near.score * len(piece.text)
    if not spans:
        return None
    return _found(quotation, reading, spans, Status.ALTERED, likeness / weight)


def _fragment_near(piece: Fragment, reading: Reading) -> Near | None:
    spans = in_order((piece,), reading.text)
    if spans:
        return Near(spans[0], 1.0)
    near = nearest(piece.text, reading)
    least = SHORT_LIKE if len(piece.text) < SHORT else LIKE
    return near if near is not None and near.score >= least else None


def _found(
    quotation: Quotation, reading: Reading, spans: Sequence[Span], status: Status, likeness: float
) -> Finding:
    passage = " […] ".join(reading.passage(*span) for span in spans)
    first = min(spans)
    return Finding(
        quotation=quotation,
        status=status,
        transcript=reading.transcript,
        span=reading.span(first.start, max(span.end for span in spans)),
        name=reading.name(first.start),
        passage=passage,
        likeness=round(likeness, 3),
        changes=difference(quotation.text, passage) if status is Status.ALTERED else (),
    )
