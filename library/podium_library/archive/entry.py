"""What a scan makes of one file: an entry for the archive, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from podium_library.archive.card import Card, Voice, card_of, voices_of
from podium_library.archive.pressed import Line, Pressed, press
from podium_parsers import Transcript

Fold = Callable[[Transcript], Sequence[Line]]
"""The words of a transcript's passages as they are searched. Given by the search, so that what is kept and
what is asked are spelt alike."""


Pair = tuple[str, str]
"""(an abbreviation, the words that it may stand for, none where it is written itself), folded."""
Shorten = Callable[[Transcript], Sequence[Pair]]
"""What a transcript shows of abbreviations; given by the search as well."""


class Seen(NamedTuple):
    """A file as the file system shows it."""

    path: str
    """Absolute."""
    size: int
    """Bytes."""
    modified: int
    """Nanoseconds since the epoch."""


class Entry(NamedTuple):
    """A document that has been read."""

    card: Card
    voices: tuple[Voice, ...]
    pressed: Pressed
    words: str
    """All words that are searched, in the order of the text."""
    shortened: Sequence[Pair]
    """The abbreviations that it shows, each pair once."""


class Known(NamedTuple):
    """A file whose bytes the archive has already."""

    digest: str


class Refused(NamedTuple):
    """A file that cannot be read, or that is no transcript."""

    reason: str
    """One line."""


class Gone(NamedTuple):
    """A file that went while the scan was on its way to it."""


Finding = Entry | Known | Refused | Gone


def entry_of(transcript: Transcript, fold: Fold, shorten: Shorten) -> Entry:
    """All that the archive keeps of a transcript."""
    lines = fold(transcript)
    words = " ".join(line for _, line in lines)
    pressed, short = press(transcript, lines), shorten(transcript)
    return Entry(card_of(transcript), voices_of(transcript), pressed, words, short)
