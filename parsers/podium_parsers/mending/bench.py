"""The workbench of mending: a transcript's columns copied into what can be changed, and back.

Turns are held by offsets and not by paragraph numbers while they are mended, so that a paragraph that is
split in two moves nothing else. Copies of arrays are cheap; the transcript itself is never touched.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from podium_parsers.columns import KINDS, NONE, ROLES, Paragraphs, Turns, offsets
from podium_parsers.model import ParagraphKind, Role, Span, Speaker
from podium_parsers.transcript import Transcript

SPEECH, FURNITURE = KINDS.index(ParagraphKind.SPEECH), KINDS.index(ParagraphKind.FURNITURE)
BY_HAND = "mended by hand"
"""The rule of what a person has decided."""


@dataclass(slots=True)
class Row:
    """A turn while it is mended."""

    start: int
    """Of its first paragraph."""
    end: int
    """Of its last paragraph."""
    role: Role
    speaker: int
    """Index into the bench's speakers, or NONE."""
    label: tuple[int, int] | None
    rule: str
    confidence: float
    origin: int
    """The turn of the transcript that it was, or NONE for one made by hand."""
    settled: Role | None = None
    """The role that a person gave it."""

    def by_hand(self) -> None:
        """Remember that a person decided about it."""
        self.rule, self.confidence = BY_HAND, 1.0


class Bench:
    """Paragraphs, turns and speakers of one transcript, to be changed."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.text = transcript.text
        old = transcript.paragraphs
        self.starts, self.ends, self.bodies = old.starts[:], old.ends[:], old.bodies[:]
        self.kinds = old.kinds[:]
        self.rows = [_row(transcript, index) for index in range(len(transcript.turns))]
        self.speakers = list(transcript.speakers)
        self.reasons = {old.starts[i]: why for i, why in transcript.reasons.items()}
        """By the paragraph's start."""
        self.hidden = list(transcript.hidden)
        """What is no word of the talk; in no order."""

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph that holds the offset; the one after it for an offset between two."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        if self.ends[index] <= offset and index + 1 < len(self.starts):
            index += 1
        return index

    def hide(self, start: int, end: int) -> None:
        """Let a stretch within a turn be no words of it."""
        if end > start:
            self.hidden.append(Span(start, end))

    def row_at(self, paragraph: int) -> int | None:
        """Index of the turn that holds a paragraph."""
        start = self.starts[paragraph]
        index = bisect_right(self.rows, start, key=lambda row: row.start) - 1
        return index if index >= 0 and start < self.rows[index].end else None

    def place_for(self, start: int) -> int:
        """Where in the rows a turn that begins at an offset belongs."""
        return bisect_right(self.rows, start, key=lambda row: row.start)

    def part(self, paragraph: int, offset: int) -> int:
        """Split a paragraph in two at an offset inside its words; the second one's index.

        Blanks at the cut belong to neither. The paragraph itself when nothing but blanks is before it.
        """
        start, end = self.starts[paragraph], self.ends[paragraph]
        piece = self.text[offset:end]
        begin = offset + len(piece) - len(piece.lstrip())
        stop = start + len(self.text[start:offset].rstrip())
        if begin >= end or stop <= start or offset <= self.bodies[paragraph]:
            return paragraph
        self.ends[paragraph] = stop
        self.bodies[paragraph] = min(self.bodies[paragraph], stop)
        following = paragraph + 1
        self.starts.insert(following, begin)
        self.ends.insert(following, end)
        self.bodies.insert(following, begin)
        self.kinds.insert(following, self.kinds[paragraph])
        return following

    def held(self, row: Row) -> range:
        """The paragraphs of a turn."""
        first = bisect_right(self.starts, row.start) - 1
        return range(first, bisect_right(self.starts, row.end - 1))

    def columns(self) -> tuple[Paragraphs, Turns]:
        """What the bench holds, as columns of a transcript."""
        paragraphs = Paragraphs()
        paragraphs.starts, paragraphs.ends = self.starts[:], self.ends[:]
        paragraphs.bodies, paragraphs.kinds = self.bodies[:], self.kinds[:]
        paragraphs.turns = offsets((NONE,)) * len(self.starts)
        turns = Turns(paragraphs)
        for row in self.rows:
            held = self.held(row)
            speaker = None if row.speaker == NONE else row.speaker
            turn = turns.add(held, row.role, speaker, row.label, row.rule, row.confidence)
            paragraphs.turns[held.start : held.stop] = offsets((turn,)) * len(held)
        return paragraphs, turns

    def people(self) -> tuple[Speaker, ...]:
        """Those who speak, numbered anew in the rows; whoever has lost all turns is nobody any more."""
        had = set(self.transcript.turns.speakers)
        has = {row.speaker for row in self.rows}
        gone = {s for s in range(len(self.speakers)) if s not in has and s in had}
        kept = [s for s in range(len(self.speakers)) if s not in gone]
        number = {speaker: index for index, speaker in enumerate(kept)}
        for row in self.rows:
            row.speaker = number.get(row.speaker, NONE)
        return tuple(_numbered(self.speakers[s], index) for index, s in enumerate(kept))

    def grounds(self) -> dict[int, str]:
        """The reasons by the paragraph's index."""
        places = {start: index for index, start in enumerate(self.starts)}
        return {places[start]: why for start, why in self.reasons.items() if start in places}

    def without_turn(self, paragraph: int) -> Iterator[int]:
        """Paragraphs from one on up to the next turn, all of them in no turn."""
        index = self.place_for(self.starts[paragraph])
        limit = self.rows[index].start if index < len(self.rows) else len(self.text)
        while paragraph < len(self.starts) and self.starts[paragraph] < limit:
            yield paragraph
            paragraph += 1


def _numbered(speaker: Speaker, index: int) -> Speaker:
    return Speaker(index, speaker.name, speaker.role, speaker.aliases)


def _row(transcript: Transcript, index: int) -> Row:
    turns, columns = transcript.turns, transcript.paragraphs
    label = turns.label_starts[index], turns.label_ends[index]
    return Row(
        start=columns.starts[turns.firsts[index]],
        end=columns.ends[turns.stops[index] - 1],
        role=ROLES[turns.roles[index]],
        speaker=turns.speakers[index],
        label=label if label[1] > label[0] else None,
        rule=turns.rule_names[turns.rules[index]],
        confidence=turns.confidences[index],
        origin=index,
    )
