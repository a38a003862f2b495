"""Timed pieces of speech, poured into turns and paragraphs that a person would read.

Captions come a line and a half at a time, speech recognition in segments of a few seconds or in single
words. A paragraph a cue is unreadable and a paragraph a turn is a wall, so the pieces of one voice run
on and break where a speaker would draw breath: at a sentence end once the paragraph is long enough, or
at a long pause, and at the latest where no reader would want to go on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from podium_parsers.drafts.compose import GAP, Composer, clean, label_span
from podium_parsers.drafts.draft import Record
from podium_parsers.model import Role, Span
from podium_parsers.patterns import pattern

LONG = 600
"""Characters after which the next sentence end closes a paragraph."""
LONGEST = 1200
"""Characters after which any piece's end closes it: recognition without punctuation."""
PAUSE = 2.5
"""Seconds of silence that close a paragraph of some length."""
SOME = 200
"""Characters that a paragraph needs before a pause closes it."""
SENTENCE_END = pattern(r"[.!?…。！？؟۔।][\"'”’)\]]*$")
NO_BLANK_BEFORE = frozenset(".,!?;:%)]}…、。，！？；：」』）")


@dataclass(frozen=True, slots=True)
class Piece:
    """A cue, a segment, a word: what is said at one go."""

    text: str
    speaker: str | None = None
    """The name or code of the voice; None where the container does not say."""
    start: float | None = None
    """Seconds."""
    end: float | None = None
    label: str = ""
    """The name as it stands in the words, when it does."""
    new_turn: bool = False
    """Opens a turn even when the voice is the same or unknown."""
    glued: bool = False
    """Follows the piece before without a blank: punctuation, a syllable."""
    breaks: bool = False
    """Begins a paragraph, whatever stands before it."""
    direction: bool = False
    """A stage direction that stands alone."""
    role: Role | None = None


@dataclass
class Flow:
    """Pours pieces into a composer; a turn is one record."""

    composer: Composer
    _first: Piece | None = None
    _end: float | None = None
    _words: list[str] = field(default_factory=list)
    _length: int = 0
    _begin: int = -1
    _label: Span | None = None

    def pour(self, pieces: Iterable[Piece]) -> None:
        """Append all pieces; those of one voice in a row become one turn."""
        for piece in pieces:
            self.add(piece)
        self.close()

    def add(self, piece: Piece) -> None:
        """Append one piece."""
        words = clean(piece.text)
        if not words:
            return
        if (
            self._first is None
            or piece.new_turn
            or piece.direction != self._first.direction
            or piece.speaker != self._first.speaker
        ):
            self._open(piece)
        elif piece.breaks or self._breaks(piece):
            self._paragraph()
        self._append(words, piece)

    def heading(self, text: str, level: int = 1) -> None:
        """Close the turn that runs and append a heading."""
        self.close()
        self.composer.heading(text, level)

    def close(self) -> None:
        """End the turn that runs, as a record."""
        first = self._first
        if first is None:
            return
        self._paragraph()
        self.composer.records.append(
            Record(
                span=Span(self._begin, len(self.composer)),
                speaker=clean(first.speaker) or None if first.speaker else None,
                time=first.start,
                role=first.role,
                direction=first.direction,
                new_turn=first.new_turn,
                label=self._label,
            )
        )
        self._first, self._begin, self._label = None, -1, None

    def _open(self, piece: Piece) -> None:
        self.close()
        self._first = piece
        label = clean(piece.label)
        if label:
            at = self.composer.put(label + " ")
            self._label, self._begin = label_span(at.start, label), at.end

    def _breaks(self, piece: Piece) -> bool:
        ends = bool(self._words) and SENTENCE_END.search(self._words[-1]) is not None
        if self._length >= LONGEST or (ends and self._length >= LONG):
            return True
        if self._length < SOME or piece.start is None or self._end is None:
            return False
        return piece.start - self._end >= (PAUSE if ends else 2 * PAUSE)

    def _append(self, words: str, piece: Piece) -> None:
        if self._words:
            blank = "" if piece.glued or _unspaced(self._words[-1], words) else " "
            words = blank + words
        elif self._begin < 0:
            self._begin = len(self.composer) + (len(GAP) if len(self.composer) else 0)
        offset = self._start() + self._length + len(words) - len(words.lstrip())
        self.composer.time(offset, piece.start)
        self._words.append(words)
        self._length += len(words)
        self._end = piece.end if piece.end is not None else piece.start

    def _start(self) -> int:
        """Where the paragraph that runs will begin: after the gap, or right after its label."""
        size = len(self.composer)
        return size if self._begin == size or not size else size + len(GAP)

    def _paragraph(self) -> None:
        if self._words:
            self.composer.put(
                "".join(self._words), "" if self._start() == len(self.composer) else GAP
            )
            self._words, self._length = [], 0


def _unspaced(left: str, right: str) -> bool:
    """Whether two pieces join without a blank: closing punctuation, or a script without blanks."""
    if right[0] in NO_BLANK_BEFORE and len(right) == 1:
        return True
    return _is_cjk(left[-1]) and _is_cjk(right[0])


def _is_cjk(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uff60"
    )
