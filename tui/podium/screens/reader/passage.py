"""The passage that a command means: what is selected, or else the paragraph where one reads."""

from __future__ import annotations

from podium.screens.reader.screen import Reader
from podium.screens.reader.shown import Shown
from podium_parsers import Span


def passage(reader: Reader) -> Span | None:
    """The selected passage, or the words of the current paragraph; None where there are no words.

    A selection can hold none: blanks that the mouse went over, the line of a fold.
    """
    transcript, found = reader.transcript, reader.selection
    if found is None and transcript is not None and len(transcript.paragraphs):
        found = transcript.paragraphs[transcript.paragraphs.at(reader.offset_read)].body
    return found if found is not None and found.end > found.start else None


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
