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
            one = transcript.turns[turn]
            speaker = transcript.speaker_of(turn)
            yield _piece(
                transcript,
                one.paragraphs,
                str(one.role),
                speaker.name if speaker else "",
                one.rule,
                one.confidence,
            )
            index = one.paragraphs.stop
            continue
        stop = index + 1
        while (
            stop < len(columns)
            and columns.turns[stop] == NONE
            and columns.kinds[stop] == columns.kinds[index]
            and stop not in transcript.reasons
        ):
            stop += 1
        kind = KINDS[columns.kinds[index]]
        rule = transcript.reasons.get(index, RULES[kind])
        yield _piece(transcript, range(index, stop), str(kind), "", rule, 1.0)
        index = stop


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
