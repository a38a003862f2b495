"""The passage that a command means: what is selected, or else the paragraph where one reads."""

from __future__ import annotations

from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium_parsers import Span


def passage(reader: Reader) -> Span | None:
    """The selected passage, or the words of the current paragraph; None where there are none."""
    if reader.selection is not None:
        return reader.selection
    transcript = reader.transcript
    if transcript is None or not len(transcript.paragraphs):
        return None
    body = transcript.paragraphs[transcript.paragraphs.at(reader.offset_read)].body
    return body if body.end > body.start else None


def mark_of(reader: Reader) -> Shown | None:
    """The mark that the passage is, or the narrowest one that lies in or around it."""
    span = passage(reader)
    if span is None:
        return None
    touching = [
        one
        for one in reader.marking.shown
        if one.span is not None and one.span.start < span.end and span.start < one.span.end
    ]
    same = [one for one in touching if one.span == span]
    return min(same or touching, key=_length, default=None)


def _length(shown: Shown) -> int:
    return shown.span.end - shown.span.start if shown.span else 0
