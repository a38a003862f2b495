"""Why each line of a document was taken for what: `podium explain` prints these pieces.

A turn is one piece; so are the stretches between turns, as long as they are of one kind and reason.
Pieces are in the order of the text, and every line that is not blank lies in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from podium_parsers.columns import KINDS, NONE
from podium_parsers.model import ParagraphKind
from podium_parsers.transcript import Transcript

HEAD = 60
"""Characters of a piece's text that are shown."""
RULES = {
    ParagraphKind.FRONT: "before the first turn",
    ParagraphKind.BACK: "after the last turn",
    ParagraphKind.FURNITURE: "belongs to the page, not to the talk",
    ParagraphKind.HEADING: "the document marks it as a heading",
    ParagraphKind.TITLE: "title",
    ParagraphKind.APPENDED: "appended matter",
    ParagraphKind.DIRECTION: "stage direction",
    ParagraphKind.SPEECH: "no speaker is named",
}
"""Why a paragraph outside all turns is of its kind, where no pass gave a closer reason."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines that were taken for one thing."""

    first_line: int
    """1-based."""
    last_line: int
    what: str
    """`question`, `answer`, ..., `front`, `back`, `furniture`, `title`, `heading`."""
    who: str
    """The speaker's name; empty for an anonymous voice and for what is no turn."""
    rule: str
    confidence: float
    """0 to 1; 1 for what the rules took for no turn."""
    head: str
    """The piece's first words."""


def explain(transcript: Transcript) -> Iterator[Piece]:
    """The pieces of a transcript, in order."""
    columns = transcript.paragraphs
    index = 0
    while index < len(columns):
        turn = columns.turns[index]
        if turn != NONE:
            yield _turn(transcript, turn)
            index = transcript.turns.stops[turn]
            continue
        held = _stretch(transcript, index)
        yield _no_turn(transcript, held)
        index = held.stop


def piece_at(transcript: Transcript, offset: int) -> Piece | None:
    """The piece that holds an offset; None in a transcript without paragraphs."""
    columns = transcript.paragraphs
    if not len(columns):
        return None
    index = columns.at(offset)
    if columns.turns[index] != NONE:
        return _turn(transcript, columns.turns[index])
    while index and index not in transcript.reasons and _goes_on(transcript, index):
        index -= 1
    return _no_turn(transcript, _stretch(transcript, index))


def _goes_on(transcript: Transcript, index: int) -> bool:
    """Whether a paragraph in no turn is of a piece with the one before it."""
    columns = transcript.paragraphs
    return columns.turns[index - 1] == NONE and columns.kinds[index - 1] == columns.kinds[index]


def _stretch(transcript: Transcript, first: int) -> range:
    """The paragraphs from one on that are in no turn and of one kind and reason."""
    columns, stop = transcript.paragraphs, first + 1
    while (
        stop < len(columns)
        and columns.turns[stop] == NONE
        and _goes_on(transcript, stop)
        and stop not in transcript.reasons
    ):
        stop += 1
    return range(first, stop)


def _no_turn(transcript: Transcript, held: range) -> Piece:
    kind = KINDS[transcript.paragraphs.kinds[held[0]]]
    rule = transcript.reasons.get(held[0], RULES[kind])
    return _piece(transcript, held, str(kind), "", rule, 1.0)


def _turn(transcript: Transcript, turn: int) -> Piece:
    one, speaker = transcript.turns[turn], transcript.speaker_of(turn)
    who = speaker.name if speaker else ""
    return _piece(transcript, one.paragraphs, str(one.role), who, one.rule, one.confidence)


def _piece(
    transcript: Transcript, held: range, what: str, who: str, rule: str, confidence: float
) -> Piece:
    columns = transcript.paragraphs
    head = transcript.shown(held[0]).text[: HEAD * 2]
    head = head or transcript.text[columns.starts[held[0]] : columns.ends[held[0]]]
    return Piece(
        transcript.source.line_of(columns.starts[held[0]]),
        transcript.source.line_of(columns.ends[held[-1]] - 1),
        what,
        who,
        rule,
        confidence,
        re.sub(r"\s+", " ", head)[:HEAD].strip(),
    )
