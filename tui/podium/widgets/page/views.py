"""Which paragraphs a reader wants to see: everything, the talk, the questions, or one voice.

A view is a list of paragraph indexes and the runs that are folded into one line. It is built from the
columns with byte operations, because a document of 100 MB has half a million paragraphs and changing the
view must not be felt.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from itertools import compress

from podium_parsers import ParagraphKind, Role, Transcript
from podium_parsers.columns import KINDS, NONE, ROLES

MATTER = (ParagraphKind.FRONT, ParagraphKind.BACK, ParagraphKind.APPENDED)
"""What stands around the talk; a run of it folds into one line."""
LONGEST_MATTER = 4000
"""Characters of the longest paragraph that is folded: notices are shorter, and a whole speech in one line, whose
speaker nobody names, must not be out of sight when a document is opened."""
HEADS = (ParagraphKind.HEADING, ParagraphKind.TITLE)


class View(StrEnum):
    """What of a transcript is on the page."""

    EVERYTHING = "everything"
    """All of it; matter around the talk is folded unless asked for."""
    TALK = "talk"
    """What people said, with stage directions and headings, and nothing else."""
    QUESTIONS = "questions"
    """Questions whole, each answer by its first line."""
    SPEAKER = "speaker"
    """The words of one speaker."""


class Shelf:
    """The paragraphs that are on the page, in order: the items of the layout. Never changed."""

    def __init__(
        self,
        paragraphs: Sequence[int],
        folds: dict[int, range] | None = None,
        briefs: frozenset[int] = frozenset(),
    ) -> None:
        self.paragraphs = paragraphs
        """Indexes of paragraphs, ascending."""
        self.folds = folds or {}
        """First paragraph of a folded run -> the run. The first stands on the shelf for all of it."""
        self.briefs = briefs
        """Paragraphs that show their first line only."""

    def __len__(self) -> int:
        return len(self.paragraphs)

    def item_of(self, paragraph: int) -> int:
        """The item that holds a paragraph, or else the nearest before it (or the first)."""
        return max(0, bisect_right(self.paragraphs, paragraph) - 1)

    def holds(self, paragraph: int) -> bool:
        """Whether the paragraph itself is to be read on the page, not folded and not left out."""
        if not len(self.paragraphs) or paragraph in self.folds:
            return False
        return self.paragraphs[self.item_of(paragraph)] == paragraph


def shelve(transcript: Transcript, view: View, speaker: int | None, folded: bool) -> Shelf:
    """Choose the paragraphs of a view; everything when the view would leave nothing."""
    match view:
        case View.EVERYTHING:
            shelf = _everything(transcript, folded)
        case View.TALK:
            shelf = _chosen(transcript, _talk(transcript))
        case View.QUESTIONS:
            shelf = _questions(transcript)
        case View.SPEAKER:
            flags = _turns_of(transcript, speaker)
            shelf = _chosen(transcript, flags, is_headed=False)
    return shelf if len(shelf) else Shelf(range(len(transcript.paragraphs)))


def _kinds(*kinds: ParagraphKind) -> bytes:
    return bytes(KINDS.index(kind) for kind in kinds)


_MATTER_RUN = re.compile(b"[" + re.escape(_kinds(*MATTER, ParagraphKind.FURNITURE)) + b"]+")


def _everything(transcript: Transcript, folded: bool) -> Shelf:
    kinds = transcript.paragraphs.kinds
    whole = Shelf(range(len(kinds)))
    runs = [found.span() for found in _MATTER_RUN.finditer(kinds)] if folded else []
    if not runs or runs == [(0, len(kinds))]:
        return whole
    flags, folds = bytearray(b"\1") * len(kinds), {}
    matter = _kinds(*MATTER)
    for first, stop in runs:
        if _holds_words_of_length(transcript, first, stop):
            continue
        flags[first:stop] = bytes(stop - first)
        # Page heads and footers inside the talk are left out without a word: one a page would be noise.
        if any(kind in matter for kind in kinds[first:stop]):
            flags[first] = 1
            folds[first] = range(first, stop)
    return Shelf(_indexes(flags), folds)


def _holds_words_of_length(transcript: Transcript, first: int, stop: int) -> bool:
    """Whether a run of matter holds so long a paragraph that it may well be talk."""
    starts, ends = transcript.paragraphs.starts, transcript.paragraphs.ends
    return any(ends[at] - starts[at] > LONGEST_MATTER for at in range(first, stop))


def _talk(transcript: Transcript) -> bytearray:
    table = bytes(kind in (ParagraphKind.SPEECH, ParagraphKind.DIRECTION) for kind in KINDS).ljust(
        256, b"\0"
    )
    return transcript.paragraphs.kinds.translate(table)


def _turns_of(transcript: Transcript, speaker: int | None) -> bytearray:
    turns = transcript.turns
    flags = bytearray(len(transcript.paragraphs))
    wanted = NONE if speaker is None else speaker
    for turn, one in enumerate(turns.speakers):
        if one == wanted:
            first, stop = turns.firsts[turn], turns.stops[turn]
            flags[first:stop] = b"\1" * (stop - first)
    return flags


def _questions(transcript: Transcript) -> Shelf:
    turns = transcript.turns
    flags = bytearray(len(transcript.paragraphs))
    briefs: list[int] = []
    question, heard = ROLES.index(Role.QUESTION), (Role.ANSWER, Role.REMARKS)
    for turn, role in enumerate(turns.roles):
        first, stop = turns.firsts[turn], turns.stops[turn]
        if role == question:
            flags[first:stop] = b"\1" * (stop - first)
        elif ROLES[role] in heard:
            flags[first] = 1
            briefs.append(first)
    if not any(flags):
        return Shelf(())
    chosen = _chosen(transcript, flags)
    return Shelf(chosen.paragraphs, briefs=frozenset(briefs))


def _chosen(transcript: Transcript, flags: bytearray, is_headed: bool = True) -> Shelf:
    """The flagged paragraphs without furniture; with title and headings where anything is left."""
    kinds = transcript.paragraphs.kinds
    if not any(flags):
        return Shelf(())
    heads, furniture = _kinds(*HEADS), _kinds(ParagraphKind.FURNITURE)
    for found in re.finditer(b"[" + re.escape(heads) + b"]", kinds):
        flags[found.start()] = is_headed
    for found in re.finditer(b"[" + re.escape(furniture) + b"]", kinds):
        flags[found.start()] = 0
    return Shelf(_indexes(flags))


def _indexes(flags: bytearray) -> array[int]:
    return array("i", compress(range(len(flags)), flags))
